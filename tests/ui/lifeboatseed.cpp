// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboatseed.h"

#include "lifeboat/backup/backupstore.h"
#include "lifeboat/backup/restorerecord.h"
#include "lifeboat/graphstore.h"
#include "lifeboat/syncstore.h"

#include <QDir>

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

void keep(GraphStore &graph, GraphOwner account, GraphKind kind, std::vector<GraphEntry> entries, Instant at)
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

namespace
{

BackupRun writtenBackup(AccountId account, Instant at)
{
    BackupRun run;
    run.account = account;
    run.begunAt = at;
    run.endedAt = at + 40s;
    run.path = QDir::homePath() + u"/Documents/Godwit/godwit-maren@mastodon.example-20261125-061200.godwit"_s;
    run.sealed = true;
    run.outcome = BackupRun::Outcome::Done;
    run.counts = {
        .files = 236, .bytes = 38'400'000, .posts = 1904, .favourites = 812, .pictures = 210, .rows = {}};
    run.counts.rows = {{u"follows"_s, follows}, {u"followers"_s, 391}, {u"blocks"_s, 12},
                       {u"mutes"_s, 25},        {u"members"_s, 118},   {u"bookmarks"_s, 1087}};
    run.missing = {u"3 videos and sounds are not in it: only pictures are kept."_s};
    return run;
}

SyncRow restoredRow(const QString &name, SyncOutcome outcome, Instant at)
{
    SyncRow row;
    row.kind = GraphKind::Follows;
    row.name = name;
    row.wish = entryOf(GraphKind::Follows, name);
    row.outcome = outcome;
    row.state = outcome == SyncOutcome::Waiting ? SyncRow::State::Waiting : SyncRow::State::Settled;
    row.changedAt = at;
    return row;
}

struct Sample {
    QString name;
    int follows = 0;
    int done = 0;
    int waiting = 0;
    bool paused = false;
};

// Of its follows and 12 blocks; some are there already, some cannot be.
void restore(Database &database, AccountId target, const Sample &sample, Instant at)
{
    RestoreRecords records(database);
    GraphStore graph(database);
    SyncStore sync(database);
    const RestoreRecord wished{.id = {},
                               .target = target,
                               .name = sample.name,
                               .source = u"maren@mastodon.example"_s,
                               .begunAt = at};
    const RestoreRecord record = orEnd(records.keep(wished, sample.name)).record;
    orEnd(records.markTaken(record.id, at));
    const SyncPair pair = record.pair();
    keep(graph, pair.active, GraphKind::Blocks, entriesOf({GraphKind::Blocks, 12}), at);
    keep(graph, pair.active, GraphKind::Follows, entriesOf({GraphKind::Follows, sample.follows}), at);
    orEnd(sync.consent(pair, at));
    orEnd(sync.lease(pair, u"the sample"_s, at, at + 1min));
    std::vector<SyncRow> rows;
    for (const char *name : missing)
        rows.push_back(restoredRow(QString::fromLatin1(name), SyncOutcome::NotFound, at));
    rows.back().outcome = SyncOutcome::Refused;
    for (int n = 0; n < sample.done + sample.waiting; ++n) {
        const bool waits = n >= sample.done;
        SyncRow row = restoredRow(u"someone%1@people.example"_s.arg(n + int(missing.size())),
                                  waits ? SyncOutcome::Waiting : SyncOutcome::Done, at);
        if (waits)
            rows.push_back(row);
        else
            orEnd(sync.settle(pair, row));
    }
    for (GraphEntry &entry : entriesOf({GraphKind::Blocks, 12})) {
        SyncRow row = restoredRow(entry.name, SyncOutcome::Done, at);
        row.kind = GraphKind::Blocks;
        row.wish = std::move(entry);
        orEnd(sync.settle(pair, row));
    }
    orEnd(sync.replace(pair, std::move(rows)));
    orEnd(sync.release(pair, u"the sample"_s, at + 24h, sample.waiting == 0, {}, at + 20min));
    orEnd(sync.setPaused(pair, sample.paused));
}

} // namespace

void seedBackups(const QString &folder, AccountId account, AccountId target, Instant now)
{
    Database database(folder + "/user.db"_L1, Database::Role::UserMade, u":/godwit/migrations/user"_s);
    if (!database.open().result())
        qFatal("the sample's user database cannot be opened");
    BackupStore backups(database);
    BackupRun run = writtenBackup(account, now - 12h);
    run.id = orEnd(backups.begin(run));
    orEnd(backups.end(run));
    orEnd(backups.setPlan(account, BackupPlan{.folder = QDir::homePath() + u"/Documents/Godwit"_s,
                                              .sealed = true,
                                              .everyHours = 24,
                                              .keep = 7,
                                              .nextAt = now + 12h}));
    restore(database, target,
            {.name = u"archive.zip"_s, .follows = follows, .done = 380, .waiting = 0, .paused = false},
            now - 50h);
    // More than a day lets follow: the server's own page is quicker.
    restore(database, target,
            {.name = u"backup"_s, .follows = 1240, .done = 120, .waiting = 1080, .paused = true}, now - 1h);
}

} // namespace Godwit
