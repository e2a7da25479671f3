// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/pairbench.h"
#include "e2e/shapecheck.h"
#include "fakes/fakemastodon.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What a real server's account left behind, read again without it.
class TestCliArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void ofABackup();
    void ofX();
    void refusesWhatIsNone();
    void republishes();
    void republishesOnlyWhereItIsTaken();

private:
    // Two posts of an account of X's, and a boost.
    QString ofAda() const;

    Program &godwit() { return *m_bench.godwit; }

    QString folderWith(const QHash<QString, QByteArray> &files) const;

    QTemporaryDir m_folder;
    PairBench m_bench;
};

// It must end so, and its document must be as it is documented.
#define RUNS(variable, expected, ...)                                                                        \
    variable = __VA_ARGS__;                                                                                  \
    QVERIFY2(variable.code == (expected), variable.all());                                                   \
    QVERIFY2(shapes.faultOf(variable.document()).isEmpty(), qPrintable(shapes.faultOf(variable.document())))

void TestCliArchive::initTestCase()
{
    if (!PairBench::isInstalled())
        QSKIP("snac is not installed here");
}

void TestCliArchive::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QString wrong = m_bench.begin();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QString TestCliArchive::folderWith(const QHash<QString, QByteArray> &files) const
{
    static int made = 0;
    const QString at = m_folder.filePath(u"archive%1"_s.arg(++made));
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        QDir().mkpath(QFileInfo(at + u'/' + name).path());
        QFile file(at + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    return at;
}

void TestCliArchive::ofABackup()
{
    const ShapeCheck shapes(godwit().run({u"help"_s, u"json"_s}).out);
    Ran ran = godwit().signIn(m_bench.one, m_bench.firstToken);
    QVERIFY2(ran.code == 0, ran.all());
    const QString mine = m_bench.name + u'@' + m_bench.one.origin().toDisplayString();
    RUNS(ran, 0, godwit().json({u"post"_s, u"The quick brown godwit"_s}));
    RUNS(ran, 0,
         godwit().json({u"post"_s, u"Only for those who follow"_s, u"--visibility"_s, u"followers"_s}));
    RUNS(ran, 0, godwit().json({u"timeline"_s, u"home"_s}));
    RUNS(ran, 0, godwit().json({u"backup"_s, u"write"_s, m_folder.path()}));
    const QString path = ran.document()[u"path"].toString();
    RUNS(ran, 0, godwit().json({u"logout"_s, mine, u"--erase"_s, u"--even-unsent"_s}));
    m_bench.one.stop();

    RUNS(ran, 0, godwit().json({u"archive"_s, u"import"_s, path, u"--dry-run"_s}));
    QVERIFY(ran.document()[u"dry_run"].toBool());
    QCOMPARE(ran.document()[u"posts"].toInt(), 2);
    RUNS(ran, 0, godwit().json({u"archive"_s, u"list"_s}));
    QVERIFY(ran.document()[u"archives"].toArray().isEmpty());
    RUNS(ran, 0, godwit().json({u"archive"_s, u"import"_s, path}));
    QCOMPARE(ran.document()[u"added"].toInt(), 2);
    QCOMPARE(ran.document()[u"account"].toString(), mine);
    RUNS(ran, 0, godwit().json({u"archive"_s, u"import"_s, path}));
    QCOMPARE(ran.document()[u"added"].toInt(), 0);
    QCOMPARE(ran.document()[u"known"].toInt(), 2);

    RUNS(ran, 0, godwit().json({u"accounts"_s}));
    QCOMPARE(ran.document()[u"accounts"].toArray().size(), 1);
    QVERIFY(ran.document()[u"accounts"][0][u"imported"].toBool());
    const QString as = u"archive:"_s + mine;
    RUNS(ran, 0, godwit().json({u"timeline"_s, u"home"_s, u"--account"_s, as}));
    QCOMPARE(ran.document()[u"rows"].toArray().size(), 2);
    const QString uri = ran.document()[u"rows"][0][u"uri"].toString();
    RUNS(ran, 0, godwit().json({u"thread"_s, uri}));
    RUNS(ran, 0, godwit().json({u"search"_s, u"godwit"_s}));
    QCOMPARE(ran.document()[u"posts"].toArray().size(), 1);
    // Nothing is sent with it.
    RUNS(ran, 5, godwit().json({u"post"_s, u"Out of the archive"_s}));
    QCOMPARE(ran.document()[u"word"].toString(), u"imported"_s);
    RUNS(ran, 5, godwit().json({u"favourite"_s, uri}));
    QCOMPARE(ran.document()[u"word"].toString(), u"imported"_s);
    RUNS(ran, 0, godwit().json({u"outbox"_s}));
    QVERIFY(ran.document()[u"acts"].toArray().isEmpty());
    RUNS(ran, 5, godwit().json({u"logout"_s, mine}));
    RUNS(ran, 0, godwit().json({u"archive"_s, u"remove"_s, mine}));
    RUNS(ran, 0, godwit().json({u"accounts"_s}));
    QVERIFY(ran.document()[u"accounts"].toArray().isEmpty());
    RUNS(ran, 3, godwit().json({u"archive"_s, u"remove"_s, mine}));

    // A backup that was changed is none any more.
    QFile outbox(path + u"/outbox.json"_s);
    QVERIFY(outbox.open(QIODevice::ReadWrite));
    const QByteArray before = outbox.readAll();
    outbox.seek(0);
    outbox.write(QByteArray(before).replace("brown", "green"));
    outbox.close();
    RUNS(ran, 5, godwit().json({u"archive"_s, u"import"_s, path}));
    QCOMPARE(ran.document()[u"word"].toString(), u"file-changed"_s);
}

void TestCliArchive::ofX()
{
    const ShapeCheck shapes(godwit().run({u"help"_s, u"json"_s}).out);
    const QString path = folderWith(
        {{u"data/account.js"_s,
          "window.YTD.account.part0 = [ { \"account\" : { \"username\" : \"ada\", \"accountId\" : \"42\", "
          "\"accountDisplayName\" : \"Ada\" } } ]"},
         {u"data/tweets.js"_s,
          "window.YTD.tweets.part0 = [ { \"tweet\" : { \"id_str\" : \"1001\", \"created_at\" : "
          "\"Wed Apr 05 12:30:12 +0000 2017\", \"full_text\" : \"Of engines &amp; looms\" } }, "
          "{\"tweet\":{}} ]"}});
    Ran ran;
    RUNS(ran, 0, godwit().json({u"archive"_s, u"import"_s, path}));
    QCOMPARE(ran.document()[u"of"].toString(), u"x"_s);
    QCOMPARE(ran.document()[u"skipped"][0][u"reason"].toString(), u"unreadable"_s);
    RUNS(ran, 0, godwit().json({u"timeline"_s, u"home"_s, u"--account"_s, u"ada@x.com"_s}));
    QCOMPARE(ran.document()[u"rows"][0][u"uri"].toString(), u"https://x.com/ada/status/1001"_s);
    RUNS(ran, 0, godwit().json({u"archive"_s, u"list"_s}));
    QVERIFY(ran.document()[u"archives"][0][u"whole"].toBool());
}

void TestCliArchive::refusesWhatIsNone()
{
    const ShapeCheck shapes(godwit().run({u"help"_s, u"json"_s}).out);
    Ran ran;
    RUNS(ran, 3, godwit().json({u"archive"_s, u"import"_s, m_folder.filePath(u"nowhere.zip"_s)}));
    RUNS(ran, 5, godwit().json({u"archive"_s, u"import"_s, folderWith({{u"notes.txt"_s, "a note"}})}));
    QCOMPARE(ran.document()[u"word"].toString(), u"not-an-archive"_s);
    RUNS(ran, 2, godwit().json({u"archive"_s, u"import"_s}));
    RUNS(ran, 2, godwit().json({u"archive"_s, u"republish"_s}));
    RUNS(ran, 3, godwit().json({u"archive"_s, u"republish"_s, u"nobody@old.example"_s, u"--to"_s, u"me"_s}));
    RUNS(ran, 0, godwit().json({u"archive"_s, u"list"_s}));
    QVERIFY(ran.document()[u"archives"].toArray().isEmpty());
}

QString TestCliArchive::ofAda() const
{
    return folderWith(
        {{u"data/account.js"_s, "window.YTD.account.part0 = [ { \"account\" : { \"username\" : \"ada\", "
                                "\"accountId\" : \"42\", \"accountDisplayName\" : \"Ada\" } } ]"},
         {u"data/tweets.js"_s,
          "window.YTD.tweets.part0 = [ { \"tweet\" : { \"id_str\" : \"1001\", \"created_at\" : "
          "\"Wed Apr 05 12:30:12 +0000 2017\", \"full_text\" : \"Of engines &amp; looms\" } }, "
          "{ \"tweet\" : { \"id_str\" : \"1002\", \"created_at\" : \"Wed Apr 05 12:31:12 +0000 2017\", "
          "\"full_text\" : \"It turns\", \"in_reply_to_status_id_str\" : \"1001\", "
          "\"in_reply_to_screen_name\" : \"ada\", \"in_reply_to_user_id_str\" : \"42\" } }, "
          "{ \"tweet\" : { \"id_str\" : \"1003\", \"created_at\" : \"Wed Apr 05 12:32:12 +0000 2017\", "
          "\"full_text\" : \"RT @bob: not mine\" } } ]"}});
}

// To a server that answers as GoToSocial does, over a real socket.
void TestCliArchive::republishes()
{
    const ShapeCheck shapes(godwit().run({u"help"_s, u"json"_s}).out);
    const SystemClock clock;
    FakeMastodon server(clock, u"g"_s);
    server.takesPast = true;
    server.honoursKeys = false;
    server.http.always("GET /api/v2/instance",
                       HttpAnswer::of(200, R"({"domain":"g.example","title":"G","version":"0.19.1 git-1a2b3c",
        "source_url":"https://codeberg.org/superseriousbusiness/gotosocial",
        "configuration":{"statuses":{"max_characters":5000,"characters_reserved_per_url":25}}})"));
    Ran ran = godwit().run({u"login"_s, server.origin().toString(), u"--token-stdin"_s}, "token\n");
    QVERIFY2(ran.code == 0, ran.all());
    RUNS(ran, 0, godwit().json({u"accounts"_s}));
    const QString me = ran.document()[u"accounts"][0][u"handle"].toString();
    RUNS(ran, 0, godwit().json({u"archive"_s, u"import"_s, ofAda()}));
    const QStringList command{u"archive"_s, u"republish"_s, u"ada@x.com"_s, u"--to"_s, me};
    RUNS(ran, 0, godwit().json(command + QStringList{u"--dry-run"_s}));
    QCOMPARE(ran.document()[u"posts"].toInt(), 2);
    QCOMPARE(ran.document()[u"answers"].toInt(), 1);
    QCOMPARE(ran.document()[u"audience"][u"public"].toInt(), 2);
    QCOMPARE(ran.document()[u"skipped"][0][u"reason"].toString(), u"boost"_s);
    // Nothing without a yes.
    RUNS(ran, 8, godwit().json(command));
    RUNS(ran, 2, godwit().json(command + QStringList{u"--yes"_s, u"--visibility"_s, u"everybody"_s}));
    QVERIFY(server.own.isEmpty());
    RUNS(ran, 0, godwit().json(command + QStringList{u"--yes"_s, u"--visibility"_s, u"unlisted"_s}));
    QCOMPARE(ran.document()[u"end"].toString(), u"finished"_s);
    QCOMPARE(ran.document()[u"sent"].toInt(), 2);
    QCOMPARE(server.own.size(), 2);
    QCOMPARE(server.own[0].text, u"Of engines & looms"_s);
    QCOMPARE(server.own[0].visibility, u"unlisted"_s);
    QCOMPARE(server.own[1].replyTo, server.own[0].id);
    for (const FakeMastodon::OwnPost &post : std::as_const(server.own)) {
        QVERIFY(!post.delivered);
        QCOMPARE(post.at.time_since_epoch() / std::chrono::hours(1), 1'491'395'400 / 3'600);
    }
    RUNS(ran, 0, godwit().json(command + QStringList{u"--yes"_s}));
    QCOMPARE(server.own.size(), 2);
    RUNS(ran, 6, godwit().json(command + QStringList{u"--pause"_s}));
    ran = godwit().run(command + QStringList{u"--dry-run"_s});
    QVERIFY2(ran.out.contains(u"2 posts would go"_s) && ran.err.contains(u"protected"_s), ran.all());
    RUNS(ran, 0, godwit().json({u"archive"_s, u"remove"_s, u"ada@x.com"_s}));
    RUNS(ran, 3, godwit().json(command));
}

void TestCliArchive::republishesOnlyWhereItIsTaken()
{
    const ShapeCheck shapes(godwit().run({u"help"_s, u"json"_s}).out);
    Ran ran = godwit().signIn(m_bench.one, m_bench.firstToken);
    QVERIFY2(ran.code == 0, ran.all());
    const QString mine = m_bench.name + u'@' + m_bench.one.origin().toDisplayString();
    RUNS(ran, 0, godwit().json({u"archive"_s, u"import"_s, ofAda()}));
    const QStringList command{u"archive"_s, u"republish"_s, u"ada@x.com"_s, u"--to"_s, mine};
    RUNS(ran, 5, godwit().json(command + QStringList{u"--dry-run"_s}));
    QCOMPARE(ran.document()[u"word"].toString(), u"unsupported"_s);
    RUNS(ran, 5, godwit().json(command + QStringList{u"--yes"_s}));
    RUNS(ran, 0, godwit().json({u"outbox"_s}));
    QVERIFY(ran.document()[u"acts"].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliArchive)
#include "test_cli_archive.moc"
