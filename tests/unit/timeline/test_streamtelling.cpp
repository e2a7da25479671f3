// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/timeline/livebench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What whoever follows a timeline is told of that its stream has not brought: once, and no less.
class TestStreamTelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rowsThatAnotherProcessBroughtAreTold();
    void aFoldedBoostIsToldOnceByLooking();
    void notificationsAreToldOnce();
    void aNotificationOfTheFutureHidesNoOther();
};

// Two processes follow one account: whichever is slower finds the row in their cache.
void TestStreamTelling::rowsThatAnotherProcessBroughtAreTold()
{
    LiveBench t;
    t.serverHas(1, 3);
    t.begin();
    QCOMPARE(t.told.size(), size_t(3));
    QCOMPARE(t.take(t.page(4, 4), Placement::Live).rows.size(), size_t(1));
    t.server->publish(t.post(4));
    QVERIFY(t.within(100ms, [&] { return t.told.size() == 4; }));
    t.take(t.page(6, 5), Placement::Live);
    t.server->hangUp();
    t.serverHas(5, 6);
    QVERIFY(t.within(5s, [&] { return t.server->connections == 2 && t.isLive(); }));
    QCOMPARE(t.told.size(), size_t(6));
    // What was told is no news by looking again.
    t.server->publish(t.post(6));
    t.server->publish(t.post(7));
    QVERIFY(t.within(100ms, [&] { return t.told.size() == 7; }));
    QCOMPARE(t.shown(), u"7 6 5 4 3 2 1"_s);
}

// As the stream tells of it.
void TestStreamTelling::aFoldedBoostIsToldOnceByLooking()
{
    LiveBench t;
    t.serverHas(1, 3);
    t.begin();
    QCOMPARE(t.told.size(), size_t(3));
    const Boost boost{PersonKey(u"https://a.example/u/bob"_s), LocalId(u"w1"_s), t.at(9)};
    t.server->boosts.push_back({t.key(1), boost});
    t.server->hangUp();
    QVERIFY(t.within(5s, [&] { return t.server->connections == 2 && t.isLive(); }));
    QCOMPARE(t.told.size(), size_t(4));
    QCOMPARE(t.shown(), u"3 2 1"_s);
    t.pass(60s);
    QCOMPARE(t.told.size(), size_t(4));
}

static Notification favourite(int n)
{
    Notification notification;
    notification.id = LocalId(QString::number(n));
    notification.kind = Notification::Kind::Favourite;
    notification.groupKey = u"favourite-"_s + QString::number(n);
    notification.at = CacheTest::at(n);
    return notification;
}

void TestStreamTelling::notificationsAreToldOnce()
{
    LiveBench t;
    for (int n = 1; n <= 50; ++n)
        t.server->notified.push_back(favourite(n));
    t.begin();
    // Two pages: nothing of them was known.
    QCOMPARE(t.noticed.size(), size_t(50));
    t.noticed.clear();
    t.server->notify(favourite(51));
    QVERIFY(t.within(1s, [&] { return t.noticed.size() == 1; }));
    QCOMPARE(t.noticed[0].id, LocalId(u"51"_s));
    t.server->hangUp();
    t.server->notify(favourite(52));
    QVERIFY(t.within(5s, [&] { return t.server->connections == 2 && t.isLive(); }));
    t.pass(10s);
    QCOMPARE(t.noticed.size(), size_t(2));
    // One more of a group that is known is news.
    Notification more = favourite(53);
    more.groupKey = u"favourite-52"_s;
    t.server->notify(more);
    QVERIFY(t.within(1s, [&] { return t.noticed.size() == 3; }));
    // As is one that another process was faster with.
    NotificationPage theirs;
    theirs.items.push_back(favourite(54));
    QCOMPARE(t.wait(t.notifications.take(AccountId(1), theirs, t.clock.now()))->size(), size_t(1));
    t.server->notify(favourite(54));
    QVERIFY(t.within(1s, [&] { return t.noticed.size() == 4; }));
    t.pass(10s);
    QCOMPARE(t.noticed.size(), size_t(4));
    t.noticed.pop_back();
    QCOMPARE(t.wait(t.notifications.views(AccountId(1), t.noticed)).value().size(), size_t(3));
}

void TestStreamTelling::aNotificationOfTheFutureHidesNoOther()
{
    LiveBench t;
    t.begin();
    Notification future = favourite(1);
    future.at = t.clock.now() + std::chrono::years(900);
    t.server->notify(future);
    QVERIFY(t.within(1s, [&] { return t.noticed.size() == 1; }));
    // Another process was faster with this one.
    NotificationPage theirs;
    theirs.items.push_back(favourite(2));
    theirs.items.back().at = t.clock.now();
    QCOMPARE(t.wait(t.notifications.take(AccountId(1), theirs, t.clock.now()))->size(), size_t(1));
    t.server->notify(theirs.items.back());
    QVERIFY(t.within(1s, [&] { return t.noticed.size() == 2; }));
    // Nor is it told again by looking again.
    t.server->hangUp();
    QVERIFY(t.within(5s, [&] { return t.server->connections == 2 && t.isLive(); }));
    t.pass(10s);
    QCOMPARE(t.noticed.size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestStreamTelling)
#include "test_streamtelling.moc"
