// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm.h"
#include "base/taskscope.h"
#include "base/toldtime.h"
#include "fakes/manualclock.h"
#include "fakes/seededrandom.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace Godwit;
using namespace std::chrono_literals;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sleeperWakesWhenItsTimeHasCome();
    void alarmThatHasRungIsNotWaitedFor();
    void scopeEndsAfterItsTasks();
    void uuidIsOfVersionFour();
    void unitStaysInRange();
    void timesAreToldToTheMinute_data();
    void timesAreToldToTheMinute();
};

static QCoro::Task<> sleepThenCount(ManualClock *clock, int *count)
{
    co_await clock->sleep(100ms);
    ++*count;
}

static QCoro::Task<> finishThenCount(TaskScope *scope, int *count)
{
    co_await scope->finish();
    ++*count;
}

void TestBase::sleeperWakesWhenItsTimeHasCome()
{
    ManualClock clock;
    TaskScope scope;
    int woken = 0;
    scope.start(sleepThenCount(&clock, &woken));
    QCOMPARE(clock.sleepers(), 1);
    clock.advance(99ms);
    QCOMPARE(woken, 0);
    clock.advance(1ms);
    QTRY_COMPARE(woken, 1);
    QTRY_COMPARE(scope.running(), 0);
}

static QCoro::Task<> waitThenCount(Alarm *alarm, quint64 seen, int *count)
{
    co_await alarm->wait(100ms, seen);
    ++*count;
}

void TestBase::alarmThatHasRungIsNotWaitedFor()
{
    ManualClock clock;
    Alarm alarm(clock);
    TaskScope scope;
    int woken = 0;
    const quint64 seen = alarm.rings();
    alarm.ring();
    scope.start(waitThenCount(&alarm, seen, &woken));
    QCOMPARE(woken, 1);
    scope.start(waitThenCount(&alarm, alarm.rings(), &woken));
    QCOMPARE(woken, 1);
    alarm.ring();
    QTRY_COMPARE(woken, 2);
    scope.start(waitThenCount(&alarm, alarm.rings(), &woken));
    clock.advance(100ms);
    QTRY_COMPARE(woken, 3);
    QTRY_COMPARE(scope.running(), 0);
}

void TestBase::scopeEndsAfterItsTasks()
{
    ManualClock clock;
    TaskScope scope;
    int woken = 0;
    int ended = 0;
    scope.start(sleepThenCount(&clock, &woken));
    auto finishing = finishThenCount(&scope, &ended);
    QVERIFY(scope.stopping());
    QCOMPARE(ended, 0);
    clock.advance(100ms);
    QTRY_COMPARE(ended, 1);
}

void TestBase::uuidIsOfVersionFour()
{
    SeededRandom random(7);
    const auto uuid = QUuid::fromString(QString::fromLatin1(random.uuid()));
    QCOMPARE(uuid.version(), QUuid::Random);
    QCOMPARE(uuid.variant(), QUuid::DCE);
}

void TestBase::unitStaysInRange()
{
    SeededRandom random(7);
    for (int i = 0; i < 1000; ++i) {
        const double value = random.unit();
        QVERIFY(value >= 0 && value < 1);
    }
}

void TestBase::timesAreToldToTheMinute_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("time");
    QTest::addRow("C") << QLocale::c() << QStringLiteral("19:52");
    QTest::addRow("French") << QLocale(QStringLiteral("fr_FR")) << QStringLiteral("19:52");
    QTest::addRow("American") << QLocale(QStringLiteral("en_US")) << QStringLiteral("7:52");
    QTest::addRow("Finnish") << QLocale(QStringLiteral("fi_FI")) << QStringLiteral("19.52");
}

void TestBase::timesAreToldToTheMinute()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, time);
    const QLocale before;
    QLocale::setDefault(locale);
    const QDateTime moment(QDate(2026, 11, 24), QTime(19, 52, 31));
    const QString alone = toldTime(moment.time());
    const QString withDay = toldTime(moment);
    QLocale::setDefault(before);
    QVERIFY2(alone.startsWith(time), qPrintable(alone));
    QVERIFY2(!alone.contains(QStringLiteral("31")), qPrintable(alone));
    QVERIFY2(withDay.contains(alone), qPrintable(withDay));
    QVERIFY2(withDay.contains(QStringLiteral("24")), qPrintable(withDay));
}

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
