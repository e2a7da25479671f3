// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/backup/restores.h"

#include "base/alarm.h"
#include "base/aside.h"
#include "base/log.h"
#include "base/taskscope.h"
#include "lifeboat/graphreader.h"
#include "lifeboat/syncplan.h"

#include <QFileInfo>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds longestNap = 15min;
// Another process is at it, or its own failure is as fresh as this.
constexpr Milliseconds afterBusy = 1min;

BackupResult<RestoreSource> readAt(const QString &path, const QByteArray &passphrase,
                                   std::optional<GraphKind> told)
{
    const auto backup = openBackup(path, passphrase);
    if (!backup)
        return std::unexpected(backup.error());
    const std::atomic<bool> stop = false;
    auto source = readRestoreSource(**backup, told, stop);
    if (source)
        source->name = QFileInfo(path).fileName();
    return source;
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

Restores::Restores(Surroundings surroundings)
    : m_with(std::move(surroundings)), m_records(m_with.userMade),
      m_alarm(std::make_unique<Alarm>(m_with.clock))
{
    connect(&m_with.sync, &StandbySync::changed, this, [this](const SyncPair &pair) {
        if (pair.active.isRestore())
            Q_EMIT changed(pair.active.restore());
    });
    connect(&m_with.scope, &TaskScope::stopRequested, m_alarm.get(), &Alarm::ring);
    connect(&m_with.sync, &StandbySync::heldBackChanged, this, [this] {
        m_alarm->ring();
        if (!m_with.scope.stopping())
            m_with.scope.start(tellAll());
    });
}

Restores::~Restores() = default;

QCoro::Task<BackupResult<RestoreSource>> Restores::read(QString path, QByteArray passphrase,
                                                        std::optional<GraphKind> told)
{
    co_return co_await runAside([path, passphrase, told] { return readAt(path, passphrase, told); });
}

QCoro::Task<std::expected<std::vector<Restores::PreviewKind>, GraphError>>
Restores::preview(RestoreSource source, AccountId target)
{
    // Nobody's server has to be asked for what comes to this computer alone.
    if (source.entries.empty())
        co_return std::vector<PreviewKind>();
    const auto server = m_with.servers.serverFor(target);
    PlanInput input;
    input.active = viewOf(source);
    input.standbyHandle = m_with.handleOf(target).toLower();
    input.standbyCan = server ? server->info().capabilities : Capabilities();
    input.now = m_with.clock.now();
    input.onceSince = input.now;
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

QCoro::Task<StoreResult<void>> Restores::take(RestoreSource source, GraphOwner as)
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
    const Instant now = m_with.clock.now();
    const RestoreRecord wished{
        .id = {}, .target = target, .name = source.name, .source = source.handle, .begunAt = now};
    const auto kept = co_await m_records.keep(wished, source.digest());
    if (!kept)
        co_return std::unexpected(kept.error());
    const SyncPair pair = kept->record.pair();
    if (!kept->taken) {
        if (const auto taken = co_await take(std::move(source), pair.active); !taken)
            co_return std::unexpected(taken.error());
        if (const auto marked = co_await m_records.markTaken(kept->record.id, now); !marked)
            co_return std::unexpected(marked.error());
    }
    if (const auto agreed = co_await agree(pair); !agreed)
        co_return std::unexpected(agreed.error());
    wake(pair);
    co_return pair;
}

QCoro::Task<StoreResult<void>> Restores::agree(SyncPair pair)
{
    const Instant now = m_with.clock.now();
    const auto standing = co_await m_with.sync.store().standing(pair, now);
    if (!standing)
        co_return std::unexpected(standing.error());
    if (standing->undoAt || standing->finishedAt)
        co_return co_await m_with.sync.store().beginAgain(pair, now);
    co_return co_await m_with.sync.consent(pair);
}

QCoro::Task<SyncEnd> Restores::run(SyncPair pair)
{
    return m_with.sync.sync(pair);
}

QCoro::Task<StoreResult<void>> Restores::undo(SyncPair pair)
{
    const auto begun = co_await m_with.sync.store().beginUndo(pair, m_with.clock.now());
    if (begun)
        wake(pair);
    co_return begun;
}

QCoro::Task<StoreResult<void>> Restores::setPaused(SyncPair pair, bool paused)
{
    const auto kept = co_await m_with.sync.setPaused(pair, paused);
    if (kept)
        wake(pair);
    co_return kept;
}

QCoro::Task<StoreResult<std::vector<RestoreRecord>>> Restores::records()
{
    co_return co_await m_records.all();
}

QCoro::Task<StoreResult<std::optional<RestoreRecord>>> Restores::find(RestoreSource source, AccountId target)
{
    co_return co_await m_records.find(target, source.digest());
}

QCoro::Task<StoreResult<RestoreReport>> Restores::report(RestoreRecord record, qint64 mostFailed)
{
    SyncStore &store = m_with.sync.store();
    const SyncPair pair = record.pair();
    const auto standing = co_await m_with.sync.standing(pair);
    if (!standing)
        co_return std::unexpected(standing.error());
    const auto totals = co_await m_with.sync.graph().standing(pair.active);
    if (!totals)
        co_return std::unexpected(totals.error());
    auto counts = co_await store.counts(pair, standing->undoAt.has_value(), mostFailed);
    if (!counts)
        co_return std::unexpected(counts.error());
    co_return restoreReport(std::move(record), *standing, *totals, std::move(*counts));
}

QCoro::Task<qint64> Restores::followed(AccountId target)
{
    const auto standing = co_await m_with.sync.graph().standing(target);
    if (!standing)
        co_return 0;
    const auto follows = std::ranges::find(*standing, GraphKind::Follows, &GraphStanding::kind);
    co_return follows == standing->end() ? 0 : follows->entries;
}

QCoro::Task<StoreResult<void>> Restores::forget(RestoreRecord record)
{
    if (const auto removed = co_await m_records.remove(record.id); !removed)
        co_return removed;
    const auto erased = co_await m_with.sync.erase(GraphOwner(record.id));
    Q_EMIT changed(record.id);
    co_return erased;
}

void Restores::wake(const SyncPair &pair)
{
    m_alarm->ring();
    Q_EMIT changed(pair.active.restore());
}

QCoro::Task<> Restores::tellAll()
{
    const auto records = co_await m_records.all();
    for (const RestoreRecord &record : records.value_or(std::vector<RestoreRecord>()))
        Q_EMIT changed(record.id);
}

void Restores::start()
{
    m_with.scope.start(keepGoing());
}

QCoro::Task<> Restores::keepGoing()
{
    while (!m_with.scope.stopping()) {
        const quint64 seen = m_alarm->rings();
        const Instant next = co_await runDue();
        if (m_with.scope.stopping())
            break;
        co_await m_alarm->wait(std::clamp<Milliseconds>(next - m_with.clock.now(), 1s, longestNap), seen);
    }
}

// Each at its own pace: one that waits for its server does not hold the others.
QCoro::Task<Instant> Restores::runDue()
{
    Instant next = m_with.clock.now() + longestNap;
    const auto records = co_await m_records.all();
    if (!records)
        co_return next;
    for (const RestoreRecord &record : *records) {
        const SyncPair pair = record.pair();
        const Instant now = m_with.clock.now();
        const auto standing = co_await m_with.sync.store().standing(pair, now);
        const bool rests = !standing || standing->isOver() || standing->paused || m_with.sync.isHeldBack();
        if (rests || m_running.contains(pair))
            continue;
        const Instant due = standing->nextRunAt.value_or(Instant());
        if (due > now) {
            next = std::min(next, due);
            continue;
        }
        m_running.insert(pair);
        m_with.scope.start(goOn(pair));
    }
    co_return next;
}

QCoro::Task<> Restores::goOn(SyncPair pair)
{
    const SyncEnd end = co_await run(pair);
    qCInfo(logOutbox) << "a restore went on:" << syncEndWord(end.why);
    const bool failed = end.why == SyncEnd::Why::Busy || end.why == SyncEnd::Why::Store;
    if (failed && !m_with.scope.stopping()) {
        Alarm nap(m_with.clock);
        connect(&m_with.scope, &TaskScope::stopRequested, &nap, &Alarm::ring);
        co_await nap.wait(afterBusy);
    }
    m_running.remove(pair);
    if (!m_with.scope.stopping())
        wake(pair);
}

QCoro::Task<StoreResult<void>> Restores::eraseAccount(AccountId account)
{
    const auto records = co_await m_records.all();
    if (!records)
        co_return std::unexpected(records.error());
    for (const RestoreRecord &record : *records) {
        if (record.target != account)
            continue;
        if (const auto erased = co_await forget(record); !erased)
            co_return erased;
    }
    co_return {};
}

} // namespace Godwit
