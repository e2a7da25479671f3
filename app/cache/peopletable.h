// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"
#include "cache/sql.h"

namespace Godwit
{

using PersonIds = QHash<PersonKey, qint64>;

// Keeps the people of an answer, the later sighting of each; `alsoNeeded` get a row by their key alone.
PersonIds takePeople(Connection &connection, AccountId account, const std::vector<SeenPerson> &people,
                     const std::vector<PersonKey> &alsoNeeded, Instant seenAt);

// Those whom no account's server knows any more and no post, boost or relationship names. Reads the whole
// table.
void removeUnknownPeople(Connection &connection);

// 0 when unknown.
qint64 personId(Connection &connection, const PersonKey &key);

QHash<qint64, Profile> loadPeople(Connection &connection, const std::vector<qint64> &ids);
QHash<PersonKey, Profile> loadPeople(Connection &connection, const std::vector<PersonKey> &keys);

} // namespace Godwit
