// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/composingaid.h"
#include "outbox/draft.h"
#include "ui/composing/composerrows.h"
#include "ui/composing/writinglimits.h"

#include <QObject>

namespace Godwit
{

// Who may read a draft, and in which language it is: what was chosen, else what the account does. UI thread.
class PostOptions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // public, unlisted, followers, direct; empty: as the account does, which is not known here.
    Q_PROPERTY(QString visibility READ visibility WRITE chooseVisibility NOTIFY changed)
    Q_PROPERTY(QString visibilityWords READ visibilityWords NOTIFY changed)
    // What the servers that it goes to can keep.
    Q_PROPERTY(QList<Godwit::ChoiceRow> visibilities READ visibilities NOTIFY changed)
    // It is there already and cannot change.
    Q_PROPERTY(bool visibilityFixed READ isVisibilityFixed NOTIFY changed)
    // BCP 47, and its name; empty: not known.
    Q_PROPERTY(QString language READ language WRITE chooseLanguage NOTIFY changed)
    Q_PROPERTY(QString languageName READ languageName NOTIFY changed)

public:
    // The draft outlives the options, which change no more of it than these.
    PostOptions(Draft &draft, QObject *parent);

    QString visibility() const;
    void chooseVisibility(const QString &word);
    QString visibilityWords() const;
    QList<ChoiceRow> visibilities() const;

    bool isVisibilityFixed() const { return bool(m_draft.edits); }

    QString language() const;
    void chooseLanguage(const QString &code);
    QString languageName() const;

    // What is known of how the accounts post that are chosen; `answered`: who may read what is answered.
    struct Habits {
        std::vector<std::optional<PostingDefaults>> defaults;
        std::optional<Visibility> answered;
        // The one posted in last, newest first.
        QStringList languages;

        friend bool operator==(const Habits &, const Habits &) = default;
    };

    void setHabits(const Habits &habits);
    void setLimits(const WritingLimits &limits);
    // The draft is another one, or its text is.
    void reset();

    // The draft's, else the accounts' where they agree.
    std::optional<Visibility> meantVisibility() const;

    // Those used here first, then all by name; those that match what was typed.
    Q_INVOKABLE QList<Godwit::ChoiceRow> languagesLike(const QString &typed) const;

Q_SIGNALS:
    void changed();
    // By a person: to be kept.
    void edited();

private:
    Draft &m_draft;
    WritingLimits m_limits;
    Habits m_habits;
    QString m_guessed;
};

} // namespace Godwit
