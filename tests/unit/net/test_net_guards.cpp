// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pathguard.h"
#include "net/redirect.h"
#include "net/registrabledomain.h"
#include "net/socket.h"
#include "tokenscan.h"

#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

namespace
{

Response answer(int status, const QList<std::pair<QByteArray, QByteArray>> &headers,
                const QByteArray &body = {})
{
    Response response;
    response.status = status;
    response.headers = headers;
    response.body = body;
    return response;
}

Origin originOf(const QString &url)
{
    return Origin::fromUrl(QUrl(url)).value_or(Origin());
}

} // namespace

// What may be asked, and of whom.
class TestNetGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardsPaths_data();
    void guardsPaths();
    void followsRedirects_data();
    void followsRedirects();
    void knowsOwners_data();
    void knowsOwners();
    void streamsOnlyToTheOwner_data();
    void streamsOnlyToTheOwner();
    void scanFindsTokens_data();
    void scanFindsTokens();
};

void TestNetGuards::guardsPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *path, bool good) {
        QTest::newRow(path) << QString::fromUtf8(path) << good;
    };
    row("/", true);
    row("/api/v1/statuses/01HZ!$&'()*+,;=:@~_.-", true);
    row("/api/v1/statuses/a%2Fb", true);
    row("/users/%C3%A9", true);
    row("/a/...", true);
    row("", false);
    row("api", false);
    row("//host/api", false);
    row("/%2Fhost/api", false);
    row("/%2fhost", false);
    row("/a//b", false);
    row("/\\host", false);
    row("/%5Chost", false);
    row("/a/../b", false);
    row("/a/%2e%2E/b", false);
    row("/a/%2e./b", false);
    row("/a/.", false);
    row("/..", false);
    row("/a%2F..%2Fb", false);
    row("/a?b=c", false);
    row("/a#b", false);
    row("/a b", false);
    row("/a%", false);
    row("/a%zz", false);
    row("/a\r\nHost: b", false);
    row("/a%0d%0aHost:%20b", false);
    row("/a%00", false);
    row("/\xc3\xa9", false);
    row("@host/api", false);
    row(":80@host/", false);
    row("/a[b]", false);
    QTest::newRow("a newline at the end") << u"/a\n"_s << false;
    QTest::newRow("too long") << QString(2049, u'/').replace(1, 2048, QString(2048, u'a')) << false;
    QTest::newRow("as long as may be") << u'/' + QString(2047, u'a') << true;
}

void TestNetGuards::guardsPaths()
{
    QFETCH(const QString, path);
    QFETCH(const bool, good);
    const QString problem = pathProblem(path);
    QVERIFY2(problem.isEmpty() == good, qPrintable(problem));
    // What is let through stays on the origin.
    if (!good)
        return;
    const QUrl url(u"https://one.example"_s + path, QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.host(), u"one.example"_s);
    QCOMPARE(url.path(QUrl::FullyEncoded), path);
}

void TestNetGuards::followsRedirects_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("withToken");
    // Empty: not followed.
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const QString &from, const QByteArray &location, bool withToken,
                        const QString &to) { QTest::newRow(name) << from << location << withToken << to; };
    const QString https = u"https://one.example"_s;
    const QString http = u"http://one.example"_s;
    row("path, token", https, "/b?x=1", true, u"https://one.example/b?x=1"_s);
    row("relative", https, "c", true, u"https://one.example/a/c"_s);
    row("same origin in full", https, "https://ONE.example:443/b", true, u"https://one.example/b"_s);
    row("no path", https, "https://one.example", true, u"https://one.example/"_s);
    row("another port, token", https, "https://one.example:444/b", true, {});
    row("another port", https, "https://one.example:444/b", false, u"https://one.example:444/b"_s);
    row("down to http, token", https, "http://one.example/b", true, {});
    row("down to http", https, "http://one.example/b", false, {});
    row("up to https, token", http, "https://one.example/b", true, {});
    row("up to https", http, "https://one.example/b", false, u"https://one.example/b"_s);
    row("of the same owner, token", https, "https://www.one.example/b", true, {});
    row("of the same owner", https, "https://www.one.example/b", false, u"https://www.one.example/b"_s);
    row("a stranger, token", https, "https://two.example/b", true, {});
    row("a stranger", https, "https://two.example/b", false, {});
    row("a stranger without a scheme", https, "//two.example/b", true, {});
    row("a stranger behind a backslash", https, "/\\two.example/b", true, {});
    row("the name as a user", https, "https://one.example@two.example/b", false, {});
    row("a user", https, "https://user@one.example/b", false, {});
    row("the name as a part", https, "https://one.example.two.example/b", false, {});
    row("a file", https, "file:///etc/passwd", false, {});
    row("script", https, "javascript:alert(1)", false, {});
    row("nonsense", https, "http://[", false, {});
    row("nothing", https, "", false, {});
    row("too long", https, "/" + QByteArray(5000, 'a'), false, {});
    row("dots", https, "/b/%2e%2e/c", true, u"https://one.example/c"_s);
}

void TestNetGuards::followsRedirects()
{
    QFETCH(const QString, from);
    QFETCH(const QByteArray, location);
    QFETCH(const bool, withToken);
    QFETCH(const QString, to);
    Request request;
    request.path = u"/a/b"_s;
    for (const int status : {301, 302, 303, 307, 308}) {
        const auto target =
            redirectTarget(answer(status, {{"location", location}}), originOf(from), request, withToken);
        QString reached;
        if (target) {
            reached = target->origin.toString() + target->path;
            if (!target->query.isEmpty())
                reached += u'?' + QString::fromLatin1(target->query.toEncoded());
        }
        QCOMPARE(reached, to);
    }
    for (const int status : {200, 201, 300, 304, 305, 399, 404})
        QVERIFY(
            !redirectTarget(answer(status, {{"location", location}}), originOf(from), request, withToken));
}

void TestNetGuards::knowsOwners_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const QString &host, const QString &other, bool same) {
        QTest::addRow("%s and %s", qPrintable(host), qPrintable(other)) << host << other << same;
    };
    row(u"one.example"_s, u"one.example"_s, true);
    row(u"ONE.example"_s, u"one.example"_s, true);
    row(u"one.example"_s, u"stream.one.example"_s, true);
    row(u"a.one.example"_s, u"b.one.example"_s, true);
    row(u"one.example"_s, u"two.example"_s, false);
    row(u"one.co.uk"_s, u"two.co.uk"_s, false);
    row(u"one.co.uk"_s, u"www.one.co.uk"_s, true);
    row(u"one.github.io"_s, u"two.github.io"_s, false);
    row(u"github.io"_s, u"two.github.io"_s, false);
    row(u"com"_s, u"one.com"_s, false);
    row(u"127.0.0.1"_s, u"127.0.0.1"_s, true);
    row(u"127.0.0.1"_s, u"128.0.0.1"_s, false);
    row(u"10.1.0.1"_s, u"20.1.0.1"_s, false);
    row(u"::1"_s, u"::2"_s, false);
    row(u"localhost"_s, u"localhost"_s, true);
    row(u"localhost"_s, u"otherhost"_s, false);
    row(u"one.onion"_s, u"two.onion"_s, false);
    row(u""_s, u"one.example"_s, false);
}

void TestNetGuards::knowsOwners()
{
    QFETCH(const QString, host);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    QCOMPARE(sameOwner(host, other), same);
    QCOMPARE(sameOwner(other, host), same);
}

void TestNetGuards::streamsOnlyToTheOwner_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QString &origin, const QString &named, const QString &url) {
        QTest::newRow(name) << origin << named << url;
    };
    const QString https = u"https://one.example"_s;
    row("itself", https, u"wss://one.example"_s, u"wss://one.example:443/api/v1/streaming?stream=user"_s);
    row("its own host for it", https, u"wss://stream.one.example"_s,
        u"wss://stream.one.example:443/api/v1/streaming?stream=user"_s);
    row("a port", https, u"wss://one.example:4000/x?y"_s,
        u"wss://one.example:4000/api/v1/streaming?stream=user"_s);
    row("https is meant", https, u"https://one.example"_s,
        u"wss://one.example:443/api/v1/streaming?stream=user"_s);
    row("never in clear", https, u"ws://one.example:80"_s,
        u"wss://one.example:80/api/v1/streaming?stream=user"_s);
    row("plain server, wss named", u"http://one.example:8080"_s, u"wss://one.example"_s,
        u"ws://one.example:8080/api/v1/streaming?stream=user"_s);
    row("plain server, another host", u"http://one.example:8080"_s, u"ws://stream.one.example"_s,
        u"wss://stream.one.example:443/api/v1/streaming?stream=user"_s);
    row("a stranger", https, u"wss://two.example"_s, {});
    row("a stranger under a shared suffix", u"https://one.github.io"_s, u"wss://two.github.io"_s, {});
    row("the name as a user", https, u"wss://one.example@two.example"_s, {});
    row("the name as a part", https, u"wss://one.example.two.example"_s, {});
    row("a user", https, u"wss://user:password@one.example"_s, {});
    row("nothing", https, {}, {});
    row("nonsense", https, u"wss://["_s, {});
    row("no host", https, u"wss:///x"_s, {});
}

void TestNetGuards::streamsOnlyToTheOwner()
{
    QFETCH(const QString, origin);
    QFETCH(const QString, named);
    QFETCH(const QString, url);
    const auto made = socketUrl(originOf(origin), named, u"/api/v1/streaming"_s, {{u"stream"_s, u"user"_s}});
    QCOMPARE(made ? made->toString(QUrl::FullyEncoded) : QString(), url);
    if (!made)
        QVERIFY(!made.error().isEmpty());
    QVERIFY(!socketUrl(originOf(origin), named, u"//two.example/"_s, {}));
}

void TestNetGuards::scanFindsTokens_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("isHome");
    QTest::addColumn<bool>("leaks");
    const QByteArray token = "canary-0123456789";
    const QByteArray good = "GET / HTTP/1.1\r\nAuthorization: Bearer " + token + "\r\nHost: a\r\n\r\n";
    QTest::newRow("at home") << good << true << false;
    QTest::newRow("elsewhere") << good << false << true;
    QTest::newRow("in a query") << QByteArray("GET /?t=" + token + " HTTP/1.1\r\n\r\n") << true << true;
    QTest::newRow("in base64") << QByteArray("X: " + ("user:" + token).toBase64() + "\r\n") << true << true;
    QTest::newRow("in hex") << token.toHex().toUpper() << true << true;
    QTest::newRow("a half") << token.last(9) << true << true;
    QTest::newRow("none") << QByteArray("GET / HTTP/1.1\r\n\r\n") << false << false;
}

void TestNetGuards::scanFindsTokens()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const bool, isHome);
    QFETCH(const bool, leaks);
    QCOMPARE(!leaksIn(u"there"_s, stream, "canary-0123456789", isHome).isEmpty(), leaks);
}

QTEST_GUILESS_MAIN(TestNetGuards)

#include "test_net_guards.moc"
