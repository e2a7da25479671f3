// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "outbox/drafts.h"
#include "ui/viewmodels/composermedia.h"
#include "ui/viewmodels/looking.h"
#include "ui/viewmodels/postrow.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;
class EngineThread;

// A post being written. Each keystroke is kept as a draft; posting puts it into the outbox. UI thread.
class Composer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString warning READ warning WRITE setWarning NOTIFY changed)
    // public, unlisted, followers, direct; empty: as the account does.
    Q_PROPERTY(QString visibility READ visibility WRITE setVisibility NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QList<Godwit::ComposerMediaRow> media READ media NOTIFY mediaChanged)
    Q_PROPERTY(QStringList poll READ poll WRITE setPoll NOTIFY changed)
    Q_PROPERTY(QList<Godwit::ComposerTargetRow> targets READ targets NOTIFY changed)
    Q_PROPERTY(Godwit::PostRow answered READ answered NOTIFY openChanged)
    // Of the tightest account that posts.
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int limit READ limit NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool lacksAlt READ lacksAlt NOTIFY mediaChanged)
    Q_PROPERTY(QString keptAt READ keptAt NOTIFY kept)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    // The thread outlives the composer.
    Composer(EngineThread &engine, QObject *parent);

    // Who may post and who does by default.
    void setAccounts(std::vector<Account> accounts, AccountId current);

    bool isOpen() const { return m_open; }

    QString text() const { return m_draft.text; }

    void setText(const QString &text);

    QString warning() const { return m_draft.contentWarning; }

    void setWarning(const QString &warning);
    QString visibility() const;
    void setVisibility(const QString &word);

    QString language() const { return m_draft.language; }

    void setLanguage(const QString &language);
    QList<ComposerMediaRow> media() const;

    QStringList poll() const { return m_draft.pollOptions; }

    void setPoll(const QStringList &options);
    QList<ComposerTargetRow> targets() const;

    const PostRow &answered() const { return m_answered; }

    int count() const;
    int limit() const;
    bool isReady() const;
    bool lacksAlt() const;

    QString keptAt() const { return m_keptAt; }

    QString problem() const { return m_problem; }

    Q_INVOKABLE void write();
    Q_INVOKABLE void answer(const Godwit::PostRow &post);
    Q_INVOKABLE void close();
    Q_INVOKABLE void addMedia(const QUrl &file);
    Q_INVOKABLE void removeMedia(int index);
    Q_INVOKABLE void describe(int index, const QString &alt);
    Q_INVOKABLE void choose(int account, bool chosen);
    Q_INVOKABLE void post();

Q_SIGNALS:
    void openChanged();
    void changed();
    void mediaChanged();
    void kept();
    // In the outbox; it may still have to wait for a server.
    void posted();

private:
    void begin(PostKey replyTo);
    void edited();
    void keep();
    const Account *account(AccountId id) const;
    std::vector<const Account *> chosen() const;
    const Account *tightest() const;

    EngineThread &m_engine;
    std::vector<Account> m_accounts;
    AccountId m_current;
    PersonaId m_persona;
    QSet<AccountId> m_chosen;
    Draft m_draft;
    PostRow m_answered;
    QString m_keptAt;
    QString m_problem;
    bool m_open = false;
    bool m_posting = false;
};

} // namespace Godwit
