// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/random.h"
#include "bench/benchreport.h"
#include "fakes/postgenerator.h"
#include "timeline/livekeeper.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <ctime>

// bench_stream [SECONDS]: 500 events a second for so long (default 10) into a cache on the disk, then as many
// at once.

using namespace Godwit;
using namespace Qt::StringLiterals;

static constexpr int perTick = 25;
static constexpr int ticksPerSecond = 20;

// Oldest first, as a stream brings them.
static std::vector<StreamPost> generate(int count)
{
    PostGenerator generator(1);
    std::vector<StreamPost> events;
    for (int n = 0; n < count; ++n) {
        Page page = generator.olderPage(1);
        events.push_back({TimelineKind::Home, {}, std::move(page.batch), page.items.front()});
    }
    std::ranges::reverse(events);
    return events;
}

namespace
{

class Bench
{
public:
    explicit Bench(int seconds)
        : m_events(generate(2 * seconds * ticksPerSecond * perTick)), m_half(m_events.size() / 2)
    {
        auto opened = m_cache.open();
        opened.waitForFinished();
        if (!opened.result())
            qFatal("no cache");
        QObject::connect(&m_keeper, &LiveKeeper::kept, &m_keeper, [this](const LiveChanges &changes) {
            ++m_transactions;
            for (const auto &rows : changes.rows)
                m_kept += rows.positions.size();
            while (m_waiting < m_added.size() && m_waiting < m_kept)
                m_lags.push_back(double(m_timer.nsecsElapsed()) / 1e6 - m_added[m_waiting++]);
        });
    }

    ~Bench() { QCoro::waitFor(m_keeper.stop()); }

    void pace(BenchReport &report);
    void burst(BenchReport &report);

private:
    void add(size_t count)
    {
        for (size_t n = 0; n < count; ++n) {
            m_added.push_back(double(m_timer.nsecsElapsed()) / 1e6);
            m_keeper.add(m_events[m_added.size() - 1]);
        }
    }

    void waitFor(size_t count)
    {
        while (m_kept < count)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    std::vector<StreamPost> m_events;
    size_t m_half;
    QTemporaryDir m_folder;
    Database m_cache{m_folder.filePath(u"cache.db"_s), Database::Role::Cache, u":/godwit/migrations/cache"_s};
    LiveStore m_store{m_cache};
    SystemClock m_clock;
    SystemRandom m_random;
    LiveKeeper m_keeper{m_store, {AccountId(1), PersonaId(1), {}, {}}, m_clock, m_random};
    QElapsedTimer m_timer;
    // When each was added, in milliseconds; how long each took until it was in the cache.
    std::vector<double> m_added;
    std::vector<double> m_lags;
    size_t m_waiting = 0;
    size_t m_kept = 0;
    int m_transactions = 0;
};

} // namespace

void Bench::pace(BenchReport &report)
{
    m_timer.start();
    const std::clock_t begin = std::clock();
    QTimer ticker;
    ticker.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticker, &QTimer::timeout, &m_keeper, [&] {
        // Late ticks are made up for.
        const auto due = size_t(m_timer.elapsed()) * ticksPerSecond / 1000 * perTick;
        add(std::min(due, m_half) - m_added.size());
    });
    ticker.start(1000 / ticksPerSecond);
    waitFor(m_half);
    const double seconds = double(m_timer.elapsed()) / 1000;
    const double processor = double(std::clock() - begin) / CLOCKS_PER_SEC;
    std::ranges::sort(m_lags);
    report.add("events a second", double(m_half) / seconds, "1/s", 490, BenchReport::Better::Higher);
    report.add("from arrival to the cache, p99", m_lags[m_lags.size() * 99 / 100], "ms");
    report.add("events in a transaction", double(m_half) / m_transactions, "");
    report.add("of one core", 100 * processor / seconds, "%");
}

void Bench::burst(BenchReport &report)
{
    const std::clock_t begin = std::clock();
    add(m_events.size() - m_half);
    waitFor(m_events.size());
    const double processor = double(std::clock() - begin) / CLOCKS_PER_SEC;
    report.add("all at once, by the processor", double(m_half) / processor, "1/s", 500,
               BenchReport::Better::Higher);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int seconds = QCoreApplication::arguments().value(1, u"10"_s).toInt();
    BenchReport report("stream");
    Bench bench(std::max(1, seconds));
    bench.pace(report);
    bench.burst(report);
    return 0;
}
