// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/whoacts.h"

#include "engine/engine.h"

#include <algorithm>

namespace Godwit
{

AccountId whoReacts(const Engine &engine, const PostView &post, AccountId preferred)
{
    if (post.post.visibility < Visibility::Followers || !post.seenBy || post.seenBy == preferred)
        return preferred;
    const auto received = engine.accountById(post.seenBy);
    return received && !received->archived ? received->id : preferred;
}

AccountId whoOwns(const Engine &engine, const PostView &post)
{
    const auto &accounts = engine.accounts();
    const auto owner = std::ranges::find_if(accounts, [&](const Account &account) {
        return !account.archived && account.person == post.post.author;
    });
    return owner == accounts.end() ? AccountId() : owner->id;
}

static bool canTranslate(const Account &account)
{
    return !account.archived && account.server.capabilities.testFlag(Capability::Translation);
}

AccountId whoTranslates(const Engine &engine, AccountId preferred)
{
    const auto account = engine.accountById(preferred);
    // A guest may not ask for it, and of an archive no server is asked.
    if (!account || isGuest(preferred) || account->imported)
        return {};
    if (canTranslate(*account))
        return preferred;
    const auto others = engine.accountsOf(account->persona);
    const auto other = std::ranges::find_if(others, canTranslate);
    return other == others.end() ? AccountId() : other->id;
}

} // namespace Godwit
