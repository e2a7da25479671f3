// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/manualclock.h"
#include "fakes/scriptedserver.h"
#include "timeline/everywhere.h"

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
          posts(cache), notifications(cache), conversations(cache),
          postFetcher(source, posts, notifications, clock), inbox(source, notifications, conversations, clock)
    {
        auto opened = cache.open();
        opened.waitForFinished();
        if (!opened.result())
            qFatal("no database");
        source.servers = {{first, oneServer}, {second, twoServer}};
        one.told.emplace();
        two.told.emplace();
    }

    EverywhereFetched fetch()
    {
        return QCoro::waitFor(fetchNotificationsEverywhere(
            &postFetcher, &inbox, {{first, PersonaId(1)}, {second, PersonaId(2)}}, 20));
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
    PostFetcher postFetcher;
    InboxFetcher inbox;
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

QTEST_GUILESS_MAIN(TestEverywhere)
#include "test_everywhere.moc"
