// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/liveaccounts.h"

#include "accounts/accountstore.h"

namespace Godwit
{

LiveAccounts::LiveAccounts(const AccountStore &accounts, StreamIngest::Surroundings surroundings)
    : m_accounts(accounts), m_surroundings(surroundings)
{
}

LiveAccounts::~LiveAccounts() = default;

StreamIngest *LiveAccounts::follow(AccountId account, std::vector<TimelineKind> besides)
{
    const auto row = m_accounts.byId(account);
    if (m_stopping || !row || row->archived)
        return nullptr;
    auto &ingest = m_followed[account];
    if (!ingest) {
        LiveSource source{account, row->persona, row->person, row->server.origin};
        for (const Account &other : m_accounts.accounts())
            source.others.push_back(other.person);
        ingest = std::make_unique<StreamIngest>(m_surroundings, std::move(source));
        QObject::connect(
            ingest.get(), &StreamIngest::stateChanged, ingest.get(),
            [this, origin = row->server.origin](const LiveState &state) { look(origin, state); });
    }
    ingest->follow(std::move(besides));
    return ingest.get();
}

void LiveAccounts::look(const Origin &origin, const LiveState &state) const
{
    const auto *error = state.problem ? std::get_if<ServerError>(&*state.problem) : nullptr;
    if (error && error->kind == ServerError::Kind::Broken && m_tellBroken)
        m_tellBroken(origin);
}

void LiveAccounts::wake(AccountId account)
{
    const auto found = m_followed.find(account);
    if (found != m_followed.end())
        found->second->wake();
}

QCoro::Task<> LiveAccounts::unfollow(AccountId account)
{
    auto node = m_followed.extract(account);
    if (node)
        co_await node.mapped()->stop();
}

QCoro::Task<> LiveAccounts::unfollowGone()
{
    std::vector<AccountId> gone;
    for (const auto &[account, ingest] : m_followed) {
        const auto row = m_accounts.byId(account);
        if (!row || row->archived)
            gone.push_back(account);
    }
    for (const AccountId account : gone)
        co_await unfollow(account);
}

void LiveAccounts::readPersonas()
{
    for (const auto &[account, ingest] : m_followed) {
        if (const auto row = m_accounts.byId(account))
            ingest->moveTo(row->persona);
    }
}

QCoro::Task<> LiveAccounts::stop()
{
    m_stopping = true;
    while (!m_followed.empty())
        co_await unfollow(m_followed.begin()->first);
}

} // namespace Godwit
