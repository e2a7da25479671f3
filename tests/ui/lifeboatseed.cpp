// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboatseed.h"

#include "lifeboat/graphstore.h"
#include "lifeboat/syncstore.h"

#include <array>

namespace Godwit
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int follows = 420;
constexpr std::array missing{"ola@quiet.example",      "tern.watch@gone.example", "kaja@fjord.example",
                             "bird.radio@old.example", "elin@moved.example",      "the.ferry@quiet.example",
                             "sanna@gone.example",     "north.light@old.example"};

struct Amount {
    GraphKind kind;
    int count;
};

template <typename T>
T orEnd(QFuture<StoreResult<T>> future)
{
    const auto done = future.result();
    if (!done)
        qFatal("the sample's user database cannot be written");
    if constexpr (!std::is_void_v<T>)
        return *done;
}

GraphEntry entryOf(GraphKind kind, const QString &name)
{
    GraphEntry entry;
    entry.kind = kind;
    entry.name = name;
    entry.shown = name;
    entry.id = LocalId(name);
    if (isOfPeople(kind))
        entry.person = PersonKey("https://people.example/"_L1 + name);
    return entry;
}

std::vector<GraphEntry> entriesOf(const Amount &amount)
{
    std::vector<GraphEntry> entries;
    for (int n = 0; n < amount.count; ++n) {
        const bool named = amount.kind == GraphKind::Follows && n < int(missing.size());
        entries.push_back(entryOf(amount.kind, named ? QString::fromLatin1(missing[size_t(n)])
                                                     : u"someone%1@people.example"_s.arg(n)));
    }
    return entries;
}

void keep(GraphStore &graph, AccountId account, GraphKind kind, std::vector<GraphEntry> entries, Instant at)
{
    const GraphStore::Subject subject{
        account, kind, kind == GraphKind::Members ? LocalId(u"someone0@people.example"_s) : LocalId()};
    const auto reading = orEnd(graph.begin(subject, at, at));
    if (kind == GraphKind::Members) {
        for (GraphEntry &entry : entries)
            entry.list = subject.list;
    }
    orEnd(graph.take(subject, reading, std::move(entries), {}, 0, at));
    orEnd(graph.end(subject, reading, false, at));
}

std::vector<SyncRow> rowsOfMissing(Instant at)
{
    std::vector<SyncRow> rows;
    for (const char *name : missing) {
        SyncRow row;
        row.kind = GraphKind::Follows;
        row.name = QString::fromLatin1(name);
        row.wish = entryOf(GraphKind::Follows, row.name);
        row.state = SyncRow::State::Settled;
        row.outcome = SyncOutcome::NotFound;
        row.changedAt = at;
        rows.push_back(row);
    }
    return rows;
}

} // namespace

void seedLifeboat(const QString &folder, AccountId active, AccountId standby, Instant now)
{
    Database database(folder + "/user.db"_L1, Database::Role::UserMade, u":/godwit/migrations/user"_s);
    if (!database.open().result())
        qFatal("the sample's user database cannot be opened");
    GraphStore graph(database);
    SyncStore sync(database);
    const Instant before = now - 1h;
    for (const Amount &amount :
         {Amount{GraphKind::Blocks, 12}, Amount{GraphKind::Mutes, 25}, Amount{GraphKind::Follows, follows},
          Amount{GraphKind::Lists, 6}, Amount{GraphKind::Members, 118}, Amount{GraphKind::Filters, 9},
          Amount{GraphKind::Tags, 14}})
        keep(graph, active, amount.kind, entriesOf(amount), before);
    auto there = entriesOf({GraphKind::Follows, follows});
    there.erase(there.begin(), there.begin() + missing.size());
    keep(graph, standby, GraphKind::Follows, std::move(there), before);
    const SyncPair pair{active, standby};
    orEnd(sync.consent(pair, before));
    orEnd(sync.lease(pair, u"the sample"_s, before, before + 1min));
    orEnd(sync.replace(pair, rowsOfMissing(before)));
    orEnd(sync.release(pair, u"the sample"_s, now + 24h, true, {}, before));
}

} // namespace Godwit
