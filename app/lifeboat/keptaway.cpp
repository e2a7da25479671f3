// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/keptaway.h"

#include "lifeboat/graphstore.h"
#include "lifeboat/syncstore.h"

namespace Godwit
{

namespace
{

struct Noted {
    GraphEntry entry;
    bool on = true;
};

template <typename T>
GraphEntry entryOf(GraphKind kind, const T &deed, const LocalId &id)
{
    SeenPerson person;
    person.id = id;
    person.profile.handle = deed.handle;
    person.profile.key = deed.person;
    return personEntry(kind, person);
}

std::optional<Noted> notedOf(const Act &act)
{
    if (const auto *block = std::get_if<BlockPerson>(&act.deed))
        return Noted{entryOf(GraphKind::Blocks, *block, act.resultId), block->on};
    if (const auto *mute = std::get_if<MutePerson>(&act.deed)) {
        Noted noted{entryOf(GraphKind::Mutes, *mute, act.resultId), mute->on};
        noted.entry.mute = mute->options;
        return noted;
    }
    if (const auto *block = std::get_if<BlockDomain>(&act.deed))
        return Noted{domainEntry(block->domain), block->on};
    return std::nullopt;
}

} // namespace

StoreResult<void> noteKeptAway(Connection &connection, const Act &act, Instant now)
{
    // Who brings a standby in step, or gives a backup, looks whether it is so before it is noted.
    if (act.bound)
        return {};
    const auto noted = notedOf(act);
    if (!noted || noted->entry.name.isEmpty())
        return {};
    if (noted->on) {
        const SyncKey key{noted->entry.kind, {}, noted->entry.name};
        if (auto disowned = SyncStore::disownWithin(connection, act.account, key); !disowned)
            return disowned;
    }
    return GraphStore::noteWithin(connection, act.account, noted->entry, noted->on, now);
}

} // namespace Godwit
