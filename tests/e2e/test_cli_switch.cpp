// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/pairbench.h"
#include "e2e/tap.h"
#include "servers/localhttp.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// A person with an account on each of two real servers; the first one dies in every way, and what was said is
// read on one of them, once.
class TestCliSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void pairsAndParts();
    void saysThatTheSameServerIsNoHelp();
    void killedWhileIdle();
    void killedBeforeThePostWasStored();
    void killedAfterThePostWasStored();
    void killedWhileUploading();
    void killedWhileSwitching();
    void blackHole();
    void asksWhereTheAudienceWouldChange();
    void backAgainWithWhatHappenedMeanwhile();
    void rehearses();
    void rehearsesWithWhoRefusesThePerson();
    void signedOutWhileTheDoctorLooks();
    void aNewKeyIsTrustedOfOneServerAlone();
    void saysWhatWasChosen();

private:
    int onFirst(const QString &text) const { return m_bench.onFirst(text); }

    int onSecond(const QString &text) const { return m_bench.onSecond(text); }

    QString state(const QString &id) { return m_bench.state(id); }

    Program &godwit() { return *m_bench.godwit; }

    PairBench m_bench;
    SnacServer &m_one = m_bench.one;
    SnacServer &m_two = m_bench.two;
};

void TestCliSwitch::initTestCase()
{
    if (!PairBench::isInstalled())
        QSKIP("snac is not installed here");
}

void TestCliSwitch::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QString wrong = m_bench.begin();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestCliSwitch::cleanup()
{
    m_bench.end();
}

void TestCliSwitch::pairsAndParts()
{
    Ran ran = m_bench.pair();
    QVERIFY2(ran.code == 0, ran.all());
    ran = godwit().json({u"standby"_s});
    QVERIFY2(ran.document()[u"active"_s].toString().contains(m_one.origin().toDisplayString()), ran.all());
    QVERIFY2(ran.document()[u"standby"_s].toString().contains(m_two.origin().toDisplayString()), ran.all());
    // Before anything was read, nothing is said to be in step.
    ran = godwit().run({u"standby"_s, u"status"_s});
    QVERIFY2(ran.code == 0 && !ran.out.contains(u"0 of 0"_s), ran.all());
    QVERIFY(godwit().run({u"outbox"_s, u"pause"_s}).code == 0);
    ran = godwit().json({u"standby"_s, u"sync"_s, u"--yes"_s, u"--wait"_s});
    QVERIFY2(ran.code == 6 && ran.err.contains(u"godwit outbox resume"_s), ran.all());
    QCOMPARE(ran.document()[u"end"_s].toString(), u"outbox-paused"_s);
    QVERIFY(godwit().run({u"outbox"_s, u"resume"_s}).code == 0);
    ran = godwit().json({u"accounts"_s});
    QCOMPARE(ran.document()[u"accounts"_s][0][u"persona"_s].toInt(),
             ran.document()[u"accounts"_s][1][u"persona"_s].toInt());
    QCOMPARE(ran.document()[u"accounts"_s][1][u"role"_s].toString(), u"standby"_s);
    const QString standby = ran.document()[u"accounts"_s][1][u"handle"_s].toString();
    ran = godwit().run({u"accounts"_s, u"default"_s, standby});
    QVERIFY2(ran.code == 5 && ran.err.contains(u"godwit switch"_s), ran.all());
    ran = godwit().run({u"standby"_s, u"clear"_s});
    QVERIFY2(ran.code == 0, ran.all());
    ran = godwit().run({u"switch"_s});
    QVERIFY2(ran.code == 5, ran.all());
    ran = godwit().run({u"standby"_s, u"clear"_s});
    QVERIFY2(ran.code == 3, ran.all());
}

void TestCliSwitch::saysThatTheSameServerIsNoHelp()
{
    Ran ran = m_bench.pair();
    QVERIFY2(ran.code == 0 && !ran.err.contains(u"same server"_s), ran.all());
    const QString twin = m_bench.name + u"twin"_s;
    const QByteArray token = m_one.token(twin, m_one.addUser(twin));
    ran = godwit().signIn(m_one, token);
    QVERIFY2(ran.code == 0, ran.all());
    ran = godwit().run({u"standby"_s, u"set"_s, twin + u'@' + m_one.origin().toDisplayString()});
    QVERIFY2(ran.code == 0 && ran.err.contains(u"same server"_s), ran.all());
}

void TestCliSwitch::killedWhileIdle()
{
    Ran ran = m_bench.pair();
    QVERIFY2(ran.code == 0, ran.all());
    ran = godwit().run({u"post"_s, u"read before."_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY(godwit().run({u"timeline"_s, u"home"_s}).code == 0);
    m_one.stop();
    ran = godwit().run({u"switch"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY2(ran.out.contains(m_two.origin().toDisplayString()), ran.all());
    ran = godwit().run({u"post"_s, u"said afterwards."_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(onSecond(u"said afterwards"_s), 1);
    // One home: what the first one showed and what the second one shows.
    ran = godwit().run({u"timeline"_s, u"home"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY2(ran.out.contains(u"read before."_s) && ran.out.contains(u"said afterwards."_s), ran.all());
}

void TestCliSwitch::killedBeforeThePostWasStored()
{
    Ran ran = m_bench.pair();
    QVERIFY2(ran.code == 0, ran.all());
    m_one.stop();
    ran = godwit().json({u"post"_s, u"said to the dead."_s});
    QVERIFY2(ran.code == 6, ran.all());
    const QString id = ran.document()[u"id"_s].toString();
    ran = godwit().json({u"switch"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"acts"_s][0][u"id"_s].toString(), id);
    QCOMPARE(ran.document()[u"acts"_s][0][u"outcome"_s].toString(), u"went"_s);
    QCOMPARE(state(id), u"sent"_s);
    QVERIFY2(m_one.start(), qPrintable(m_one.error()));
    QVERIFY(godwit().run({u"outbox"_s, u"wait"_s}).code == 0);
    QCOMPARE(onSecond(u"said to the dead"_s), 1);
    QCOMPARE(onFirst(u"said to the dead"_s), 0);
}

// Its answer got lost: nobody knows, so nobody sends it again.
void TestCliSwitch::killedAfterThePostWasStored()
{
    Tap tap(quint16(m_one.url({}).port()));
    Ran ran = m_bench.pair(tap.url().toString());
    QVERIFY2(ran.code == 0, ran.all());
    tap.swallow("POST /api/v1/statuses ");
    const auto posting = godwit().start({u"post"_s, u"half said."_s});
    QTRY_COMPARE_WITH_TIMEOUT(tap.lost(), 1, 60'000);
    posting->kill();
    posting->waitForFinished();
    tap.setHole(true);
    ran = godwit().json({u"switch"_s, u"--queue"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"acts"_s][0][u"outcome"_s].toString(), u"stays"_s);
    const QString id = ran.document()[u"acts"_s][0][u"id"_s].toString();
    QCOMPARE(onSecond(u"half said"_s), 0);
    // It is back, and knows.
    tap.setHole(false);
    tap.swallow({});
    ran = godwit().run({u"outbox"_s, u"wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(state(id), u"sent"_s);
    QCOMPARE(onFirst(u"half said"_s), 1);
    QCOMPARE(onSecond(u"half said"_s), 0);
}

void TestCliSwitch::killedWhileUploading()
{
    Tap tap(quint16(m_one.url({}).port()));
    Ran ran = m_bench.pair(tap.url().toString());
    QVERIFY2(ran.code == 0, ran.all());
    const QString picture = godwit().folder() + u"-mudflat.png"_s;
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(picture));
    tap.swallow("POST /api/v2/media");
    const auto posting =
        godwit().start({u"post"_s, u"with a picture."_s, u"--media"_s, picture, u"--alt"_s, u"mud"_s});
    QTRY_COMPARE_WITH_TIMEOUT(tap.lost(), 1, 60'000);
    posting->kill();
    posting->waitForFinished();
    tap.setHole(true);
    // The file was kept: the original may go.
    QVERIFY(QFile::remove(picture));
    ran = godwit().json({u"switch"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"acts"_s][0][u"outcome"_s].toString(), u"went"_s);
    QCOMPARE(onSecond(u"with a picture"_s), 1);
    QCOMPARE(onFirst(u"with a picture"_s), 0);
    const QJsonArray home =
        localGet(m_two.url(u"/api/v1/timelines/home?limit=40"_s), m_bench.secondToken).json().array();
    QCOMPARE(home[0][u"media_attachments"_s].toArray().size(), 1);
}

void TestCliSwitch::killedWhileSwitching()
{
    Ran ran = m_bench.pair();
    QVERIFY2(ran.code == 0, ran.all());
    m_one.stop();
    for (int i = 0; i < 3; ++i)
        QVERIFY(godwit().run({u"post"_s, u"--queue"_s, u"kept %1."_s.arg(i)}).code == 6);
    for (const int wait : {0, 20, 60, 120, 250}) {
        const auto switching = godwit().start({u"switch"_s});
        QTest::qWait(wait);
        switching->kill();
        switching->waitForFinished();
        const auto back = godwit().start({u"switch"_s, u"--back"_s});
        QTest::qWait(wait);
        back->kill();
        back->waitForFinished();
    }
    ran = godwit().json({u"standby"_s});
    if (ran.document()[u"active"_s].toString().contains(m_one.origin().toDisplayString()))
        QVERIFY(godwit().run({u"switch"_s}).code == 0);
    ran = godwit().run({u"outbox"_s, u"wait"_s});
    QVERIFY2(m_one.start(), qPrintable(m_one.error()));
    ran = godwit().run({u"outbox"_s, u"wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(onFirst(u"kept %1"_s.arg(i)) + onSecond(u"kept %1"_s.arg(i)), 1);
}

void TestCliSwitch::blackHole()
{
    Tap tap(quint16(m_one.url({}).port()));
    Ran ran = m_bench.pair(tap.url().toString());
    QVERIFY2(ran.code == 0, ran.all());
    tap.setHole(true);
    ran = godwit().run({u"post"_s, u"--queue"_s, u"into the dark."_s});
    QVERIFY2(ran.code == 6, ran.all());
    ran = godwit().run({u"switch"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(onSecond(u"into the dark"_s), 1);
    tap.setHole(false);
    QVERIFY(godwit().run({u"outbox"_s, u"wait"_s}).code == 0);
    QCOMPARE(onFirst(u"into the dark"_s), 0);
}

void TestCliSwitch::asksWhereTheAudienceWouldChange()
{
    Ran ran = m_bench.pair();
    QVERIFY2(ran.code == 0, ran.all());
    m_one.stop();
    const auto say = [this](const QString &text) {
        return godwit().json({u"post"_s, u"--queue"_s, text}).document()[u"id"_s].toString();
    };
    const QString sends = say(u"@somebody of my server, sent."_s);
    const QString waits = say(u"@somebody of my server, kept."_s);
    ran = godwit().run({u"switch"_s});
    QVERIFY2(ran.code == 0 && ran.out.contains(u"outbox answer"_s), ran.all());
    QCOMPARE(state(sends), u"needs-you"_s);
    ran = godwit().run({u"outbox"_s, u"answer"_s, sends, u"perhaps"_s});
    QVERIFY2(ran.code == 2, ran.all());
    ran = godwit().run({u"outbox"_s, u"answer"_s, sends, u"send"_s});
    QVERIFY2(ran.code == 0, ran.all());
    ran = godwit().run({u"outbox"_s, u"answer"_s, waits, u"wait"_s});
    QVERIFY2(ran.code == 6, ran.all());
    QCOMPARE(onSecond(u"sent"_s), 1);
    QVERIFY2(m_one.start(), qPrintable(m_one.error()));
    QVERIFY(godwit().run({u"outbox"_s, u"wait"_s}).code == 0);
    QCOMPARE(onFirst(u"kept"_s), 1);
    QCOMPARE(onSecond(u"kept"_s), 0);
}

void TestCliSwitch::backAgainWithWhatHappenedMeanwhile()
{
    Ran ran = m_bench.pair();
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY(godwit().run({u"post"_s, u"before."_s}).code == 0);
    m_one.stop();
    QVERIFY(godwit().run({u"switch"_s}).code == 0);
    QVERIFY(godwit().run({u"post"_s, u"meanwhile here."_s}).code == 0);
    QVERIFY(godwit().run({u"timeline"_s, u"home"_s}).code == 0);
    QVERIFY2(m_one.start(), qPrintable(m_one.error()));
    // Written there by other means while nobody looked.
    QUrlQuery form;
    form.addQueryItem(u"status"_s, u"meanwhile there."_s);
    QCOMPARE(localPost(m_one.url(u"/api/v1/statuses"_s), form, m_bench.firstToken).status, 200);
    ran = godwit().json({u"switch"_s, u"--back"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"reason"_s].toString(), u"back"_s);
    ran = godwit().run({u"timeline"_s, u"home"_s});
    QVERIFY2(ran.code == 0, ran.all());
    for (const QString &text : {u"before."_s, u"meanwhile here."_s, u"meanwhile there."_s})
        QVERIFY2(ran.out.count(text) == 1, ran.all());
    QVERIFY(godwit().run({u"post"_s, u"after."_s}).code == 0);
    QCOMPARE(onFirst(u"after"_s), 1);
}

void TestCliSwitch::rehearses()
{
    Ran ran = m_bench.pair();
    QVERIFY2(ran.code == 0, ran.all());
    ran = godwit().json({u"switch"_s, u"--rehearse"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY(ran.document()[u"there_ms"_s].toDouble() > 0 && ran.document()[u"back_ms"_s].toDouble() > 0);
    QVERIFY(ran.document()[u"standby_answers"_s].toBool());
    ran = godwit().json({u"standby"_s});
    QVERIFY(ran.document()[u"active"_s].toString().contains(m_one.origin().toDisplayString()));
    m_two.stop();
    ran = godwit().json({u"switch"_s, u"--rehearse"_s});
    QVERIFY2(ran.code == 4 && !ran.document()[u"standby_answers"_s].toBool(true), ran.all());
}

// It answers, and the person is signed out there: that is no server that does not answer.
void TestCliSwitch::rehearsesWithWhoRefusesThePerson()
{
    Tap tap(quint16(m_one.url({}).port()));
    Ran ran = m_bench.pair(tap.url().toString());
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY(godwit().run({u"switch"_s}).code == 0);
    tap.setAnswer("401 Unauthorized\r\nContent-Type: application/json",
                  R"({"error":"The access token is invalid"})");
    ran = godwit().json({u"switch"_s, u"--rehearse"_s});
    QVERIFY2(ran.code == 7 && !ran.document()[u"standby_answers"_s].toBool(true), ran.all());
}

// The first server's silence is long enough for another process to sign out of the second.
void TestCliSwitch::signedOutWhileTheDoctorLooks()
{
    Tap tap(quint16(m_one.url({}).port()));
    Ran ran = m_bench.pair(tap.url().toString());
    QVERIFY2(ran.code == 0, ran.all());
    const QString standby = m_bench.name + u'@' + m_two.origin().toDisplayString();
    tap.setHole(true);
    QSignalSpy asked(&tap, &QTcpServer::newConnection);
    const auto looking = godwit().start({u"doctor"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), 60'000);
    ran = godwit().run({u"logout"_s, standby});
    QVERIFY2(ran.code == 0, ran.all());
    ran = Program::finish(*looking);
    QVERIFY2(ran.code == 1, ran.all());
    QCOMPARE(ran.document()[u"checks"_s].toArray().last()[u"name"_s].toString(), u"account:"_s + standby);
}

void TestCliSwitch::aNewKeyIsTrustedOfOneServerAlone()
{
    Ran ran = m_bench.pair();
    QVERIFY2(ran.code == 0, ran.all());
    ran = godwit().run({u"health"_s, u"--trust-new-key"_s});
    QVERIFY2(ran.code == 2 && ran.err.contains(u"--trust-new-key HOST"_s), ran.all());
    ran = godwit().json({u"health"_s, u"--trust-new-key"_s, m_two.origin().toDisplayString()});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"servers"_s].toArray().size(), 1);
}

void TestCliSwitch::saysWhatWasChosen()
{
    for (const bool on : {true, false}) {
        const Ran ran = godwit().json({u"switch"_s, u"--automatic"_s, on ? u"on"_s : u"off"_s});
        QVERIFY2(ran.code == 0, ran.all());
        QCOMPARE(ran.document()[u"kind"_s].toString(), u"switch_automatic"_s);
        QCOMPARE(ran.document()[u"automatic"_s].toBool(!on), on);
    }
}

QTEST_GUILESS_MAIN(TestCliSwitch)
#include "test_cli_switch.moc"
