// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/taskscope.h"
#include "cache/timelinestore.h"
#include "e2e/pairbench.h"
#include "e2e/tap.h"
#include "engine/engine.h"
#include "fakes/leapingclock.h"
#include "health/health.h"
#include "lifeboat/switch.h"
#include "outbox/outbox.h"
#include "servers/localhttp.h"
#include "timeline/timelinefetcher.h"

#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// The first of two real servers goes away at the worst moments and comes back. Each time: nothing that Godwit
// has taken is lost, nothing is posted twice, and the timeline reads.
class TestOutages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void killedWhileLoading();
    void killedWhilePosting_data();
    void killedWhilePosting();
    void killedWhileUploading_data();
    void killedWhileUploading();
    void killedWhileTheStandbyIsBroughtInStep();
    void theStandbyDiesWhileItIsBroughtInStep();
    void answersHtml();
    void isGoneWithAQueue_data();
    void isGoneWithAQueue();
    void takesOverByItself_data();
    void takesOverByItself();
    void takesOverOnceThatIsChosen();
    void backAfterAnHour();
    void closingIsNoOutage();

private:
    Program &godwit() { return *m_bench.godwit; }

    // The server dies, with everything that hung on it.
    void kill(Tap &tap);

    int countOf(const QString &text) { return m_bench.onFirst(text) + m_bench.onSecond(text); }

    // Who has agreed to be followed, as the account's own server says.
    static QStringList followed(const SnacServer &server, const QByteArray &token);

    // The first account follows so many people of the second server; empty: something went wrong.
    QStringList followFriends(const QString &names, int count);

    QStringList followedByFirst() const { return followed(m_bench.one, m_bench.firstToken); }

    QStringList followedBySecond() const { return followed(m_bench.two, m_bench.secondToken); }

    PairBench m_bench;
};

void TestOutages::initTestCase()
{
    if (!PairBench::isInstalled())
        QSKIP("snac is not installed here");
    // No keychain for what runs in this process either.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

void TestOutages::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QString wrong = m_bench.begin();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestOutages::cleanup()
{
    m_bench.end();
}

void TestOutages::kill(Tap &tap)
{
    m_bench.one.stop();
    tap.hangUp();
}

// Pairs the person, who has read what they wrote.
#define BEGIN_READING(url)                                                                                   \
    Ran ran = m_bench.pair(url);                                                                             \
    QVERIFY2(ran.code == 0, ran.all());                                                                      \
    QVERIFY(godwit().run({u"post"_s, u"read before."_s}).code == 0);                                         \
    QCOMPARE(m_bench.misread({u"read before"_s}), QByteArray())

#define READS(...) QCOMPARE(m_bench.misread({__VA_ARGS__}), QByteArray())

void TestOutages::killedWhileLoading()
{
    Tap tap(quint16(m_bench.one.url({}).port()));
    BEGIN_READING(tap.url().toString());
    tap.doom("GET /api/v1/timelines/home", Tap::Fate::AnswerCut);
    const auto loading = godwit().start({u"timeline"_s, u"home"_s});
    QTRY_COMPARE_WITH_TIMEOUT(tap.lost(), 1, 60'000);
    kill(tap);
    ran = Program::finish(*loading);
    QVERIFY2(ran.code == 4 && ran.out.count(u"read before."_s) == 1, ran.all());
    tap.doom({}, Tap::Fate::Passes);
    READS(u"read before"_s);
    ran = godwit().run({u"switch"_s});
    QVERIFY2(ran.code == 0, ran.all());
    ran = godwit().run({u"post"_s, u"said afterwards."_s});
    QVERIFY2(ran.code == 0, ran.all());
    READS(u"read before"_s, u"said afterwards"_s);
    QVERIFY2(m_bench.one.start(), qPrintable(m_bench.one.error()));
    ran = godwit().run({u"switch"_s, u"--back"_s});
    QVERIFY2(ran.code == 0, ran.all());
    READS(u"read before"_s, u"said afterwards"_s);
    QCOMPARE(m_bench.onSecond(u"said afterwards"_s), 1);
    QCOMPARE(countOf(u"said afterwards"_s), 1);
}

void TestOutages::killedWhilePosting_data()
{
    QTest::addColumn<Tap::Fate>("fate");
    QTest::newRow("before it was stored") << Tap::Fate::RequestLost;
    QTest::newRow("after it was stored") << Tap::Fate::AnswerLost;
}

// Nobody knows whether it arrived, so nobody else sends it; the server's own list tells when it is back.
void TestOutages::killedWhilePosting()
{
    QFETCH(Tap::Fate, fate);
    Tap tap(quint16(m_bench.one.url({}).port()));
    BEGIN_READING(tap.url().toString());
    tap.doom("POST /api/v1/statuses ", fate);
    const auto posting = godwit().start({u"post"_s, u"half said."_s});
    QTRY_COMPARE_WITH_TIMEOUT(tap.lost(), 1, 60'000);
    kill(tap);
    posting->kill();
    posting->waitForFinished();
    tap.doom({}, Tap::Fate::Passes);
    ran = godwit().json({u"switch"_s, u"--queue"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"acts"_s][0][u"outcome"_s].toString(), u"stays"_s);
    const QString id = ran.document()[u"acts"_s][0][u"id"_s].toString();
    READS(u"read before"_s);
    QVERIFY2(m_bench.one.start(), qPrintable(m_bench.one.error()));
    ran = godwit().run({u"outbox"_s, u"wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(m_bench.state(id), u"sent"_s);
    QCOMPARE(m_bench.onFirst(u"half said"_s), 1);
    QCOMPARE(m_bench.onSecond(u"half said"_s), 0);
    QVERIFY(godwit().run({u"switch"_s, u"--back"_s}).code == 0);
    READS(u"read before"_s, u"half said"_s);
}

void TestOutages::killedWhileUploading_data()
{
    killedWhilePosting_data();
}

// A file that nobody sees may be uploaded again: the post goes by the standby.
void TestOutages::killedWhileUploading()
{
    QFETCH(Tap::Fate, fate);
    Tap tap(quint16(m_bench.one.url({}).port()));
    BEGIN_READING(tap.url().toString());
    const QString picture = godwit().folder() + u"-mudflat.png"_s;
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(picture));
    tap.doom("POST /api/v2/media", fate);
    const auto posting =
        godwit().start({u"post"_s, u"with a picture."_s, u"--media"_s, picture, u"--alt"_s, u"mud"_s});
    QTRY_COMPARE_WITH_TIMEOUT(tap.lost(), 1, 60'000);
    kill(tap);
    posting->kill();
    posting->waitForFinished();
    tap.doom({}, Tap::Fate::Passes);
    ran = godwit().json({u"switch"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"acts"_s][0][u"outcome"_s].toString(), u"went"_s);
    QCOMPARE(m_bench.onSecond(u"with a picture"_s), 1);
    const QJsonDocument home = m_bench.askSecond(u"/api/v1/timelines/home?limit=40"_s);
    QCOMPARE(home[0][u"media_attachments"_s].toArray().size(), 1);
    QVERIFY2(m_bench.one.start(), qPrintable(m_bench.one.error()));
    QVERIFY(godwit().run({u"outbox"_s, u"wait"_s}).code == 0);
    QCOMPARE(countOf(u"with a picture"_s), 1);
    READS(u"read before"_s, u"with a picture"_s);
}

QStringList TestOutages::followed(const SnacServer &server, const QByteArray &token)
{
    const auto ask = [&](const QString &path) {
        return localGet(server.url({}).resolved(QUrl(path)), token).json();
    };
    const QString own = ask(u"/api/v1/accounts/verify_credentials"_s)[u"id"_s].toString();
    QStringList names;
    const QJsonArray people = ask(u"/api/v1/accounts/%1/following?limit=80"_s.arg(own)).array();
    for (const QJsonValue &person : people)
        names << person[u"username"_s].toString();
    names.sort();
    return names;
}

QStringList TestOutages::followFriends(const QString &names, int count)
{
    QStringList people;
    for (int i = 0; i < count; ++i) {
        people << names + QString::number(i);
        m_bench.two.addUser(people.back());
        const QString handle = u'@' + people.back() + u'@' + m_bench.two.origin().toDisplayString();
        if (godwit().run({u"follow"_s, handle}).code != 0)
            return {};
    }
    const bool agreed = QTest::qWaitFor([&] { return followedByFirst().size() == count; }, 200'000);
    return agreed ? people : QStringList();
}

// First Godwit dies, then the server that is to be left.
void TestOutages::killedWhileTheStandbyIsBroughtInStep()
{
    BEGIN_READING(m_bench.one.origin().toString());
    const QStringList people = followFriends(u"friend"_s, 4);
    QVERIFY(!people.isEmpty());
    const QStringList sync{u"standby"_s, u"sync"_s, u"--yes"_s};
    auto syncing = godwit().start(sync);
    QTRY_VERIFY_WITH_TIMEOUT(!followedBySecond().isEmpty(), 200'000);
    syncing->kill();
    syncing->waitForFinished();

    syncing = godwit().start(sync);
    QTRY_VERIFY_WITH_TIMEOUT(followedBySecond().size() >= 2, 200'000);
    m_bench.one.stop();
    ran = Program::finish(*syncing);
    QVERIFY2(ran.code != -1, ran.all());
    QTRY_COMPARE_WITH_TIMEOUT(followedBySecond(), people, 200'000);
    ran = godwit().json({u"outbox"_s, u"list"_s});
    QVERIFY2(ran.document()[u"acts"_s].toArray().isEmpty(), ran.all());
    QVERIFY(godwit().run({u"switch"_s}).code == 0);
    READS(u"read before"_s);
}

// It is left alone within seconds, and brought in step when it is back.
void TestOutages::theStandbyDiesWhileItIsBroughtInStep()
{
    BEGIN_READING(m_bench.one.origin().toString());
    const QStringList people = followFriends(u"mate"_s, 4);
    QVERIFY(!people.isEmpty());
    const QStringList sync{u"standby"_s, u"sync"_s, u"--yes"_s};
    const auto syncing = godwit().start(sync);
    QTRY_VERIFY_WITH_TIMEOUT(!followedBySecond().isEmpty(), 200'000);
    m_bench.two.stop();
    ran = Program::finish(*syncing);
    QVERIFY2(ran.code != 0 && ran.code != -1, ran.all());
    QVERIFY(godwit().run({u"post"_s, u"said beside it."_s}).code == 0);
    READS(u"read before"_s, u"said beside it"_s);
    QVERIFY2(m_bench.two.start(), qPrintable(m_bench.two.error()));
    ran = godwit().run({u"standby"_s, u"sync"_s, u"--wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(followedBySecond(), people);
    ran = godwit().json({u"outbox"_s, u"list"_s});
    QVERIFY2(ran.document()[u"acts"_s].toArray().isEmpty(), ran.all());
}

// Somebody else's page in the place of the server.
void TestOutages::answersHtml()
{
    Tap tap(quint16(m_bench.one.url({}).port()));
    BEGIN_READING(tap.url().toString());
    tap.setPage("<html><head><title>parked</title></head><body>This domain may be for sale.</body></html>");
    ran = godwit().run({u"post"_s, u"--queue"_s, u"said to a page."_s});
    QVERIFY2(ran.code == 6, ran.all());
    ran = godwit().run({u"timeline"_s, u"home"_s});
    QVERIFY2(ran.code == 4 && ran.out.count(u"read before."_s) == 1, ran.all());
    ran = godwit().run({u"switch"_s});
    QVERIFY2(ran.code == 0, ran.all());
    ran = godwit().run({u"post"_s, u"said elsewhere."_s});
    QVERIFY2(ran.code == 0, ran.all());
    READS(u"read before"_s, u"said elsewhere"_s);
    tap.setPage({});
    ran = godwit().run({u"health"_s});
    ran = godwit().run({u"outbox"_s, u"wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(countOf(u"said to a page"_s), 1);
    QCOMPARE(m_bench.onSecond(u"said elsewhere"_s), 1);
    QVERIFY(godwit().run({u"switch"_s, u"--back"_s}).code == 0);
    READS(u"read before"_s, u"said elsewhere"_s, u"said to a page"_s);
}

void TestOutages::isGoneWithAQueue_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const QByteArray page = "<html><head><title>parked</title></head><body>This is nothing.</body></html>";
    const QByteArray html = "\r\nContent-Type: text/html";
    QTest::newRow("a page, 404") << "404 Not Found" + html << page;
    QTest::newRow("a page, 410") << "410 Gone" + html << page;
    QTest::newRow("elsewhere") << "302 Found\r\nLocation: https://parked.invalid/" + html << page;
    QTest::newRow("frozen") << QByteArray("403 Forbidden\r\nContent-Type: application/json")
                            << QByteArray(R"({"error":"Your login is currently disabled"})");
}

// What was said to it before anybody knew, and what was said after, goes out by the standby, once.
void TestOutages::isGoneWithAQueue()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    Tap tap(quint16(m_bench.one.url({}).port()));
    BEGIN_READING(tap.url().toString());
    tap.setAnswer(head, body);
    ran = godwit().json({u"post"_s, u"--visibility"_s, u"public"_s, u"said before the verdict."_s});
    QVERIFY2(ran.code == 6, ran.all());
    const QString before = ran.document()[u"id"_s].toString();
    QCOMPARE(m_bench.state(before), u"waiting"_s);
    ran = godwit().run({u"health"_s});
    ran = godwit().json({u"post"_s, u"--visibility"_s, u"public"_s, u"said after the verdict."_s});
    QVERIFY2(ran.code == 6, ran.all());
    ran = godwit().json({u"switch"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"acts"_s].toArray().size(), 2);
    QCOMPARE(ran.document()[u"acts"_s][0][u"outcome"_s].toString(), u"went"_s);
    QCOMPARE(ran.document()[u"acts"_s][1][u"outcome"_s].toString(), u"went"_s);
    QVERIFY(godwit().run({u"outbox"_s, u"wait"_s}).code == 0);
    QCOMPARE(m_bench.onSecond(u"said before the verdict"_s), 1);
    QCOMPARE(m_bench.onSecond(u"said after the verdict"_s), 1);
    tap.setPage({});
    QVERIFY(godwit().run({u"outbox"_s, u"wait"_s}).code == 0);
    QCOMPARE(countOf(u"said before the verdict"_s), 1);
    QCOMPARE(countOf(u"said after the verdict"_s), 1);
}

namespace
{

template <typename T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

QCoro::Task<> lookAt(Engine *engine, AccountId account)
{
    co_await engine->health().look(account);
}

int triesOf(Engine &engine, const ActId &id)
{
    const auto act = await(engine.outbox().act(id));
    return act ? act->tries : 0;
}

// Six minutes pass, and once more as long as nothing came of it: who was at work just then was not asleep.
template <typename Condition>
bool leapsUntil(LeapingClock &clock, Condition isSo)
{
    for (int leaps = 0; leaps < 8; ++leaps) {
        clock.leap(6min);
        if (QTest::qWaitFor(isSo, 10'000))
            return true;
    }
    return false;
}

} // namespace

void TestOutages::takesOverByItself_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Switch::Reason>("reason");
    QTest::newRow("gone") << QByteArray("410 Gone\r\nContent-Type: text/html")
                          << QByteArray("<html><body>This is nothing.</body></html>") << Switch::Reason::Gone;
    QTest::newRow("frozen") << QByteArray("403 Forbidden\r\nContent-Type: application/json")
                            << QByteArray(R"({"error":"Your login is currently disabled"})")
                            << Switch::Reason::Suspended;
}

// The person has chosen so, and does nothing: what waits goes out by the standby, once.
void TestOutages::takesOverByItself()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(Switch::Reason, reason);
    Tap tap(quint16(m_bench.one.url({}).port()));
    BEGIN_READING(tap.url().toString());
    QVERIFY(godwit().run({u"switch"_s, u"--automatic"_s, u"on"_s}).code == 0);
    tap.setAnswer(head, body);
    ran = godwit().run({u"post"_s, u"--queue"_s, u"--visibility"_s, u"public"_s, u"nobody pressed a key."_s});
    QVERIFY2(ran.code == 6, ran.all());
    Engine engine(
        {.dataFolder = godwit().folder(), .passphrase = [](bool) { return QByteArray("only for tests"); }});
    QVERIFY(await(engine.open()).has_value());
    const Persona before = engine.personas().front();
    engine.watchOver();
    engine.scope().start(lookAt(&engine, before.active));
    QTRY_COMPARE_WITH_TIMEOUT(engine.personas().front().active, before.standby, 60'000);
    QCOMPARE(engine.personas().front().standby, before.active);
    auto records = engine.switcher().records(before.id, 1);
    records.waitForFinished();
    QVERIFY(records.result().has_value());
    QCOMPARE(records.result()->front().reason, reason);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench.onSecond(u"nobody pressed a key"_s), 1, 60'000);
    await(engine.close());
    QCOMPARE(countOf(u"nobody pressed a key"_s), 1);
    READS(u"read before"_s, u"nobody pressed a key"_s);
}

// Its server is gone already, and nothing more is heard of it.
void TestOutages::takesOverOnceThatIsChosen()
{
    Tap tap(quint16(m_bench.one.url({}).port()));
    BEGIN_READING(tap.url().toString());
    tap.setPage("<html><body>This is nothing.</body></html>", "410 Gone");
    Engine engine(
        {.dataFolder = godwit().folder(), .passphrase = [](bool) { return QByteArray("only for tests"); }});
    QVERIFY(await(engine.open()).has_value());
    const Persona before = engine.personas().front();
    engine.watchOver();
    engine.scope().start(lookAt(&engine, before.active));
    QTRY_COMPARE_WITH_TIMEOUT(engine.health().report(before.active)->server.state, HealthState::Gone, 60'000);
    QCOMPARE(engine.personas().front().active, before.active);
    QVERIFY(godwit().run({u"switch"_s, u"--automatic"_s, u"on"_s}).code == 0);
    QTRY_COMPARE_WITH_TIMEOUT(engine.personas().front().active, before.standby, 20'000);
    await(engine.close());
}

// Nobody restarts anything: the engine stays, and an hour goes by.
void TestOutages::backAfterAnHour()
{
    BEGIN_READING(m_bench.one.origin().toString());
    LeapingClock clock;
    Engine engine({.dataFolder = godwit().folder(),
                   .passphrase = [](bool) { return QByteArray("only for tests"); },
                   .clock = &clock});
    QVERIFY(await(engine.open()).has_value());
    engine.health().begin();
    const Persona persona = engine.personas().front();
    const TimelineKey home{persona.id, TimelineKind::Home, {}};
    QSignalSpy returned(&engine.health(), &Health::returned);
    m_bench.one.stop();
    WritePost post;
    post.text = u"said an hour ago."_s;
    const auto said = await(engine.outbox().add(persona.active, post));
    QVERIFY(said.has_value());
    const Instant begun = clock.now();
    while (clock.now() < begun + 1h) {
        const int before = triesOf(engine, *said);
        QVERIFY(leapsUntil(clock, [&] { return triesOf(engine, *said) > before; }));
        auto reading = engine.timelines().newest(home, engine.viewersOf(persona.active), 40);
        reading.waitForFinished();
        QVERIFY(reading.result().has_value());
        QCOMPARE(reading.result()->rows.size(), 1u);
    }
    QVERIFY(!await(engine.timelineFetcher().newest(home, persona.active, 40)).has_value());
    QCOMPARE(returned.size(), 0);
    QVERIFY2(m_bench.one.start(), qPrintable(m_bench.one.error()));
    QVERIFY(leapsUntil(clock, [&] { return returned.size() == 1; }));
    const auto sent = await(engine.outbox().settled(*said, 60s));
    QVERIFY(sent.has_value());
    QCOMPARE(sent->state, Act::State::Sent);
    QVERIFY(await(engine.timelineFetcher().newest(home, persona.active, 40)).has_value());
    await(engine.close());
    QCOMPARE(m_bench.onFirst(u"said an hour ago"_s), 1);
    QCOMPARE(m_bench.onSecond(u"said an hour ago"_s), 0);
    READS(u"read before"_s, u"said an hour ago"_s);
}

// A program that is closed cuts its own look at the server off: the next start must not tell of it.
void TestOutages::closingIsNoOutage()
{
    BEGIN_READING(m_bench.one.origin().toString());
    for (int start = 0; start < 3; ++start) {
        Engine engine({.dataFolder = godwit().folder(),
                       .passphrase = [](bool) { return QByteArray("only for tests"); }});
        QVERIFY(await(engine.open()).has_value());
        const AccountId account = engine.personas().front().active;
        engine.health().begin();
        if (start > 0) {
            const HealthState known = engine.health().report(account)->server.state;
            QVERIFY(known == HealthState::Fine || known == HealthState::Slow);
        }
        QVERIFY(await(engine.health().look(account)).has_value());
        engine.scope().start(lookAt(&engine, account));
        await(engine.close());
    }
}

QTEST_GUILESS_MAIN(TestOutages)
#include "test_outages.moc"
