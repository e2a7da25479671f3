// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "ui/viewmodels/accountrow.h"

#include <qcoro/qcorotask.h>

#include <functional>

namespace Godwit
{

class AccountList;
class Engine;
class EngineThread;
class SignInController;

// Choosing who stands by for an account: among whom, what that means, and the way back. UI thread.
class StandbyController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    // Whose standby is chosen.
    Q_PROPERTY(Godwit::AccountRow account READ account NOTIFY changed)
    // Who stands by now; an empty row when nobody does.
    Q_PROPERTY(Godwit::AccountRow standby READ standby NOTIFY changed)
    // Those on other servers first.
    Q_PROPERTY(QList<Godwit::AccountRow> choices READ choices NOTIFY changed)
    // An account's id; 0: none yet.
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY changed)
    // What confirm() means; empty where it would change nothing.
    Q_PROPERTY(QString consent READ consent NOTIFY changed)
    // Instead of a choice, a sign-in: whoever comes of it is chosen.
    Q_PROPERTY(bool adding READ isAdding WRITE setAdding NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    // Why it could not be done.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    // All outlive it.
    StandbyController(EngineThread &engine, AccountList &accounts, SignInController &signIn, QObject *parent);

    bool isOpen() const { return m_account && !account().archived; }

    AccountRow account() const;
    AccountRow standby() const;
    QList<AccountRow> choices() const;

    int chosen() const { return int(m_chosen.value()); }

    void choose(int account);
    QString consent() const;

    bool isAdding() const { return m_adding; }

    void setAdding(bool adding);

    bool isBusy() const { return m_busy; }

    QString problem() const { return m_problem; }

    // For the person whose account it is; 0: whoever reads now.
    void show(int account);

    // What a person should know before choosing this one; empty: nothing.
    Q_INVOKABLE QString note(int account) const;
    Q_INVOKABLE void confirm();
    // Nobody stands by from now on.
    Q_INVOKABLE void takeAway();
    // Of the last takeAway().
    Q_INVOKABLE void undo();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    // What was done, or could not be done when nothing is open any more.
    void told(const QString &sentence);
    // The same, and undo() leads back.
    void takenAway(const QString &sentence);

private:
    // Why it could not be done, or nothing.
    using Work = std::function<QCoro::Task<QString>(Engine &)>;

    void ask(Work work, std::function<void()> then);
    void welcome(AccountId account);
    QString handleOf(AccountId account) const;

    EngineThread &m_engine;
    AccountList &m_accounts;
    SignInController &m_signIn;
    // 0: closed.
    AccountId m_account;
    AccountId m_chosen;
    // Of the last takeAway(): whose, and who.
    std::pair<AccountId, AccountId> m_parted;
    QString m_problem;
    bool m_adding = false;
    bool m_busy = false;
};

} // namespace Godwit
