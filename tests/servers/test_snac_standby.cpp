// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/taskscope.h"
#include "cache/poststore.h"
#include "lifeboat/standbysync.h"
#include "outbox/outbox.h"
#include "servers/portbench.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Godwit;
using namespace Qt::StringLiterals;

// A standby on another real server of the other version.
class TestSnacStandby : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsInStep_data();
    void keepsInStep();
};

namespace
{

const AccountId active(1);
const AccountId standby(2);
const SyncPair pairOfBoth{active, standby};

template <typename T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

class Source final : public ServerSource
{
public:
    std::shared_ptr<Server> serverFor(AccountId account) override { return servers.value(account); }

    QHash<AccountId, std::shared_ptr<Server>> servers;
};

// The rooms that keep the two in step, with a real clock and real servers.
struct Rooms {
    explicit Rooms(PortBench &bench)
        : user(folder.filePath(u"user.db"_s), Database::Role::UserMade, u":/godwit/migrations/user"_s),
          cache(folder.filePath(u"cache.db"_s), Database::Role::Cache, u":/godwit/migrations/cache"_s),
          settings(user), posts(cache), outbox({.userMade = user,
                                                .settings = settings,
                                                .posts = posts,
                                                .servers = source,
                                                .clock = clock,
                                                .random = random,
                                                .dataFolder = folder.path()}),
          sync({.userMade = user,
                .servers = source,
                .posts = posts,
                .outbox = outbox,
                .clock = clock,
                .random = random,
                .scope = scope,
                .dataFolder = folder.path(),
                .room =
                    [this, &bench](AccountId account, int reserve) {
                        return bench.sender().roomAt(account, reserve, clock.now());
                    },
                .pairs = [] { return std::vector{pairOfBoth}; },
                .handleOf = [this](AccountId account) { return handles.value(account); }})
    {
        auto userOpened = user.open();
        auto cacheOpened = cache.open();
        userOpened.waitForFinished();
        cacheOpened.waitForFinished();
        if (!userOpened.result() || !cacheOpened.result())
            qFatal("no database");
        outbox.start();
    }

    ~Rooms()
    {
        auto ended = scope.finish();
        auto stopped = outbox.stop();
        while (!ended.isReady() || !stopped.isReady())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }

    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    Database user;
    Database cache;
    Settings settings;
    PostStore posts;
    Source source;
    QHash<AccountId, QString> handles;
    TaskScope scope;
    Outbox outbox;
    StandbySync sync;
};

QString handleOn(const SnacServer &snac, const QString &name)
{
    return name + u'@' + snac.origin().toDisplayString();
}

QStringList followed(Server &server)
{
    QStringList handles;
    const auto page = await(server.graph().follows().following({.limit = 80}));
    for (const SeenPerson &person : page ? page->people : std::vector<SeenPerson>())
        handles << person.profile.handle;
    handles.sort();
    return handles;
}

QStringList membersOf(Server &server, const QString &title)
{
    QStringList handles;
    const auto lists = await(server.graph().lists().lists());
    for (const PeopleList &list : lists ? lists->lists : std::vector<PeopleList>()) {
        if (list.title != title)
            continue;
        const auto page = await(server.graph().lists().members(list.id, {}));
        for (const SeenPerson &person : page ? page->people : std::vector<SeenPerson>())
            handles << person.profile.handle;
    }
    return handles;
}

QByteArray stateOf(const StoreResult<SyncReport> &report)
{
    QStringList lines;
    for (const SyncReport::Kind &kind : report ? report->kinds : std::vector<SyncReport::Kind>()) {
        for (const SyncRow &row : kind.missing)
            lines << graphKindWord(kind.kind) + u' ' + row.name + u": "_s + syncOutcomeWord(row.outcome) +
                         u' ' + row.sentence;
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace

void TestSnacStandby::keepsInStep_data()
{
    QTest::addColumn<SnacServer::Version>("from");
    QTest::addColumn<SnacServer::Version>("to");
    QTest::newRow("to the newer") << SnacServer::Version::Distribution << SnacServer::Version::Newer;
    QTest::newRow("to the older") << SnacServer::Version::Newer << SnacServer::Version::Distribution;
}

void TestSnacStandby::keepsInStep()
{
    QFETCH(SnacServer::Version, from);
    QFETCH(SnacServer::Version, to);
    if (SnacServer::program(from).isEmpty() || SnacServer::program(to).isEmpty())
        QSKIP("a version of snac is not installed here");
    SnacServer first(from);
    SnacServer second(to);
    QVERIFY2(first.start() && second.start(), qPrintable(first.error() + second.error()));
    PortBench bench;
    const auto here = bench.signIn(first, u"alice"_s);
    const auto there = bench.signIn(second, u"spare"_s);
    QVERIFY2(here && there, qPrintable(bench.problem()));
    first.addUser(u"bob"_s);
    second.addUser(u"carol"_s);
    const QStringList both{handleOn(first, u"bob"_s), handleOn(second, u"carol"_s)};
    LocalId bob;
    for (const QString &handle : both) {
        const auto found = await(here->people().resolve(u'@' + handle));
        QVERIFY2(found.has_value(), qPrintable(handle));
        if (!bob)
            bob = found->id;
        QVERIFY(await(here->graph().follows().follow(found->id, {})).has_value());
    }
    const auto list = await(here->graph().lists().create({{}, u"Friends"_s}));
    QVERIFY(list && await(here->graph().lists().setMember(list->id, bob, true)));
    QVERIFY(QTest::qWaitFor([&] { return followed(*here).size() == 2; }, 200'000));

    Rooms rooms(bench);
    rooms.source.servers = {{active, here}, {standby, there}};
    rooms.handles = {{active, handleOn(first, u"alice"_s)}, {standby, handleOn(second, u"spare"_s)}};
    QCOMPARE(await(rooms.sync.sync(pairOfBoth)).why, SyncEnd::Why::NoConsent);
    QVERIFY(followed(*there).isEmpty());
    QVERIFY(await(rooms.sync.consent(pairOfBoth)).has_value());
    StoreResult<SyncReport> report;
    for (int runs = 0; runs < 20; ++runs) {
        const SyncEnd end = await(rooms.sync.sync(pairOfBoth));
        QVERIFY2(end.why == SyncEnd::Why::Finished || end.why == SyncEnd::Why::Waits,
                 qPrintable(syncEndWord(end.why) + u' ' + end.sentence));
        report = await(rooms.sync.report(pairOfBoth));
        QVERIFY(report.has_value());
        if (report->there() == report->wanted())
            break;
        // Who has to agree does so within seconds; a limit's end is waited for, too.
        const Instant next = std::min(end.goesOnAt.value_or(rooms.clock.now() + std::chrono::seconds(5)),
                                      rooms.clock.now() + std::chrono::seconds(5));
        std::ignore = QTest::qWaitFor([&] { return rooms.clock.now() >= next; }, 10'000);
    }
    QVERIFY2(report->there() == report->wanted(), stateOf(report).constData());
    QCOMPARE(report->wanted(), 4);
    QCOMPARE(followed(*there), followed(*here));
    QCOMPARE(membersOf(*there, u"Friends"_s), QStringList{both.front()});
    // All of it is there: another run asks for nothing.
    QCOMPARE(await(rooms.sync.sync(pairOfBoth)).why, SyncEnd::Why::Finished);
    QCOMPARE(membersOf(*there, u"Friends"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestSnacStandby)
#include "test_snac_standby.moc"
