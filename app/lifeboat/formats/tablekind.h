// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backuperror.h"
#include "lifeboat/graphentry.h"

#include <QStringList>

namespace Godwit
{

// What a table's columns are, by the names over them or by what stands in them. -1: there is none.
struct TableColumns {
    int person = -1;
    int boosts = -1;
    int notify = -1;
    int languages = -1;
    int notifications = -1;
    int list = -1;
    int domain = -1;
    int uri = -1;
    // The first row names the columns.
    bool isHead = false;

    // What only one kind has; nothing where that is open.
    std::optional<GraphKind> kind() const;
};

// From a row that may be column names.
TableColumns columnsFromHead(const QStringList &head);

// What a file's name says: nothing, or FollowersTable, or ContradictoryTable where it says two things.
BackupResult<std::optional<GraphKind>> kindFromName(const QString &fileName);

// The shapes of what tables list; written as they are on every server, empty where it is no such thing.

// `name@host` without '@' in front.
QString personIn(const QString &field);
QString domainIn(const QString &field);
QString addressIn(const QString &field);

} // namespace Godwit
