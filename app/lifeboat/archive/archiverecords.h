// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "lifeboat/archive/archiverecord.h"

namespace Godwit
{

// Which archives were imported, in the user's database. Of the engine thread; answers come from a database
// thread.
class ArchiveRecords
{
public:
    explicit ArchiveRecords(Database &userMade) : m_db(userMade) {}

    // Each account has one: the last.
    QFuture<StoreResult<void>> put(ArchiveRecord record);
    QFuture<StoreResult<std::optional<ArchiveRecord>>> record(AccountId account);

private:
    Database &m_db;
};

} // namespace Godwit
