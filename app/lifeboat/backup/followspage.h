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
    // So many of them the page's list may hold.
    qint64 most = 0;
    // Those that it may not.
    qint64 leftOut = 0;
};

// `waiting`: how many are not followed yet; `followed`: how many the account follows by now, whoever they
// are.
FollowsPage followsPage(const ServerInfo &server, qint64 waiting, qint64 followed);
// Why it is worth the trouble, and how it is done.
QString followsPageSentence(const FollowsPage &page, const ServerInfo &server);

// How many of those who wait a list for that page may hold: it refuses one with which the account would
// follow more people than it may.
qint64 mostInList(const ServerInfo &server, qint64 waiting, qint64 followed);
// Why a list holds only so many, and when the others can come.
QString shortListSentence(const ServerInfo &server, qint64 most, qint64 leftOut);

bool isFollowThatWaits(const SyncRow &row);
// Those of the rows that wait, `most` of them, in a new file of the folder, for that page. Its path.
BackupResult<QString> writeFollows(const QString &folder, const std::vector<SyncRow> &rows, qint64 most);

} // namespace Godwit
