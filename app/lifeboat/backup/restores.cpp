// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/backup/restores.h"

#include "base/clock.h"
#include "cache/sql.h"
#include "lifeboat/backup/aside.h"
#include "lifeboat/graphreader.h"
#include "lifeboat/syncplan.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

struct Record {
    qint64 id = 0;
    bool taken = false;
};

Record recordOf(Connection &connection, AccountId target, const QString &digest, Instant now)
{
    run(connection,
        u"INSERT INTO restore (target, digest, begun_at, taken_at) VALUES (?, ?, ?, 0) ON CONFLICT (target, "
        "digest) DO NOTHING"_s,
        {target.value(), digest, qint64(toMs(now))});
    QSqlQuery &query = run(connection, u"SELECT id, taken_at FROM restore WHERE target = ? AND digest = ?"_s,
                           {target.value(), digest});
    Record record;
    if (nextRow(connection, query))
        record = {query.value(0).toLongLong(), query.value(1).toLongLong() > 0};
    return record;
}

BackupResult<RestoreSource> readAt(const QString &path, const QByteArray &passphrase,
                                   std::optional<GraphKind> told)
{
    const auto backup = openBackup(path, passphrase);
    if (!backup)
        return std::unexpected(backup.error());
    const std::atomic<bool> stop = false;
    return readRestoreSource(**backup, told, stop);
}

GraphView viewOf(const RestoreSource &source)
{
    GraphView view;
    for (const auto &[kind, entries] : source.entries) {
        view.entries.insert(kind, entries);
        view.known.insert(kind);
    }
    return view;
}

} // namespace

QCoro::Task<BackupResult<RestoreSource>> Restores::read(QString path, QByteArray passphrase,
                                                        std::optional<GraphKind> told)
{
    co_return co_await runAside([path, passphrase, told] { return readAt(path, passphrase, told); });
}

QCoro::Task<std::expected<std::vector<Restores::PreviewKind>, GraphError>>
Restores::preview(RestoreSource source, AccountId target)
{
    const auto server = m_with.servers.serverFor(target);
    PlanInput input;
    input.active = viewOf(source);
    input.standbyHandle = m_with.handleOf(target).toLower();
    input.standbyCan = server ? server->info().capabilities : Capabilities();
    input.now = m_with.clock.now();
    for (const GraphKind kind : allGraphKinds) {
        // Whom the account blocks itself is not followed for it.
        if (!source.entries.contains(kind) && kind != GraphKind::Blocks)
            continue;
        if (const auto read = co_await m_with.sync.reader().readKind(target, kind); !read)
            co_return std::unexpected(read.error());
        const auto entries = co_await m_with.sync.graph().entries(target, kind);
        if (!entries)
            co_return std::unexpected(entries.error());
        input.standby.entries.insert(kind, *entries);
    }
    const auto standing = co_await m_with.sync.graph().standing(target);
    if (!standing)
        co_return std::unexpected(standing.error());
    for (const GraphStanding &each : *standing) {
        if (each.completeAt)
            input.standby.known.insert(each.kind);
    }
    std::vector<PreviewKind> kinds;
    for (const auto &[kind, entries] : source.entries)
        kinds.push_back({kind, qint64(entries.size()), {}});
    for (SyncRow &row : planSync(input)) {
        const auto kind = std::ranges::find(kinds, row.kind, &PreviewKind::kind);
        if (kind != kinds.end())
            kind->rows.push_back(std::move(row));
    }
    co_return kinds;
}

QCoro::Task<StoreResult<void>> Restores::takeKind(std::vector<GraphEntry> entries,
                                                  GraphStore::Subject subject)
{
    constexpr size_t atOnce = 1'000;
    GraphStore &graph = m_with.sync.graph();
    const Instant now = m_with.clock.now();
    const auto reading = co_await graph.begin(subject, now, now);
    if (!reading)
        co_return std::unexpected(reading.error());
    for (size_t begin = 0; begin < entries.size(); begin += atOnce) {
        const auto first = entries.begin() + qsizetype(begin);
        const auto last = entries.begin() + qsizetype(std::min(entries.size(), begin + atOnce));
        std::vector<GraphEntry> some(first, last);
        if (const auto taken = co_await graph.take(subject, *reading, std::move(some), {}, 0, now); !taken)
            co_return taken;
    }
    if (const auto ended = co_await graph.end(subject, *reading, false, now); !ended)
        co_return std::unexpected(ended.error());
    co_return {};
}

QCoro::Task<StoreResult<void>> Restores::take(RestoreSource source, AccountId as)
{
    for (auto &[kind, entries] : source.entries) {
        if (kind == GraphKind::Members)
            continue;
        const auto taken = co_await takeKind(std::move(entries), {as, kind});
        if (!taken)
            co_return taken;
    }
    std::map<QString, std::vector<GraphEntry>> members;
    for (GraphEntry &member : source.entries[GraphKind::Members])
        members[member.list.toString()].push_back(std::move(member));
    for (auto &[list, entries] : members) {
        const GraphStore::Subject subject{as, GraphKind::Members, LocalId(list)};
        const auto taken = co_await takeKind(std::move(entries), subject);
        if (!taken)
            co_return taken;
    }
    co_return {};
}

QCoro::Task<StoreResult<SyncPair>> Restores::begin(RestoreSource source, AccountId target)
{
    const QString digest = source.digest();
    const Instant now = m_with.clock.now();
    const auto record = co_await m_with.userMade.write(
        attempt([=](Connection &connection) { return recordOf(connection, target, digest, now); }));
    if (!record)
        co_return std::unexpected(record.error());
    const SyncPair pair{AccountId(-record->id), target};
    if (!record->taken) {
        if (const auto taken = co_await take(std::move(source), pair.active); !taken)
            co_return std::unexpected(taken.error());
        const auto marked = co_await m_with.userMade.write(attempt([=](Connection &connection) {
            ::Godwit::run(connection, u"UPDATE restore SET taken_at = ? WHERE id = ?"_s,
                          {qint64(toMs(now)), -pair.active.value()});
        }));
        if (!marked)
            co_return std::unexpected(marked.error());
    }
    if (const auto agreed = co_await m_with.sync.consent(pair); !agreed)
        co_return std::unexpected(agreed.error());
    co_return pair;
}

QCoro::Task<SyncEnd> Restores::run(SyncPair pair)
{
    return m_with.sync.sync(pair);
}

QCoro::Task<StoreResult<void>> Restores::eraseAccount(AccountId account)
{
    const auto ids = co_await m_with.userMade.write(attempt([account](Connection &connection) {
        std::vector<qint64> found;
        QSqlQuery &query =
            ::Godwit::run(connection, u"SELECT id FROM restore WHERE target = ?"_s, {account.value()});
        while (nextRow(connection, query))
            found.push_back(query.value(0).toLongLong());
        ::Godwit::run(connection, u"DELETE FROM restore WHERE target = ?"_s, {account.value()});
        return found;
    }));
    if (!ids)
        co_return std::unexpected(ids.error());
    for (const qint64 id : *ids) {
        if (const auto erased = co_await m_with.sync.eraseAccount(AccountId(-id)); !erased)
            co_return erased;
    }
    co_return {};
}

} // namespace Godwit
