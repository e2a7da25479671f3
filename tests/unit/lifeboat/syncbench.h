// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/fakemastodon.h"
#include "fakes/manualclock.h"
#include "fakes/seededrandom.h"
#include "synclife.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <qcoro/qcorotask.h>

namespace Godwit
{

template <typename T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

// Two servers, and a program that keeps the account on the second in step with the one on the first. Time
// runs by itself, quickly, whenever somebody sleeps.
class SyncBench
{
public:
    explicit SyncBench(Software standby = Software::Mastodon,
                       const QString &version = QStringLiteral("4.5.0"))
        : active(clock, QStringLiteral("a")), standby(clock, QStringLiteral("s")),
          servers{active.origin(), this->standby.origin(), standby, version}
    {
        QObject::connect(&m_mover, &QTimer::timeout, &clock, [this] {
            if (timeRuns && clock.sleepers() > 0)
                clock.advance(stride);
        });
        m_mover.start(1);
        restart();
    }

    ~SyncBench() { life.reset(); }

    void restart()
    {
        life.reset();
        life = std::make_unique<SyncLife>(folder.path(), servers, clock, random);
    }

    static SyncPair pair() { return SyncLife::pair(); }

    // So many requests that none waits for the one before.
    void allowMany()
    {
        active.requestsPerWindow = 1'000'000;
        standby.requestsPerWindow = 1'000'000;
    }

    // The person on both servers; followed or kept away on the active one by the caller.
    QString add(const QString &handle)
    {
        standby.add({handle});
        return active.add({handle});
    }

    void agree()
    {
        if (!await(life->sync.consent(pair())))
            qFatal("no consent");
    }

    SyncEnd sync() { return await(life->sync.sync(pair())); }

    // Runs, through every wait, until a run is finished; the last run's end after `most` runs.
    SyncEnd syncToTheEnd(int most = 20)
    {
        SyncEnd end;
        for (int runs = 0; runs < most; ++runs) {
            end = sync();
            if (end.why == SyncEnd::Why::Finished || !end.goesOnAt)
                break;
            if (*end.goesOnAt > clock.now())
                clock.advance(*end.goesOnAt - clock.now());
            QCoreApplication::processEvents();
        }
        return end;
    }

    // Until it is so, at most so long. QTRY_VERIFY naps 10 ms whenever nothing is there to be done, and each
    // row waits for a thread or a socket some twenty times.
    template <typename Condition>
    bool waitUntil(Condition isSo, std::chrono::milliseconds most)
    {
        const QDeadlineTimer end(most);
        while (!isSo() && !end.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        return isSo();
    }

    SyncReport report() { return await(life->sync.report(pair())).value_or(SyncReport()); }

    // What is missing of a kind: "name: outcome".
    QStringList missing(GraphKind kind)
    {
        QStringList lines;
        const SyncReport report = this->report();
        for (const SyncReport::Kind &each : report.kinds) {
            for (const SyncRow &row : each.kind == kind ? each.missing : std::vector<SyncRow>())
                lines << QStringLiteral("%1: %2").arg(row.name, syncOutcomeWord(row.outcome));
        }
        lines.sort();
        return lines;
    }

    QTemporaryDir folder;
    ManualClock clock;
    SeededRandom random;
    FakeMastodon active;
    FakeMastodon standby;
    SyncServers servers;
    std::unique_ptr<SyncLife> life;
    bool timeRuns = true;
    // So far it runs in a millisecond of the machine's.
    std::chrono::milliseconds stride{250};

private:
    QTimer m_mover;
};

} // namespace Godwit
