// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/syncdeeds.h"

#include "model/servererror.h"
#include "outbox/graphdelivery.h"

namespace Godwit
{

using namespace Qt::StringLiterals;

static Deed followOf(const SyncRow &row, Capabilities standbyCan)
{
    FollowPerson follow{row.wish.shown, row.wish.person, !row.removal, {}};
    if (!row.removal && standbyCan.testFlag(Capability::FollowOptions))
        follow.options = row.wish.follow;
    return follow;
}

static Deed listOf(const SyncRow &row)
{
    PeopleList list = row.wish.peopleList;
    list.id = row.removal ? row.wish.id : LocalId();
    return ChangeList{row.removal ? Change::Remove : Change::Make, std::move(list)};
}

static Deed filterOf(const SyncRow &row)
{
    WordFilter filter = row.wish.filter;
    filter.id = row.wish.id;
    for (FilterWord &word : filter.words)
        word.id = {};
    const Change change = row.removal ? Change::Remove : filter.id.isEmpty() ? Change::Make : Change::Alter;
    return ChangeFilter{change, std::move(filter)};
}

Deed deedOf(const SyncRow &row, Capabilities standbyCan, const LocalId &list)
{
    const GraphEntry &wish = row.wish;
    const bool on = !row.removal;
    switch (row.kind) {
    case GraphKind::Blocks:
        return BlockPerson{wish.shown, wish.person, on};
    case GraphKind::Mutes:
        return MutePerson{wish.shown, wish.person, on, wish.mute};
    case GraphKind::Domains:
        return BlockDomain{wish.name, on};
    case GraphKind::Follows:
        return followOf(row, standbyCan);
    case GraphKind::Lists:
        return listOf(row);
    case GraphKind::Members:
        return PutInList{list, wish.shown, wish.person, on};
    case GraphKind::Filters:
        return filterOf(row);
    case GraphKind::Tags:
        return FollowTag{wish.shown, on};
    case GraphKind::Followers:
        Q_UNREACHABLE();
    case GraphKind::Bookmarks:
        break;
    }
    return ReactToPost{Reaction::Bookmark, PostKey(row.name), on};
}

std::optional<ImportKind> importKindOf(const SyncRow &row)
{
    if (row.removal)
        return std::nullopt;
    switch (row.kind) {
    case GraphKind::Blocks:
        return ImportKind::Blocks;
    case GraphKind::Mutes:
        return ImportKind::Mutes;
    case GraphKind::Follows:
        return ImportKind::Follows;
    default:
        return std::nullopt;
    }
}

ImportRow importRowOf(const SyncRow &row)
{
    return {row.wish.shown, row.wish.follow, row.wish.mute};
}

bool isConfirmable(const SyncRow &row)
{
    return !row.removal && !row.resultId.isEmpty() &&
           (row.kind == GraphKind::Blocks || row.kind == GraphKind::Mutes || row.kind == GraphKind::Follows);
}

SyncOutcome outcomeOf(const SyncRow &row, const Relationship &relation)
{
    const bool there = row.kind == GraphKind::Blocks  ? relation.blocking
                       : row.kind == GraphKind::Mutes ? relation.muting
                                                      : relation.following;
    if (there)
        return SyncOutcome::Done;
    return row.kind == GraphKind::Follows && relation.requested ? SyncOutcome::Requested
                                                                : SyncOutcome::Refused;
}

SyncOutcome outcomeOf(const Act &rejected)
{
    using Kind = ServerError::Kind;
    if (rejected.problem == serverErrorWord(Kind::NotFound))
        return SyncOutcome::NotFound;
    if (rejected.problem == serverErrorWord(Kind::Unsupported))
        return SyncOutcome::Unsupported;
    return rejected.problem == somebodyElse ? SyncOutcome::SomebodyElse : SyncOutcome::Refused;
}

} // namespace Godwit
