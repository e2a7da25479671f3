// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/addresses.h"
#include "media/blurhash.h"
#include "media/imagedecoder.h"
#include "media/mediastore.h"

#include <QBuffer>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Godwit;
using Kind = MediaError::Kind;

class TestImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void addresses_data();
    void addresses();
    void sniffing_data();
    void sniffing();
    void probeReadsHeaders();
    void probeRefusesBombs();
    void blurhashDecodes();
    void blurhashRefuses_data();
    void blurhashRefuses();
    void decodeScalesAndRounds();
    void decodeCoversAroundTheFocus();
    void decodeNeverScalesUp();
    void decodeSaysWhatIsWrong();
    void storeKeepsAndFinds();
    void storeForgetsTheLeastRecentlyShown();
    void storeNeverRemovesWhatIsPinned();
    void storeSurvivesACrash();
    void storeSaysDisk();
    void sentencesDiffer();
};

static QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

static QImage plainImage(int width, int height, QColor colour = Qt::red)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

static QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(QStringLiteral("picture")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    return file.fileName();
}

void TestImages::addresses_data()
{
    QTest::addColumn<bool>("isPublic");
    const auto rows = [](bool isPublic, std::initializer_list<const char *> addresses) {
        for (const char *address : addresses)
            QTest::newRow(address) << isPublic;
    };
    rows(true, {"93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:2800:220:1::1", "::ffff:8.8.8.8",
                "64:ff9b::808:808"});
    rows(false, {"127.0.0.1",
                 "127.8.9.1",
                 "0.0.0.0",
                 "10.1.2.3",
                 "172.16.0.1",
                 "172.31.255.255",
                 "192.168.1.1",
                 "169.254.169.254",
                 "100.64.0.1",
                 "198.18.0.1",
                 "192.0.2.1",
                 "224.0.0.1",
                 "240.0.0.1",
                 "255.255.255.255",
                 "::",
                 "::1",
                 "fe80::1",
                 "fc00::1",
                 "fd12::1",
                 "ff02::1",
                 "::ffff:127.0.0.1",
                 "::ffff:10.0.0.1",
                 "64:ff9b::7f00:1",
                 "2002:7f00:1::",
                 "2001::1",
                 "2001:db8::1",
                 "::7f00:1"});
}

void TestImages::addresses()
{
    QFETCH(bool, isPublic);
    QCOMPARE(isPublicAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), isPublic);
}

void TestImages::sniffing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("png") << encoded(plainImage(2, 2), "png") << QByteArray("png");
    QTest::newRow("jpeg") << encoded(plainImage(2, 2), "jpeg") << QByteArray("jpeg");
    QTest::newRow("webp") << encoded(plainImage(2, 2), "webp") << QByteArray("webp");
    QTest::newRow("gif") << QByteArray("GIF89a......") << QByteArray("gif");
    QTest::newRow("avif") << QByteArray("\0\0\0\x1c"
                                        "ftypavif\0\0\0\0",
                                        16)
                          << QByteArray("avif");
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << QByteArray();
    QTest::newRow("html") << QByteArray("<!doctype html>") << QByteArray();
    QTest::newRow("bmp") << encoded(plainImage(2, 2), "bmp") << QByteArray();
    QTest::newRow("wav") << QByteArray("RIFF....WAVEfmt ") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestImages::sniffing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, format);
    QCOMPARE(sniffImage(bytes), format);
}

void TestImages::probeReadsHeaders()
{
    const auto facts = probeImage(encoded(plainImage(30, 20), "png"));
    QVERIFY(facts);
    QCOMPARE(facts->size, QSize(30, 20));
    QCOMPARE(facts->format, QByteArray("png"));
}

// A PNG whose header promises more than its 100 bytes hold.
static QByteArray pngPromising(quint32 width, quint32 height)
{
    QByteArray png = encoded(plainImage(1, 1), "png");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    // The header chunk's checksum (CRC-32, ISO 3309).
    quint32 crc = 0xffffffff;
    for (const char byte : png.sliced(12, 17)) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    qToBigEndian(~crc, png.data() + 29);
    return png;
}

void TestImages::probeRefusesBombs()
{
    QCOMPARE(probeImage(pngPromising(8'000, 5'001)).error().kind, Kind::TooManyPixels);
    QCOMPARE(probeImage(pngPromising(40'000, 40'000)).error().kind, Kind::TooManyPixels);
    QVERIFY(probeImage(pngPromising(8'000, 5'000)));
    QCOMPARE(probeImage(encoded(plainImage(9, 9), "png"), {.bytes = 20}).error().kind, Kind::TooLarge);
    QCOMPARE(probeImage(QByteArray("GIF89a")).error().kind, Kind::NotAPicture);
    QCOMPARE(probeImage(QByteArray("<svg/>")).error().kind, Kind::NotAPicture);
    QByteArray gif("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff", 19);
    const QByteArray frame("\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", 15);
    for (int i = 0; i < 301; ++i)
        gif += frame;
    QCOMPARE(probeImage(gif + ';').error().kind, Kind::TooManyFrames);
}

void TestImages::blurhashDecodes()
{
    // The example of the format's own documentation: sky above sand.
    const QImage image = decodeBlurhash(QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMdnj"), {32, 32});
    QCOMPARE(image.size(), QSize(32, 32));
    const QImage flat = decodeBlurhash(QStringLiteral("00OZZy"), {4, 4});
    QCOMPARE(flat.pixel(0, 0), flat.pixel(3, 3));
    QVERIFY(image.pixel(0, 0) != image.pixel(31, 31));
    QCOMPARE(decodeBlurhash(QStringLiteral("00OZZy"), {1'000'000, 10}).size(), QSize(128, 10));
}

void TestImages::blurhashRefuses_data()
{
    QTest::addColumn<QString>("hash");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QStringLiteral("LEHV6");
    QTest::newRow("cut") << QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMdn");
    QTest::newRow("alphabet") << QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMd\"j");
    QTest::newRow("not ascii") << QStringLiteral("\u00e9EHV6n");
    QTest::newRow("sizes") << QStringLiteral("~EHV6n");
}

void TestImages::blurhashRefuses()
{
    QFETCH(QString, hash);
    QVERIFY(decodeBlurhash(hash, {8, 8}).isNull());
}

void TestImages::decodeScalesAndRounds()
{
    const QTemporaryDir folder;
    ImageDecoder decoder;
    const QString path = written(folder, encoded(plainImage(400, 200), "png"));
    const auto image = decoder.decode({.path = path, .target = {100, 100}, .radius = 10}).result();
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(100, 50));
    QCOMPARE(qAlpha(image->pixel(0, 0)), 0);
    QCOMPARE(image->pixelColor(50, 25), QColor(Qt::red));
}

void TestImages::decodeCoversAroundTheFocus()
{
    QImage halves(200, 100, QImage::Format_RGB32);
    halves.fill(Qt::blue);
    for (int x = 0; x < 100; ++x) {
        for (int y = 0; y < 100; ++y)
            halves.setPixelColor(x, y, Qt::red);
    }
    const QTemporaryDir folder;
    const QString path = written(folder, encoded(halves, "png"));
    const auto left = decodeImage({.path = path, .target = {50, 50}, .cover = true, .focus = {-1, 0}});
    const auto right = decodeImage({.path = path, .target = {50, 50}, .cover = true, .focus = {1, 0}});
    QVERIFY(left && right);
    QCOMPARE(left->size(), QSize(50, 50));
    QCOMPARE(left->pixelColor(25, 25), QColor(Qt::red));
    QCOMPARE(right->pixelColor(25, 25), QColor(Qt::blue));
}

void TestImages::decodeNeverScalesUp()
{
    const QTemporaryDir folder;
    const QString path = written(folder, encoded(plainImage(10, 10), "jpeg"));
    QCOMPARE(decodeImage({.path = path, .target = {100, 100}})->size(), QSize(10, 10));
}

void TestImages::decodeSaysWhatIsWrong()
{
    const QTemporaryDir folder;
    QCOMPARE(decodeImage({.path = folder.filePath(QStringLiteral("none"))}).error().kind, Kind::Disk);
    const QString svg = written(folder, "<svg/>");
    QCOMPARE(decodeImage({.path = svg}).error().kind, Kind::NotAPicture);
    const QString cut = written(folder, encoded(plainImage(100, 100), "webp").first(40));
    QCOMPARE(decodeImage({.path = cut}).error().kind, Kind::NotAPicture);
}

static QString url(int number)
{
    return QStringLiteral("https://a.example/%1.png").arg(number);
}

void TestImages::storeKeepsAndFinds()
{
    const QTemporaryDir folder;
    MediaStore store(folder.filePath(QStringLiteral("media")));
    store.open();
    QVERIFY(!store.find(url(1)));
    const auto path = store.put(url(1), "picture");
    QVERIFY(path);
    QCOMPARE(store.find(url(1)), *path);
    QVERIFY(!path->contains(QStringLiteral("a.example")));
    QCOMPARE(store.size(), 7);
    QVERIFY(!store.findByHash(QStringLiteral("../../etc/passwd")));
    QVERIFY(store.remove(url(1)));
    QVERIFY(!QFile::exists(*path));
    QCOMPARE(store.size(), 0);
}

void TestImages::storeForgetsTheLeastRecentlyShown()
{
    const QTemporaryDir folder;
    MediaStore store(folder.path(), 1'000);
    store.open();
    for (int i = 0; i < 10; ++i) {
        QVERIFY(store.put(url(i), QByteArray(100, 'x')));
        // Times are milliseconds: the order must not depend on how fast this runs.
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > before);
    }
    QVERIFY(store.find(url(0)));
    QVERIFY(store.put(url(10), QByteArray(100, 'x')));
    QVERIFY(store.size() <= 1'000);
    QVERIFY(store.find(url(0)));
    QVERIFY(store.find(url(10)));
    QVERIFY(!store.find(url(1)));
}

void TestImages::storeNeverRemovesWhatIsPinned()
{
    const QTemporaryDir folder;
    MediaStore store(folder.path(), 1'000);
    store.open();
    QVERIFY(store.put(url(0), QByteArray(600, 'x')));
    QVERIFY(store.pin(url(0)));
    QVERIFY(store.put(url(1), QByteArray(600, 'x')));
    store.setBudget(0);
    QVERIFY(store.find(url(0)));
    QVERIFY(!store.find(url(1)));
    MediaStore again(folder.path(), 0);
    again.open();
    QVERIFY(again.find(url(0)));
    QVERIFY(again.unpin(url(0)));
    QVERIFY(!again.find(url(0)));
    QVERIFY(!again.pin(url(2)));
}

void TestImages::storeSurvivesACrash()
{
    const QTemporaryDir folder;
    QString path;
    {
        MediaStore store(folder.path());
        store.open();
        path = *store.put(url(1), "picture");
    }
    // What QSaveFile leaves when the process dies, from before and from another process just now.
    QFile old(path + QStringLiteral(".XXabcd"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    old.close();
    QFile fresh(path + QStringLiteral(".XXefgh"));
    QVERIFY(fresh.open(QIODevice::WriteOnly));
    fresh.close();
    MediaStore store(folder.path());
    store.open();
    QCOMPARE(store.find(url(1)), path);
    QVERIFY(!old.exists());
    QVERIFY(fresh.exists());
    QCOMPARE(store.size(), 7);
    QVERIFY(QFile::remove(path));
    QVERIFY(!store.find(url(1)));
    QCOMPARE(store.size(), 0);
}

void TestImages::storeSaysDisk()
{
    const QTemporaryDir folder;
    const QString file = written(folder, "a file where a folder should be");
    MediaStore store(file);
    store.open();
    QCOMPARE(store.put(url(1), "x").error().kind, Kind::Disk);
}

void TestImages::sentencesDiffer()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(Kind::Cancelled); ++kind)
        sentences.insert(mediaErrorSentence({Kind(kind), QStringLiteral("a.example"), 404}));
    QCOMPARE(sentences.size(), int(Kind::Cancelled) + 1);
    QVERIFY(!sentences.contains(QString()));
}

QTEST_GUILESS_MAIN(TestImages)
#include "test_images.moc"
