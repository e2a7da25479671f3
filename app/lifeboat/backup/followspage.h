// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backuperror.h"
#include "lifeboat/syncrow.h"
#include "model/serverinfo.h"

#include <vector>

namespace Godwit
{

// A page on a server's website that takes a table of follows at once, while a day lets only few of them
// through its API.
struct FollowsPage {
    // Empty: there is no such page, or the API is as quick.
    QString address{};
    // By the API.
    int perDay = 0;
    qint64 days = 0;
};

// `waiting`: how many are not followed yet.
FollowsPage followsPage(const ServerInfo &server, qint64 waiting);
// Why it is worth the trouble, and how it is done.
QString followsPageSentence(const FollowsPage &page, const ServerInfo &server);

bool isFollowThatWaits(const SyncRow &row);
// Those of the rows that wait, in a new file of the folder, for that page. Its path.
BackupResult<QString> writeFollows(const QString &folder, const std::vector<SyncRow> &rows);

} // namespace Godwit
