// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/taskscope.h"
#include "engine/databasecare.h"
#include "fakes/manualclock.h"
#include "settings/settings.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <latch>

using namespace Godwit;
using namespace Qt::StringLiterals;

// The care of the data files, in the middle of which the program may end.
class TestDatabaseCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void copiesGo();
    void anEndIsNoFailure();

private:
    struct Bench {
        QTemporaryDir folder;
        ManualClock clock;
        TaskScope scope;
        Database user{folder.filePath(u"user.db"_s), Database::Role::UserMade, u":/godwit/migrations/user"_s};
        Database cache{folder.filePath(u"cache.db"_s), Database::Role::Cache, u":/godwit/migrations/cache"_s};
        Settings settings{user};
        DatabaseCare care{{user, cache, settings, clock, scope, folder.filePath(u"user.db"_s)}};
    };
};

void TestDatabaseCare::copiesGo()
{
    Bench bench;
    auto opened = bench.user.open();
    opened.waitForFinished();
    QVERIFY(opened.result());
    const Snapshots copies(bench.folder.filePath(u"user.db"_s));
    QVERIFY(copies.take(QDateTime::fromMSecsSinceEpoch(toMs(bench.clock.now())), {}));
    QCOMPARE(QCoro::waitFor(bench.care.removeCopies()), DatabaseCare::Removal::Done);
    QVERIFY(copies.all().isEmpty());
}

// What is done aside has not even begun when the program ends.
void TestDatabaseCare::anEndIsNoFailure()
{
    Bench bench;
    QThreadPool &aside = *QThreadPool::globalInstance();
    const int threads = aside.maxThreadCount();
    std::latch goOn(1);
    aside.setMaxThreadCount(1);
    aside.start([&goOn] { goOn.wait(); });
    const auto release = qScopeGuard([&] {
        goOn.count_down();
        aside.waitForDone();
        aside.setMaxThreadCount(threads);
    });
    auto removing = bench.care.removeCopies();
    QVERIFY(!removing.isReady());
    QCoro::waitFor(bench.scope.finish());
    QCOMPARE(QCoro::waitFor(std::move(removing)), DatabaseCare::Removal::BrokenOff);
}

QTEST_GUILESS_MAIN(TestDatabaseCare)
#include "test_databasecare.moc"
