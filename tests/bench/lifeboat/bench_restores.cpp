// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchreport.h"
#include "lifeboat/syncstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

// How long it takes to tell what became of a restore of a hundred thousand rows, as a window does again and
// again; and of all of them, as the command line does once.

using namespace Godwit;
using namespace Qt::StringLiterals;

namespace
{

constexpr int many = 100'000;
// So many of what could not be done are named in the window.
constexpr qint64 named = 200;
const SyncPair pairOfBoth{GraphOwner(RestoreId(1)), AccountId(2)};

template <typename T>
T wait(QFuture<StoreResult<T>> future)
{
    future.waitForFinished();
    auto result = future.takeResult();
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

SyncRow row(int number)
{
    SyncRow row;
    row.kind = row.wish.kind = GraphKind::Follows;
    row.wish.shown = u"person%1@server%2.example"_s.arg(number).arg(number % 997);
    row.name = row.wish.name = row.wish.shown;
    row.wish.person = PersonKey(u"https://server%1.example/users/person%2"_s.arg(number % 997).arg(number));
    if (number % 10 < 3) {
        row.state = SyncRow::State::Settled;
        row.outcome = number % 10 < 2 ? SyncOutcome::Done : SyncOutcome::NotFound;
    }
    return row;
}

void fill(SyncStore &store)
{
    std::vector<SyncRow> rows;
    for (int number = 0; number < many; ++number)
        rows.push_back(row(number));
    wait(store.replace(pairOfBoth, rows));
    for (const SyncRow &each : rows) {
        if (each.outcome == SyncOutcome::Done)
            wait(store.settle(pairOfBoth, each));
    }
}

template <typename Read>
double median(Read read)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        read();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    BenchReport report("restores, 100000 rows");
    const QTemporaryDir folder;
    // A cache's, so that filling it does not wait for the disk.
    Database database(folder.filePath(u"user.db"_s), Database::Role::Cache, u":/godwit/migrations/user"_s);
    wait(database.open());
    SyncStore store(database);
    fill(store);
    report.add("counted, with 200 of what failed",
               median([&] { wait(store.counts(pairOfBoth, false, named)); }), "ms", 400);
    report.add("counted, with all of what failed", median([&] { wait(store.counts(pairOfBoth, false, -1)); }),
               "ms");
    report.add("every row", median([&] {
                   wait(store.rows(pairOfBoth));
                   wait(store.placed(pairOfBoth));
               }),
               "ms");
    return 0;
}
