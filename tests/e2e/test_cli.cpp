// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/clibench.h"
#include "fakes/fixtures.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Help, accounts and posting as a script uses them.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QCOMPARE(bench.start(), QString()); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup() { bench.forgetPeople(); }

    void helps();

    void isInTheManual();

    void signsInByCode_data() { CliBench::versions(); }

    void signsInByCode();

    void keepsSeveralAccounts_data() { CliBench::versions(); }

    void keepsSeveralAccounts();

    void postsEverything_data() { CliBench::versions(); }

    void postsEverything();

    void fetchesWhatIsMissing_data() { CliBench::versions(); }

    void fetchesWhatIsMissing();

    void tellsWhatArrives();

private:
    CliBench bench;
};

void TestCli::helps()
{
    Program godwit;
    Ran ran;
    RUNS(ran, 0, godwit.run({u"--help"_s}));
    const QString overview = ran.out;
    RUNS(ran, 0, godwit.run({u"help"_s}));
    QCOMPARE(ran.out, overview);
    RUNS(ran, 0, godwit.run({u"--version"_s}));
    QVERIFY(ran.out.startsWith(u"godwit "_s));
    static const QRegularExpression entry(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    int commands = 0;
    for (const auto &match : entry.globalMatch(overview)) {
        RUNS(ran, 0, godwit.run({u"help"_s, match.captured(1)}));
        QVERIFY2(ran.out.startsWith(u"godwit "_s + match.captured(1)), ran.all());
        // Nothing of how the program was called, no colours, no blanks at the end of a line.
        QVERIFY2(!ran.out.contains(u"Usage"_s) && !ran.out.contains(u'\x1b') && !ran.out.contains(u" \n"_s),
                 ran.all());
        const QString byCommand = ran.out;
        RUNS(ran, 0, godwit.run({match.captured(1), u"--help"_s}));
        QCOMPARE(ran.out, byCommand);
        ++commands;
    }
    QVERIFY(commands > 20);
    RUNS_JSON(ran, 0, godwit.json({u"help"_s, u"exit-codes"_s}));
    RUNS_JSON(ran, 3, godwit.json({u"help"_s, u"nonsense"_s}));
    RUNS_JSON(ran, 2, godwit.json({u"nonsense"_s}));
    RUNS(ran, 2, godwit.run({u"timeline"_s}));
    RUNS(ran, 2, godwit.run({u"post"_s, u"--unknown"_s}));
    RUNS(ran, 2, godwit.run({u"help"_s, u"--colour"_s, u"purple"_s}));
    // None of it made a data folder.
    QVERIFY(!QFileInfo::exists(godwit.folder()));
}

// What packages bring as `man godwit` names each command, and each option that all of them take.
void TestCli::isInTheManual()
{
    QFile page(fixturePath(u"../../packaging/linux/godwit.1"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(page.readAll()).replace(u"\\-"_s, u"-"_s).remove(u"\\%"_s);
    Program godwit;
    const QString overview = godwit.run({u"help"_s}).out;
    static const QRegularExpression entry(u"^  (?:-[a-z], )?([a-z][a-z-]*|--[a-z-]+) "_s,
                                          QRegularExpression::MultilineOption);
    int named = 0;
    for (const auto &match : entry.globalMatch(overview)) {
        const QRegularExpression bold(uR"(^\.B\S* (?:.*[" ])?%1(?:[" ]|$))"_s.arg(match.captured(1)),
                                      QRegularExpression::MultilineOption);
        QVERIFY2(bold.match(manual).hasMatch(), qPrintable(match.captured(1)));
        ++named;
    }
    QVERIFY(named > 40);
}

void TestCli::signsInByCode()
{
    QFETCH(SnacServer::Version, version);
    SnacServer &snac = bench.server(version);
    if (!snac.isRunning())
        QSKIP("this version of snac is not installed here");
    CliBench::Person &me = bench.person(snac);
    for (const bool right : {false, true}) {
        const auto process = me.godwit.start({u"login"_s, snac.url({}).toString(), u"--code"_s, u"--json"_s});
        QByteArray said;
        static const QRegularExpression address(u"(http://\\S+)\\n"_s);
        QVERIFY(QTest::qWaitFor(
            [&] {
                return address.match(QString::fromUtf8(said += process->readAllStandardError())).hasMatch();
            },
            60'000));
        const QUrl page(address.match(QString::fromUtf8(said)).captured(1));
        const QString shown =
            right ? snac.authorize(page, me.name, me.password).query().mid(5) : u"0123456789"_s;
        process->write(shown.toUtf8() + '\n');
        Ran ran;
        RUNS_JSON(ran, right ? 0 : 7, Program::finish(*process));
        if (right)
            QCOMPARE(ran.document()[u"handle"_s].toString(),
                     me.name + u'@' + snac.origin().toDisplayString());
        else
            QVERIFY2(ran.err.contains(u"did not accept that code"_s), ran.all());
    }
    Ran ran;
    RUNS_JSON(ran, 0, me.godwit.json({u"timeline"_s, u"home"_s}));
}

void TestCli::keepsSeveralAccounts()
{
    BEGIN(snac, first);
    CliBench::Person &second = bench.person(snac);
    const QString place = u'@' + snac.origin().toDisplayString();
    RUNS(ran, 7, first.godwit.signIn(snac, "wrong"));
    QVERIFY2(ran.err.contains(u"did not accept that token"_s), ran.all());
    RUNS(ran, 0, first.godwit.signIn(snac, second.token));
    RUNS(ran, 0, first.godwit.run({u"accounts"_s}));
    QVERIFY2(ran.out.startsWith(u"* @"_s + first.name) && ran.out.contains(u"\n  @"_s + second.name),
             ran.all());
    RUNS_JSON(ran, 0, first.godwit.json({u"accounts"_s, u"default"_s, second.name + place}));
    const QJsonArray accounts = ran.document()[u"accounts"_s].toArray();
    QCOMPARE(accounts.size(), 2);
    QVERIFY(!accounts[0][u"default"_s].toBool() && accounts[1][u"default"_s].toBool());
    QCOMPARE(accounts[0][u"software"_s].toString(), u"snac"_s);
    RUNS(ran, 3, first.godwit.run({u"accounts"_s, u"default"_s, u"nobody"_s}));

    RUNS(ran, 0, first.godwit.run({u"post"_s, u"by the first"_s, u"--account"_s, first.name + place}));
    RUNS(ran, 0, first.godwit.run({u"timeline"_s, u"home"_s, u"--account"_s, first.name + place}));
    RUNS_JSON(ran, 0, first.godwit.json({u"logout"_s, first.name + place}));
    QVERIFY(ran.document()[u"archived"_s].toBool());
    // What was read stays; nothing is asked or sent in that name any more.
    RUNS(ran, 0,
         first.godwit.run({u"timeline"_s, u"home"_s, u"--offline"_s, u"--account"_s, first.name + place}));
    QVERIFY2(ran.out.contains(u"by the first"_s), ran.all());
    RUNS(ran, 7, first.godwit.run({u"timeline"_s, u"home"_s, u"--account"_s, first.name + place}));
    RUNS(ran, 0, first.godwit.run({u"logout"_s, second.name + place, u"--erase"_s}));
    RUNS(ran, 7, first.godwit.run({u"timeline"_s, u"home"_s, u"--account"_s, second.name + place}));
    RUNS(ran, 7, first.godwit.run({u"logout"_s, u"nobody"_s}));
}

void TestCli::postsEverything()
{
    BEGIN(snac, me);
    RUNS(ran, 0, me.godwit.run({u"post"_s, u"as an argument"_s}));
    QVERIFY2(ran.out.startsWith(u"Posted.\nhttp"_s), ran.all());
    RUNS_JSON(ran, 0, me.godwit.json({u"post"_s}, "from standard input: \u00e9t\u00e9\n"));
    QCOMPARE(ran.document()[u"state"_s].toString(), u"sent"_s);
    QVERIFY(!bench.postOnServer(snac, me, u"from standard input: \u00e9t\u00e9"_s).isEmpty());
    RUNS(ran, 2, me.godwit.run({u"post"_s}, "\n"));

    RUNS(ran, 0, me.godwit.run({u"post"_s, u"folded"_s, u"--cw"_s, u"careful"_s, u"--language"_s, u"fr"_s}));
    QCOMPARE(bench.postOnServer(snac, me, u"folded"_s)[u"spoiler_text"_s].toString(), u"careful"_s);
    RUNS(ran, 2, me.godwit.run({u"post"_s, u"x"_s, u"--visibility"_s, u"friends"_s}));
    RUNS(ran, 0, me.godwit.run({u"post"_s, u"for all"_s, u"--visibility"_s, u"public"_s}));
    const bool narrow = version == SnacServer::Version::Newer;
    RUNS_JSON(ran, narrow ? 0 : 5,
              me.godwit.json({u"post"_s, u"for few"_s, u"--visibility"_s, u"unlisted"_s}));
    QCOMPARE(bench.postOnServer(snac, me, u"for few"_s)[u"visibility"_s].toString(),
             narrow ? u"unlisted"_s : QString());

    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    const QString file = me.godwit.folder() + u"/a blue one.png"_s;
    QVERIFY(image.save(file));
    RUNS(ran, 0,
         me.godwit.run(
             {u"post"_s, u"with a picture"_s, u"--media"_s, file, u"--alt"_s, u"eight blue \"dots\""_s}));
    const QJsonArray media =
        bench.postOnServer(snac, me, u"with a picture"_s)[u"media_attachments"_s].toArray();
    QCOMPARE(media.size(), 1);
    QCOMPARE(media[0][u"description"_s].toString(), u"eight blue \"dots\""_s);
    RUNS(ran, 3, me.godwit.run({u"post"_s, u"with nothing"_s, u"--media"_s, u"/nowhere.png"_s}));
    QVERIFY(bench.postOnServer(snac, me, u"with nothing"_s).isEmpty());
    RUNS_JSON(ran, 0, me.godwit.json({u"outbox"_s, u"list"_s, u"--all"_s}));
    QVERIFY(!ran.document()[u"acts"_s].toArray().isEmpty());
}

// Whoever asks for the newest ten gets them, and not the newest of each former look.
void TestCli::fetchesWhatIsMissing()
{
    BEGIN(snac, me);
    RUNS(ran, 0, me.godwit.run({u"timeline"_s, u"home"_s}));
    QVERIFY2(ran.out.contains(u"nothing here yet"_s), ran.all());
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s, u"four"_s}) {
        RUNS(ran, 0, me.godwit.run({u"post"_s, text}));
        if (text != u"three"_s)
            RUNS(ran, 0, me.godwit.run({u"timeline"_s, u"home"_s, u"--limit"_s, u"1"_s}));
    }
    RUNS_JSON(ran, 0, me.godwit.json({u"timeline"_s, u"home"_s, u"--limit"_s, u"10"_s}));
    const QJsonArray rows = ran.document()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 4);
    for (const QJsonValue &row : rows)
        QVERIFY2(!row[u"gap_below"_s].toBool(), ran.all());
}

// snac has no stream: it is asked every 15 s.
void TestCli::tellsWhatArrives()
{
    SnacServer &snac = bench.server(SnacServer::Version::Newer);
    if (!snac.isRunning())
        QSKIP("this version of snac is not installed here");
    CliBench::Person &me = bench.person(snac);
    Ran ran;
    RUNS(ran, 0, me.godwit.signIn(snac, me.token));
    RUNS(ran, 0, me.godwit.run({u"post"_s, u"before"_s}));
    const auto process = me.godwit.start({u"stream"_s, u"--json"_s});
    QByteArray said;
    const auto hears = [&](const QByteArray &words) {
        return QTest::qWaitFor([&] { return (said += process->readAllStandardOutput()).contains(words); },
                               60'000);
    };
    QVERIFY2(hears("polling"), said);
    RUNS(ran, 0, me.godwit.run({u"post"_s, u"meanwhile"_s}));
    // Two look at one timeline: neither takes it from the other.
    RUNS(ran, 0, me.godwit.run({u"timeline"_s, u"home"_s}));
    QVERIFY2(hears("meanwhile"), said);
    process->terminate();
    RUNS(ran, 0, Program::finish(*process));
    said += ran.out.toUtf8();
    QVERIFY2(!said.contains("before"), said);
    for (const QByteArray &line : said.trimmed().split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        QCOMPARE(event[u"kind"_s].toString(), u"event"_s);
        QVERIFY2(bench.shapes().faultOf(event).isEmpty(), qPrintable(bench.shapes().faultOf(event)));
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
