// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediafetcher.h"
#include "media/mediastore.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Godwit;
using Kind = MediaError::Kind;

namespace
{

// Answers each request by its path with bytes as they stand; a path that it does not know stays without an
// answer.
class PictureServer : public QTcpServer
{
public:
    PictureServer();

    QString url(const QString &path, const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QStringLiteral("http://%1:%2/%3").arg(host).arg(serverPort()).arg(path);
    }

    QHash<QByteArray, QByteArray> answers;
    QList<QByteArray> requests;

private:
    void answer(QTcpSocket *socket);
};

PictureServer::PictureServer()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

void PictureServer::answer(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(64 * 1024);
    if (!request.contains("\r\n\r\n"))
        return;
    socket->readAll();
    requests += request;
    const QByteArray path = request.split(' ').value(1).mid(1);
    if (!answers.contains(path))
        return;
    socket->write(answers.value(path));
    socket->disconnectFromHost();
}

QByteArray ok(const QByteArray &content)
{
    return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: image/svg+xml\r\nSet-Cookie: a=b\r\n\r\n" +
           content;
}

QByteArray redirect(const QByteArray &to)
{
    return "HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\nSet-Cookie: a=b\r\nLocation: " +
           to + "\r\n\r\n";
}

QByteArray png()
{
    QImage image(3, 3, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

class FakeResolver : public HostResolver
{
public:
    QCoro::Task<QList<QHostAddress>> resolve(QString host) override
    {
        asked += host;
        co_return names.value(host);
    }

    QHash<QString, QList<QHostAddress>> names;
    QStringList asked;
};

} // namespace

class TestMediaFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fetchesOnceAndKeeps();
    void fetchesFilmsOfKnownKindsOnly();
    void tellsHowMuchOfAFilmIsThere();
    void dropsAFilmThatNobodyWants();
    void leavesNothingOfAFilmThatIsTooLarge();
    void letsNoPictureWaitForFilms();
    void tellsTheServerItsNameAndNothingElse();
    void followsRedirects();
    void refusesAddresses_data();
    void refusesAddresses();
    void refusesPrivateHosts();
    void checksRedirectsAgain();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void endsAtTheDeadline();
    void endsWhenToldTo();
    void startsNoMoreThanAllowed();

private:
    Kind kindOf(const QString &url);
    void make(MediaLimits limits = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PictureServer> m_server;
    std::unique_ptr<MediaStore> m_store;
    std::unique_ptr<FakeResolver> m_resolver;
    std::unique_ptr<MediaFetcher> m_fetcher;
};

void TestMediaFetcher::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PictureServer>();
    m_store = std::make_unique<MediaStore>(m_folder->path());
    m_store->open();
    m_resolver = std::make_unique<FakeResolver>();
    m_resolver->names.insert(QStringLiteral("127.0.0.1"), {QHostAddress(QHostAddress::LocalHost)});
    m_resolver->names.insert(QStringLiteral("pictures.example"), {QHostAddress(QHostAddress::LocalHost)});
    make();
}

void TestMediaFetcher::make(MediaLimits limits)
{
    if (m_fetcher)
        QCoro::waitFor(m_fetcher->finish());
    m_fetcher = std::make_unique<MediaFetcher>(*m_store, *m_resolver, limits);
    m_fetcher->setOwnServers({*Origin::fromUrl(QUrl(m_server->url({}))),
                              *Origin::fromUrl(QUrl(m_server->url({}, QStringLiteral("pictures.example"))))});
}

void TestMediaFetcher::cleanup()
{
    QCoro::waitFor(m_fetcher->finish());
    m_fetcher.reset();
}

Kind TestMediaFetcher::kindOf(const QString &url)
{
    auto future = m_fetcher->fetch(url);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || future.result())
        return Kind(255);
    return future.result().error().kind;
}

void TestMediaFetcher::fetchesOnceAndKeeps()
{
    m_server->answers.insert("a", ok(png()));
    const QString url = m_server->url(QStringLiteral("a"));
    const auto first = m_fetcher->fetch(url);
    const auto second = m_fetcher->fetch(url);
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QVERIFY(first.result());
    QCOMPARE(*first.result(), *second.result());
    QFile file(*first.result());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), png());
    const auto third = m_fetcher->fetch(url);
    QVERIFY(third.isFinished());
    QCOMPARE(m_server->requests.size(), 1);
}

static QByteArray film(int bytes = 100)
{
    return QByteArray("\0\0\0\x14"
                      "ftypisom",
                      12) +
           QByteArray(bytes, 'x');
}

void TestMediaFetcher::fetchesFilmsOfKnownKindsOnly()
{
    m_server->answers.insert("away", "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: /film\r\n\r\n"
                                     "<html>This is a page that says where the film is.</html>");
    m_server->answers.insert("film", ok(film()));
    m_server->answers.insert("list", ok("#EXTM3U\n#EXT-X-VERSION:3\nhttps://elsewhere.example/part.ts\n"));
    m_server->answers.insert("picture", ok(png()));
    const auto get = [this](const QString &name) {
        const auto future = m_fetcher->fetch(m_server->url(name), MediaWant::Film);
        return QTest::qWaitFor([&] { return future.isFinished(); }, 60'000)
                   ? future.result()
                   : MediaResult<QString>(std::unexpected(MediaError{Kind::Cancelled, {}, 0}));
    };
    const auto path = get(QStringLiteral("away"));
    QVERIFY(path);
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), film());
    QCOMPARE(m_store->size(), film().size());
    QVERIFY(m_server->requests.last().toLower().contains("\r\naccept: video/"));
    // A playlist would make a player fetch by itself.
    for (const QString &name : {QStringLiteral("list"), QStringLiteral("picture")}) {
        const auto other = get(name);
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Kind::NotAPicture);
    }
    // Nor is it one when it has come as a picture.
    QVERIFY(m_store->put(m_server->url(QStringLiteral("kept")), png()));
    QCOMPARE(get(QStringLiteral("kept")).error().kind, Kind::NotAPicture);
    QCOMPARE(kindOf(m_server->url(QStringLiteral("film"))), Kind::NotAPicture);
}

void TestMediaFetcher::tellsHowMuchOfAFilmIsThere()
{
    m_server->answers.insert("film", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                                         QByteArray::number(film().size()) + "\r\n\r\n" + film());
    qint64 most = 0;
    connect(m_fetcher.get(), &MediaFetcher::received, this, [&](const QString &, qint64 bytes, qint64 total) {
        QCOMPARE(total, film().size());
        most = bytes;
    });
    const auto future = m_fetcher->fetch(m_server->url(QStringLiteral("film")), MediaWant::Film);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(most, film().size());
}

void TestMediaFetcher::dropsAFilmThatNobodyWants()
{
    const QString url = m_server->url(QStringLiteral("film"));
    const auto first = m_fetcher->fetch(url, MediaWant::Film);
    const auto second = m_fetcher->fetch(url, MediaWant::Film);
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_fetcher->drop(url, MediaWant::Film);
    QVERIFY(!first.isFinished());
    m_fetcher->drop(url, MediaWant::Film);
    QVERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result().error().kind, Kind::Cancelled);
    // Wanted anew it is fetched anew.
    m_server->answers.insert("film", ok(film()));
    const auto third = m_fetcher->fetch(url, MediaWant::Film);
    QTRY_VERIFY(third.isFinished());
    QVERIFY(third.result());
}

void TestMediaFetcher::leavesNothingOfAFilmThatIsTooLarge()
{
    make({.filmBytes = 50'000});
    m_server->answers.insert("film", ok(film(60'000)));
    m_server->answers.insert("cut", "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + film());
    const auto large = m_fetcher->fetch(m_server->url(QStringLiteral("film")), MediaWant::Film);
    const auto cut = m_fetcher->fetch(m_server->url(QStringLiteral("cut")), MediaWant::Film);
    QTRY_VERIFY(large.isFinished() && cut.isFinished());
    QCOMPARE(large.result().error().kind, Kind::TooLarge);
    QCOMPARE(cut.result().error().kind, Kind::Unreachable);
    QCOMPARE(m_store->count(), 0);
    QTRY_VERIFY(!QDirIterator(m_folder->path(), QDir::Files, QDirIterator::Subdirectories).hasNext());
}

void TestMediaFetcher::letsNoPictureWaitForFilms()
{
    make({.parallel = 1, .parallelFilms = 1});
    m_server->answers.insert("picture", ok(png()));
    const auto film = m_fetcher->fetch(m_server->url(QStringLiteral("silent")), MediaWant::Film);
    const auto next = m_fetcher->fetch(m_server->url(QStringLiteral("silent2")), MediaWant::Film);
    const auto picture = m_fetcher->fetch(m_server->url(QStringLiteral("picture")));
    QTRY_VERIFY(picture.isFinished());
    QVERIFY(picture.result());
    QCoro::waitFor(m_fetcher->finish());
    QCOMPARE(film.result().error().kind, Kind::Cancelled);
    QCOMPARE(next.result().error().kind, Kind::Cancelled);
}

void TestMediaFetcher::tellsTheServerItsNameAndNothingElse()
{
    m_server->answers.insert("a", redirect("/b"));
    m_server->answers.insert("b", ok(png()));
    const auto answer =
        m_fetcher->fetch(m_server->url(QStringLiteral("a"), QStringLiteral("pictures.example")));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(m_server->requests.size(), 2);
    for (const QByteArray &request : m_server->requests) {
        const QByteArray lower = request.toLower();
        QCOMPARE(lower.count("\r\nhost: "), 1);
        QVERIFY(lower.contains("\r\naccept-language: *\r\n"));
        QVERIFY(lower.contains("\r\nhost: pictures.example:" + QByteArray::number(m_server->serverPort()) +
                               "\r\n"));
        for (const char *name : {"authorization:", "cookie:", "referer:"})
            QVERIFY2(!lower.contains(name), request.constData());
    }
}

void TestMediaFetcher::followsRedirects()
{
    m_server->answers.insert("0", redirect("/1"));
    m_server->answers.insert("1", redirect("2"));
    m_server->answers.insert("2", redirect(m_server->url(QStringLiteral("3")).toLatin1()));
    m_server->answers.insert("3", ok(png()));
    const auto answer = m_fetcher->fetch(m_server->url(QStringLiteral("0")));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    m_server->answers.insert("x", redirect("/0"));
    QCOMPARE(kindOf(m_server->url(QStringLiteral("x"))), Kind::TooManyRedirects);
}

void TestMediaFetcher::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"http://a.example/x.png", "file:///etc/passwd", "data:image/png;base64,AAAA", "ftp://a.example/x",
          "qrc:/x.png", "//a.example/x", "", "https:///x", "https://user:word@a.example/x"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestMediaFetcher::refusesAddresses()
{
    QFETCH(QString, address);
    QCOMPARE(kindOf(address), Kind::BadAddress);
    QVERIFY(m_resolver->asked.isEmpty());
}

void TestMediaFetcher::refusesPrivateHosts()
{
    m_resolver->names.insert(QStringLiteral("router.example"), {QHostAddress(QStringLiteral("192.168.1.1"))});
    QCOMPARE(kindOf(QStringLiteral("https://router.example/x.png")), Kind::PrivateAddress);
    QCOMPARE(kindOf(QStringLiteral("https://127.0.0.1:1/x.png")), Kind::PrivateAddress);
    QCOMPARE(kindOf(QStringLiteral("https://nowhere.example/x.png")), Kind::HostNotFound);
}

void TestMediaFetcher::checksRedirectsAgain()
{
    m_resolver->names.insert(QStringLiteral("inside.example"), {QHostAddress(QStringLiteral("10.0.0.1"))});
    m_server->answers.insert("inside", redirect("https://inside.example/x"));
    m_server->answers.insert("file", redirect("file:///etc/passwd"));
    m_server->answers.insert("http", redirect("http://b.example/x"));
    QCOMPARE(kindOf(m_server->url(QStringLiteral("inside"))), Kind::PrivateAddress);
    QCOMPARE(kindOf(m_server->url(QStringLiteral("file"))), Kind::BadAddress);
    QCOMPARE(kindOf(m_server->url(QStringLiteral("http"))), Kind::BadAddress);
}

void TestMediaFetcher::saysWhatWentWrong_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::newRow("svg") << ok("<svg xmlns='http://www.w3.org/2000/svg'/>") << int(Kind::NotAPicture);
    QTest::newRow("empty") << ok({}) << int(Kind::NotAPicture);
    QTest::newRow("half a header") << ok(png().first(10)) << int(Kind::NotAPicture);
    QTest::newRow("not found") << QByteArray(
                                      "HTTP/1.1 404 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                               << int(Kind::Refused);
    QTest::newRow("server error") << QByteArray(
                                         "HTTP/1.1 503 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                                  << int(Kind::Refused);
    QTest::newRow("too large") << ok(png() + QByteArray(100'000, 'x')) << int(Kind::TooLarge);
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n") + png()
                             << int(Kind::Unreachable);
    QTest::newRow("closed at once") << QByteArray("") << int(Kind::Unreachable);
}

void TestMediaFetcher::saysWhatWentWrong()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    make({.image = {.bytes = 50'000}});
    m_server->answers.insert("a", answer);
    QCOMPARE(int(kindOf(m_server->url(QStringLiteral("a")))), kind);
    QCOMPARE(m_store->size(), 0);
}

void TestMediaFetcher::endsAtTheDeadline()
{
    make({.deadline = std::chrono::milliseconds(50)});
    QCOMPARE(kindOf(m_server->url(QStringLiteral("silent"))), Kind::TimedOut);
}

void TestMediaFetcher::endsWhenToldTo()
{
    make({.parallel = 1});
    const auto running = m_fetcher->fetch(m_server->url(QStringLiteral("silent")));
    const auto waiting = m_fetcher->fetch(m_server->url(QStringLiteral("also")));
    QTRY_COMPARE(m_server->requests.size(), 1);
    QCoro::waitFor(m_fetcher->finish());
    QCOMPARE(running.result().error().kind, Kind::Cancelled);
    QCOMPARE(waiting.result().error().kind, Kind::Cancelled);
}

void TestMediaFetcher::startsNoMoreThanAllowed()
{
    make({.parallel = 2});
    m_server->answers.insert("a", ok(png()));
    const auto first = m_fetcher->fetch(m_server->url(QStringLiteral("silent1")));
    const auto second = m_fetcher->fetch(m_server->url(QStringLiteral("a")));
    const auto third = m_fetcher->fetch(m_server->url(QStringLiteral("a?1")));
    m_server->answers.insert("a?1", ok(png()));
    QTRY_VERIFY(third.isFinished());
    QVERIFY(second.result() && third.result());
    QVERIFY(!first.isFinished());
}

QTEST_GUILESS_MAIN(TestMediaFetcher)
#include "test_mediafetcher.moc"
