// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/program.h"
#include "fakes/faultserver.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Nothing is sent that was not meant, to nobody it was not meant for, and nothing that was written is lost or
// kept against somebody's will.
class TestCliCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup()
    {
        m_godwit.reset();
        m_server.reset();
    }

    void offlineSendsNothing();
    void shortCommandsDeliverNothing();
    void aWrongPassphraseKeepsWhatWaits();
    void allFilesOrNone();
    void aDescriptionHasAFile();
    void standardInputIsTakenWholeOrNotAtAll();
    void outputThatIsNotTaken();
    void twoDashesEndTheOptions();
    void accountsThatAreNotHere();
    void signingOutAsksForWhatWaits();
    void erasingAsksForWhatWasRefused();
    void erasingSaysWhatIsStillPublished();
    void theOutboxShowsWhatWasSaid();
    void postsAreFoundByTheirPages();
    void erasingLeavesNothingOfIt();
    void erasingWantsTheWholeName();
    void signingOutWithAWrongPassphrase();
    void whatTheUserMadeIsCopied();

private:
    QByteArray base() const { return m_server->origin().toString().toUtf8(); }

    QString handle() const { return u"ann@"_s + m_server->origin().toDisplayString(); }

    Ran signIn();
    // How many posts the server was sent.
    int posts() const;
    QString file(const QString &name) const;
    QString waiting(const QString &member);

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Program> m_godwit;
    QTemporaryDir m_files;
};

#define ENDS(expected, ...)                                                                                  \
    ran = __VA_ARGS__;                                                                                       \
    QVERIFY2(ran.code == (expected), ran.all())

void TestCliCare::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_server = std::make_unique<FaultServer>();
    m_godwit = std::make_unique<Program>();
    for (const char *path : {"/.well-known/nodeinfo", "/.well-known/oauth-authorization-server"})
        m_server->always("GET "_ba + path, HttpAnswer::of(404, R"({"error":"Record not found"})"));
    m_server->always("GET /api/v1/preferences", HttpAnswer::of(200, "{}"));
    m_server->always("GET /api/v2/instance",
                     HttpAnswer::of(200, R"({"domain":"one.example","title":"One","version":"4.3.0",
                         "configuration":{"statuses":{"max_characters":500,"characters_reserved_per_url":23}}})"));
    const QByteArray ann =
        R"({"id":"1","username":"ann","acct":"ann","url":"%1/@ann","uri":"%1/users/ann"})"_ba.replace("%1",
                                                                                                      base());
    m_server->always("GET /api/v1/accounts/verify_credentials", HttpAnswer::of(200, ann));
    m_server->always("GET /api/v1/accounts/1/statuses", HttpAnswer::of(200, "[]"));
    m_server->always("POST /api/v1/statuses",
                     HttpAnswer::of(200, R"({"id":"9","uri":"%1/p/9","url":"%1/@ann/9","visibility":"public",
                         "created_at":"2026-01-01T00:00:00Z","content":"<p>said</p>","account":%2})"_ba
                                             .replace("%1", base())
                                             .replace("%2", ann)));
}

Ran TestCliCare::signIn()
{
    return m_godwit->run({u"login"_s, m_server->origin().toString(), u"--token-stdin"_s}, "token\n");
}

int TestCliCare::posts() const
{
    return int(std::ranges::count_if(m_server->requests(), [](const HttpRequest &request) {
        return request.method == "POST" && request.target == "/api/v1/statuses";
    }));
}

QString TestCliCare::file(const QString &name) const
{
    QFile file(m_files.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write("\x89PNG\r\n\x1a\n");
    return file.fileName();
}

// Of the one act that waits; empty when there is not exactly one.
QString TestCliCare::waiting(const QString &member)
{
    const QJsonArray acts = m_godwit->json({u"outbox"_s}).document()[u"acts"_s].toArray();
    return acts.size() == 1 ? acts[0][member].toString() : QString();
}

void TestCliCare::offlineSendsNothing()
{
    Ran ran;
    ENDS(0, signIn());
    const qsizetype before = m_server->requests().size();
    ENDS(6, m_godwit->run({u"post"_s, u"--offline"_s, u"said on a train"_s}));
    QVERIFY2(ran.err.contains(u"kept in the outbox"_s), ran.all());
    ENDS(0, m_godwit->run({u"timeline"_s, u"home"_s, u"--offline"_s}));
    ENDS(0, m_godwit->run({u"search"_s, u"train"_s, u"--offline"_s}));
    const QString id = waiting(u"id"_s);
    ENDS(6, m_godwit->run({u"outbox"_s, u"retry"_s, id, u"--offline"_s}));
    ENDS(2, m_godwit->run({u"outbox"_s, u"wait"_s, u"--offline"_s}));
    ENDS(2, m_godwit->run({u"login"_s, m_server->origin().toString(), u"--token-stdin"_s, u"--offline"_s},
                          "token\n"));
    QCOMPARE(m_server->requests().size(), before);
    ENDS(0, m_godwit->run({u"outbox"_s, u"wait"_s}));
    QCOMPARE(posts(), 1);
}

// What they began would be cut off by their end.
void TestCliCare::shortCommandsDeliverNothing()
{
    Ran ran;
    ENDS(0, signIn());
    const qsizetype before = m_server->requests().size();
    ENDS(6, m_godwit->run({u"post"_s, u"--queue"_s, u"for later"_s}));
    for (const QStringList &words : QList<QStringList>{{u"accounts"_s},
                                                       {u"search"_s, u"--local"_s, u"later"_s},
                                                       {u"outbox"_s},
                                                       {u"health"_s},
                                                       {u"standby"_s}}) {
        ran = m_godwit->run(words);
        QVERIFY2(ran.code == 0, ran.all());
    }
    QCOMPARE(m_server->requests().size(), before);
    QCOMPARE(waiting(u"state"_s), u"waiting"_s);
    ENDS(0, m_godwit->run({u"outbox"_s, u"wait"_s}));
    QCOMPARE(posts(), 1);
}

void TestCliCare::aWrongPassphraseKeepsWhatWaits()
{
    Ran ran;
    ENDS(0, signIn());
    m_godwit->setEnvironment(u"GODWIT_PASSPHRASE"_s, u"wrong"_s);
    ENDS(6, m_godwit->run({u"post"_s, u"not to be lost"_s}));
    QVERIFY2(ran.err.contains(u"passphrase does not open"_s), ran.all());
    QVERIFY2(ran.err.contains(u"kept in the outbox"_s), ran.all());
    ENDS(7, m_godwit->run({u"timeline"_s, u"home"_s}));
    QVERIFY2(ran.err.contains(u"passphrase does not open"_s), ran.all());
    ENDS(6, m_godwit->run({u"outbox"_s, u"wait"_s, u"--seconds"_s, u"1"_s}));
    QVERIFY2(ran.out.contains(u"passphrase does not open"_s), ran.all());
    QCOMPARE(waiting(u"state"_s), u"waiting"_s);
    QCOMPARE(posts(), 0);
    m_godwit->setEnvironment(u"GODWIT_PASSPHRASE"_s, u"only for tests"_s);
    ENDS(0, m_godwit->run({u"outbox"_s, u"wait"_s}));
    QCOMPARE(posts(), 1);
}

void TestCliCare::allFilesOrNone()
{
    Ran ran;
    ENDS(0, signIn());
    const QString picture = file(u"a.png"_s);
    ENDS(3, m_godwit->run({u"post"_s, u"two"_s, u"--media"_s, picture, u"--media"_s, picture + u".gone"_s}));
    QVERIFY2(ran.err.contains(u"Nothing was sent"_s), ran.all());
    ENDS(0, m_godwit->run({u"outbox"_s, u"--all"_s}));
    QVERIFY2(ran.out.contains(u"Nothing waits"_s), ran.all());
    QVERIFY(QDir(m_godwit->folder() + u"/outbox"_s).isEmpty());
    m_server->always(
        "POST /api/v2/media",
        HttpAnswer::of(200, R"({"id":"7","type":"image","url":"%1/m.png"})"_ba.replace("%1", base())));
    ENDS(0, m_godwit->run({u"post"_s, u"one"_s, u"--media"_s, picture, u"--alt"_s, u"a wader"_s}));
    QCOMPARE(posts(), 1);
}

void TestCliCare::aDescriptionHasAFile()
{
    Ran ran;
    ENDS(0, signIn());
    ENDS(2, m_godwit->run({u"post"_s, u"one"_s, u"--alt"_s, u"a wader"_s}));
    QVERIFY2(ran.err.contains(u"--media"_s), ran.all());
    QCOMPARE(posts(), 0);
}

void TestCliCare::standardInputIsTakenWholeOrNotAtAll()
{
    Ran ran;
    ENDS(0, signIn());
    ENDS(2, m_godwit->run({u"post"_s}, "head" + QByteArray(1 << 20, ' ') + "tail"));
    QVERIFY2(ran.err.contains(u"more than 1 MiB"_s), ran.all());
    ENDS(2, m_godwit->run({u"post"_s}, "caf\xe9"));
    QVERIFY2(ran.err.contains(u"not UTF-8"_s), ran.all());
    QCOMPARE(posts(), 0);
    ENDS(0, m_godwit->run({u"post"_s}, "café"));
    QCOMPARE(posts(), 1);
}

void TestCliCare::outputThatIsNotTaken()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    Ran ran;
    ENDS(0, signIn());
    for (const QString &word : {u"accounts"_s, u"help"_s, u"--version"_s}) {
        ran = m_godwit->runInto(u"/dev/full"_s, {word});
        QVERIFY2(ran.code == 9 && ran.err.contains(u"could be written"_s), ran.all());
    }
}

void TestCliCare::twoDashesEndTheOptions()
{
    Ran ran;
    ENDS(0, signIn());
    ENDS(0, m_godwit->run({u"post"_s, u"--"_s, u"-v"_s}));
    QCOMPARE(posts(), 1);
    const bool said = std::ranges::any_of(m_server->requests(), [](const HttpRequest &request) {
        return request.target == "/api/v1/statuses" && request.body.contains("-v");
    });
    QVERIFY(said);
    ENDS(0, m_godwit->run({u"-v"_s}));
    QVERIFY2(ran.out.startsWith(u"godwit "_s), ran.all());
}

void TestCliCare::accountsThatAreNotHere()
{
    Ran ran;
    ENDS(0, signIn());
    for (const QStringList &words : QList<QStringList>{{u"search"_s, u"--local"_s, u"x"_s},
                                                       {u"timeline"_s, u"home"_s, u"--offline"_s},
                                                       {u"accounts"_s}}) {
        ran = m_godwit->run(words + QStringList{u"--account"_s, u"nobody@x"_s});
        QVERIFY2(ran.code == 7 && ran.err.contains(u"nobody@x is not signed in here"_s), ran.all());
    }
}

void TestCliCare::signingOutAsksForWhatWaits()
{
    Ran ran;
    ENDS(0, signIn());
    ENDS(6, m_godwit->run({u"post"_s, u"--queue"_s, u"first"_s}));
    ENDS(6, m_godwit->run({u"post"_s, u"--queue"_s, u"second"_s}));
    for (const QStringList &more : QList<QStringList>{{}, {u"--erase"_s}}) {
        ran = m_godwit->run(QStringList{u"logout"_s, handle()} + more);
        QVERIFY2(ran.code == 8 && ran.err.contains(u"2 acts"_s), ran.all());
        QVERIFY2(ran.err.contains(u"--even-unsent"_s), ran.all());
    }
    const QJsonObject accounts = m_godwit->json({u"accounts"_s}).document();
    QVERIFY(!accounts[u"accounts"_s][0][u"archived"_s].toBool(true));
    ENDS(0, m_godwit->run({u"logout"_s, handle(), u"--even-unsent"_s}));
    // Whoever tries meanwhile changes nothing: they can still be sent by whoever signs in again.
    ENDS(6, m_godwit->run({u"outbox"_s, u"wait"_s, u"--seconds"_s, u"2"_s}));
    ENDS(0, signIn());
    ENDS(0, m_godwit->run({u"outbox"_s, u"wait"_s}));
    QCOMPARE(posts(), 2);
    ENDS(0, m_godwit->run({u"logout"_s, handle()}));
}

void TestCliCare::erasingAsksForWhatWasRefused()
{
    Ran ran;
    ENDS(0, signIn());
    m_server->expect("POST /api/v1/statuses", HttpAnswer::of(422, R"({"error":"not today"})"));
    ENDS(5, m_godwit->run({u"post"_s, u"my only copy"_s}));
    QVERIFY2(ran.err.contains(u"kept in the outbox"_s), ran.all());
    ENDS(8, m_godwit->run({u"logout"_s, handle(), u"--erase"_s}));
    QVERIFY2(ran.err.contains(u"1 act of"_s) && ran.err.contains(u"would be erased"_s), ran.all());
    // An archive keeps it.
    ENDS(0, m_godwit->run({u"logout"_s, handle()}));
    ENDS(0, m_godwit->run({u"outbox"_s}));
    QVERIFY2(ran.out.contains(u"my only copy"_s), ran.all());
    QCOMPARE(waiting(u"state"_s), u"rejected"_s);
}

void TestCliCare::erasingSaysWhatIsStillPublished()
{
    Ran ran;
    ENDS(0, signIn());
    m_server->always("GET /api/v1/scheduled_statuses", HttpAnswer::of(200, "[]"));
    m_server->always("DELETE /api/v1/scheduled_statuses/77", HttpAnswer::of(200, "{}"));
    const QByteArray later =
        QDateTime::currentDateTimeUtc().addSecs(2 * 3'600).toString(Qt::ISODateWithMs).toLatin1();
    m_server->expect(
        "POST /api/v1/statuses",
        HttpAnswer::of(
            200, R"({"id":"77","scheduled_at":"%1","params":{"text":"at noon"}})"_ba.replace("%1", later)));
    ENDS(0, m_godwit->run({u"post"_s, u"--at"_s, u"+2h"_s, u"at noon"_s}));
    const QString id = waiting(u"id"_s);
    ENDS(8, m_godwit->run({u"logout"_s, handle(), u"--erase"_s}));
    QVERIFY2(ran.err.contains(u"Its server has 1 of them for later"_s), ran.all());
    ENDS(0, m_godwit->run({u"outbox"_s, u"cancel"_s, id}));
    ENDS(0, m_godwit->run({u"logout"_s, handle(), u"--erase"_s}));
}

// Whoever has to choose for it, or to say it once more, can read it.
void TestCliCare::theOutboxShowsWhatWasSaid()
{
    Ran ran;
    ENDS(0, signIn());
    ENDS(0, m_godwit->run({u"post"_s, u"one of mine"_s}));
    const QString own = QString::fromLatin1(base()) + u"/p/9"_s;
    ENDS(6, m_godwit->run({u"favourite"_s, own, u"--queue"_s}));
    const QString text = u"only for @bob\nand \x1b[31mhim"_s;
    ENDS(6, m_godwit->run({u"post"_s, u"--queue"_s, u"--visibility"_s, u"direct"_s, u"--cw"_s, u"private"_s,
                           u"--reply-to"_s, own},
                          text.toUtf8()));
    ENDS(0, m_godwit->run({u"outbox"_s}));
    QVERIFY2(ran.out.contains(own + u'\n'), ran.all());
    QVERIFY2(ran.out.contains(u"private | only for @bob and [31mhim\n"_s), ran.all());
    ENDS(0, m_godwit->json({u"outbox"_s}));
    const QJsonArray acts = ran.document()[u"acts"_s].toArray();
    QCOMPARE(acts.size(), 2);
    QCOMPARE(acts[0][u"about"_s].toString(), own);
    QCOMPARE(acts[1][u"text"_s].toString(), text);
    QCOMPARE(acts[1][u"content_warning"_s].toString(), u"private"_s);
    QCOMPARE(acts[1][u"visibility"_s].toString(), u"direct"_s);
    QCOMPARE(acts[1][u"about"_s].toString(), own);
}

// What `godwit post` tells is where the server shows it, which is often not its URI.
void TestCliCare::postsAreFoundByTheirPages()
{
    Ran ran;
    ENDS(0, signIn());
    ENDS(0, m_godwit->json({u"post"_s, u"one of mine"_s}));
    const QString uri = ran.document()[u"post"_s].toString();
    const QString page = ran.document()[u"url"_s].toString();
    QVERIFY(!page.isEmpty() && page != uri);
    ENDS(0, m_godwit->json({u"show"_s, page, u"--offline"_s}));
    QCOMPARE(ran.document()[u"uri"_s].toString(), uri);
    ENDS(6, m_godwit->json({u"delete"_s, page, u"--queue"_s}));
    QCOMPARE(ran.document()[u"about"_s].toString(), uri);
    ENDS(3, m_godwit->run({u"show"_s, u"https://elsewhere.example/@ann/9"_s, u"--offline"_s}));
}

void TestCliCare::erasingLeavesNothingOfIt()
{
    Ran ran;
    ENDS(0, signIn());
    ENDS(6,
         m_godwit->run({u"post"_s, u"--queue"_s, u"my secret sentence"_s, u"--media"_s, file(u"b.png"_s)}));
    ENDS(0, m_godwit->run({u"logout"_s, handle(), u"--erase"_s, u"--even-unsent"_s}));
    ENDS(0, m_godwit->run({u"outbox"_s, u"--all"_s}));
    QVERIFY2(ran.out.contains(u"Nothing waits"_s), ran.all());
    QVERIFY(QDir(m_godwit->folder() + u"/outbox"_s).isEmpty());
    for (const QString &name : {u"user.db"_s, u"user.db-wal"_s, u"cache.db"_s, u"cache.db-wal"_s}) {
        QFile kept(m_godwit->folder() + u'/' + name);
        if (kept.open(QIODevice::ReadOnly))
            QVERIFY2(!kept.readAll().contains("my secret sentence"), qPrintable(name));
    }
    QCOMPARE(posts(), 0);
}

void TestCliCare::erasingWantsTheWholeName()
{
    Ran ran;
    ENDS(0, signIn());
    const QString name = handle().section(u'@', 0, 0);
    for (const QString &typed : {handle().chopped(1), u'@' + name.first(1), name + u'@'}) {
        ran = m_godwit->run({u"logout"_s, typed, u"--erase"_s});
        QVERIFY2(ran.code == 2 && ran.err.contains(handle()), ran.all());
    }
    QVERIFY(!m_godwit->json({u"accounts"_s}).document()[u"accounts"_s][0][u"archived"_s].toBool(true));
    ENDS(0, m_godwit->run({u"logout"_s, name.toUpper(), u"--erase"_s}));
    QVERIFY(m_godwit->json({u"accounts"_s}).document()[u"accounts"_s].toArray().isEmpty());
}

void TestCliCare::signingOutWithAWrongPassphrase()
{
    Ran ran;
    ENDS(0, signIn());
    m_godwit->setEnvironment(u"GODWIT_PASSPHRASE"_s, u"wrong"_s);
    ENDS(9, m_godwit->run({u"logout"_s, handle()}));
    // It says what became of it.
    QVERIFY2(ran.err.contains(u"is signed out here, but its token is still on this computer"_s), ran.all());
    QVERIFY2(!ran.err.contains(u"nothing was changed"_s), ran.all());
    const QJsonObject accounts = m_godwit->json({u"accounts"_s}).document();
    QVERIFY(accounts[u"accounts"_s][0][u"archived"_s].toBool());
    m_godwit->setEnvironment(u"GODWIT_PASSPHRASE"_s, u"only for tests"_s);
    ENDS(0, m_godwit->run({u"logout"_s, handle()}));
}

void TestCliCare::whatTheUserMadeIsCopied()
{
    Ran ran;
    ENDS(0, signIn());
    const QDir copies(m_godwit->folder() + u"/snapshots"_s);
    const QStringList first = copies.entryList({u"user-*"_s}, QDir::Files);
    QCOMPARE(first.size(), 1);
    const qsizetype before = m_server->requests().size();
    ENDS(0, m_godwit->run({u"accounts"_s}));
    QVERIFY2(ran.err.isEmpty(), ran.all());
    QCOMPARE(copies.entryList({u"user-*"_s}, QDir::Files), first);
    QCOMPARE(m_server->requests().size(), before);
    ENDS(0, m_godwit->run({u"logout"_s, handle(), u"--erase"_s}));
    for (const QString &name : copies.entryList({u"user-*"_s}, QDir::Files)) {
        QFile copy(copies.filePath(name));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QVERIFY2(!copy.readAll().contains(handle().toUtf8()), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestCliCare)
#include "test_cli_care.moc"
