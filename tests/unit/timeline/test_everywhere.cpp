// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/manualclock.h"
#include "fakes/scriptedserver.h"
#include "timeline/everywhere.h"
#include "timeline/personfinder.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What several accounts are told, fetched as one.
class TestEverywhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoAsksToFollowIsToldOf();
    void aDeadServerHidesNothingOfTheOthers();
    void aDeadServerIsNotTheEnd();
};

namespace
{

const AccountId first{1};
const AccountId second{2};

struct TwoAccounts {
    TwoAccounts()
        : one(clock), two(clock), oneServer(std::make_shared<ScriptedServer>(one)),
          twoServer(std::make_shared<ScriptedServer>(two)),
          cache(folder.filePath(u"cache.db"_s), Database::Role::Cache, u":/godwit/migrations/cache"_s),
          posts(cache), notifications(cache), conversations(cache), timelines(cache),
          postFetcher(source, posts, notifications, clock),
          inbox(source, notifications, conversations, clock), people(source, posts, clock),
          timelineFetcher(source, timelines, people, clock)
    {
        auto opened = cache.open();
        opened.waitForFinished();
        if (!opened.result())
            qFatal("no database");
        source.servers = {{first, oneServer}, {second, twoServer}};
        one.told.emplace();
        two.told.emplace();
    }

    static std::vector<Filing> homes() { return {{first, PersonaId(1)}, {second, PersonaId(2)}}; }

    EverywhereFetched fetch()
    {
        return QCoro::waitFor(fetchNotificationsEverywhere(&postFetcher, &inbox, homes(), 20));
    }

    std::vector<NotificationView> merged()
    {
        auto reading = notifications.merged({first, second}, std::nullopt, 20);
        reading.waitForFinished();
        return reading.takeResult().value_or(std::vector<NotificationView>());
    }

    ManualClock clock;
    QTemporaryDir folder;
    ScriptedWorld one;
    ScriptedWorld two;
    std::shared_ptr<ScriptedServer> oneServer;
    std::shared_ptr<ScriptedServer> twoServer;
    ScriptedSource source;
    Database cache;
    PostStore posts;
    NotificationStore notifications;
    ConversationStore conversations;
    TimelineStore timelines;
    PostFetcher postFetcher;
    InboxFetcher inbox;
    PersonFinder people;
    TimelineFetcher timelineFetcher;
};

} // namespace

void TestEverywhere::whoAsksToFollowIsToldOf()
{
    TwoAccounts accounts;
    accounts.two.asking = {u"bob@three.example"_s};
    const EverywhereFetched fetched = accounts.fetch();
    QVERIFY(fetched.problems.empty());
    QCOMPARE(fetched.newRows, 1);
    const auto views = accounts.merged();
    QCOMPARE(views.size(), 1u);
    QCOMPARE(views.front().notification.kind, Notification::Kind::FollowRequest);
    QCOMPARE(views.front().to, std::vector{second});
}

void TestEverywhere::aDeadServerHidesNothingOfTheOthers()
{
    TwoAccounts accounts;
    accounts.one.told.reset();
    accounts.two.asking = {u"bob@three.example"_s};
    const EverywhereFetched fetched = accounts.fetch();
    QCOMPARE(fetched.problems.size(), 1u);
    QCOMPARE(fetched.problems.front().account, first);
    QCOMPARE(accounts.merged().size(), 1u);
}

// "That is all" is said only where everybody has said so.
void TestEverywhere::aDeadServerIsNotTheEnd()
{
    TwoAccounts accounts;
    // Neither gives its home; of neither is more known to be had.
    const auto newest =
        QCoro::waitFor(fetchNewestEverywhere(&accounts.timelineFetcher, TwoAccounts::homes(), 20));
    QCOMPARE(newest.problems.size(), 2u);
    QVERIFY(!newest.isAtEnd() && newest.isCutShort());
    EverywhereFetched older =
        QCoro::waitFor(fetchOlderEverywhere(&accounts.timelineFetcher, TwoAccounts::homes(), 20));
    QVERIFY(older.problems.empty());
    QVERIFY(older.isAtEnd() && !older.isCutShort());
    older.problems = {newest.problems.front()};
    QVERIFY(!older.isAtEnd() && older.isCutShort());
    // The other one goes on.
    older.atEnd = false;
    QVERIFY(!older.isAtEnd() && !older.isCutShort());
}

QTEST_GUILESS_MAIN(TestEverywhere)
#include "test_everywhere.moc"
