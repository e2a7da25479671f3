// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/program.h"
#include "fakes/faultserver.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What real servers and disks do seldom: each gets a sentence that says what happened and what to do, the
// exit code that is documented, and nothing that was written is lost.
class TestCliBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup()
    {
        m_godwit.reset();
        m_server.reset();
    }

    void hostsThatAreNoServer_data();
    void hostsThatAreNoServer();
    void answersToReading_data();
    void answersToReading();
    void answersToPosting_data();
    void answersToPosting();
    void oneBrokenAmongForty();
    void tooLongIsNotSent();
    void aWidenedAudienceIsSaidLoudly();
    void aServerWithoutAName();
    void foldersThatCannotBeUsed();
    void tellsHowAServerIs_data();
    void tellsHowAServerIs();
    void keepsWhatItFound();
    void looksAtStrangers();
    void damagedFiles_data();
    void damagedFiles();

private:
    QByteArray post(int id, const QByteArray &text) const;
    QByteArray page(int count) const;

    QByteArray base() const { return m_server->origin().toString().toUtf8(); }

    Ran signIn();

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Program> m_godwit;
};

static const QByteArray home = "GET /api/v1/timelines/home";

// What a healthy server says to all that a command may ask.
void TestCliBadInput::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_server = std::make_unique<FaultServer>();
    m_godwit = std::make_unique<Program>();
    const auto missing = HttpAnswer::of(404, R"({"error":"Record not found"})");
    for (const char *path : {"/.well-known/nodeinfo", "/.well-known/oauth-authorization-server"})
        m_server->always("GET "_ba + path, missing);
    // How the account posts unless it is said.
    m_server->always("GET /api/v1/preferences", HttpAnswer::of(200, "{}"));
    m_server->always("GET /api/v2/instance",
                     HttpAnswer::of(200, R"({"domain":"one.example","title":"One","version":"4.3.0",
                         "configuration":{"statuses":{"max_characters":500,"characters_reserved_per_url":23}}})"));
    m_server->always(
        "GET /api/v1/accounts/verify_credentials",
        HttpAnswer::of(200, R"({"id":"1","username":"ann","acct":"ann","display_name":"Ann","url":"%1/@ann",
                         "uri":"%1/users/ann","note":""})"_ba.replace("%1", base())));
    m_server->always(home, HttpAnswer::of(200, page(3)));
    m_server->always("GET /api/v1/accounts/1/statuses", HttpAnswer::of(200, "[]"));
}

QByteArray TestCliBadInput::post(int id, const QByteArray &text) const
{
    return R"({"id":"%2","uri":"%1/p/%2","url":"%1/@ann/%2","created_at":"2026-01-01T00:00:00Z","visibility":"public",
        "content":"<p>%3</p>","account":{"id":"1","username":"ann","acct":"ann","url":"%1/@ann","uri":"%1/users/ann"}})"_ba
        .replace("%1", base())
        .replace("%2", QByteArray::number(id))
        .replace("%3", text);
}

QByteArray TestCliBadInput::page(int count) const
{
    QByteArrayList posts;
    for (int i = count; i > 0; --i)
        posts << post(i, "post " + QByteArray::number(i));
    return '[' + posts.join(',') + ']';
}

Ran TestCliBadInput::signIn()
{
    return m_godwit->run({u"login"_s, m_server->origin().toString(), u"--token-stdin"_s}, "token\n");
}

void TestCliBadInput::hostsThatAreNoServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("no host") << u"not a host"_s << 2 << u"not the name of a server"_s;
    QTest::newRow("no such name") << u"nowhere.invalid"_s << 4 << u"no server named nowhere.invalid"_s;
    QTest::newRow("nothing listens") << u"http://127.0.0.1:1"_s << 4 << u"refuses connections"_s;
    QTest::newRow("a shop") << QString() << 4 << u"Check the name"_s;
}

void TestCliBadInput::hostsThatAreNoServer()
{
    QFETCH(QString, typed);
    QFETCH(int, code);
    QFETCH(QString, said);
    FaultServer shop;
    for (const char *path : {"/.well-known/nodeinfo", "/.well-known/host-meta", "/api/v2/instance",
                             "/api/v1/instance", "/api/v1/timelines/public"})
        shop.always("GET "_ba + path, HttpAnswer::html(200, "<html><title>A shop</title></html>"));
    const Ran ran = m_godwit->run(
        {u"login"_s, typed.isEmpty() ? shop.origin().toString() : typed, u"--token-stdin"_s}, "token\n");
    QVERIFY2(ran.code == code && ran.err.contains(said), ran.all());
}

void TestCliBadInput::answersToReading_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("expired token") << HttpAnswer::of(401, R"({"error":"The access token is invalid"})") << 7
                                   << u"Sign in again"_s;
    QTest::newRow("suspended") << HttpAnswer::of(403, R"({"error":"Your login is currently disabled"})") << 5
                               << u"has frozen your account"_s;
    QTest::newRow("429") << HttpAnswer::of(429, R"({"error":"Too many requests"})").with("Retry-After", "900")
                         << 4 << u"asks for patience"_s;
    QTest::newRow("500") << HttpAnswer::of(500, R"({"error":"Something went wrong"})") << 4
                         << u"(HTTP 500)"_s;
    QTest::newRow("502") << HttpAnswer::html(502, "<html><title>Bad gateway</title></html>") << 4
                         << u"Bad gateway"_s;
    QTest::newRow("captive portal") << HttpAnswer::html(200, "<html><title>Hotel</title></html>") << 4
                                    << u"sign in first"_s;
    QTest::newRow("captive redirect")
        << HttpAnswer::redirect(302, "http://hotel.example/") << 4 << u"sign in to the network first"_s;
    QTest::newRow("broken JSON") << HttpAnswer::of(200, R"([{"id":"1","uri":)") << 4
                                 << u"could not be understood"_s;
}

void TestCliBadInput::answersToReading()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(int, code);
    QFETCH(QString, said);
    Ran ran = signIn();
    QVERIFY2(ran.code == 0, ran.all());
    ran = m_godwit->run({u"timeline"_s, u"home"_s});
    QVERIFY2(ran.code == 0, ran.all());
    m_server->always(home, answer);
    ran = m_godwit->run({u"timeline"_s, u"home"_s});
    QVERIFY2(ran.code == code && ran.err.contains(said), ran.all());
    // What was read stays.
    QVERIFY2(ran.out.contains(u"post 3"_s) && ran.err.contains(u"This is your own copy"_s), ran.all());
}

void TestCliBadInput::answersToPosting_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("state");
    QTest::newRow("refused") << HttpAnswer::of(422, R"({"error":"Text is spam"})") << 5 << u"Text is spam"_s
                             << u"rejected"_s;
    QTest::newRow("expired token") << HttpAnswer::of(401, R"({"error":"The access token is invalid"})") << 7
                                   << u"Sign in again"_s << u"waiting"_s;
    QTest::newRow("429") << HttpAnswer::of(429, "{}").with("Retry-After", "900") << 6
                         << u"goes out after that"_s << u"waiting"_s;
}

void TestCliBadInput::answersToPosting()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(int, code);
    QFETCH(QString, said);
    QFETCH(QString, state);
    Ran ran = signIn();
    QVERIFY2(ran.code == 0, ran.all());
    m_server->always("POST /api/v1/statuses", answer);
    ran = m_godwit->run({u"post"_s, u"not lost"_s});
    QVERIFY2(ran.code == code && ran.err.contains(said) && ran.err.contains(u"kept in the outbox"_s),
             ran.all());
    ran = m_godwit->json({u"outbox"_s});
    const QJsonObject act = ran.document()[u"acts"_s][0].toObject();
    QVERIFY2(act[u"state"_s].toString() == state, ran.all());
    // Until then nothing can be done.
    if (answer.status == 429)
        return;
    // Said again on demand, once the server takes it.
    m_server->always("POST /api/v1/statuses", HttpAnswer::of(200, post(9, "not lost")));
    ran = m_godwit->run({u"outbox"_s, u"retry"_s, act[u"id"_s].toString().left(8)});
    QVERIFY2(ran.code == 0, ran.all());
}

void TestCliBadInput::oneBrokenAmongForty()
{
    Ran ran = signIn();
    QVERIFY2(ran.code == 0, ran.all());
    QByteArray forty = page(40);
    forty.replace(post(7, "post 7"), R"({"id":7,"content":[1],"account":"nobody"})");
    m_server->always(home, HttpAnswer::of(200, forty));
    ran = m_godwit->json({u"timeline"_s, u"home"_s, u"--limit"_s, u"39"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"rows"_s].toArray().size(), 39);
}

void TestCliBadInput::tooLongIsNotSent()
{
    Ran ran = signIn();
    QVERIFY2(ran.code == 0, ran.all());
    ran = m_godwit->run({u"post"_s}, QByteArray(501, 'x'));
    QVERIFY2(ran.code == 5 && ran.err.contains(u"501 characters"_s) && ran.err.contains(u"takes 500"_s),
             ran.all());
    ran = m_godwit->run({u"outbox"_s, u"--all"_s});
    QVERIFY2(ran.out.contains(u"Nothing waits"_s), ran.all());
}

void TestCliBadInput::aWidenedAudienceIsSaidLoudly()
{
    Ran ran = signIn();
    QVERIFY2(ran.code == 0, ran.all());
    m_server->always("POST /api/v1/statuses", HttpAnswer::of(200, post(9, "for few")));
    ran = m_godwit->json({u"post"_s, u"for few"_s, u"--visibility"_s, u"followers"_s});
    QVERIFY2(ran.code == 0 && ran.err.contains(u"wider than you asked"_s), ran.all());
    QCOMPARE(ran.document()[u"widened_to"_s].toString(), u"public"_s);
}

void TestCliBadInput::aServerWithoutAName()
{
    m_server->always("GET /api/v2/instance", HttpAnswer::of(200, R"({"domain":"one.example","version":""})"));
    Ran ran = signIn();
    QVERIFY2(ran.code == 0 && !ran.out.contains(u'('), ran.all());
    ran = m_godwit->run({u"accounts"_s});
    QCOMPARE(ran.out,
             u"* @ann@%1  %2\n"_s.arg(m_server->origin().toDisplayString(), m_server->origin().toString()));
}

void TestCliBadInput::foldersThatCannotBeUsed()
{
    QFile file(m_godwit->folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Ran ran = m_godwit->run({u"accounts"_s});
    QVERIFY2(ran.code == 9 && ran.err.contains(u"is a file; Godwit needs a folder there"_s), ran.all());
    ran = m_godwit->run({u"--data-dir"_s, m_godwit->folder() + u"/inside"_s, u"accounts"_s});
    QVERIFY2(ran.code == 9 && ran.err.contains(u"cannot be made"_s), ran.all());
}

void TestCliBadInput::tellsHowAServerIs_data()
{
    QTest::addColumn<HttpAnswer>("instance");
    QTest::addColumn<HttpAnswer>("self");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("said");
    const auto good = HttpAnswer::of(200, R"({"domain":"one.example","title":"One","version":"4.3.0"})");
    const auto page = HttpAnswer::html(200, "<title>For sale</title>");
    const auto row = [](const char *name, const HttpAnswer &instance, const HttpAnswer &self, int code,
                        const char *state, const char *said) {
        QTest::newRow(name) << instance << self << code << QString::fromLatin1(state)
                            << QString::fromUtf8(said);
    };
    row("failing", HttpAnswer::of(503), good, 4, "failing", "has a problem of its own");
    row("parked", page, good, 4, "failing", "A web page");
    row("gone", HttpAnswer::of(410), good, 4, "gone", "says that it is gone for good (HTTP 410)");
    row("silent", HttpAnswer::of(HttpAnswer::Way::CloseAfterAll), good, 4, "unreachable",
        "broke before the answer");
    row("limited", HttpAnswer::of(429).with("Retry-After", "600"), good, 0, "rate-limited",
        "asks for patience until");
    row("frozen", good, HttpAnswer::of(403, R"({"error":"Your login is currently disabled"})"), 5,
        "suspended", "Your login is currently disabled");
    row("refused once", good, HttpAnswer::of(401, R"({"error":"The access token is invalid"})"), 0, "fine",
        "does not accept the sign-in of @ann");
}

void TestCliBadInput::tellsHowAServerIs()
{
    QFETCH(HttpAnswer, instance);
    QFETCH(HttpAnswer, self);
    QFETCH(int, code);
    QFETCH(QString, state);
    QFETCH(QString, said);
    Ran ran = signIn();
    QVERIFY2(ran.code == 0, ran.all());
    for (const char *path : {"GET /api/v1/instance", "GET /api/v2/instance", "GET /.well-known/nodeinfo"})
        m_server->always(path, instance);
    m_server->always("GET /actor", HttpAnswer::of(404));
    if (self.status != 200)
        m_server->always("GET /api/v1/accounts/verify_credentials", self);
    ran = m_godwit->run({u"health"_s, u"--probe"_s});
    QVERIFY2(ran.code == code && ran.out.contains(said), ran.all());
    ran = m_godwit->json({u"health"_s, u"--probe"_s, u"ann"_s});
    QVERIFY2(ran.code == code, ran.all());
    const QJsonObject server = ran.document()[u"servers"_s][0].toObject();
    QCOMPARE(server[u"accounts"_s][0][u"state"_s].toString(), state);
    // What is of the account alone has a time of its own.
    QCOMPARE(server[u"accounts"_s][0][u"since"_s].isString(), state == u"suspended");
    QVERIFY(!server[u"sentence"_s].toString().isEmpty() && !server[u"evidence"_s].toArray().isEmpty());
    // Nobody is signed out by any of it.
    QCOMPARE(m_godwit->json({u"accounts"_s}).document()[u"accounts"_s][0][u"archived"_s].toBool(true), false);
}

void TestCliBadInput::keepsWhatItFound()
{
    QVERIFY(signIn().code == 0);
    m_server->always("GET /api/v1/instance", HttpAnswer::of(404));
    m_server->always("GET /actor", HttpAnswer::of(404));
    Ran ran = m_godwit->run({u"health"_s, u"--probe"_s});
    QVERIFY2(ran.code == 0 && ran.out.contains(u"is fine"_s), ran.all());
    ran = m_godwit->run({u"doctor"_s});
    QVERIFY2(ran.code == 0 && ran.out.contains(u"answers as itself"_s), ran.all());
    m_server->stop();
    ran = m_godwit->run({u"health"_s, u"--probe"_s});
    QVERIFY2(ran.code == 4 && ran.out.contains(u"refused the connection"_s), ran.all());
    // The next process knows it without asking anybody.
    ran = m_godwit->run({u"health"_s, u"--offline"_s});
    QVERIFY2(ran.code == 4 && ran.out.contains(u"does not answer"_s), ran.all());
    ran = m_godwit->run({u"doctor"_s});
    QVERIFY2(ran.code == 1 && ran.out.contains(u"the server is not running"_s), ran.all());
    ran = m_godwit->run({u"doctor"_s, u"--offline"_s});
    QVERIFY2(ran.code == 0, ran.all());
}

void TestCliBadInput::looksAtStrangers()
{
    Ran ran = m_godwit->run({u"health"_s, m_server->origin().toDisplayString()});
    QVERIFY2(ran.code == 3 && ran.err.contains(u"--probe"_s), ran.all());
    m_server->always("GET /api/v1/instance", HttpAnswer::of(404));
    m_server->always("GET /actor", HttpAnswer::of(404));
    ran = m_godwit->json({u"health"_s, u"--probe"_s, m_server->origin().toDisplayString()});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"servers"_s][0][u"state"_s].toString(), u"fine"_s);
    for (const QByteArray &stream : m_server->streams())
        QVERIFY(!stream.toLower().contains("authorization"));
    ran = m_godwit->run({u"health"_s, u"--probe"_s, u"--offline"_s});
    QVERIFY2(ran.code == 2, ran.all());
    ran = m_godwit->run({u"health"_s});
    QVERIFY2(ran.code == 0 && ran.out.contains(u"No account yet"_s), ran.all());
}

void TestCliBadInput::damagedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("from");
    for (const QString &name : {u"cache.db"_s, u"user.db"_s}) {
        QTest::addRow("%s, beginning", qPrintable(name)) << name << 0.0;
        QTest::addRow("%s, middle", qPrintable(name)) << name << 0.5;
    }
}

void TestCliBadInput::damagedFiles()
{
    QFETCH(QString, name);
    QFETCH(double, from);
    Ran ran = signIn();
    QVERIFY2(ran.code == 0, ran.all());
    ran = m_godwit->run({u"timeline"_s, u"home"_s});
    QVERIFY2(ran.code == 0, ran.all());
    const QString path = m_godwit->folder() + u'/' + name;
    // What still stands in the write-ahead log would hide the damage.
    QCOMPARE(QProcess::execute(u"sqlite3"_s, {path, u"PRAGMA wal_checkpoint(TRUNCATE);"_s}), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QRandomGenerator noise(7);
    QByteArray rubbish(8192, '\0');
    std::ranges::generate(rubbish, [&] { return char(noise.generate()); });
    file.seek(qint64(from * double(file.size())) / 4096 * 4096);
    file.write(rubbish);
    file.close();

    ran = m_godwit->run({u"accounts"_s});
    QVERIFY2(ran.code == 0 && ran.err.contains(u"A data file was damaged"_s), ran.all());
    QStringList aside = QDir(m_godwit->folder()).entryList({name + u".damaged-*"_s});
    // What SQLite kept beside the file goes with it.
    aside.removeIf([](const QString &file) { return file.endsWith(u"-wal"_s) || file.endsWith(u"-shm"_s); });
    QCOMPARE(aside.size(), 1);
    QVERIFY2(ran.err.contains(aside.front()), ran.all());
    // It is said once, and all works again.
    ran = m_godwit->run({u"accounts"_s});
    QVERIFY2(ran.code == 0 && ran.err.isEmpty(), ran.all());
    QVERIFY2(signIn().code == 0, "signing in again");
    ran = m_godwit->run({u"timeline"_s, u"home"_s});
    QVERIFY2(ran.code == 0 && ran.out.contains(u"post 3"_s), ran.all());
}

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "test_cli_badinput.moc"
