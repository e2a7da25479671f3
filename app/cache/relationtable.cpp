// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/relationtable.h"

namespace Godwit
{

static int flagsOf(const Relationship &relationship)
{
    return int(relationship.following) | int(relationship.requested) << 1 |
           int(relationship.followedBy) << 2 | int(relationship.requestedBy) << 3 |
           int(relationship.showingBoosts) << 4 | int(relationship.notifying) << 5 |
           int(relationship.muting) << 6 | int(relationship.mutingNotifications) << 7 |
           int(relationship.blocking) << 8 | int(relationship.blockedBy) << 9 |
           int(relationship.domainBlocking) << 10;
}

static Relationship relationshipOf(int flags)
{
    Relationship relationship;
    relationship.following = flags & 1;
    relationship.requested = flags & 2;
    relationship.followedBy = flags & 4;
    relationship.requestedBy = flags & 8;
    relationship.showingBoosts = flags & 16;
    relationship.notifying = flags & 32;
    relationship.muting = flags & 64;
    relationship.mutingNotifications = flags & 128;
    relationship.blocking = flags & 256;
    relationship.blockedBy = flags & 512;
    relationship.domainBlocking = flags & 1024;
    return relationship;
}

void putRelationship(Connection &connection, AccountId account, qint64 person,
                     const Relationship &relationship, Instant seenAt)
{
    run(connection,
        QStringLiteral(
            "INSERT INTO relationship(account, person, seen_at, flags, note) VALUES(?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET seen_at = excluded.seen_at, flags = excluded.flags, "
            "note = excluded.note WHERE excluded.seen_at >= seen_at"),
        {account.value(), person, qint64(toMs(seenAt)), flagsOf(relationship), relationship.note});
}

std::optional<SeenRelationship> relationshipWith(Connection &connection, AccountId account,
                                                 const PersonKey &person)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT r.flags, r.note, r.seen_at FROM relationship r "
                           "JOIN person p ON p.id = r.person WHERE r.account = ? AND p.key = ?"),
            {account.value(), person.toString()});
    if (!nextRow(connection, query))
        return std::nullopt;
    SeenRelationship seen{relationshipOf(query.value(0).toInt()), instantFromMs(query.value(2).toLongLong())};
    seen.relationship.note = query.value(1).toString();
    return seen;
}

} // namespace Godwit
