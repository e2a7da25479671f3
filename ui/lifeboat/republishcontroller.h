// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/republish/republishing.h"
#include "ui/viewmodels/accountrow.h"

namespace Godwit
{

class AccountList;
class EngineThread;

// Choosing who gets the posts of an archive and which of them, and a look at what would go. Nothing is
// written before begin(). UI thread.
class RepublishController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // Whose archive.
    Q_PROPERTY(QString title READ title NOTIFY changed)
    // Whom it can be given to, and to whom it is.
    Q_PROPERTY(QList<Godwit::AccountRow> choices READ choices NOTIFY changed)
    Q_PROPERTY(int target READ target WRITE setTarget NOTIFY changed)
    // Also what was for followers, and for oneself alone.
    Q_PROPERTY(bool followers READ followers WRITE setFollowers NOTIFY changed)
    Q_PROPERTY(bool direct READ direct WRITE setDirect NOTIFY changed)
    // To whom a post is shown at most, as Visibility.
    Q_PROPERTY(int widest READ widest WRITE setWidest NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    // What would go, what stays out and why; empty until that is known.
    Q_PROPERTY(QStringList goes READ goes NOTIFY changed)
    Q_PROPERTY(QStringList staysOut READ staysOut NOTIFY changed)
    // What begin() means; empty where it would do nothing.
    Q_PROPERTY(QString consent READ consent NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    // Both outlive it.
    RepublishController(EngineThread &engine, AccountList &accounts, QObject *parent);

    QString title() const { return m_title; }

    QList<AccountRow> choices() const;

    int target() const { return int(m_pair.account.value()); }

    void setTarget(int target);

    bool followers() const { return m_choices.followers; }

    void setFollowers(bool followers);

    bool direct() const { return m_choices.direct; }

    void setDirect(bool direct);

    int widest() const { return int(m_choices.widest); }

    void setWidest(int widest);

    bool isBusy() const { return m_busy; }

    QStringList goes() const;
    QStringList staysOut() const;
    QString consent() const;

    QString problem() const { return m_problem; }

    Q_INVOKABLE void open(int archive, const QString &title);
    Q_INVOKABLE void begin();

Q_SIGNALS:
    void changed();
    void begun();

private:
    using Result = Republishing::Result<RepublishCounts>;

    void choose(const RepublishChoices &choices);
    void findTargets();
    void look();

    EngineThread &m_engine;
    AccountList &m_accounts;
    QString m_title;
    RepublishPair m_pair;
    RepublishChoices m_choices;
    QSet<int> m_targets;
    std::optional<RepublishCounts> m_counts;
    QString m_problem;
    // Of the look whose answer is awaited: earlier ones count for nothing.
    int m_turn = 0;
    bool m_busy = false;
};

} // namespace Godwit
