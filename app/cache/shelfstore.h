// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "model/graph.h"

namespace Godwit
{

// An account's lists and followed hashtags.
struct Shelf {
    // In the server's order.
    std::vector<PeopleList> lists;
    // Without '#', by name.
    QStringList tags;

    friend bool operator==(const Shelf &, const Shelf &) = default;
};

// Of lists only id and title are kept.
class ShelfStore
{
public:
    explicit ShelfStore(Database &cache);

    // Each takes the place of all that was there.
    QFuture<StoreResult<void>> takeLists(AccountId account, std::vector<PeopleList> lists);
    QFuture<StoreResult<void>> takeTags(AccountId account, QStringList tags);
    QFuture<StoreResult<void>> setTag(AccountId account, QString tag, bool followed);

    QFuture<StoreResult<Shelf>> shelf(AccountId account);

private:
    Database &m_cache;
};

} // namespace Godwit
