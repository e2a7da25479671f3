// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/program.h"
#include "e2e/tap.h"
#include "servers/localhttp.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What was said reaches the server once, whoever dies: the server, the line, or Godwit.
class TestCliOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsItsCopyWhenTheServerIsDead();
    void deliversOnceTheServerIsBack();
    void cancelsWhatWaits();
    void keepsWhatIsForLater();
    void sendsNothingWhilePaused();
    void twoAtOnceLoseAndDoubleNothing();
    void killedBeforeTheAnswer();

private:
    int count(const QString &text) const;
    Ran signIn();
    QStringList acts(const Ran &ran, const QString &member) const;

    SnacServer m_snac{SnacServer::program(SnacServer::Version::Newer).isEmpty()
                          ? SnacServer::Version::Distribution
                          : SnacServer::Version::Newer};
    int m_users = 0;
    QString m_user;
    QString m_password;
    QByteArray m_token;
    std::unique_ptr<Program> m_godwit;
};

void TestCliOutbox::initTestCase()
{
    if (SnacServer::program(SnacServer::Version::Distribution).isEmpty())
        QSKIP("snac is not installed here");
    QVERIFY2(m_snac.start(), qPrintable(m_snac.error()));
}

// A person and a data folder for each test; the server is everybody's.
void TestCliOutbox::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY2(m_snac.isRunning() || m_snac.start(), qPrintable(m_snac.error()));
    m_user = u"person%1"_s.arg(++m_users);
    m_password = m_snac.addUser(m_user);
    m_token = m_snac.token(m_user, m_password);
    m_godwit = std::make_unique<Program>();
}

void TestCliOutbox::cleanup()
{
    m_godwit.reset();
}

Ran TestCliOutbox::signIn()
{
    return m_godwit->signIn(m_snac, m_token);
}

// How often the server shows it.
int TestCliOutbox::count(const QString &text) const
{
    const QJsonArray home =
        localGet(m_snac.url(u"/api/v1/timelines/home?limit=40"_s), m_token).json().array();
    return int(std::ranges::count_if(home, [&](const QJsonValue &post) {
        return post[u"content"_s].toString().contains(text + QLatin1Char('.'));
    }));
}

QStringList TestCliOutbox::acts(const Ran &ran, const QString &member) const
{
    QStringList found;
    for (const QJsonValue &act : ran.document()[u"acts"_s].toArray())
        found << act[member].toString();
    return found;
}

void TestCliOutbox::showsItsCopyWhenTheServerIsDead()
{
    Ran ran = signIn();
    QVERIFY2(ran.code == 0, ran.all());
    ran = m_godwit->run({u"post"_s, u"kept here."_s});
    QVERIFY2(ran.code == 0, ran.all());
    ran = m_godwit->json({u"timeline"_s, u"home"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY(ran.document()[u"fresh"_s].toBool());

    m_snac.stop();
    ran = m_godwit->run({u"timeline"_s, u"home"_s});
    QVERIFY2(ran.code == 4, ran.all());
    QVERIFY2(ran.out.contains(u"kept here."_s), ran.all());
    QVERIFY2(ran.err.contains(u"refuses connections"_s) &&
                 ran.err.contains(u"This is your own copy, as of"_s),
             ran.all());
    ran = m_godwit->json({u"timeline"_s, u"home"_s});
    QVERIFY2(ran.code == 4, ran.all());
    QVERIFY(!ran.document()[u"fresh"_s].toBool(true));
    QVERIFY(!ran.document()[u"as_of"_s].toString().isEmpty());
    const QString uri = ran.document()[u"rows"_s][0][u"uri"_s].toString();
    ran = m_godwit->run({u"timeline"_s, u"home"_s, u"--offline"_s});
    QVERIFY2(ran.code == 0 && ran.out.contains(u"kept here."_s) && ran.err.isEmpty(), ran.all());
    ran = m_godwit->run({u"show"_s, uri});
    QVERIFY2(ran.code == 0 && ran.out.contains(u"kept here."_s), ran.all());
    ran = m_godwit->run({u"thread"_s, uri});
    QVERIFY2(ran.code == 4 && ran.out.contains(u"kept here."_s), ran.all());
    ran = m_godwit->run({u"search"_s, u"kept"_s});
    QVERIFY2(ran.code == 4 && ran.err.contains(u"--local"_s), ran.all());
    ran = m_godwit->run({u"search"_s, u"--local"_s, u"kep"_s});
    QVERIFY2(ran.code == 0 && ran.out.contains(u"kept here."_s), ran.all());
    ran = m_godwit->run({u"notifications"_s});
    QVERIFY2(ran.code == 4, ran.all());
}

void TestCliOutbox::deliversOnceTheServerIsBack()
{
    QVERIFY(signIn().code == 0);
    m_snac.stop();
    Ran ran = m_godwit->run({u"post"_s, u"--queue"_s, u"said to the dead."_s});
    QVERIFY2(ran.code == 6, ran.all());
    QVERIFY2(ran.err.contains(u"kept in the outbox"_s), ran.all());
    ran = m_godwit->json({u"outbox"_s, u"list"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(acts(ran, u"state"_s), QStringList(u"waiting"_s));
    QCOMPARE(acts(ran, u"deed"_s), QStringList(u"post"_s));
    ran = m_godwit->run({u"outbox"_s, u"wait"_s, u"--seconds"_s, u"0"_s});
    QVERIFY2(ran.code == 6, ran.all());

    QVERIFY2(m_snac.start(), qPrintable(m_snac.error()));
    ran = m_godwit->run({u"outbox"_s, u"wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(count(u"said to the dead"_s), 1);
    ran = m_godwit->json({u"outbox"_s, u"list"_s, u"--all"_s});
    QCOMPARE(acts(ran, u"state"_s), QStringList(u"sent"_s));
}

void TestCliOutbox::cancelsWhatWaits()
{
    QVERIFY(signIn().code == 0);
    m_snac.stop();
    const QString first =
        m_godwit->json({u"post"_s, u"--queue"_s, u"never mind."_s}).document()[u"id"_s].toString();
    const QString second =
        m_godwit->json({u"post"_s, u"--queue"_s, u"do mind."_s}).document()[u"id"_s].toString();
    QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second);
    Ran ran = m_godwit->run({u"outbox"_s, u"cancel"_s, first});
    QVERIFY2(ran.code == 0, ran.all());
    ran = m_godwit->run({u"outbox"_s, u"retry"_s, first});
    QVERIFY2(ran.code == 5 && ran.err.contains(u"was cancelled"_s), ran.all());
    ran = m_godwit->run({u"outbox"_s, u"cancel"_s, u"nothing"_s});
    QVERIFY2(ran.code == 3, ran.all());
    QVERIFY2(m_snac.start(), qPrintable(m_snac.error()));
    ran = m_godwit->run({u"outbox"_s, u"retry"_s, second});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(count(u"do mind"_s), 1);
    QCOMPARE(count(u"never mind"_s), 0);
}

// This server takes no posts for later.
void TestCliOutbox::keepsWhatIsForLater()
{
    QVERIFY(signIn().code == 0);
    for (const QString &time : {u"soon"_s, u"25:00"_s, u"2020-01-01 10:00"_s, u"2020-01-01"_s}) {
        const Ran ran = m_godwit->run({u"post"_s, u"--at"_s, time, u"for later."_s});
        QVERIFY2(ran.code == 2, ran.all());
    }
    Ran ran = m_godwit->json({u"post"_s, u"--at"_s, u"+2h"_s, u"for later."_s});
    QVERIFY2(ran.code == 6 && ran.err.contains(u"only while Godwit runs"_s), ran.all());
    const QString id = ran.document()[u"id"_s].toString();
    const QDateTime at = QDateTime::fromString(ran.document()[u"publish_at"_s].toString(), Qt::ISODate);
    QVERIFY2(qAbs(QDateTime::currentDateTimeUtc().secsTo(at) - 2 * 3'600) < 120, ran.all());
    ran = m_godwit->run({u"outbox"_s, u"wait"_s, u"--seconds"_s, u"5"_s});
    QVERIFY2(ran.code == 6, ran.all());
    QCOMPARE(count(u"for later"_s), 0);
    ran = m_godwit->run({u"outbox"_s, u"cancel"_s, id});
    QVERIFY2(ran.code == 0, ran.all());
    ran = m_godwit->run({u"outbox"_s});
    QVERIFY2(ran.code == 0 && ran.out.contains(u"Nothing waits"_s), ran.all());
}

void TestCliOutbox::sendsNothingWhilePaused()
{
    QVERIFY(signIn().code == 0);
    Ran ran = m_godwit->json({u"outbox"_s, u"pause"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY(ran.document()[u"paused"_s].toBool());
    // Nobody waits for what cannot come: each of these ends at once.
    ran = m_godwit->run({u"post"_s, u"said while paused."_s});
    QVERIFY2(ran.code == 6, ran.all());
    QVERIFY2(ran.err.contains(u"paused"_s) && ran.err.contains(u"godwit outbox resume"_s), ran.all());
    ran = m_godwit->run({u"outbox"_s, u"wait"_s});
    QVERIFY2(ran.code == 6 && ran.out.contains(u"godwit outbox resume"_s), ran.all());
    ran = m_godwit->json({u"outbox"_s, u"list"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY(ran.document()[u"paused"_s].toBool());
    QCOMPARE(acts(ran, u"state"_s), QStringList(u"waiting"_s));
    ran = m_godwit->run({u"outbox"_s, u"retry"_s, acts(ran, u"id"_s).value(0)});
    QVERIFY2(ran.code == 6, ran.all());
    QCOMPARE(count(u"said while paused"_s), 0);

    ran = m_godwit->json({u"outbox"_s, u"resume"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY(!ran.document()[u"paused"_s].toBool(true));
    ran = m_godwit->run({u"outbox"_s, u"wait"_s});
    QVERIFY2(ran.code == 0 && !ran.out.contains(u"paused"_s), ran.all());
    QCOMPARE(count(u"said while paused"_s), 1);
    ran = m_godwit->run({u"outbox"_s, u"pause"_s, u"now"_s});
    QVERIFY2(ran.code == 2, ran.all());
}

void TestCliOutbox::twoAtOnceLoseAndDoubleNothing()
{
    QVERIFY(signIn().code == 0);
    constexpr int each = 10;
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < each; ++i) {
        for (const QString &who : {u"left"_s, u"right"_s})
            running.push_back(m_godwit->start({u"post"_s, u"%1 %2."_s.arg(who).arg(i)}));
        // At most two at a time write, as two terminals would.
        for (const auto &process : running) {
            const Ran ran = Program::finish(*process);
            QVERIFY2(ran.code == 0, ran.all());
        }
        running.clear();
    }
    for (int i = 0; i < each; ++i) {
        QCOMPARE(count(u"left %1"_s.arg(i)), 1);
        QCOMPARE(count(u"right %1"_s.arg(i)), 1);
    }
}

void TestCliOutbox::killedBeforeTheAnswer()
{
    Tap tap(quint16(m_snac.url({}).port()));
    Ran ran = m_godwit->run({u"login"_s, tap.url().toString(), u"--token-stdin"_s}, m_token + '\n');
    QVERIFY2(ran.code == 0, ran.all());
    tap.swallow("POST /api/v1/statuses ");
    const auto posting = m_godwit->start({u"post"_s, u"half said."_s});
    QTRY_COMPARE_WITH_TIMEOUT(tap.lost(), 1, 60'000);
    posting->kill();
    posting->waitForFinished();
    QCOMPARE(count(u"half said"_s), 1);

    tap.swallow({});
    ran = m_godwit->run({u"outbox"_s, u"wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(count(u"half said"_s), 1);
    ran = m_godwit->json({u"outbox"_s, u"list"_s, u"--all"_s});
    QCOMPARE(acts(ran, u"state"_s), QStringList(u"sent"_s));
}

QTEST_GUILESS_MAIN(TestCliOutbox)
#include "test_cli_outbox.moc"
