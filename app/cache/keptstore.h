// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/entry.h"

#include <optional>

namespace Godwit
{

// How much of what was read is on this disk.
struct KeptCounts {
    qint64 posts = 0;
    // Written by the people asked for.
    qint64 own = 0;
    qint64 bookmarks = 0;
    // When the oldest of the posts was written.
    std::optional<Instant> oldest;

    friend bool operator==(const KeptCounts &, const KeptCounts &) = default;
};

// Counts over the whole cache: tenths of a second for a million posts, so not for every keystroke.
class KeptStore
{
public:
    explicit KeptStore(Database &cache);

    // Everything; `own` and `bookmarks` are theirs.
    QFuture<StoreResult<KeptCounts>> all(Viewers accounts, std::vector<PersonKey> people);
    // What this account has seen; `oldest` is not looked for.
    QFuture<StoreResult<KeptCounts>> of(AccountId account, PersonKey person);

private:
    Database &m_cache;
};

} // namespace Godwit
