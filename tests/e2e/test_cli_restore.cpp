// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/pairbench.h"
#include "e2e/shapecheck.h"
#include "servers/localhttp.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// A backup of an account on one real server, given to an account on another one after the first has died.
class TestCliRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void fromADeadServerToAnother();
    void refusesWhatIsDoubtful();
    void saysWhyItStopped();

private:
    Program &godwit() { return *m_bench.godwit; }

    Ran signInTwice()
    {
        Ran ran = godwit().signIn(m_bench.one, m_bench.firstToken);
        return ran.code == 0 ? godwit().signIn(m_bench.two, m_bench.secondToken) : ran;
    }

    QString onTwo(const QString &name) const { return name + u'@' + m_bench.two.origin().toDisplayString(); }

    // Of a document: how many of a kind are there.
    static int there(const Ran &ran, const QString &what)
    {
        const QJsonArray parts = ran.document()[u"of"].toArray();
        for (const QJsonValue part : parts) {
            if (part[u"what"].toString() == what)
                return part[u"there"].toInt();
        }
        return -1;
    }

    QTemporaryDir m_folder;
    PairBench m_bench;
};

void TestCliRestore::initTestCase()
{
    if (!PairBench::isInstalled())
        QSKIP("snac is not installed here");
}

void TestCliRestore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QString wrong = m_bench.begin();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

// With the servers, which tell each other when their queues are looked at.
static constexpr int patience = 200'000;

void TestCliRestore::fromADeadServerToAnother()
{
    m_bench.two.addUser(u"friend"_s);
    Ran ran = signInTwice();
    QVERIFY2(ran.code == 0, ran.all());
    const QString mine = m_bench.name + u'@' + m_bench.one.origin().toDisplayString();
    ran = godwit().run({u"follow"_s, onTwo(u"friend"_s), u"--account"_s, mine});
    QVERIFY2(ran.code == 0, ran.all());
    // Until the other server has agreed.
    const auto isAgreedTo = [&] {
        ran = godwit().json({u"backup"_s, u"write"_s, m_folder.path(), u"--account"_s, mine});
        return ran.code != 0 || ran.document()[u"rows"][u"follows"].toInt() == 1;
    };
    QVERIFY2(QTest::qWaitFor(isAgreedTo, patience) && ran.code == 0, ran.all());
    const QString path = ran.document()[u"path"].toString();
    QVERIFY2(!path.isEmpty(), ran.all());
    m_bench.one.stop();
    const QString to = onTwo(m_bench.name);
    ran = godwit().json({u"restore"_s, path, u"--to"_s, to, u"--dry-run"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY(ran.document()[u"dry_run"].toBool());
    QCOMPARE(there(ran, u"follows"_s), 0);
    const QString tables = m_folder.filePath(u"tables"_s);
    ran = godwit().json({u"restore"_s, path, u"--to"_s, to, u"--table"_s, tables});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"follows"].toInt(), 1);
    QFile table(ran.document()[u"path"].toString());
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains(onTwo(u"friend"_s).toUtf8()));
    ran = godwit().json({u"restore"_s, path, u"--to"_s, to});
    QVERIFY2(ran.code == 8, ran.all());
    // Nobody waits for an outbox that lets nothing out.
    QVERIFY(godwit().run({u"outbox"_s, u"pause"_s}).code == 0);
    ran = godwit().json({u"restore"_s, path, u"--to"_s, to, u"--yes"_s, u"--wait"_s});
    QVERIFY2(ran.code == 6, ran.all());
    QCOMPARE(ran.document()[u"end"].toString(), u"outbox-paused"_s);
    QVERIFY2(ran.err.contains(u"godwit outbox resume"_s), ran.all());
    QVERIFY(godwit().run({u"outbox"_s, u"resume"_s}).code == 0);
    ran = godwit().json({u"restore"_s, path, u"--to"_s, to, u"--yes"_s, u"--wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"end"].toString(), u"finished"_s);
    QCOMPARE(ran.document()[u"from"].toString(), mine);
    const ShapeCheck shapes(godwit().run({u"help"_s, u"json"_s}).out);
    QVERIFY2(shapes.faultOf(ran.document()).isEmpty(), qPrintable(shapes.faultOf(ran.document())));
    // As the server says, which is asked again: at the latest when the person has agreed.
    const auto isThere = [&] {
        ran = godwit().json({u"restore"_s, path, u"--to"_s, to, u"--dry-run"_s});
        return ran.code != 0 || there(ran, u"follows"_s) == 1;
    };
    QVERIFY2(QTest::qWaitFor(isThere, patience) && ran.code == 0, ran.all());
    const QJsonObject self = m_bench.askSecond(u"/api/v1/accounts/verify_credentials"_s).object();
    const QJsonArray follows =
        m_bench.askSecond(u"/api/v1/accounts/%1/following"_s.arg(self[u"id"].toString())).array();
    QCOMPARE(follows.size(), 1);
    ran = godwit().json({u"restore"_s, u"--undo"_s, u"--to"_s, to, u"--wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"taken_back"].toInt(), 1);
    QCOMPARE(ran.document()[u"from"].toString(), mine);
    QVERIFY2(shapes.faultOf(ran.document()).isEmpty(), qPrintable(shapes.faultOf(ran.document())));
    QVERIFY(
        m_bench.askSecond(u"/api/v1/accounts/%1/following"_s.arg(self[u"id"].toString())).array().isEmpty());
    // There is no other one.
    ran = godwit().json({u"restore"_s, u"--undo"_s, u"--to"_s, to});
    QVERIFY2(ran.code == 3, ran.all());
}

void TestCliRestore::refusesWhatIsDoubtful()
{
    Ran ran = signInTwice();
    QVERIFY2(ran.code == 0, ran.all());
    const QString table = m_folder.filePath(u"export.csv"_s);
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(onTwo(u"somebody"_s).toUtf8() + '\n');
    file.close();
    const QString to = onTwo(m_bench.name);
    ran = godwit().json({u"restore"_s, table, u"--to"_s, to, u"--yes"_s});
    QVERIFY2(ran.code == 5 && ran.document()[u"sentence"].toString().contains(u"export.csv"_s), ran.all());
    ran = godwit().json({u"restore"_s, table, u"--to"_s, to, u"--as"_s, u"mutes"_s, u"--dry-run"_s});
    QVERIFY2(ran.code == 0, ran.all());
    ran = godwit().json({u"restore"_s, table, u"--to"_s, u"nobody@nowhere.example"_s, u"--yes"_s});
    QVERIFY2(ran.code == 2, ran.all());
    ran = godwit().json({u"restore"_s, m_folder.filePath(u"missing"_s), u"--to"_s, to, u"--yes"_s});
    QVERIFY2(ran.code == 3, ran.all());
}

void TestCliRestore::saysWhyItStopped()
{
    Ran ran = signInTwice();
    QVERIFY2(ran.code == 0, ran.all());
    const QString table = m_folder.filePath(u"following_accounts.csv"_s);
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Account address\n" + onTwo(u"somebody"_s).toUtf8() + '\n');
    file.close();
    m_bench.two.stop();
    ran = godwit().json({u"restore"_s, table, u"--to"_s, onTwo(m_bench.name), u"--yes"_s});
    QVERIFY2(ran.code == 4 && ran.document()[u"end"].toString() == u"trouble"_s, ran.all());
    const QString sentence = ran.document()[u"sentence"].toString();
    QVERIFY2(!sentence.isEmpty() && ran.err.contains(sentence), ran.all());
    // Nobody has looked yet: it is not taken for there.
    QCOMPARE(there(ran, u"follows"_s), 0);
    QCOMPARE(ran.document()[u"of"][0][u"missing"][0][u"outcome"].toString(), u"waiting"_s);
    const ShapeCheck shapes(godwit().run({u"help"_s, u"json"_s}).out);
    QVERIFY2(shapes.faultOf(ran.document()).isEmpty(), qPrintable(shapes.faultOf(ran.document())));
}

QTEST_GUILESS_MAIN(TestCliRestore)
#include "test_cli_restore.moc"
