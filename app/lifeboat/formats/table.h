// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backuperror.h"
#include "lifeboat/graphentry.h"

namespace Godwit
{

// The files that Mastodon exports and imports, one a kind: names, columns and order exactly as its own
// (app/models/export.rb), because importers guess what a file lists by them.

// following_accounts.csv, …; empty for a kind that has no such file.
QString tableName(GraphKind kind);
// Kinds that have one, whom to keep away first.
std::vector<GraphKind> tableKinds();

// The line of column names; empty where Mastodon writes none.
QByteArray tableHead(GraphKind kind);
// Of a member: `list` is its list's title.
QByteArray tableLine(const GraphEntry &entry, const QString &list = {});

// What a file lists. Of an entry the name, as it is shown, and the options are set; of a member
// `peopleList.title`.
struct Table {
    GraphKind kind = GraphKind::Follows;
    std::vector<GraphEntry> entries;
    // Lines that name nobody.
    std::vector<int> unreadable;
    // Rows that name somebody again.
    int doubled = 0;
};

// Mastodon's files and those of others: any separator, any order of columns, with and without their names.
// What a file lists is known from its name and its columns, and never guessed: where both leave it open
// `told` decides, where they contradict each other or `told`, it is not read.
BackupResult<Table> readTable(const QString &fileName, QByteArrayView bytes,
                              std::optional<GraphKind> told = {});

} // namespace Godwit
