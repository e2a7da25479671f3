// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/sql.h"
#include "model/profile.h"

namespace Godwit
{

struct SeenRelationship {
    Relationship relationship;
    Instant seenAt;
};

// Within a transaction, on a database thread. `person` is a row's id.
void putRelationship(Connection &connection, AccountId account, qint64 person,
                     const Relationship &relationship, Instant seenAt);
std::optional<SeenRelationship> relationshipWith(Connection &connection, AccountId account,
                                                 const PersonKey &person);

} // namespace Godwit
