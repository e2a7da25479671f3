// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/program.h"
#include "e2e/shapecheck.h"
#include "fakes/mirrorserver.h"
#include "fakes/soak.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Releases that three people sign on machines of their own, on mirrors and a stick, and a program in Godwit's
// place that is updated, does not start, and is gone back from.
class TestCliUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutKeysOrMirrors();
    void updatesAndGoesBack();
    void isWholeWheneverItIsKilled();
    void fromAStick();
    void handsItOn();
    void verifiesByHand();
    void refuses();
    void toolRefuses();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    Ran tool(const QStringList &arguments) const;
    void makeKeys();
    // A mirror's folder with a release of the stand-in; empty when it could not be made.
    QString release(int serial, const QString &version, const QString &manners,
                    const QStringList &signers = {u"r3"_s, u"r4"_s});
    Ran update(const QStringList &arguments, const QString &mirror = {});
    QString start() const;
    bool writeStandin(const QString &to, const QString &version, const QString &manners) const;

    std::unique_ptr<ShapeCheck> m_shapes;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_godwit;
};

static Ran runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return Program::finish(process);
}

static bool isGood(const Ran &ran)
{
    if (ran.code != 0)
        qInfo("%s", ran.all().constData());
    return ran.code == 0;
}

void TestCliUpdate::initTestCase()
{
    m_shapes = std::make_unique<ShapeCheck>(Program().run({u"help"_s, u"json"_s}).out);
}

void TestCliUpdate::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_godwit = std::make_unique<Program>();
    QVERIFY(QDir().mkpath(path(u"bin"_s)));
    QVERIFY(writeStandin(path(u"bin/standin"_s), u"0.1.0"_s, u"well"_s));
    makeKeys();
}

Ran TestCliUpdate::tool(const QStringList &arguments) const
{
    return runProgram(QStringLiteral(GODWIT_RELEASE_TOOL), arguments);
}

bool TestCliUpdate::writeStandin(const QString &to, const QString &version, const QString &manners) const
{
    QFile::remove(to);
    if (!QFile::copy(QStringLiteral(GODWIT_STANDIN), to))
        return false;
    // As large as a program is: what two versions have alike is taken from the old one.
    QByteArray alike(4 * 1024 * 1024, Qt::Uninitialized);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(alike.data()), alike.size() / 4);
    QFile file(to);
    return file.open(QIODevice::Append) && file.write(alike) == alike.size() &&
           file.write(QByteArray(64, ' ') + '\n' + version.toLatin1() + ' ' + manners.toLatin1() + '\n') > 0;
}

void TestCliUpdate::makeKeys()
{
    QStringList root{u"root"_s, path(u"root.json"_s)};
    for (int n = 0; n < 6; ++n) {
        const QString key = path(u"r%1"_s.arg(n));
        QVERIFY(isGood(tool({u"keygen"_s, key})));
        root << (n < 3 ? u"--root-key"_s : u"--release-key"_s) << key + u".public"_s;
    }
    QVERIFY(isGood(tool(root)));
    for (const QString &signer : {u"r0"_s, u"r2"_s})
        QVERIFY(isGood(tool({u"sign"_s, path(u"root.json"_s), u"--key"_s, path(signer + u".secret"_s)})));
}

QString TestCliUpdate::release(int serial, const QString &version, const QString &manners,
                               const QStringList &signers)
{
    const QString made = path(u"made%1/godwit-test"_s.arg(serial));
    const QString document = path(u"release%1.json"_s.arg(serial));
    const QString folder = path(u"mirror%1"_s.arg(serial));
    bool isMade = QDir().mkpath(QFileInfo(made).path()) && writeStandin(made, version, manners);
    isMade =
        isMade &&
        isGood(tool({u"release"_s, document, u"--serial"_s, QString::number(serial), u"--version-number"_s,
                     version, u"--artifact"_s, QStringLiteral(GODWIT_UPDATE_PLATFORM "=") + made}));
    for (const QString &signer : signers)
        isMade = isMade && isGood(tool({u"sign"_s, document, u"--key"_s, path(signer + u".secret"_s)}));
    isMade = isMade && isGood(tool({u"layout"_s, folder, u"--root"_s, path(u"root.json"_s), u"--release"_s,
                                    document, u"--file"_s, made}));
    isMade = isMade && isGood(tool({u"check"_s, folder, u"--root"_s, path(u"root.json"_s)}));
    return isMade ? folder : QString();
}

Ran TestCliUpdate::update(const QStringList &arguments, const QString &mirror)
{
    QStringList all = QStringList{u"update"_s} + arguments +
                      QStringList{u"--root"_s, path(u"root.json"_s), u"--program"_s, path(u"bin/standin"_s)};
    if (!mirror.isEmpty())
        all << u"--mirror"_s << mirror;
    const Ran ran = m_godwit->json(all);
    if (const QString fault = m_shapes->faultOf(ran.document()); !fault.isEmpty())
        QTest::qFail((fault.toUtf8() + '\n' + ran.all()).constData(), __FILE__, __LINE__);
    return ran;
}

QString TestCliUpdate::start() const
{
    const Ran ran = runProgram(path(u"bin/standin"_s), {});
    return ran.code == 0 ? ran.out.trimmed() : u"crashed"_s;
}

void TestCliUpdate::withoutKeysOrMirrors()
{
    // What is built here trusts keys that everybody knows.
    Ran ran = m_godwit->json({u"update"_s});
    QCOMPARE(ran.code, 5);
    QCOMPARE(ran.document()[u"word"_s].toString(), u"placeholder-keys"_s);
    ran = update({u"check"_s});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.document()[u"word"_s].toString(), u"no-mirrors"_s);
    QVERIFY(ran.err.contains(u"update/mirrors"_s));
    QCOMPARE(update({u"check"_s}, u"http://m.example"_s).code, 2);
    QCOMPARE(update({u"nonsense"_s}).code, 2);
    QCOMPARE(update({u"verify"_s}).code, 2);
    QCOMPARE(update({u"apply"_s}).document()[u"word"_s].toString(), u"not-fetched"_s);
    // Each of them has its sentence.
    ran = update({u"check"_s, u"--mirror"_s, u"http://127.0.0.1:1"_s}, u"http://127.0.0.1:2"_s);
    QCOMPARE(ran.code, 4);
    for (const QString &mirror : {u"http://127.0.0.1:1"_s, u"http://127.0.0.1:2"_s})
        QCOMPARE(ran.err.count(mirror + u" cannot be reached"_s), 1);
}

void TestCliUpdate::updatesAndGoesBack()
{
    QCOMPARE(start(), u"started 0.1.0"_s);
    const QString second = release(2, u"0.2.0"_s, u"well"_s);
    QVERIFY(!second.isEmpty());
    const auto mirror = std::make_unique<MirrorServer>(second);
    Ran ran = update({}, mirror->address());
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"newer"_s].toBool(), true);
    QCOMPARE(ran.document()[u"version"_s].toString(), u"0.2.0"_s);
    ran = update({u"get"_s}, mirror->address());
    QVERIFY2(ran.code == 0, ran.all());
    // Little has changed, and little was fetched.
    const qint64 fetched = ran.document()[u"fetched"_s].toInteger(),
                 bytes = ran.document()[u"bytes"_s].toInteger();
    QVERIFY2(fetched > 0 && fetched * 100 <= bytes * 40, ran.all());
    QCOMPARE(start(), u"started 0.1.0"_s);
    ran = update({u"apply"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(start(), u"started 0.2.0"_s);
    QCOMPARE(start(), u"started 0.2.0"_s);

    // One that is genuine and crashes: the start after the crash has the one before again.
    const QString third = release(3, u"0.3.0"_s, u"crashes"_s);
    QVERIFY(!third.isEmpty());
    const auto later = std::make_unique<MirrorServer>(third);
    QCOMPARE(update({u"get"_s}, later->address()).code, 0);
    QCOMPARE(update({u"apply"_s}).code, 0);
    QCOMPARE(start(), u"crashed"_s);
    QCOMPARE(start(), u"started 0.2.0"_s);
    ran = update({u"get"_s}, later->address());
    QCOMPARE(ran.code, 5);
    QCOMPARE(ran.document()[u"word"_s].toString(), u"went-back"_s);
    QCOMPARE(start(), u"started 0.2.0"_s);
}

// kill -9 at any moment: what is in place is one of the two, and it starts.
void TestCliUpdate::isWholeWheneverItIsKilled()
{
    const QString folder = release(2, u"0.2.0"_s, u"well"_s);
    const MirrorServer mirror(folder);
    QCOMPARE(update({u"get"_s}, mirror.address()).code, 0);
    QRandomGenerator random(soakSeed());
    const QString program = path(u"bin/standin"_s);
    QSet<QString> seen;
    for (int round = 0; round < soakRounds(12, 300); ++round) {
        const auto applying = m_godwit->start(
            {u"update"_s, u"apply"_s, u"--root"_s, path(u"root.json"_s), u"--program"_s, program});
        QTest::qWait(random.bounded(250));
        applying->kill();
        Program::finish(*applying);
        const QString started = start();
        QVERIFY2(started == u"started 0.1.0"_s || started == u"started 0.2.0"_s, qPrintable(started));
        seen << started;
        QCOMPARE(start(), started);
        QVERIFY(writeStandin(program, u"0.1.0"_s, u"well"_s));
    }
    qInfo() << "after the kills:" << seen;
    const Ran ran = update({u"apply"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(start(), u"started 0.2.0"_s);
}

void TestCliUpdate::fromAStick()
{
    const QString stick = release(2, u"0.2.0"_s, u"well"_s);
    Ran ran = update({u"from"_s, stick});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(start(), u"started 0.2.0"_s);
    QCOMPARE(update({u"back"_s}).code, 0);
    QCOMPARE(start(), u"started 0.1.0"_s);
    const QString dead = release(3, u"0.3.0"_s, u"dead"_s);
    ran = update({u"from"_s, dead});
    QCOMPARE(ran.code, 5);
    QCOMPARE(ran.document()[u"word"_s].toString(), u"does-not-start"_s);
    QVERIFY2(ran.err.contains(u"0.3.0: a library is missing"_s), ran.all());
    QCOMPARE(start(), u"started 0.1.0"_s);
    QCOMPARE(update({u"from"_s, path(u"nowhere"_s)}).code, 3);
}

// From one to the next, without any mirror of the project's.
void TestCliUpdate::handsItOn()
{
    const QString stick = release(2, u"0.2.0"_s, u"well"_s), mine = path(u"mine"_s);
    QCOMPARE(update({u"mirror"_s}).code, 2);
    Ran ran = update({u"mirror"_s, mine, u"--offline"_s});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.document()[u"word"_s].toString(), u"not-fetched"_s);
    QVERIFY(!QFileInfo::exists(mine));
    QCOMPARE(update({u"from"_s, stick}).code, 0);
    QVERIFY(QDir(stick).removeRecursively());
    ran = update({u"mirror"_s, mine, u"--offline"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"version"_s].toString(), u"0.2.0"_s);
    QVERIFY(isGood(tool({u"check"_s, mine, u"--root"_s, path(u"root.json"_s)})));
    // Somebody else, from the folder and by a web server.
    for (const bool isServed : {false, true}) {
        m_godwit = std::make_unique<Program>();
        QVERIFY(writeStandin(path(u"bin/standin"_s), u"0.1.0"_s, u"well"_s));
        const MirrorServer server(mine);
        if (isServed)
            QCOMPARE(update({u"get"_s}, server.address()).code, 0);
        ran = isServed ? update({u"apply"_s}) : update({u"from"_s, mine});
        QVERIFY2(ran.code == 0, ran.all());
        QCOMPARE(start(), u"started 0.2.0"_s);
    }
    // No mirror is listed: what is known goes on, and that is said.
    ran = update({u"mirror"_s, path(u"theirs"_s)});
    QVERIFY2(ran.code == 0 && ran.err.contains(u"No mirror is known"_s), ran.all());
}

void TestCliUpdate::verifiesByHand()
{
    const QString folder = release(2, u"0.2.0"_s, u"well"_s);
    Ran ran = update({u"verify"_s, folder + u"/files/godwit-test"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"version"_s].toString(), u"0.2.0"_s);
    ran = update({u"verify"_s, path(u"bin/standin"_s)});
    QCOMPARE(ran.code, 5);
    QCOMPARE(ran.document()[u"word"_s].toString(), u"mixed-files"_s);
}

void TestCliUpdate::refuses()
{
    const QString newer = release(5, u"0.5.0"_s, u"well"_s), older = release(4, u"0.4.0"_s, u"well"_s);
    MirrorServer good(newer), bad(older);
    QCOMPARE(update({u"check"_s}, good.address()).code, 0);
    Ran ran = update({u"get"_s}, bad.address());
    QCOMPARE(ran.code, 5);
    QCOMPARE(ran.document()[u"word"_s].toString(), u"roll-back"_s);
    // The second key's signature belongs to another document.
    bad.files["/release.json"] = good.files["/release.json"].replace("\"payload\":\"e", "\"payload\":\"f");
    ran = update({u"get"_s}, bad.address());
    QCOMPARE(ran.code, 5);
    QCOMPARE(start(), u"started 0.1.0"_s);
    QVERIFY(!ran.document()[u"sentence"_s].toString().isEmpty());
}

void TestCliUpdate::toolRefuses()
{
    // Too few signatures, a missing file, a key over another one, too long a time, a root without a spare
    // key.
    const QString document = path(u"r.json"_s), made = path(u"bin/standin"_s);
    const QStringList release{u"release"_s, document,        u"--version-number"_s,
                              u"0.2.0"_s,   u"--artifact"_s, u"linux="_s + made};
    QVERIFY(isGood(tool(release)));
    QVERIFY(isGood(tool({u"sign"_s, document, u"--key"_s, path(u"r3.secret"_s)})));
    const QStringList layout{u"layout"_s,          path(u"m"_s),   u"--root"_s,
                             path(u"root.json"_s), u"--release"_s, document};
    QVERIFY(tool(layout + QStringList{u"--file"_s, made}).err.contains(u"too few"_s));
    QVERIFY(isGood(tool({u"sign"_s, document, u"--key"_s, path(u"r5.secret"_s)})));
    QCOMPARE(tool(layout).code, 1);
    QVERIFY(isGood(tool(layout + QStringList{u"--file"_s, made})));
    QVERIFY(tool({u"show"_s, document}).out.contains(u"version 0.2.0"_s));
    QCOMPARE(tool({u"keygen"_s, path(u"r0"_s)}).code, 1);
    QCOMPARE(tool(release + QStringList{u"--days"_s, u"31"_s}).code, 1);
    QCOMPARE(tool({u"root"_s, document, u"--root-key"_s, path(u"r0.public"_s)}).code, 1);
    QCOMPARE(tool({u"sign"_s, made, u"--key"_s, path(u"r0.secret"_s)}).code, 1);
    QCOMPARE(tool({u"nonsense"_s, document}).code, 2);
}

QTEST_GUILESS_MAIN(TestCliUpdate)

#include "test_cli_update.moc"
