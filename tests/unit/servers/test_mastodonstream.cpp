// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "fakes/manualclock.h"
#include "net/sender.h"
#include "servers/factory.h"
#include "unit/servers/fixture.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>
#include <qcoro/qcorotask.h>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const AccountId me(1);
static const QByteArray token = "s3cret-token";

class OneToken final : public CredentialSource
{
public:
    explicit OneToken(Origin origin) : m_origin(std::move(origin)) {}

    QCoro::Task<std::expected<Credential, CredentialProblem>> credentialFor(AccountId) override
    {
        co_return Credential{m_origin, token};
    }

private:
    Origin m_origin;
};

// An account whose server is on this port of the loopback, and what its stream has brought.
struct Listener {
    explicit Listener(quint16 port, const QString &streamingUrl = {})
        : origin(*Origin::fromUrl(QUrl(u"http://127.0.0.1:%1"_s.arg(port)))), credentials(origin),
          sender(credentials, clock, random)
    {
        ServerInfo info;
        info.origin = origin;
        info.capabilities = Capability::Streaming;
        info.streamingUrl = streamingUrl.isEmpty() ? u"ws://127.0.0.1:%1"_s.arg(port) : streamingUrl;
        server = makeServer(sender, clock, me, info);
    }

    ~Listener()
    {
        stop();
        [[maybe_unused]] const bool over = until([this] { return !running; });
    }

    void listen(std::vector<TimelineKind> kinds = {})
    {
        running = true;
        follow(this, std::move(kinds));
    }

    static QCoro::Task<> follow(Listener *self, std::vector<TimelineKind> kinds)
    {
        self->ended = co_await self->server->stream()->run(
            kinds, [self](const StreamEvent &event) { self->events.push_back(event); });
        self->running = false;
    }

    void stop()
    {
        if (running)
            server->stream()->stop();
    }

    template <typename Condition>
    static bool until(Condition done)
    {
        return QTest::qWaitFor(done, 20'000);
    }

    ManualClock clock;
    SystemRandom random;
    Origin origin;
    OneToken credentials;
    Sender sender;
    std::shared_ptr<Server> server;
    std::vector<StreamEvent> events;
    ServerResult<void> ended;
    bool running = false;
};

class TestMastodonStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tokenTravelsInTheHeaderAlone();
    void subscribesOverOneConnection();
    void foreignHostGetsNoConnection();
    void brokenMessagesArePassedOver();
    void tooLargeMessageEndsTheConnection();
    void endedConnectionIsBroken();
    void refusedUpgradeIsAnError();
    void stopEndsAnOpening();
    void silentServerIsAskedThenLeft();
};

struct SocketServer {
    SocketServer() : server(u"test"_s, QWebSocketServer::NonSecureMode)
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            socket.reset(server.nextPendingConnection());
            QObject::connect(socket.get(), &QWebSocket::textMessageReceived, &server,
                             [this](const QString &text) { received.append(text); });
        });
    }

    QWebSocketServer server;
    std::unique_ptr<QWebSocket> socket;
    QStringList received;
};

void TestMastodonStream::tokenTravelsInTheHeaderAlone()
{
    SocketServer s;
    Listener l(s.server.serverPort());
    l.listen();
    QVERIFY(l.until([&] { return s.socket && !l.events.empty(); }));
    QVERIFY(std::holds_alternative<StreamConnected>(l.events[0]));
    QCOMPARE(s.socket->request().rawHeader("Authorization"), "Bearer " + token);
    QVERIFY(!s.socket->request().rawHeader("User-Agent").isEmpty());
    QVERIFY(!s.socket->requestUrl().toEncoded().contains(token));
    QCOMPARE(s.socket->requestUrl().query(), u"stream=user"_s);
    QVERIFY(!s.socket->request().rawHeader("Sec-WebSocket-Protocol").contains(token));
}

void TestMastodonStream::subscribesOverOneConnection()
{
    SocketServer s;
    Listener l(s.server.serverPort());
    l.listen({TimelineKind::Local, TimelineKind::Federated});
    QVERIFY(l.until([&] { return s.received.size() == 2; }));
    QCOMPARE(s.received[0], uR"({"stream":"public:local","type":"subscribe"})"_s);
    QCOMPARE(s.received[1], uR"({"stream":"public","type":"subscribe"})"_s);
    l.stop();
    QVERIFY(l.until([&] { return !l.running; }));
    QVERIFY(l.ended);
}

void TestMastodonStream::foreignHostGetsNoConnection()
{
    for (const QString &url :
         {u"wss://elsewhere.example"_s, u"ws://127.0.0.2:1"_s, u"ws://user@127.0.0.1"_s}) {
        Listener l(1, url);
        l.listen();
        QVERIFY(l.until([&] { return !l.running; }));
        QCOMPARE(l.ended.error().kind, ServerError::Kind::TokenGuarded);
        QVERIFY(l.events.empty());
    }
}

static QString postMessage()
{
    const QJsonObject post = fixtureList(u"mastodon-4.5-home"_s)[0].toObject();
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"stream"_s, QJsonArray{u"user"_s}},
                                  {u"event"_s, u"update"_s},
                                  {u"payload"_s, QString::fromUtf8(QJsonDocument(post).toJson())}})
            .toJson());
}

void TestMastodonStream::brokenMessagesArePassedOver()
{
    SocketServer s;
    Listener l(s.server.serverPort());
    l.listen();
    QVERIFY(l.until([&] { return s.socket && !l.events.empty(); }));
    for (const QString &text : {u""_s, u"x"_s, u"[]"_s, u"{\"event\":\"update\",\"payload\":\"{\"}"_s})
        s.socket->sendTextMessage(text);
    s.socket->sendBinaryMessage("\xff\xfe");
    s.socket->sendTextMessage(postMessage());
    QVERIFY(l.until([&] { return l.events.size() == 2; }));
    QVERIFY(std::holds_alternative<StreamPost>(l.events[1]));
    QVERIFY(l.running);
}

void TestMastodonStream::tooLargeMessageEndsTheConnection()
{
    SocketServer s;
    Listener l(s.server.serverPort());
    l.listen();
    QVERIFY(l.until([&] { return s.socket && !l.events.empty(); }));
    s.socket->sendTextMessage(QString(1024 * 1024 + 1, u' '));
    QVERIFY(l.until([&] { return !l.running; }));
    QCOMPARE(l.ended.error().kind, ServerError::Kind::Broken);
    QCOMPARE(l.events.size(), size_t(1));
}

void TestMastodonStream::endedConnectionIsBroken()
{
    SocketServer s;
    Listener l(s.server.serverPort());
    l.listen();
    QVERIFY(l.until([&] { return s.socket && !l.events.empty(); }));
    s.socket->abort();
    QVERIFY(l.until([&] { return !l.running; }));
    QCOMPARE(l.ended.error().kind, ServerError::Kind::Broken);
    QCOMPARE(l.ended.error().server, l.origin);
}

// Reads what arrives, and answers it once with `answer`.
struct RawServer {
    explicit RawServer(std::function<QByteArray(const QByteArray &)> answer)
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, answer] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                received += socket->readAll();
                if (!answered && received.contains("\r\n\r\n")) {
                    answered = true;
                    socket->write(answer(received));
                    received.clear();
                }
            });
        });
    }

    QTcpServer server;
    QByteArray received;
    bool answered = false;
};

void TestMastodonStream::refusedUpgradeIsAnError()
{
    RawServer raw([](const QByteArray &) {
        return QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
    Listener l(raw.server.serverPort());
    l.listen();
    QVERIFY(l.until([&] { return !l.running; }));
    QVERIFY(!l.ended);
    QVERIFY(l.events.empty());
    QVERIFY(!l.ended.error().evidence.isEmpty());
}

void TestMastodonStream::stopEndsAnOpening()
{
    RawServer raw([](const QByteArray &) { return QByteArray(); });
    Listener l(raw.server.serverPort());
    l.listen();
    QVERIFY(l.until([&] { return raw.answered; }));
    l.stop();
    // Well before the handshake's own limit.
    QVERIFY(QTest::qWaitFor([&] { return !l.running; }, 5'000));
    QVERIFY(l.ended);
    QVERIFY(l.events.empty());
}

// RFC 6455, 4.2.2: the key and a fixed text, hashed.
static QByteArray accepted(const QByteArray &request)
{
    static const QRegularExpression key(u"Sec-WebSocket-Key: (\\S+)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const QByteArray given = key.match(QString::fromLatin1(request)).captured(1).toLatin1();
    const QByteArray hash =
        QCryptographicHash::hash(given + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: " +
           hash.toBase64() + "\r\n\r\n";
}

void TestMastodonStream::silentServerIsAskedThenLeft()
{
    RawServer raw(accepted);
    Listener l(raw.server.serverPort());
    l.listen();
    QVERIFY(l.until([&] { return !l.events.empty(); }));
    l.clock.advance(91s);
    // A masked, empty or short ping: 0x89.
    QVERIFY(l.until([&] { return raw.received.startsWith('\x89'); }));
    QVERIFY(l.running);
    l.clock.advance(21s);
    QVERIFY(l.until([&] { return !l.running; }));
    QCOMPARE(l.ended.error().kind, ServerError::Kind::Broken);
}

QTEST_GUILESS_MAIN(TestMastodonStream)
#include "test_mastodonstream.moc"
