// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/accountlist.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/sources.h"

#include <QTimer>

namespace Godwit
{

static constexpr std::chrono::milliseconds followAfter{400};

struct KnownAccounts {
    std::vector<Account> accounts;
    AccountId byDefault;
};

static QCoro::Task<KnownAccounts> knownAccounts(Engine *engine)
{
    const auto chosen = engine->defaultAccount();
    co_return KnownAccounts{engine->accounts(), chosen ? chosen->id : AccountId()};
}

static AccountRow rowOf(const Account &account)
{
    return {.id = int(account.id.value()),
            .name = account.displayName.isEmpty() ? account.handle.section(QLatin1Char('@'), 0, 0)
                                                  : account.displayName,
            .handle = QLatin1Char('@') + account.handle,
            .person = account.person.toString(),
            .host = account.server.origin.toDisplayString(),
            .avatar = avatarSource(account.avatarUrl),
            .archived = account.archived};
}

AccountList::AccountList(EngineThread &engine, std::shared_ptr<EmojiBook> emoji, QObject *parent)
    : QObject(parent), m_engine(engine), m_emoji(std::move(emoji))
{
    reload();
}

AccountRow AccountList::current() const
{
    return m_current < 0 ? AccountRow() : m_rows.at(m_current);
}

std::optional<Account> AccountList::account() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_accounts[size_t(m_current)]);
}

Looking AccountList::looking() const
{
    const auto account = this->account();
    return account ? Looking{account->id, account->persona, m_style, m_emoji}
                   : Looking{{}, {}, m_style, m_emoji};
}

void AccountList::reload(AccountId select)
{
    m_engine.ask<KnownAccounts>(
        this, [](Engine &engine) { return knownAccounts(&engine); },
        [this, select](KnownAccounts known) {
            take(std::move(known.accounts), select ? select : known.byDefault);
        });
}

void AccountList::take(std::vector<Account> accounts, AccountId current)
{
    m_accounts = std::move(accounts);
    m_rows.clear();
    m_current = m_accounts.empty() ? -1 : 0;
    for (size_t i = 0; i < m_accounts.size(); ++i) {
        m_rows.append(rowOf(m_accounts[i]));
        if (m_accounts[i].id == current)
            m_current = int(i);
    }
    m_known = true;
    // What is cached is shown first: opening the streams takes the engine's time, and may wait for tokens.
    QTimer::singleShot(followAfter, this, [this] { m_engine.followAccounts(); });
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

static QCoro::Task<> choose(Engine *engine, AccountId id)
{
    // A choice that could not be kept costs one keystroke at the next start.
    co_await engine->setDefaultAccount(id);
}

void AccountList::switchTo(int index)
{
    if (index < 0 || index >= m_rows.size() || index == m_current)
        return;
    m_current = index;
    Q_EMIT currentChanged();
    m_engine.post(
        [id = m_accounts[size_t(index)].id](Engine &engine) { engine.scope().start(choose(&engine, id)); });
}

} // namespace Godwit
