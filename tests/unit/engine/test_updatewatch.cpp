// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/updates.h"
#include "fakes/seededrandom.h"
#include "settings/settings.h"
#include "update/updateschedule.h"
#include "updatebench.h"

#include <QDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = UpdateError::Kind;

// What an open window does about newer versions by itself, and what it leaves to a person.
class TestUpdateWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksOnceADay();
    void remembersWhenItLooked();
    void asksAgainWhereNobodyAnswered();
    void goesOnSoonWhereItBroke();
    void waitsForANetwork_data();
    void waitsForANetwork();
    void fetchesOverACountedNetworkWhenTold();
    void isSwitchedOff();
    void fetchesNothingLargeUnasked();
    void oneThingAtATime();
    void isStopped();
    void looksInAFolder();
    void refusesWhatIsOlder();
    void takesWhatIsOldWhenTold();
    void putsInPlaceAndGoesBack();
    void comesAgainOnlyWhenTold();
    void saysWhatCannotBeReplaced();
    void schedules();
};

namespace
{

constexpr int patience = 30'000;

// The engine's part of an open window.
struct Watch {
    explicit Watch(UpdateBench &given)
        : bench(given),
          database(folder(given) + "/user.db"_L1, Database::Role::UserMade, u":/godwit/migrations/user"_s),
          settings(database)
    {
        if (!database.open().result() || !QCoro::waitFor(settings.load()))
            qFatal("the test's database cannot be opened");
        updates = std::make_unique<Updates>(
            Updates::Surroundings{settings, bench.clock, random, scope, bench.settings});
    }

    ~Watch() { QCoro::waitFor(scope.finish()); }

    Q_DISABLE_COPY_MOVE(Watch)

    static QString folder(const UpdateBench &bench)
    {
        QDir().mkpath(bench.settings.folder);
        return bench.settings.folder;
    }

    const UpdateState &state() const { return updates->state(); }

    bool isFetched() const { return state().offer && state().offer->fetched; }

    bool isResting() const { return state().step == UpdateState::Step::Resting; }

    // Lets so much time pass; whoever slept has slept again since.
    void pass(Milliseconds length) const
    {
        bench.clock.advance(length);
        QCoreApplication::processEvents();
        QVERIFY(QTest::qWaitFor(
            [this] { return isResting() && (!state().nextAt || bench.clock.sleepers() > 0); }, patience));
    }

    qsizetype asked() const { return bench.mirrors.front()->server().requests().size(); }

    bool look() const
    {
        QCoro::waitFor(updates->look());
        return !state().problem;
    }

    UpdateBench &bench;
    SeededRandom random;
    Database database;
    Settings settings;
    TaskScope scope;
    std::unique_ptr<Updates> updates;
};

} // namespace

void TestUpdateWatch::looksOnceADay()
{
    UpdateBench bench;
    bench.addMirror({.change = [](ReleaseStatement &release) { release.notes = {{u"en"_s, u"Faster"_s}}; }});
    const Watch watch(bench);
    watch.updates->start();
    QTRY_VERIFY(bench.clock.sleepers() > 0);
    watch.pass(59s);
    QCOMPARE(watch.asked(), 0);
    QVERIFY(*watch.state().nextAt - bench.clock.now() <= 4min);
    watch.pass(4min + 2s);
    QTRY_VERIFY_WITH_TIMEOUT(watch.isFetched() && watch.isResting(), patience);
    QCOMPARE(watch.state().offer->version, u"0.2.0"_s);
    QCOMPARE(watch.state().offer->notes.value(u"en"_s), u"Faster"_s);
    QCOMPARE(watch.state().sources.size(), 1);
    QCOMPARE(*watch.state().lookedAt, bench.clock.now());
    QVERIFY(watch.state().fetch.size > 0);
    // Nothing is put in place by itself.
    QVERIFY(bench.oldRuns());
    const auto left = *watch.state().nextAt - bench.clock.now();
    QVERIFY(left >= 22h && left <= 26h);
    const auto asked = watch.asked();
    for (int n = 0; n < 21 * 4; ++n)
        watch.pass(15min);
    QCOMPARE(watch.asked(), asked);
    for (int n = 0; n < 5 * 4 + 1 && watch.asked() == asked; ++n)
        watch.pass(15min);
    QTRY_VERIFY_WITH_TIMEOUT(watch.asked() > asked && watch.isResting(), patience);
}

void TestUpdateWatch::remembersWhenItLooked()
{
    UpdateBench bench;
    bench.addMirror();
    {
        const Watch watch(bench);
        QVERIFY(watch.look());
    }
    const Watch watch(bench);
    QVERIFY(watch.state().lookedAt);
    const auto asked = watch.asked();
    watch.updates->start();
    QTRY_VERIFY(bench.clock.sleepers() > 0);
    watch.pass(10min);
    QCOMPARE(watch.asked(), asked);
    // What is known is told without asking.
    QVERIFY(!watch.state().offer);
    QCoro::waitFor(watch.updates->read());
    QVERIFY(watch.isFetched());
    QCOMPARE(watch.asked(), asked);
}

void TestUpdateWatch::asksAgainWhereNobodyAnswered()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror();
    mirror.files.remove("/release.json");
    const Watch watch(bench);
    watch.updates->start();
    QTRY_VERIFY(bench.clock.sleepers() > 0);
    watch.pass(6min);
    QTRY_COMPARE_WITH_TIMEOUT(watch.state().problem ? watch.state().problem->kind : Kind::Busy,
                              Kind::NotThere, patience);
    QTRY_VERIFY(watch.isResting());
    QVERIFY(!watch.state().lookedAt);
    QTRY_VERIFY(*watch.state().nextAt > bench.clock.now());
    const auto left = *watch.state().nextAt - bench.clock.now();
    QVERIFY(left >= 1h && left <= 2h);
}

// The train goes into a tunnel: the rest is not left for another day.
void TestUpdateWatch::goesOnSoonWhereItBroke()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.content = UpdateBench::program(u"0.2.0"_s, 6'000'000)});
    mirror.mostGiven = 2'500'000;
    const Watch watch(bench);
    watch.updates->start();
    QTRY_VERIFY(bench.clock.sleepers() > 0);
    watch.pass(6min);
    QTRY_COMPARE_WITH_TIMEOUT(watch.state().problem ? watch.state().problem->kind : Kind::Busy,
                              Kind::NotThere, patience);
    QTRY_VERIFY(watch.isResting() && *watch.state().nextAt > bench.clock.now());
    QVERIFY(*watch.state().nextAt - bench.clock.now() <= 2h);
    mirror.mostGiven = std::numeric_limits<qint64>::max();
    const auto asked = watch.asked();
    for (int n = 0; n < 9 && watch.asked() == asked; ++n)
        watch.pass(15min);
    QTRY_VERIFY_WITH_TIMEOUT(watch.isFetched(), patience);
    QVERIFY(watch.state().fetch.resumed > 0);
}

void TestUpdateWatch::waitsForANetwork_data()
{
    QTest::addColumn<NetworkUse>("use");
    QTest::newRow("none") << NetworkUse::Down;
    QTest::newRow("one that counts") << NetworkUse::Metered;
}

void TestUpdateWatch::waitsForANetwork()
{
    QFETCH(const NetworkUse, use);
    UpdateBench bench;
    bench.addMirror();
    NetworkUse now = use;
    bench.settings.network = [&now] { return now; };
    const Watch watch(bench);
    watch.updates->start();
    QTRY_VERIFY(bench.clock.sleepers() > 0);
    for (int n = 0; n < 8; ++n)
        watch.pass(6min);
    QCOMPARE(watch.asked(), 0);
    QVERIFY(!watch.state().problem);
    now = NetworkUse::Free;
    watch.pass(16min);
    QTRY_VERIFY_WITH_TIMEOUT(watch.isFetched(), patience);
}

void TestUpdateWatch::fetchesOverACountedNetworkWhenTold()
{
    UpdateBench bench;
    bench.addMirror();
    bench.settings.network = [] { return NetworkUse::Metered; };
    const Watch watch(bench);
    QVERIFY(!watch.look());
    QCOMPARE(watch.state().problem->kind, Kind::Metered);
    QVERIFY(watch.state().offer && !watch.isFetched());
    QCoro::waitFor(watch.updates->fetch({.metered = true}));
    QVERIFY(!watch.state().problem);
    QVERIFY(watch.isFetched());
}

void TestUpdateWatch::isSwitchedOff()
{
    UpdateBench bench;
    bench.addMirror();
    {
        const Watch watch(bench);
        watch.updates->start();
        QVERIFY(watch.state().nextAt);
        QCoro::waitFor(watch.updates->setAutomatic(false));
        QVERIFY(!watch.state().nextAt);
        for (int n = 0; n < 10; ++n)
            watch.pass(15min);
        QCOMPARE(watch.asked(), 0);
    }
    const Watch watch(bench);
    QVERIFY(!watch.state().automatic);
    watch.updates->start();
    QVERIFY(!watch.state().nextAt);
    QCoro::waitFor(watch.updates->setAutomatic(true));
    QVERIFY(watch.state().nextAt);
    QTRY_VERIFY(bench.clock.sleepers() > 0);
    watch.pass(6min);
    QTRY_VERIFY_WITH_TIMEOUT(watch.isFetched(), patience);
}

void TestUpdateWatch::fetchesNothingLargeUnasked()
{
    UpdateBench bench;
    bench.addMirror({.change = [](ReleaseStatement &release) {
        release.artifacts.first().size = Updates::mostUnasked + 1;
    }});
    const Watch watch(bench);
    QVERIFY(watch.look());
    QVERIFY(watch.state().offer && !watch.isFetched());
    QVERIFY(bench.mirrors.front()->given() < 10'000);
}

void TestUpdateWatch::oneThingAtATime()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror();
    const Watch watch(bench);
    auto first = watch.updates->look();
    auto second = watch.updates->look();
    QVERIFY(second.isReady());
    QCoro::waitFor(first);
    QVERIFY(watch.isFetched());
    const auto releases = std::ranges::count_if(mirror.server().requests(), [](const HttpRequest &request) {
        return request.target == "/release.json";
    });
    QCOMPARE(releases, 1);
}

void TestUpdateWatch::isStopped()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror();
    mirror.server().always("GET /files/" + UpdateBench::fileName, HttpAnswer::of(HttpAnswer::Way::Silence));
    const Watch watch(bench);
    auto look = watch.updates->look();
    QTRY_COMPARE_WITH_TIMEOUT(watch.state().step, UpdateState::Step::Fetching, patience);
    QTRY_VERIFY_WITH_TIMEOUT(watch.state().fetch.size > 0, patience);
    watch.updates->stop();
    QCoro::waitFor(look);
    QCOMPARE(watch.state().problem->kind, Kind::Cancelled);
    QVERIFY(watch.isResting() && !watch.isFetched());
}

void TestUpdateWatch::looksInAFolder()
{
    UpdateBench bench;
    const Offer offer = UpdateBench::offer({});
    QTemporaryDir stick;
    QVERIFY(QDir(stick.path()).mkdir(u"files"_s));
    for (const auto &[name, content] : offer.files.asKeyValueRange()) {
        QFile file(stick.path() + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    bench.settings.network = [] { return NetworkUse::Down; };
    const Watch watch(bench);
    QCoro::waitFor(watch.updates->look(stick.path()));
    QVERIFY(!watch.state().problem);
    QVERIFY(watch.isFetched());
    QCOMPARE(watch.state().folder, stick.path());
    // No mirror has answered.
    QVERIFY(watch.state().sources.isEmpty() && !watch.state().lookedAt);
    QVERIFY(QCoro::waitFor(watch.updates->apply()));
    QVERIFY(!bench.oldRuns());
    QCoro::waitFor(watch.updates->look(bench.settings.folder));
    QCOMPARE(watch.state().problem->kind, Kind::NotThere);
}

void TestUpdateWatch::refusesWhatIsOlder()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.serial = 5});
    const Watch watch(bench);
    QVERIFY(watch.look());
    mirror.files = UpdateBench::offer({.serial = 4, .version = u"0.1.5"_s}).files;
    QVERIFY(!watch.look());
    QCOMPARE(watch.state().problem->kind, Kind::RollBack);
    QCOMPARE(watch.state().sources.first().problem->kind, Kind::RollBack);
    QCoro::waitFor(watch.updates->read());
    QVERIFY(watch.state().problem);
    // What was offered before stays.
    QCOMPARE(watch.state().offer->version, u"0.2.0"_s);
}

void TestUpdateWatch::takesWhatIsOldWhenTold()
{
    UpdateBench bench;
    bench.addMirror();
    bench.clock.advance(50 * 24h);
    const Watch watch(bench);
    QVERIFY(!watch.look());
    QCOMPARE(watch.state().problem->kind, Kind::Expired);
    QVERIFY(watch.state().offer && !watch.isFetched());
    QCoro::waitFor(watch.updates->fetch({.old = true}));
    QVERIFY(watch.isFetched());
    // It has been said once.
    QVERIFY(watch.look());
    QVERIFY(QCoro::waitFor(watch.updates->apply()));
    QVERIFY(!bench.oldRuns());
}

void TestUpdateWatch::putsInPlaceAndGoesBack()
{
    UpdateBench bench;
    bench.addMirror();
    {
        const Watch watch(bench);
        QVERIFY(!QCoro::waitFor(watch.updates->apply()));
        QVERIFY(watch.look());
        QVERIFY(!watch.state().canGoBack);
        QVERIFY(QCoro::waitFor(watch.updates->apply()));
        QVERIFY(watch.state().placed);
        QVERIFY(!bench.oldRuns());
    }
    // It starts, and a person does not like it.
    StartWatch start(bench.settings.program);
    QCOMPARE(start.begin(), StartWatch::Verdict::First);
    start.confirm();
    bench.settings.version = QVersionNumber(0, 2, 0);
    const Watch watch(bench);
    QCOMPARE(watch.state().previous, u"0.1.0"_s);
    QVERIFY(watch.state().canGoBack);
    QVERIFY(QCoro::waitFor(watch.updates->back()));
    QVERIFY(bench.oldRuns());
    QVERIFY(watch.state().placed);
    QCOMPARE(watch.state().wentBack, u"0.2.0"_s);
}

void TestUpdateWatch::comesAgainOnlyWhenTold()
{
    UpdateBench bench;
    bench.addMirror();
    QCOMPARE(bench.update(), QString());
    // Its start is never heard of again.
    QCOMPARE(StartWatch(bench.settings.program).begin(), StartWatch::Verdict::First);
    QCOMPARE(StartWatch(bench.settings.program).begin(), StartWatch::Verdict::WentBack);
    const Watch watch(bench);
    QCOMPARE(watch.state().wentBack, u"0.2.0"_s);
    QVERIFY(!watch.look() || !QCoro::waitFor(watch.updates->apply()));
    QCOMPARE(watch.state().problem->kind, Kind::WentBack);
    QVERIFY(bench.oldRuns());
    QCoro::waitFor(watch.updates->fetch({.again = true}));
    QVERIFY(!watch.state().problem);
    QVERIFY(QCoro::waitFor(watch.updates->apply()));
    QVERIFY(!bench.oldRuns());
}

void TestUpdateWatch::saysWhatCannotBeReplaced()
{
    UpdateBench bench;
    bench.addMirror();
    QVERIFY(QFile::link(bench.settings.program, bench.settings.program + u"-link"_s));
    bench.settings.program += u"-link"_s;
    const Watch watch(bench);
    QCOMPARE(watch.state().obstacle->kind, Kind::NotReplaceable);
    // It is told, and not fetched for nothing.
    QVERIFY(watch.look());
    QCOMPARE(watch.state().offer->version, u"0.2.0"_s);
    QVERIFY(!watch.isFetched());
    QVERIFY(!watch.state().canGoBack);
}

void TestUpdateWatch::schedules()
{
    const Instant start = instantFromMs(1'767'225'600'000);
    const UpdateSchedule schedule{start, start + 1min};
    QCOMPARE(schedule.next(std::nullopt, 0), start + 1min);
    QCOMPARE(schedule.next(std::nullopt, 0.5), start + 3min);
    QCOMPARE(schedule.next(start - 10h, 0), start + 12h);
    QCOMPARE(schedule.next(start - 10h, 0.5), start + 14h);
    QCOMPARE(schedule.next(start - 40h, 0.5), start + 3min);
    // By a clock that was wrong then.
    QCOMPARE(schedule.next(start + 1000h, 0), start + 1min);
    QCOMPARE(schedule.again(0), start + 1min + 1h);
}

QTEST_GUILESS_MAIN(TestUpdateWatch)

#include "test_updatewatch.moc"
