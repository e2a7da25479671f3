// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/clibench.h"
#include "servers/localhttp.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

// `godwit backup` on real servers: what is on the server is in the files, in formats that others read, also
// after the server has died.
class TestCliBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void roundTrip_data() { CliBench::versions(); }

    void roundTrip();

    void encrypted_data() { CliBench::versions(); }

    void encrypted();

    void schedule_data() { CliBench::versions(); }

    void schedule();

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CliBench bench;
};

void TestCliBackup::initTestCase()
{
    const QString wrong = bench.start();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestCliBackup::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    bench.forgetPeople();
}

void TestCliBackup::roundTrip()
{
    BEGIN(snac, me);
    CliBench::Person &other = bench.person(snac);
    QTemporaryDir folder;
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString picture = folder.filePath(u"meadow.png"_s);
    QVERIFY(image.save(picture));
    const QString target = folder.filePath(u"backups"_s);
    RUNS_JSON(ran, 0, me.godwit.json({u"backup"_s, u"status"_s}));
    QVERIFY(!ran.document().contains(u"last"_s) && ran.document()[u"kept"].toArray().isEmpty());
    RUNS(ran, 2, me.godwit.run({u"backup"_s, u"write"_s}));
    RUNS(ran, 3, me.godwit.run({u"backup"_s, u"verify"_s}));
    RUNS(ran, 0,
         me.godwit.run({u"post"_s, u"Kept for good."_s, u"--media"_s, picture, u"--alt"_s, u"A meadow"_s}));
    RUNS(ran, 0, me.godwit.run({u"post"_s, u"Said as well."_s}));
    const QString handle = other.name + u'@' + snac.origin().toDisplayString();
    RUNS(ran, 0, me.godwit.run({u"follow"_s, handle}));

    // Until the other person's side of the server has agreed.
    for (int tries = 0; tries < 5 && ran.document()[u"rows"][u"follows"].toInt() == 0; ++tries) {
        RUNS_JSON(ran, 0, me.godwit.json({u"backup"_s, u"write"_s, target, u"--keep"_s, u"1"_s}));
    }
    const QString first = ran.document()[u"path"].toString();
    QCOMPARE(ran.document()[u"posts"].toInt(), 2);
    QCOMPARE(ran.document()[u"rows"][u"follows"].toInt(), 1);
    const QByteArray outbox = content(first + u"/outbox.json"_s);
    QVERIFY2(outbox.contains("Kept for good.") && outbox.contains("Said as well."), outbox);
    QVERIFY2(outbox.contains("A meadow") && outbox.contains("media_attachments/files/"), outbox);
    QVERIFY(content(first + u"/following_accounts.csv"_s)
                .startsWith("Account address,Show boosts,Notify on new posts,Languages\n" + handle.toUtf8() +
                            ','));
    QVERIFY(content(first + u"/actor.json"_s).contains(me.name.toUtf8()));
    QDir pictures(first + u"/media_attachments/files"_s);
    QCOMPARE(pictures.entryList(QDir::Files).size(), 1);
    QCOMPARE(QImage(pictures.filePath(pictures.entryList(QDir::Files).value(0))).size(), image.size());
    const QStringList pictureNames = pictures.entryList(QDir::Files);
    RUNS_JSON(ran, 0, me.godwit.json({u"backup"_s, u"verify"_s}));
    QCOMPARE(ran.document()[u"posts"].toInt(), 2);

    // The server has died; what is new here is in it, and what was read stays.
    snac.stop();
    RUNS_JSON(ran, 0, me.godwit.json({u"backup"_s, u"write"_s, target, u"--keep"_s, u"1"_s}));
    const QString second = ran.document()[u"path"].toString();
    QVERIFY2(ran.document()[u"missing"].toArray().size() > 0, ran.all());
    QCOMPARE(ran.document()[u"posts"].toInt(), 2);
    QCOMPARE(QDir(second + u"/media_attachments/files"_s).entryList(QDir::Files), pictureNames);
    QCOMPARE(content(second + u"/following_accounts.csv"_s).count('\n'), 2);
    QVERIFY(!QFile::exists(first));
    QVERIFY2(snac.start(), qPrintable(snac.error()));
    RUNS_JSON(ran, 0, me.godwit.json({u"backup"_s}));
    QCOMPARE(ran.document()[u"kept"].toArray().size(), 1);
    QCOMPARE(ran.document()[u"last_good"][u"path"].toString(), second);

    QFile posts(second + u"/outbox.json"_s);
    QVERIFY(posts.open(QIODevice::Append));
    posts.write(" ");
    posts.close();
    RUNS_JSON(ran, 5, me.godwit.json({u"backup"_s, u"verify"_s, second}));
    QCOMPARE(ran.document()[u"word"].toString(), u"file-changed"_s);
}

void TestCliBackup::encrypted()
{
    BEGIN(snac, me);
    QTemporaryDir folder;
    RUNS(ran, 0, me.godwit.run({u"post"_s, u"For my eyes."_s}));
    RUNS(ran, 0,
         me.godwit.run({u"backup"_s, u"write"_s, folder.path(), u"--encrypt"_s, u"--passphrase-stdin"_s},
                       "correct horse\n"));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const QString path = folder.filePath(files.first());
    QVERIFY(path.endsWith(u".godwit") && !content(path).contains("For my eyes"));
    RUNS_JSON(ran, 5, me.godwit.json({u"backup"_s, u"verify"_s, path, u"--passphrase-stdin"_s}, "wrong\n"));
    QCOMPARE(ran.document()[u"word"].toString(), u"wrong-passphrase"_s);
    me.godwit.setEnvironment(u"GODWIT_BACKUP_PASSPHRASE"_s, u"correct horse"_s);
    RUNS_JSON(ran, 0, me.godwit.json({u"backup"_s, u"verify"_s, path}));
    QCOMPARE(ran.document()[u"posts"].toInt(), 1);
    QFile file(path);
    QVERIFY(file.resize(file.size() - 100));
    // All of it is one piece, which cannot be told from a wrong passphrase.
    RUNS_JSON(ran, 5, me.godwit.json({u"backup"_s, u"verify"_s, path}));
}

void TestCliBackup::schedule()
{
    BEGIN(snac, me);
    QTemporaryDir folder;
    RUNS_JSON(ran, 0,
              me.godwit.json(
                  {u"backup"_s, u"schedule"_s, folder.path(), u"--every"_s, u"12"_s, u"--keep"_s, u"3"_s}));
    QCOMPARE(ran.document()[u"plan"][u"every_hours"].toInt(), 12);
    QCOMPARE(ran.document()[u"plan"][u"keep"].toInt(), 3);
    // Where none is named it is written where it is planned.
    RUNS_JSON(ran, 0, me.godwit.json({u"backup"_s, u"write"_s}));
    QVERIFY(ran.document()[u"path"].toString().startsWith(folder.path()));
    RUNS_JSON(ran, 0, me.godwit.json({u"backup"_s, u"schedule"_s, u"off"_s}));
    QVERIFY(!ran.document().contains(u"plan"_s));
    RUNS(ran, 2, me.godwit.run({u"backup"_s, u"schedule"_s, folder.path(), u"--every"_s, u"no"_s}));
}

QTEST_GUILESS_MAIN(TestCliBackup)
#include "test_cli_backup.moc"
