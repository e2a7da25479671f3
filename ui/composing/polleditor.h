// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/draft.h"
#include "ui/composing/composerrows.h"
#include "ui/composing/writinglimits.h"

#include <QObject>

namespace Godwit
{

// The poll of a draft. While it is open there is always an empty answer to fill in, up to the server's most.
// UI thread.
class PollEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed)
    // All servers that it goes to have polls.
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)
    Q_PROPERTY(QStringList options READ options NOTIFY changed)
    // How many there may be.
    Q_PROPERTY(int most READ most NOTIFY changed)
    Q_PROPERTY(int optionLimit READ optionLimit NOTIFY changed)
    Q_PROPERTY(bool multiple READ isMultiple WRITE setMultiple NOTIFY changed)
    Q_PROPERTY(int seconds READ seconds WRITE setSeconds NOTIFY changed)
    Q_PROPERTY(QString lengthWords READ lengthWords NOTIFY changed)
    // What may be chosen; keys are seconds.
    Q_PROPERTY(QList<Godwit::ChoiceRow> lengths READ lengths NOTIFY changed)

public:
    // The draft outlives the editor, which changes no more of it than its poll.
    PollEditor(Draft &draft, QObject *parent);

    bool isActive() const { return !m_draft.pollOptions.isEmpty(); }

    void setActive(bool active);

    bool isPossible() const { return m_limits.capabilities.testFlag(Capability::Polls); }

    const QStringList &options() const { return m_draft.pollOptions; }

    int most() const { return qBound(2, m_limits.limits.pollOptions, 20); }

    // Characters of one answer.
    int optionLimit() const { return m_limits.limits.pollOptionCharacters; }

    bool isMultiple() const { return m_draft.pollMultiple; }

    void setMultiple(bool multiple);

    int seconds() const { return m_draft.pollSeconds; }

    void setSeconds(int seconds);
    QString lengthWords() const;
    QList<ChoiceRow> lengths() const;

    // It can be sent as it is: two answers, none twice, none too long.
    bool isReady() const;
    static bool isReady(const QStringList &options, const WritingLimits &limits);

    // The draft is another one.
    void reset();
    void setLimits(const WritingLimits &limits);

    Q_INVOKABLE void setOption(int index, const QString &text);
    Q_INVOKABLE void removeOption(int index);

Q_SIGNALS:
    void changed();
    // By a person: to be kept.
    void edited();

private:
    void tidy();
    void tell();

    Draft &m_draft;
    WritingLimits m_limits;
};

} // namespace Godwit
