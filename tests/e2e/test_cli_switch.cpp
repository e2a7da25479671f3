// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/program.h"
#include "e2e/tap.h"
#include "servers/localhttp.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
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
    void killedWhileIdle();
    void killedBeforeThePostWasStored();
    void killedAfterThePostWasStored();
    void killedWhileUploading();
    void killedWhileSwitching();
    void blackHole();
    void asksWhereTheAudienceWouldChange();
    void backAgainWithWhatHappenedMeanwhile();
    void rehearses();

private:
    int countOn(const SnacServer &server, const QByteArray &token, const QString &text) const;

    int onFirst(const QString &text) const { return countOn(m_one, m_firstToken, text); }

    int onSecond(const QString &text) const { return countOn(m_two, m_secondToken, text); }

    Ran pair(const QString &first);
    QString state(const QString &id);

    SnacServer m_one{SnacServer::Version::Distribution};
    SnacServer m_two{SnacServer::Version::Distribution};
    int m_users = 0;
    QString m_name;
    QByteArray m_firstToken;
    QByteArray m_secondToken;
    std::unique_ptr<Program> m_godwit;
};

void TestCliSwitch::initTestCase()
{
    if (SnacServer::program(SnacServer::Version::Distribution).isEmpty())
        QSKIP("snac is not installed here");
    QVERIFY2(m_one.start(), qPrintable(m_one.error()));
    QVERIFY2(m_two.start(), qPrintable(m_two.error()));
}

void TestCliSwitch::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    for (SnacServer *server : {&m_one, &m_two})
        QVERIFY2(server->isRunning() || server->start(), qPrintable(server->error()));
    m_name = u"person%1"_s.arg(++m_users);
    m_firstToken = m_one.token(m_name, m_one.addUser(m_name));
    m_secondToken = m_two.token(m_name, m_two.addUser(m_name));
    m_godwit = std::make_unique<Program>();
}

void TestCliSwitch::cleanup()
{
    m_godwit.reset();
}

// How often the server shows it.
int TestCliSwitch::countOn(const SnacServer &server, const QByteArray &token, const QString &text) const
{
    const QJsonArray home = localGet(server.url(u"/api/v1/timelines/home?limit=40"_s), token).json().array();
    return int(std::ranges::count_if(home, [&](const QJsonValue &post) {
        return post[u"content"_s].toString().contains(text + QLatin1Char('.'));
    }));
}

// Signed in to the first server at this address, with a standby on the second.
Ran TestCliSwitch::pair(const QString &first)
{
    for (const auto &[server, token] :
         {std::pair(first, m_firstToken), std::pair(m_two.origin().toString(), m_secondToken)}) {
        const Ran ran = m_godwit->run({u"login"_s, server, u"--token-stdin"_s}, token + '\n');
        if (ran.code != 0)
            return ran;
    }
    const QString standby = m_name + u'@' + m_two.origin().toDisplayString();
    return m_godwit->run({u"standby"_s, u"set"_s, standby});
}

QString TestCliSwitch::state(const QString &id)
{
    const QJsonArray acts =
        m_godwit->json({u"outbox"_s, u"list"_s, u"--all"_s}).document()[u"acts"_s].toArray();
    for (const QJsonValue &act : acts) {
        if (act[u"id"_s].toString() == id)
            return act[u"state"_s].toString();
    }
    return {};
}

void TestCliSwitch::pairsAndParts()
{
    Ran ran = pair(m_one.origin().toString());
    QVERIFY2(ran.code == 0, ran.all());
    ran = m_godwit->json({u"standby"_s});
    QVERIFY2(ran.document()[u"active"_s].toString().contains(m_one.origin().toDisplayString()), ran.all());
    QVERIFY2(ran.document()[u"standby"_s].toString().contains(m_two.origin().toDisplayString()), ran.all());
    ran = m_godwit->json({u"accounts"_s});
    QCOMPARE(ran.document()[u"accounts"_s][0][u"persona"_s].toInt(),
             ran.document()[u"accounts"_s][1][u"persona"_s].toInt());
    QCOMPARE(ran.document()[u"accounts"_s][1][u"role"_s].toString(), u"standby"_s);
    const QString standby = ran.document()[u"accounts"_s][1][u"handle"_s].toString();
    ran = m_godwit->run({u"accounts"_s, u"default"_s, standby});
    QVERIFY2(ran.code == 5 && ran.err.contains(u"godwit switch"_s), ran.all());
    ran = m_godwit->run({u"standby"_s, u"clear"_s});
    QVERIFY2(ran.code == 0, ran.all());
    ran = m_godwit->run({u"switch"_s});
    QVERIFY2(ran.code == 5, ran.all());
    ran = m_godwit->run({u"standby"_s, u"clear"_s});
    QVERIFY2(ran.code == 3, ran.all());
}

void TestCliSwitch::killedWhileIdle()
{
    Ran ran = pair(m_one.origin().toString());
    QVERIFY2(ran.code == 0, ran.all());
    ran = m_godwit->run({u"post"_s, u"read before."_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY(m_godwit->run({u"timeline"_s, u"home"_s}).code == 0);
    m_one.stop();
    ran = m_godwit->run({u"switch"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY2(ran.out.contains(m_two.origin().toDisplayString()), ran.all());
    ran = m_godwit->run({u"post"_s, u"said afterwards."_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(onSecond(u"said afterwards"_s), 1);
    // One home: what the first one showed and what the second one shows.
    ran = m_godwit->run({u"timeline"_s, u"home"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY2(ran.out.contains(u"read before."_s) && ran.out.contains(u"said afterwards."_s), ran.all());
}

void TestCliSwitch::killedBeforeThePostWasStored()
{
    Ran ran = pair(m_one.origin().toString());
    QVERIFY2(ran.code == 0, ran.all());
    m_one.stop();
    ran = m_godwit->json({u"post"_s, u"said to the dead."_s});
    QVERIFY2(ran.code == 6, ran.all());
    const QString id = ran.document()[u"id"_s].toString();
    ran = m_godwit->json({u"switch"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"acts"_s][0][u"id"_s].toString(), id);
    QCOMPARE(ran.document()[u"acts"_s][0][u"outcome"_s].toString(), u"went"_s);
    QCOMPARE(state(id), u"sent"_s);
    QVERIFY2(m_one.start(), qPrintable(m_one.error()));
    QVERIFY(m_godwit->run({u"outbox"_s, u"wait"_s}).code == 0);
    QCOMPARE(onSecond(u"said to the dead"_s), 1);
    QCOMPARE(onFirst(u"said to the dead"_s), 0);
}

// Its answer got lost: nobody knows, so nobody sends it again.
void TestCliSwitch::killedAfterThePostWasStored()
{
    Tap tap(quint16(m_one.url({}).port()));
    Ran ran = pair(tap.url().toString());
    QVERIFY2(ran.code == 0, ran.all());
    tap.swallow("POST /api/v1/statuses ");
    const auto posting = m_godwit->start({u"post"_s, u"half said."_s});
    QTRY_COMPARE_WITH_TIMEOUT(tap.lost(), 1, 60'000);
    posting->kill();
    posting->waitForFinished();
    tap.setHole(true);
    ran = m_godwit->json({u"switch"_s, u"--queue"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"acts"_s][0][u"outcome"_s].toString(), u"stays"_s);
    const QString id = ran.document()[u"acts"_s][0][u"id"_s].toString();
    QCOMPARE(onSecond(u"half said"_s), 0);
    // It is back, and knows.
    tap.setHole(false);
    tap.swallow({});
    ran = m_godwit->run({u"outbox"_s, u"wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(state(id), u"sent"_s);
    QCOMPARE(onFirst(u"half said"_s), 1);
    QCOMPARE(onSecond(u"half said"_s), 0);
}

void TestCliSwitch::killedWhileUploading()
{
    Tap tap(quint16(m_one.url({}).port()));
    Ran ran = pair(tap.url().toString());
    QVERIFY2(ran.code == 0, ran.all());
    const QString picture = m_godwit->folder() + u"-mudflat.png"_s;
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(picture));
    tap.swallow("POST /api/v2/media");
    const auto posting =
        m_godwit->start({u"post"_s, u"with a picture."_s, u"--media"_s, picture, u"--alt"_s, u"mud"_s});
    QTRY_COMPARE_WITH_TIMEOUT(tap.lost(), 1, 60'000);
    posting->kill();
    posting->waitForFinished();
    tap.setHole(true);
    // The file was kept: the original may go.
    QVERIFY(QFile::remove(picture));
    ran = m_godwit->json({u"switch"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"acts"_s][0][u"outcome"_s].toString(), u"went"_s);
    QCOMPARE(onSecond(u"with a picture"_s), 1);
    QCOMPARE(onFirst(u"with a picture"_s), 0);
    const QJsonArray home =
        localGet(m_two.url(u"/api/v1/timelines/home?limit=40"_s), m_secondToken).json().array();
    QCOMPARE(home[0][u"media_attachments"_s].toArray().size(), 1);
}

void TestCliSwitch::killedWhileSwitching()
{
    Ran ran = pair(m_one.origin().toString());
    QVERIFY2(ran.code == 0, ran.all());
    m_one.stop();
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_godwit->run({u"post"_s, u"--queue"_s, u"kept %1."_s.arg(i)}).code == 6);
    for (const int wait : {0, 20, 60, 120, 250}) {
        const auto switching = m_godwit->start({u"switch"_s});
        QTest::qWait(wait);
        switching->kill();
        switching->waitForFinished();
        const auto back = m_godwit->start({u"switch"_s, u"--back"_s});
        QTest::qWait(wait);
        back->kill();
        back->waitForFinished();
    }
    ran = m_godwit->json({u"standby"_s});
    if (ran.document()[u"active"_s].toString().contains(m_one.origin().toDisplayString()))
        QVERIFY(m_godwit->run({u"switch"_s}).code == 0);
    ran = m_godwit->run({u"outbox"_s, u"wait"_s});
    QVERIFY2(m_one.start(), qPrintable(m_one.error()));
    ran = m_godwit->run({u"outbox"_s, u"wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(onFirst(u"kept %1"_s.arg(i)) + onSecond(u"kept %1"_s.arg(i)), 1);
}

void TestCliSwitch::blackHole()
{
    Tap tap(quint16(m_one.url({}).port()));
    Ran ran = pair(tap.url().toString());
    QVERIFY2(ran.code == 0, ran.all());
    tap.setHole(true);
    ran = m_godwit->run({u"post"_s, u"--queue"_s, u"into the dark."_s});
    QVERIFY2(ran.code == 6, ran.all());
    ran = m_godwit->run({u"switch"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(onSecond(u"into the dark"_s), 1);
    tap.setHole(false);
    QVERIFY(m_godwit->run({u"outbox"_s, u"wait"_s}).code == 0);
    QCOMPARE(onFirst(u"into the dark"_s), 0);
}

void TestCliSwitch::asksWhereTheAudienceWouldChange()
{
    Ran ran = pair(m_one.origin().toString());
    QVERIFY2(ran.code == 0, ran.all());
    m_one.stop();
    const auto say = [this](const QString &text) {
        return m_godwit->json({u"post"_s, u"--queue"_s, text}).document()[u"id"_s].toString();
    };
    const QString sends = say(u"@somebody of my server, sent."_s);
    const QString waits = say(u"@somebody of my server, kept."_s);
    ran = m_godwit->run({u"switch"_s});
    QVERIFY2(ran.code == 0 && ran.out.contains(u"outbox answer"_s), ran.all());
    QCOMPARE(state(sends), u"needs-you"_s);
    ran = m_godwit->run({u"outbox"_s, u"answer"_s, sends, u"perhaps"_s});
    QVERIFY2(ran.code == 2, ran.all());
    ran = m_godwit->run({u"outbox"_s, u"answer"_s, sends, u"send"_s});
    QVERIFY2(ran.code == 0, ran.all());
    ran = m_godwit->run({u"outbox"_s, u"answer"_s, waits, u"wait"_s});
    QVERIFY2(ran.code == 6, ran.all());
    QCOMPARE(onSecond(u"sent"_s), 1);
    QVERIFY2(m_one.start(), qPrintable(m_one.error()));
    QVERIFY(m_godwit->run({u"outbox"_s, u"wait"_s}).code == 0);
    QCOMPARE(onFirst(u"kept"_s), 1);
    QCOMPARE(onSecond(u"kept"_s), 0);
}

void TestCliSwitch::backAgainWithWhatHappenedMeanwhile()
{
    Ran ran = pair(m_one.origin().toString());
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY(m_godwit->run({u"post"_s, u"before."_s}).code == 0);
    m_one.stop();
    QVERIFY(m_godwit->run({u"switch"_s}).code == 0);
    QVERIFY(m_godwit->run({u"post"_s, u"meanwhile here."_s}).code == 0);
    QVERIFY(m_godwit->run({u"timeline"_s, u"home"_s}).code == 0);
    QVERIFY2(m_one.start(), qPrintable(m_one.error()));
    // Written there by other means while nobody looked.
    QUrlQuery form;
    form.addQueryItem(u"status"_s, u"meanwhile there."_s);
    QCOMPARE(localPost(m_one.url(u"/api/v1/statuses"_s), form, m_firstToken).status, 200);
    ran = m_godwit->json({u"switch"_s, u"--back"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"reason"_s].toString(), u"back"_s);
    ran = m_godwit->run({u"timeline"_s, u"home"_s});
    QVERIFY2(ran.code == 0, ran.all());
    for (const QString &text : {u"before."_s, u"meanwhile here."_s, u"meanwhile there."_s})
        QVERIFY2(ran.out.count(text) == 1, ran.all());
    QVERIFY(m_godwit->run({u"post"_s, u"after."_s}).code == 0);
    QCOMPARE(onFirst(u"after"_s), 1);
}

void TestCliSwitch::rehearses()
{
    Ran ran = pair(m_one.origin().toString());
    QVERIFY2(ran.code == 0, ran.all());
    ran = m_godwit->json({u"switch"_s, u"--rehearse"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY(ran.document()[u"there_ms"_s].toDouble() > 0 && ran.document()[u"back_ms"_s].toDouble() > 0);
    QVERIFY(ran.document()[u"standby_answers"_s].toBool());
    ran = m_godwit->json({u"standby"_s});
    QVERIFY(ran.document()[u"active"_s].toString().contains(m_one.origin().toDisplayString()));
    m_two.stop();
    ran = m_godwit->json({u"switch"_s, u"--rehearse"_s});
    QVERIFY2(ran.code == 4 && !ran.document()[u"standby_answers"_s].toBool(true), ran.all());
}

QTEST_GUILESS_MAIN(TestCliSwitch)
#include "test_cli_switch.moc"
