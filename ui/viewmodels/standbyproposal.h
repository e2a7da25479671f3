// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "ui/viewmodels/accountrow.h"

#include <QSet>

namespace Godwit
{

class AccountList;
class EngineThread;

// Proposes once, to whoever has none, to have an account stand by. UI thread.
class StandbyProposal : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // To whom it is proposed now.
    Q_PROPERTY(QList<int> personas READ personas NOTIFY changed)

public:
    // Both outlive it.
    StandbyProposal(EngineThread &engine, AccountList &accounts, QObject *parent);

    QList<int> personas() const;

    Q_INVOKABLE QString sentence(int persona) const;
    // Never again.
    Q_INVOKABLE void decline(int persona);

Q_SIGNALS:
    void changed();

private:
    AccountRow activeOf(int persona) const;
    void read();

    EngineThread &m_engine;
    AccountList &m_accounts;
    // By the account that acted then.
    QSet<AccountId> m_declined;
    // The engine has said who declined.
    bool m_known = false;
};

} // namespace Godwit
