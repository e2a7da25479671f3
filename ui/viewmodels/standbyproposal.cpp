// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/standbyproposal.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "settings/settings.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"

namespace Godwit
{

static QString settingOf(AccountId account)
{
    return QStringLiteral("standby.declined.%1").arg(account.value());
}

static QCoro::Task<QSet<AccountId>> declinedBy(Engine *engine)
{
    QSet<AccountId> declined;
    for (const Account &account : engine->accounts()) {
        if (!engine->settings().value(settingOf(account.id)).isEmpty())
            declined.insert(account.id);
    }
    co_return declined;
}

// What could not be kept is proposed once more at the next start.
static QCoro::Task<> keepDeclined(Engine *engine, AccountId account)
{
    co_await engine->settings().set(settingOf(account), QStringLiteral("1"));
}

StandbyProposal::StandbyProposal(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts)
{
    connect(&accounts, &AccountList::changed, this, &StandbyProposal::read);
    connect(&accounts, &AccountList::changed, this, &StandbyProposal::changed);
}

// What was declined here meanwhile may not have been kept yet.
void StandbyProposal::read()
{
    m_engine.ask<QSet<AccountId>>(
        this, [](Engine &engine) { return declinedBy(&engine); },
        [this](const QSet<AccountId> &declined) {
            m_declined += declined;
            m_known = true;
            Q_EMIT changed();
        });
}

AccountRow StandbyProposal::activeOf(int persona) const
{
    for (const AccountRow &row : m_accounts.rows()) {
        if (row.persona == persona && m_accounts.activeOf(AccountId(row.id)) == AccountId(row.id))
            return row;
    }
    return {};
}

QList<int> StandbyProposal::personas() const
{
    QList<int> personas;
    for (const AccountRow &row : m_accounts.rows()) {
        const AccountId account(row.id);
        if (m_known && !row.archived && m_accounts.activeOf(account) == account &&
            m_accounts.standbyOf(account).id == 0 && !m_declined.contains(account))
            personas.append(row.persona);
    }
    return personas;
}

QString StandbyProposal::sentence(int persona) const
{
    return tr("If %1 disappears, where would you like to wake up?").arg(activeOf(persona).host);
}

void StandbyProposal::decline(int persona)
{
    const AccountId account(activeOf(persona).id);
    if (!account)
        return;
    m_declined.insert(account);
    m_engine.post([account](Engine &engine) { engine.scope().start(keepDeclined(&engine, account)); });
    Q_EMIT changed();
}

} // namespace Godwit
