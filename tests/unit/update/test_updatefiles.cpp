// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releasing.h"
#include "update/builtin.h"
#include "update/chunks.h"
#include "update/mirrors.h"
#include "update/piecefile.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <utility>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = UpdateError::Kind;

// What is read of strangers: statements, lists of pieces, lists of mirrors.
class TestUpdateFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cutsByContent();
    void chunkLists_data();
    void chunkLists();
    void mirrorAddresses_data();
    void mirrorAddresses();
    void mirrorLists();
    void statements();
    void notes();
    void roots_data();
    void roots();
    void names_data();
    void names();
    void times();
    void timesAreTheSameEverywhere();
    void roomForAFile();
    void everyKindHasASentenceAndAWord();
    void placeholders();

private:
    QList<Chunk> cut(const QByteArray &content);

    QTemporaryDir m_folder;
};

static QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator random(seed);
    random.generate(bytes.begin(), bytes.end());
    return bytes;
}

QList<Chunk> TestUpdateFiles::cut(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"file"_s));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate) || file.write(content) != content.size())
        return {};
    const std::atomic<bool> stop = false;
    return *cutFile(file, stop);
}

void TestUpdateFiles::cutsByContent()
{
    const QByteArray content = noise(10'000'000, 1);
    const QList<Chunk> chunks = cut(content);
    qint64 offset = 0;
    QSet<QByteArray> hashes;
    for (const Chunk &chunk : chunks) {
        QCOMPARE(chunk.offset, offset);
        QVERIFY(chunk.size <= mostChunk && (chunk.size >= leastChunk || chunk == chunks.last()));
        offset += chunk.size;
        hashes << chunk.hash;
    }
    QCOMPARE(offset, content.size());
    QVERIFY(chunks.size() > 80 && chunks.size() < 250);
    // What is put in at the front makes new only what it touches.
    const QList<Chunk> moved = cut("a few bytes" + content);
    qsizetype fresh = 0;
    for (const Chunk &chunk : moved)
        fresh += !hashes.contains(chunk.hash);
    QVERIFY2(fresh <= 3, qPrintable(QString::number(fresh)));
    QCOMPARE(cut(QByteArray()).size(), 0);
    QCOMPARE(cut(QByteArray(1'000'000, '\0')).size(), 4);
    const auto read = readChunkList(writeChunkList(chunks), content.size(), {});
    QVERIFY(read);
    QCOMPARE(*read, chunks);
}

void TestUpdateFiles::chunkLists_data()
{
    QTest::addColumn<QByteArray>("list");
    const QByteArray good = writeChunkList({{0, 1000, QByteArray(32, 'a')}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another kind") << "GODWIT-CHUNKS-V2\n" + good.sliced(17);
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("too short a file") << writeChunkList({{0, 999, QByteArray(32, 'a')}});
    QTest::newRow("too long a file") << good + good.sliced(17);
    QTest::newRow("a piece of nothing") << good + writeChunkList({{0, 0, QByteArray(32, 'a')}}).sliced(17);
    QTest::newRow("a huge piece") << writeChunkList({{0, mostChunk + 1, QByteArray(32, 'a')}});
}

void TestUpdateFiles::chunkLists()
{
    QFETCH(QByteArray, list);
    const auto read = readChunkList(list, 1000, u"X"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Malformed);
}

void TestUpdateFiles::mirrorAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *text, const char *address) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(address);
    };
    row("https://m.example", "https://m.example");
    row("https://M.example/", "https://m.example");
    row("https://m.example:8443/godwit/", "https://m.example:8443/godwit");
    row("http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a");
    row("http://abc.onion", "http://abc.onion");
    row("http://m.example", "");
    row("ftp://m.example", "");
    row("file:///etc", "");
    row("m.example", "");
    row("https://", "");
    row("https://user@m.example", "");
    row("https://m.example/?a=b", "");
    row("https://m.example/#a", "");
    row("https://m.example/../a", "");
    row("https://m.example//other", "");
    row("https://m.example/%2e%2e/a", "");
}

void TestUpdateFiles::mirrorAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto read = readMirrorAddress(text);
    QCOMPARE(read ? read->toString() : QString(), address);
    if (!read)
        QCOMPARE(read.error().kind, Kind::BadMirror);
}

void TestUpdateFiles::mirrorLists()
{
    QList<UpdateError> wrong;
    const auto mirrors = readMirrorList("# mine\r\n\nhttps://a.example\n  https://b.example/x/  \n"
                                        "https://a.example/\nnonsense\n",
                                        wrong);
    QCOMPARE(mirrors.size(), 2);
    QCOMPARE(mirrors[1].toString(), u"https://b.example/x"_s);
    QCOMPARE(wrong.size(), 1);
    QCOMPARE(wrong.first().subject, u"nonsense"_s);
    QByteArray many;
    for (int n = 0; n < 100; ++n)
        many += "https://m" + QByteArray::number(n) + ".example\n";
    QCOMPARE(readMirrorList(many, wrong).size(), 32);
    // What everybody gets is well-formed.
    wrong.clear();
    knownMirrors({}, wrong);
    QVERIFY(wrong.isEmpty());
}

static const Instant issued = *statementTime(u"2026-01-01T00:00:00Z"_s);

static RootStatement goodRoot()
{
    RootStatement root{1, issued, issued + mostRootDays, {2, {}}, {2, {}}, {}};
    for (int n = 0; n < 6; ++n)
        (n < 3 ? root.root : root.release).keys.append(placeholderKey(n).publicKey());
    return root;
}

void TestUpdateFiles::statements()
{
    const auto root = readRoot(unsignedRoot(goodRoot()), {});
    QVERIFY(root);
    QCOMPARE(writeRoot(*root), writeRoot(goodRoot()));
    // One key may do both.
    RootStatement shared = goodRoot();
    shared.release = shared.root;
    QVERIFY(readRoot(unsignedRoot(shared), {}));
    const ReleaseStatement release{
        7,
        {1, 2, 3},
        issued,
        issued + mostReleaseDays,
        {{u"linux-x86_64"_s, u"godwit-1.2.3.run"_s, 5, QByteArray(64, 'a'), 53, QByteArray(64, 'b')}},
        {}};
    const auto read = readRelease(unsignedRelease(release), {});
    QVERIFY(read);
    QCOMPARE(writeRelease(*read), writeRelease(release));
    QVERIFY(!read->artifactFor(u"linux-aarch64"_s));
    // What a later format adds to this one is left alone; another format is not.
    Envelope envelope = unsignedRelease(release);
    envelope.payload.replace("\"format\":1", "\"format\":1,\"news\":[1]");
    QVERIFY(readRelease(envelope, {}));
    envelope.payload.replace("\"format\":1", "\"format\":2");
    QCOMPARE(readRelease(envelope, {}).error().kind, Kind::NewerFormat);
    QCOMPARE(readRelease(unsignedRoot(goodRoot()), {}).error().kind, Kind::BadRelease);
}

void TestUpdateFiles::notes()
{
    ReleaseStatement release{
        .serial = 7,
        .version = {1, 2, 3},
        .issued = issued,
        .expires = issued + mostReleaseDays,
        .artifacts = {{u"linux"_s, u"godwit.run"_s, 5, QByteArray(64, 'a'), 53, QByteArray(64, 'b')}},
        .hash = {}};
    QCOMPARE(notesIn(release.notes, u"fr_FR"_s), QString());
    release.notes = {{u"en"_s, u"Faster.\nCalmer."_s}, {u"fr"_s, u"Plus rapide."_s}};
    const auto read = readRelease(unsignedRelease(release), {});
    QVERIFY(read);
    QCOMPARE(read->notes, release.notes);
    QCOMPARE(notesIn(read->notes, u"fr_CA"_s), u"Plus rapide."_s);
    QCOMPARE(notesIn(read->notes, u"de_DE"_s), u"Faster.\nCalmer."_s);
    for (const auto &[language, text] :
         std::initializer_list<std::pair<QString, QString>>{{u"EN"_s, u"a"_s},
                                                            {u"../x"_s, u"a"_s},
                                                            {u"en"_s, {}},
                                                            {u"en"_s, QString(mostNotes + 1, u'a')}}) {
        release.notes = {{language, text}};
        QCOMPARE(readRelease(unsignedRelease(release), {}).error().kind, Kind::BadRelease);
    }
    release.notes = {{u"en"_s, u"a"_s}};
    Envelope envelope = unsignedRelease(release);
    envelope.payload.replace("{\"en\":\"a\"}", "[\"a\"]");
    QCOMPARE(readRelease(envelope, {}).error().kind, Kind::BadRelease);
}

void TestUpdateFiles::roots_data()
{
    QTest::addColumn<RootStatement>("root");
    const auto row = [](const char *name, auto change) {
        RootStatement root = goodRoot();
        change(root);
        QTest::newRow(name) << root;
    };
    row("one signature is enough", [](RootStatement &root) { root.root.threshold = 1; });
    row("one signature is enough for a release", [](RootStatement &root) { root.release.threshold = 1; });
    row("no key to spare", [](RootStatement &root) { root.root.threshold = 3; });
    row("two keys", [](RootStatement &root) { root.root.keys.removeLast(); });
    row("no keys", [](RootStatement &root) { root.release.keys.clear(); });
    row("a key twice", [](RootStatement &root) { root.root.keys.append(root.root.keys.first()); });
    row("too long", [](RootStatement &root) { root.expires += std::chrono::seconds(1); });
    row("ends before it begins", [](RootStatement &root) { root.expires = root.issued; });
    row("no number", [](RootStatement &root) { root.serial = 0; });
}

void TestUpdateFiles::roots()
{
    QFETCH(RootStatement, root);
    const auto read = readRoot(unsignedRoot(root), u"X"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::BadRoot);
}

void TestUpdateFiles::names_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", ".", "..", ".bashrc", "../x", "a/b", "a\\b", "/etc/passwd", "a b", "a\nb",
                             "a%2fb", "C:x", "caf\xc3\xa9"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("a zero byte") << QString(u"a\0b"_s);
    QTest::newRow("long") << QString(129, u'a');
}

void TestUpdateFiles::names()
{
    QFETCH(QString, name);
    QVERIFY(!isPlainName(name));
    QVERIFY(isPlainName(u"godwit-0.2.0_linux+x.run"_s));
}

void TestUpdateFiles::times()
{
    QCOMPARE(statementTime(issued), u"2026-01-01T00:00:00Z"_s);
    for (const char *text : {"", "2026-01-01", "2026-01-01T00:00:00", "2026-1-1T00:00:00Z",
                             "2026-02-30T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00+00:00",
                             "1970-01-01T00:00:00Z", "9999-01-01T00:00:00Z", " 2026-01-01T00:00:00Z"})
        QVERIFY2(!statementTime(QString::fromLatin1(text)), text);
}

// Whoever lives where clocks go forward in that night has no such hour.
void TestUpdateFiles::timesAreTheSameEverywhere()
{
#ifdef Q_OS_UNIX
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    ::tzset();
    for (const char *text : {"2026-03-29T02:30:00Z", "2026-10-25T02:30:00Z"}) {
        const auto read = statementTime(QString::fromLatin1(text));
        QVERIFY2(read, text);
        QCOMPARE(statementTime(*read), QString::fromLatin1(text));
    }
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    ::tzset();
#endif
}

// What has come already needs no room a second time; what is only a name for nothing needs all of it.
void TestUpdateFiles::roomForAFile()
{
#ifdef Q_OS_UNIX
    constexpr qint64 size = 100'000'000, reserve = 64 << 20, has = 3'000'000;
    const QString there = m_folder.filePath(u"there"_s), hollow = m_folder.filePath(u"hollow"_s);
    QFile first(there), second(hollow);
    QVERIFY(first.open(QIODevice::WriteOnly) && first.write(noise(has, 1)) == has && first.resize(size));
    first.close();
    QVERIFY(second.open(QIODevice::WriteOnly) && second.resize(size));
    QVERIFY(isRoomFor(size, there, size + reserve - has));
    QVERIFY(!isRoomFor(size, there, size + reserve - has - 1'000'000));
    QVERIFY(!isRoomFor(size, hollow, size + reserve - has));
    QVERIFY(isRoomFor(size, m_folder.filePath(u"nowhere"_s), size + reserve));
    QVERIFY(!isRoomFor(size, m_folder.filePath(u"nowhere"_s), size + reserve - 1));
    QVERIFY(isRoomFor(size, there, -1));
#endif
}

void TestUpdateFiles::everyKindHasASentenceAndAWord()
{
    QSet<QString> words, sentences;
    const int count = int(Kind::NothingToGoBackTo) + 1;
    for (int n = 0; n < count; ++n) {
        const UpdateError error{.kind = Kind(n), .subject = u"X"_s, .detail = u"Y"_s};
        words << updateErrorWord(error.kind);
        sentences << updateSentence(error);
        // The system does not always say why.
        const QString alone = updateSentence({.kind = Kind(n), .subject = u"X"_s});
        QVERIFY2(alone.endsWith(u'.'), qPrintable(alone));
    }
    QVERIFY(!words.contains(QString()) && !sentences.contains(QString()));
    QCOMPARE(words.size(), count);
    QCOMPARE(sentences.size(), count);
}

void TestUpdateFiles::placeholders()
{
    QVERIFY(isPlaceholderRoot(builtInRoot()));
    const auto rootOf = [](int firstReleaseKey) {
        RootStatement root;
        root.serial = 1;
        root.issued = instantFromMs(1'780'000'000'000);
        root.expires = root.issued + mostRootDays;
        root.root.threshold = root.release.threshold = 2;
        for (int n = 0; n < 3; ++n) {
            root.root.keys.append(placeholderKey(1000 + n).publicKey());
            root.release.keys.append(placeholderKey(firstReleaseKey + n).publicKey());
        }
        return unsignedRoot(root);
    };
    // Nobody has signed either: what counts is whom it trusts.
    QVERIFY(isPlaceholderRoot(writeEnvelope(rootOf(3))));
    QVERIFY(!isPlaceholderRoot(writeEnvelope(rootOf(2000))));
}

QTEST_GUILESS_MAIN(TestUpdateFiles)

#include "test_updatefiles.moc"
