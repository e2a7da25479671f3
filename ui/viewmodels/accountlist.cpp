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

QCoro::Task<AccountList::Known> AccountList::known(Engine *engine)
{
    const auto chosen = engine->defaultAccount();
    Known known{engine->accounts(), engine->personas(), chosen ? chosen->id : AccountId()};
    std::ranges::stable_sort(known.accounts, {}, &Account::persona);
    co_return known;
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
    connect(&engine, &EngineThread::accountsChanged, this, [this] { reload(); });
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

int AccountList::persona() const
{
    const auto account = this->account();
    return account ? int(account->persona.value()) : 0;
}

Looking AccountList::looking() const
{
    const auto account = this->account();
    if (!account)
        return {.account = {}, .persona = {}, .style = m_style, .emoji = m_emoji};
    Looking looking{
        .account = account->id, .persona = account->persona, .style = m_style, .emoji = m_emoji, .eyes = {account->id}};
    for (const Account &other : m_accounts) {
        if (other.persona == account->persona && other.id != account->id)
            looking.eyes.push_back(other.id);
    }
    return looking;
}

void AccountList::reload(AccountId select)
{
    m_engine.ask<Known>(
        this, [](Engine &engine) { return known(&engine); },
        [this, select](Known known) { take(std::move(known), select); });
}

// Whoever acts for an account's persona now; nobody when the account is gone.
AccountId AccountList::activeFor(const Known &known, AccountId account)
{
    const auto row = std::ranges::find(known.accounts, account, &Account::id);
    if (row == known.accounts.end())
        return {};
    const auto persona = std::ranges::find(known.personas, row->persona, &Persona::id);
    return persona == known.personas.end() ? row->id : persona->active;
}

void AccountList::take(Known known, AccountId select)
{
    const auto now = account();
    AccountId current = activeFor(known, select ? select : now ? now->id : AccountId());
    if (!current)
        current = known.byDefault;
    m_accounts = std::move(known.accounts);
    m_personas = std::move(known.personas);
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
