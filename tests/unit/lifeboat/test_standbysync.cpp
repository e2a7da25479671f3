// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Why = SyncEnd::Why;

// A standby is brought in step with an account of another server, over real sockets and through the outbox.
class TestStandbySync : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingIsWrittenWithoutConsent();
    void everythingIsBroughtOver();
    void whatTheStandbyHasStays();
    void saysWhatCouldNotBeBrought();
    void anotherPersonOfTheNameIsNotFollowed();
    void aFollowIsNeverWhereABlockWasMeant();
    void whatGoesAwayGoesAwayThere();
    void aDeadServerTakesNothingAway();
    void aServerThatIsBackIsAskedAtOnce();
    void aServerThatNamesATimeIsNotHurried();
    void pausesAndGoesOn();
    void waitsForAPausedOutbox();
    void goesOnByItselfWithTheOutbox();
    void whoWasPartedIsGivenNothingMore();
    void keepsInStepEveryDay();
    void aSecondProcessStandsAside();
    void manyAtOnceAsAFile();
    void aFileThatIsNotTaken();
};

namespace
{

// Somebody of everything on the active server.
void fill(SyncBench &t)
{
    const QString ada = t.add(u"ada@a.example"_s);
    const QString ben = t.add(u"ben@b.example"_s);
    const QString eve = t.add(u"eve@bad.example"_s);
    const QString loud = t.add(u"loud@a.example"_s);
    t.active.follows << ada << ben;
    t.active.how.insert(ben, {false, true, {u"en"_s}});
    t.active.blocks << eve;
    t.active.mutes.insert(loud, {false, t.clock.now() + 48h});
    t.active.domains << u"worse.example"_s;
    t.active.lists.insert(u"1"_s, {u"Friends"_s, {ada}});
    t.active.tags << u"Cats"_s;
    t.active.filters.insert(
        u"f"_s, {{u"id"_s, u"f"_s},
                 {u"title"_s, u"Spoilers"_s},
                 {u"context"_s, QJsonArray{u"home"_s}},
                 {u"filter_action"_s, u"hide"_s},
                 {u"keywords"_s, QJsonArray{QJsonObject{{u"id"_s, u"w"_s}, {u"keyword"_s, u"ending"_s}}}}});
    t.active.posts << u"https://else.example/1"_s;
    t.standby.posts << u"https://else.example/1"_s;
    t.active.bookmarks << u"https://else.example/1"_s;
}

QString standbyId(SyncBench &t, const QString &handle)
{
    return t.standby.idOf(handle);
}

// Twelve are to be followed; this happens as the fifth is.
void followTwelve(SyncBench &t, const std::function<void()> &atTheFifth)
{
    for (int i = 0; i < 12; ++i)
        t.active.follows << t.add(u"p%1@a.example"_s.arg(i));
    t.agree();
    t.standby.fault = [atTheFifth, follows = 0](const HttpRequest &request) mutable {
        if (request.target.endsWith("/follow") && ++follows == 5)
            atTheFifth();
        return std::optional<HttpAnswer>();
    };
}

// Those that were on their way then have arrived, no more.
void endedAtTheFifth(const SyncBench &t)
{
    const qsizetype there = t.standby.follows.size();
    QVERIFY2(there >= 5 && there < 8, qPrintable(QString::number(there)));
}

// The others are followed as well, and nobody was asked for twice.
void endsWithTwelve(SyncBench &t)
{
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.follows.size(), 12);
    for (const int calls : std::as_const(t.standby.followCalls))
        QCOMPARE(calls, 1);
}

} // namespace

void TestStandbySync::nothingIsWrittenWithoutConsent()
{
    SyncBench t;
    fill(t);
    const SyncEnd end = t.sync();
    QCOMPARE(end.why, Why::NoConsent);
    QVERIFY(!end.sentence.isEmpty());
    QCOMPARE(t.standby.requests, 0);
    QVERIFY(!t.report().standing.consentAt);
}

void TestStandbySync::everythingIsBroughtOver()
{
    SyncBench t;
    fill(t);
    t.agree();
    const SyncEnd end = t.sync();
    QVERIFY2(end.why == Why::Finished, qPrintable(syncEndWord(end.why) + end.sentence));
    QCOMPARE(t.standby.handlesOf(t.standby.follows), QStringList({u"ada@a.example"_s, u"ben@b.example"_s}));
    QCOMPARE(t.standby.how.value(standbyId(t, u"ben@b.example"_s)),
             (FakeMastodon::How{false, true, {u"en"_s}}));
    QCOMPARE(t.standby.handlesOf(t.standby.blocks), QStringList{u"eve@bad.example"_s});
    const FakeMastodon::Mute mute = t.standby.mutes.value(standbyId(t, u"loud@a.example"_s));
    QVERIFY(!mute.notifications && mute.until);
    QCOMPARE(t.standby.domains, QStringList{u"worse.example"_s});
    QCOMPARE(t.standby.lists.size(), 1);
    QCOMPARE(t.standby.handlesOf(t.standby.lists.first().members), QStringList{u"ada@a.example"_s});
    QCOMPARE(t.standby.tags, QStringList{u"Cats"_s});
    QCOMPARE(t.standby.filters.first()[u"filter_action"_s].toString(), u"hide"_s);
    QCOMPARE(t.standby.filters.first()[u"keywords"_s][0][u"keyword"_s].toString(), u"ending"_s);
    QCOMPARE(t.standby.bookmarks, t.active.bookmarks);
    // Whom to keep away came first.
    QCOMPARE(t.standby.log.mid(0, 3),
             QStringList({u"block eve@bad.example"_s, u"mute loud@a.example"_s, u"domain worse.example"_s}));
    const SyncReport report = t.report();
    QCOMPARE(report.there(), report.wanted());
    QCOMPARE(report.wanted(), 10);
    QVERIFY(report.standing.finishedAt && report.standing.nextRunAt);
    // Nothing of it is left in the outbox.
    QVERIFY(await(t.life->outbox.acts(true))->empty());
    // Again: nothing to do.
    const qsizetype done = t.standby.log.size();
    QCOMPARE(t.sync().why, Why::Finished);
    QCOMPARE(t.standby.log.size(), done);
}

void TestStandbySync::whatTheStandbyHasStays()
{
    SyncBench t;
    t.active.follows << t.add(u"ada@a.example"_s);
    const QString own = t.standby.add({u"own@a.example"_s});
    t.standby.follows << own;
    t.standby.tags << u"own"_s;
    t.standby.lists.insert(u"x"_s, {u"Own"_s, {own}});
    t.agree();
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.follows), QStringList({u"ada@a.example"_s, u"own@a.example"_s}));
    QCOMPARE(t.standby.tags, QStringList{u"own"_s});
    QCOMPARE(t.standby.lists.size(), 1);
}

void TestStandbySync::saysWhatCouldNotBeBrought()
{
    SyncBench t;
    t.active.follows << t.add(u"dead@gone.example"_s) << t.active.add({u"refuses@a.example"_s})
                     << t.active.add({u"locked@a.example"_s}) << t.add(u"ada@a.example"_s);
    t.standby.add({.handle = u"refuses@a.example"_s, .refuses = true});
    t.standby.add({.handle = u"locked@a.example"_s, .locked = true});
    t.standby.dead.insert(u"dead@gone.example"_s);
    t.active.lists.insert(u"1"_s, {u"Friends"_s, {t.active.idOf(u"locked@a.example"_s)}});
    t.active.posts << u"https://else.example/private/1"_s << u"https://gone.example/2"_s;
    t.active.bookmarks = t.active.posts;
    t.agree();
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.missing(GraphKind::Follows),
             QStringList({u"dead@gone.example: not-found"_s, u"locked@a.example: requested"_s,
                          u"refuses@a.example: refused"_s}));
    QCOMPARE(t.missing(GraphKind::Members), QStringList{u"locked@a.example: waiting"_s});
    QCOMPARE(t.missing(GraphKind::Bookmarks), QStringList({u"https://else.example/private/1: private"_s,
                                                           u"https://gone.example/2: not-found"_s}));
    // Counted as a whole, named up to a number; what comes by itself is not named.
    const auto summary = await(t.life->sync.summary(SyncBench::pair(), 4));
    QVERIFY(summary.has_value());
    QStringList counted;
    for (const SyncReport::Kind &kind : summary->kinds) {
        if (kind.lacking > 0)
            counted << u"%1: %2 of %3, stuck %4, named %5"_s.arg(graphKindWord(kind.kind))
                           .arg(kind.there())
                           .arg(kind.wanted)
                           .arg(kind.stuck)
                           .arg(kind.missing.size());
    }
    QCOMPARE(counted,
             QStringList({u"follows: 1 of 4, stuck 3, named 3"_s, u"members: 0 of 1, stuck 0, named 0"_s,
                          u"bookmarks: 0 of 2, stuck 2, named 1"_s}));
    QCOMPARE(summary->there(), t.report().there());
    // Refusals are no matter of the outbox's.
    QVERIFY(await(t.life->outbox.acts(true))->empty());
    // The person agrees; the list follows.
    const QString locked = standbyId(t, u"locked@a.example"_s);
    t.standby.requested.remove(locked);
    t.standby.follows << locked;
    t.clock.advance(25h);
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QVERIFY(!t.missing(GraphKind::Follows).contains(u"locked@a.example: requested"_s));
    QVERIFY(t.missing(GraphKind::Members).isEmpty());
    // A no is not asked for again every day.
    QCOMPARE(t.standby.followCalls.value(u"refuses@a.example"_s), 1);
}

void TestStandbySync::anotherPersonOfTheNameIsNotFollowed()
{
    SyncBench t;
    t.active.follows << t.active.add({.handle = u"ada@a.example"_s, .uri = u"https://a.example/users/ada"_s});
    t.standby.add({.handle = u"ada@a.example"_s, .uri = u"https://elsewhere.example/users/mallory"_s});
    t.agree();
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.missing(GraphKind::Follows), QStringList{u"ada@a.example: somebody-else"_s});
    QVERIFY(t.standby.follows.isEmpty());
    QVERIFY(t.standby.followCalls.isEmpty());
}

void TestStandbySync::aFollowIsNeverWhereABlockWasMeant()
{
    SyncBench t;
    QStringList blocked;
    for (int i = 0; i < 6; ++i) {
        const QString handle = u"eve%1@a.example"_s.arg(i);
        t.active.blocks << t.add(handle);
        blocked << handle;
        // A server whose list of follows is late.
        if (i % 2 == 0)
            t.active.follows << t.active.blocks.last();
    }
    t.active.follows << t.add(u"ada@a.example"_s);
    t.agree();
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.blocks), blocked);
    QCOMPARE(t.standby.followCalls.keys(), QStringList{u"ada@a.example"_s});
    QCOMPARE(t.standby.log.indexOf(u"follow ada@a.example"_s), 6);
}

void TestStandbySync::whatGoesAwayGoesAwayThere()
{
    SyncBench t;
    fill(t);
    t.agree();
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    t.active.follows.removeFirst();
    t.active.blocks.clear();
    t.active.tags.clear();
    t.active.filters.clear();
    t.active.lists[u"1"_s].members.clear();
    t.active.bookmarks.clear();
    t.clock.advance(25h);
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.follows), QStringList{u"ben@b.example"_s});
    QVERIFY(t.standby.blocks.isEmpty());
    QVERIFY(t.standby.tags.isEmpty());
    QVERIFY(t.standby.filters.isEmpty());
    QVERIFY(t.standby.lists.first().members.isEmpty());
    QVERIFY(t.standby.bookmarks.isEmpty());
    QCOMPARE(t.standby.domains.size(), 1);
}

void TestStandbySync::aDeadServerTakesNothingAway()
{
    SyncBench t;
    fill(t);
    t.agree();
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    const QStringList done = t.standby.log;
    // First it fails, then its tables are empty, then it is gone.
    t.active.fault = [](const HttpRequest &) { return HttpAnswer::of(502); };
    t.clock.advance(25h);
    t.syncToTheEnd(2);
    t.active.fault = {};
    t.active.follows.clear();
    t.active.blocks.clear();
    t.syncToTheEnd(2);
    t.active.http.stop();
    t.clock.advance(25h);
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.log, done);
    // What is known of it can still be brought to a standby.
    t.standby.follows.clear();
    t.clock.advance(25h);
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.follows.size(), 2);
}

// The outbox waits longer with each try; who says "now" is not to wait for it.
void TestStandbySync::aServerThatIsBackIsAskedAtOnce()
{
    SyncBench t;
    t.active.follows << t.add(u"ada@a.example"_s) << t.add(u"ben@a.example"_s);
    t.agree();
    t.standby.fault = [](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.target.endsWith("/follow"))
            return HttpAnswer::of(502);
        return std::nullopt;
    };
    SyncEnd end;
    for (int runs = 0; runs < 4; ++runs)
        end = t.sync();
    QCOMPARE(end.why, Why::Trouble);
    QVERIFY(end.goesOnAt && *end.goesOnAt >= t.clock.now() + 30s);
    t.standby.fault = {};
    t.stride = 1ms;
    const Instant back = t.clock.now();
    QCOMPARE(t.sync().why, Why::Finished);
    QCOMPARE(t.standby.follows.size(), 2);
    QVERIFY(t.clock.now() - back < 30s);
}

void TestStandbySync::aServerThatNamesATimeIsNotHurried()
{
    SyncBench t;
    t.active.follows << t.add(u"ada@a.example"_s);
    t.agree();
    int asked = 0;
    t.standby.fault = [&asked](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (!request.target.endsWith("/follow"))
            return std::nullopt;
        ++asked;
        return HttpAnswer::of(503).with("Retry-After", "3600");
    };
    const SyncEnd end = t.sync();
    QCOMPARE(end.why, Why::Trouble);
    QVERIFY(end.goesOnAt && *end.goesOnAt > t.clock.now() + 30min);
    QCOMPARE(asked, 1);
    t.stride = 1ms;
    QCOMPARE(t.sync().why, Why::Trouble);
    QCOMPARE(asked, 1);
}

void TestStandbySync::pausesAndGoesOn()
{
    SyncBench t;
    QCoro::Task<StoreResult<void>> pausing;
    followTwelve(t, [&] { pausing = t.life->sync.setPaused(SyncBench::pair(), true); });
    QCOMPARE(t.sync().why, Why::Paused);
    endedAtTheFifth(t);
    QVERIFY(t.report().standing.paused);
    QCOMPARE(t.sync().why, Why::Paused);
    QVERIFY(await(t.life->sync.setPaused(SyncBench::pair(), false)));
    endsWithTwelve(t);
}

void TestStandbySync::waitsForAPausedOutbox()
{
    SyncBench t;
    QCoro::Task<StoreResult<void>> pausing;
    followTwelve(t, [&] { pausing = t.life->outbox.setPaused(true); });
    const SyncEnd end = t.sync();
    QCOMPARE(end.why, Why::HeldBack);
    QVERIFY(!end.sentence.isEmpty() && !end.goesOnAt);
    endedAtTheFifth(t);
    // Nothing is asked any more, and whoever looks is told why.
    const int requests = t.standby.requests;
    QCOMPARE(t.sync().why, Why::HeldBack);
    QCOMPARE(t.standby.requests, requests);
    QCOMPARE(t.report().standing.problem, end.sentence);
    QVERIFY(!t.report().standing.paused);
    QVERIFY(await(t.life->outbox.setPaused(false)));
    QVERIFY(t.report().standing.problem.isEmpty());
    endsWithTwelve(t);
}

void TestStandbySync::goesOnByItselfWithTheOutbox()
{
    SyncBench t;
    t.allowMany();
    // No quicker than the machine's: however slow that is, the nap between two looks lasts longer than
    // anybody waits here.
    t.stride = 1ms;
    t.active.follows << t.add(u"ada@a.example"_s);
    QVERIFY(await(t.life->outbox.setPaused(true)));
    t.life->sync.start();
    t.agree();
    t.clock.advance(30h);
    QTest::qWait(50);
    QCOMPARE(t.standby.requests, 0);
    const Instant resumed = t.clock.now();
    QVERIFY(await(t.life->outbox.setPaused(false)));
    QVERIFY(t.waitUntil([&] { return t.standby.follows.size() == 1; }, 60s));
    QVERIFY(t.clock.now() - resumed < 5min);
}

void TestStandbySync::whoWasPartedIsGivenNothingMore()
{
    SyncBench t;
    followTwelve(t, [&] { t.life->areOnePerson = false; });
    QCOMPARE(t.sync().why, Why::Stopped);
    endedAtTheFifth(t);
}

void TestStandbySync::keepsInStepEveryDay()
{
    SyncBench t;
    t.active.follows << t.add(u"ada@a.example"_s);
    t.life->sync.start();
    // Without consent the days pass.
    t.clock.advance(30h);
    QTest::qWait(50);
    QCOMPARE(t.standby.requests, 0);
    t.agree();
    QVERIFY(QTest::qWaitFor([&] { return t.report().standing.finishedAt.has_value(); }, 60'000));
    QCOMPARE(t.standby.follows.size(), 1);
    const Instant next = t.report().standing.nextRunAt.value();
    QVERIFY(next > t.clock.now() + 20h && next < t.clock.now() + 26h);
    t.active.follows << t.add(u"ben@a.example"_s);
    t.timeRuns = false;
    const int before = t.standby.requests;
    t.clock.advance(1h);
    QTest::qWait(50);
    QCOMPARE(t.standby.requests, before);
    t.timeRuns = true;
    t.clock.advance(next - t.clock.now());
    QVERIFY(QTest::qWaitFor([&] { return t.standby.follows.size() == 2; }, 60'000));
}

void TestStandbySync::aSecondProcessStandsAside()
{
    SyncBench t;
    for (int i = 0; i < 6; ++i)
        t.active.follows << t.add(u"p%1@a.example"_s.arg(i));
    t.agree();
    SyncLife other(t.folder.path(), t.servers, t.clock, t.random);
    std::optional<SyncEnd> second;
    t.standby.fault = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.target.endsWith("/follow") && !second) {
            second = SyncEnd{Why::Stopped, {}, {}};
            QTimer::singleShot(0, &t.clock, [&] { second = await(other.sync.sync(SyncBench::pair())); });
        }
        return std::nullopt;
    };
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(second->why, Why::Busy);
    for (const int calls : t.standby.followCalls)
        QCOMPARE(calls, 1);
}

void TestStandbySync::manyAtOnceAsAFile()
{
    SyncBench t(Software::GoToSocial, u"0.19.1"_s);
    for (int i = 0; i < 40; ++i)
        t.active.follows << t.add(u"p%1@a.example"_s.arg(i));
    for (int i = 0; i < 25; ++i)
        t.active.blocks << t.add(u"b%1@a.example"_s.arg(i));
    t.standby.people[standbyId(t, u"p0@a.example"_s)].locked = true;
    t.standby.dead.insert(u"p1@a.example"_s);
    t.agree();
    const SyncEnd first = t.sync();
    QCOMPARE(first.why, Why::Waits);
    QCOMPARE(t.standby.imports.size(), 2);
    QCOMPARE(t.standby.imports[0].first, QByteArray("blocks"));
    QVERIFY(t.standby.imports[0].second.startsWith("b"));
    QCOMPARE(t.standby.imports[1].first, QByteArray("following"));
    QVERIFY(t.standby.followCalls.isEmpty());
    t.standby.workOffImports();
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.follows.size(), 38);
    QCOMPARE(t.standby.blocks.size(), 25);
    // Only whom the file did not bring was asked for one by one.
    QCOMPARE(t.missing(GraphKind::Follows),
             QStringList({u"p0@a.example: requested"_s, u"p1@a.example: not-found"_s}));
    QCOMPARE(t.standby.followCalls.keys(), QStringList{u"p0@a.example"_s});
}

void TestStandbySync::aFileThatIsNotTaken()
{
    SyncBench t(Software::GoToSocial, u"0.19.1"_s);
    for (int i = 0; i < 22; ++i)
        t.active.follows << t.add(u"p%1@a.example"_s.arg(i));
    t.standby.fault = [](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.target.contains("/import"))
            return HttpAnswer::of(404, R"({"error":"no such route"})");
        return std::nullopt;
    };
    t.agree();
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.follows.size(), 22);
    QVERIFY(await(t.life->outbox.acts(true))->empty());
}

QTEST_GUILESS_MAIN(TestStandbySync)
#include "test_standbysync.moc"
