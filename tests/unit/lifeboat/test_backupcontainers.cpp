// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuparchives.h"

#include <KCompressionDevice>
#include <KTar>
#include <KZip>
#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

// What holds a backup's files, honest and not.
class TestBackupContainers : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void everyContainerGivesItsFiles();
    void othersReadOurTar();
    void longNamesOfOthers();
    void sealedFilesKeepTheirSecret();
    void everyChangeOfASealedFileIsSeen();
    void sealedFilesThatAskForTooMuch();
    void unsafeNames_data();
    void unsafeNames();
    void linksAndDevices();
    void truncated();
    void bombs();
    void whatIsNoBackup();
    void diskFull();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

const Files sample{{u"manifest.json"_s, "{}"},
                   {u"blocked_accounts.csv"_s, "eve@e.example\n"},
                   {u"empty"_s, ""},
                   {u"exactly512"_s, QByteArray(512, 'x')},
                   {u"media_attachments/files/a.png"_s, QByteArray(200'000, 'p')}};

// A head of a tar as a stranger may write it.
QByteArray head(const QByteArray &name, char type, qint64 size)
{
    QByteArray block(512, '\0');
    block.replace(0, name.size(), name);
    block.replace(100, 7, "0000644");
    block.replace(124, 11, QByteArray::number(size, 8).rightJustified(11, '0'));
    block.replace(257, 8, QByteArray("ustar\00000", 8));
    block[156] = type;
    block.replace(148, 8, "        ");
    int sum = 0;
    for (const char c : std::as_const(block))
        sum += quint8(c);
    block.replace(148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
    return block;
}

QByteArray padded(QByteArray bytes)
{
    bytes.append((512 - bytes.size() % 512) % 512, '\0');
    return bytes;
}

const QByteArray tarEnd(1024, '\0');

} // namespace

void TestBackupContainers::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // KArchive's own words about what it is given.
    QLoggingCategory::setFilterRules(u"kf.archive*=false"_s);
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBackupContainers::everyContainerGivesItsFiles()
{
    QDir(m_folder->path()).mkpath(u"folder/media_attachments/files"_s);
    for (const auto &[name, bytes] : sample.asKeyValueRange())
        put(path(u"folder/"_s + name), bytes);
    put(path(u"a.tar"_s), tarOf(sample));
    KCompressionDevice packed(path(u"a.tar.gz"_s), KCompressionDevice::GZip);
    QVERIFY(packed.open(QIODevice::WriteOnly));
    packed.write(tarOf(sample));
    packed.close();
    KZip zip(path(u"a.zip"_s));
    QVERIFY(zip.open(QIODevice::WriteOnly));
    for (const auto &[name, bytes] : sample.asKeyValueRange())
        QVERIFY(zip.writeFile(name, bytes));
    QVERIFY(zip.close());
    put(path(u"a.godwit"_s), sealed(tarOf(sample), "secret"));
    for (const QString &name : {u"folder"_s, u"a.tar"_s, u"a.tar.gz"_s, u"a.zip"_s, u"a.godwit"_s}) {
        const auto files = filesAt(path(name), "secret");
        QVERIFY2(files, files ? "" : qPrintable(name + u": "_s + backupSentence(files.error())));
        QCOMPARE(*files, sample);
    }
    put(path(u"mutes.csv"_s), "eve@e.example\n");
    QCOMPARE(filesAt(path(u"mutes.csv"_s)).value_or(Files()), Files({{u"mutes.csv"_s, "eve@e.example\n"}}));
}

void TestBackupContainers::othersReadOurTar()
{
    put(path(u"a.tar"_s), tarOf(sample));
    KTar tar(path(u"a.tar"_s));
    QVERIFY(tar.open(QIODevice::ReadOnly));
    QCOMPARE(tar.directory()->file(u"media_attachments/files/a.png"_s)->data().size(), 200'000);
    QCOMPARE(tar.directory()->file(u"blocked_accounts.csv"_s)->data(), "eve@e.example\n");
}

void TestBackupContainers::longNamesOfOthers()
{
    const QString name = u"media_attachments/"_s + QString(150, u'n') + u"/ü.png"_s;
    const QByteArray encoded = name.toUtf8();
    QByteArray record = " path=" + encoded + "\n";
    record.prepend(QByteArray::number(record.size() + 3));
    const QByteArray pax =
        head("pax", 'x', record.size()) + padded(record) + head("short", '0', 3) + padded("abc") + tarEnd;
    const QByteArray gnu = head("././@LongLink", 'L', encoded.size() + 1) + padded(encoded + '\0') +
                           head("short", '0', 3) + padded("abc") + tarEnd;
    for (const QByteArray &bytes : {pax, gnu}) {
        TarReader tar(std::make_unique<MemorySource>(bytes), u"a.tar"_s, {});
        const auto files = filesOf(tar);
        QVERIFY2(files, files ? "" : qPrintable(backupSentence(files.error())));
        QCOMPARE(*files, Files({{name, "abc"}}));
    }
}

void TestBackupContainers::sealedFilesKeepTheirSecret()
{
    const QByteArray once = sealed(tarOf(sample), "correct horse");
    QVERIFY(!once.contains("eve@e.example"));
    QVERIFY(once != sealed(tarOf(sample), "correct horse"));
    put(path(u"a.godwit"_s), once);
    QVERIFY(isSealedBackup(path(u"a.godwit"_s)));
    QCOMPARE(wordOf(filesAt(path(u"a.godwit"_s), "correct horse")), u"good"_s);
    QCOMPARE(wordOf(filesAt(path(u"a.godwit"_s), "wrong")), u"wrong-passphrase"_s);
    QCOMPARE(wordOf(filesAt(path(u"a.godwit"_s), "")), u"no-passphrase"_s);
    MemorySink sink;
    QCOMPARE(wordOf(SealedSink(sink).begin("", cheap)), u"no-passphrase"_s);
}

// One bit anywhere, two pieces exchanged, one left out, the end missing, something added.
void TestBackupContainers::everyChangeOfASealedFileIsSeen()
{
    const QByteArray good = sealed(tarOf(sample), "secret");
    constexpr qsizetype headBytes = 8 + 8 + 8 + 16 + 24;
    constexpr qsizetype piece = 64 * 1024 + 17;
    const auto verdict = [this](const QByteArray &bytes) {
        put(path(u"b.godwit"_s), bytes);
        return wordOf(filesAt(path(u"b.godwit"_s), "secret", {.keyBytes = 1 << 20}));
    };
    QCOMPARE(verdict(good), u"good"_s);
    QVERIFY(good.size() > headBytes + 3 * piece);
    const QStringList words{u"wrong-passphrase"_s, u"tampered"_s,  u"truncated"_s,
                            u"not-a-backup"_s,     u"no-memory"_s, u"damaged"_s};
    for (qsizetype at = 0; at < good.size(); at += at < headBytes ? 1 : 9'973) {
        QByteArray changed = good;
        changed[at] = char(changed[at] ^ 0x10);
        const QString word = verdict(changed);
        QVERIFY2(words.contains(word), qPrintable(u"byte %1: %2"_s.arg(at).arg(word)));
    }
    QByteArray swapped = good;
    swapped.replace(headBytes + piece, piece, good.sliced(headBytes + 2 * piece, piece));
    QCOMPARE(verdict(swapped), u"tampered"_s);
    QByteArray without = good;
    without.remove(headBytes + piece, piece);
    QCOMPARE(verdict(without), u"tampered"_s);
    QVERIFY(verdict(good + "x") != u"good"_s);
    QCOMPARE(verdict(good.first(headBytes + 2 * piece)), u"truncated"_s);
    for (qsizetype size = headBytes; size < good.size(); size += 7'919)
        QVERIFY2(verdict(good.first(size)) != u"good"_s, qPrintable(QString::number(size)));
    QCOMPARE(verdict(good.first(good.size() - 1)), u"truncated"_s);
}

void TestBackupContainers::sealedFilesThatAskForTooMuch()
{
    QByteArray greedy = sealed(tarOf(sample), "secret");
    greedy[21] = char(0x7f);
    put(path(u"a.godwit"_s), greedy);
    QCOMPARE(wordOf(filesAt(path(u"a.godwit"_s), "secret")), u"no-memory"_s);
}

void TestBackupContainers::unsafeNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"../evil", "a/../../evil", "/etc/passwd", "a//b", "a/./b", "C:evil", "a\\b",
                             "..", ".", "a/..", "x\ny", "\xe2\x80\xae.csv"})
        QTest::newRow(name) << QByteArray(name);
}

void TestBackupContainers::unsafeNames()
{
    QFETCH(QByteArray, name);
    const QByteArray bytes = head(name, '0', 3) + padded("abc") + tarEnd;
    put(path(u"a.tar"_s), bytes);
    const auto files = filesAt(path(u"a.tar"_s));
    QCOMPARE(wordOf(files), u"unsafe-name"_s);
    QVERIFY(!backupSentence(files.error()).isEmpty());
    QVERIFY(!BackupGuard::safeName(QString::fromUtf8(name)));
}

void TestBackupContainers::linksAndDevices()
{
    for (const char type : {'1', '2', '3', '4', '6', '7', 'S'}) {
        put(path(u"a.tar"_s), head("actor.json", type, 0) + tarEnd);
        QCOMPARE(wordOf(filesAt(path(u"a.tar"_s))), u"link"_s);
    }
    QDir(m_folder->path()).mkpath(u"folder"_s);
    QVERIFY(QFile::link(u"/etc/passwd"_s, path(u"folder/actor.json"_s)));
    QCOMPARE(wordOf(filesAt(path(u"folder"_s))), u"link"_s);
    KZip zip(path(u"a.zip"_s));
    QVERIFY(zip.open(QIODevice::WriteOnly));
    QVERIFY(zip.writeSymLink(u"actor.json"_s, u"/etc/passwd"_s, u"me"_s, u"me"_s, 0120777));
    QVERIFY(zip.close());
    QCOMPARE(wordOf(filesAt(path(u"a.zip"_s))), u"link"_s);
}

void TestBackupContainers::truncated()
{
    const QByteArray good = tarOf(sample);
    for (const qsizetype size : {qsizetype(511), qsizetype(512), qsizetype(700), good.size() / 2,
                                 good.size() - 1024, good.size() - 1}) {
        TarReader tar(std::make_unique<MemorySource>(good.first(size)), u"a.tar"_s, {});
        QCOMPARE(wordOf(filesOf(tar)), u"truncated"_s);
    }
    QByteArray damaged = good;
    damaged[1] = '!';
    TarReader tar(std::make_unique<MemorySource>(damaged), u"a.tar"_s, {});
    QCOMPARE(wordOf(filesOf(tar)), u"damaged"_s);
    KCompressionDevice packed(path(u"a.tar.gz"_s), KCompressionDevice::GZip);
    QVERIFY(packed.open(QIODevice::WriteOnly));
    packed.write(good);
    packed.close();
    const QByteArray gz = content(path(u"a.tar.gz"_s));
    put(path(u"a.tar.gz"_s), gz.first(gz.size() / 2));
    QVERIFY(wordOf(filesAt(path(u"a.tar.gz"_s))) != u"good"_s);
}

void TestBackupContainers::bombs()
{
    // 300 MB of nothing in 300 KB.
    KCompressionDevice packed(path(u"bomb.tar.gz"_s), KCompressionDevice::GZip);
    QVERIFY(packed.open(QIODevice::WriteOnly));
    packed.write(head("outbox.json", '0', 300'000'000));
    for (int i = 0; i < 300; ++i)
        packed.write(QByteArray(1'000'000, '\0'));
    packed.close();
    const auto read = [this](const QString &name) -> QString {
        const auto backup = openBackup(path(name), {});
        if (!backup)
            return wordOf(backup);
        while (true) {
            const auto entry = (*backup)->next();
            if (!entry || !*entry)
                return wordOf(entry);
            while (true) {
                const auto bytes = (*backup)->read(1 << 20);
                if (!bytes)
                    return wordOf(bytes);
                if (bytes->isEmpty())
                    break;
            }
        }
    };
    QCOMPARE(read(u"bomb.tar.gz"_s), u"too-large"_s);
    KZip zip(path(u"bomb.zip"_s));
    QVERIFY(zip.open(QIODevice::WriteOnly));
    QVERIFY(zip.writeFile(u"outbox.json"_s, QByteArray(300'000'000, '\0')));
    QVERIFY(zip.close());
    QCOMPARE(read(u"bomb.zip"_s), u"too-large"_s);
    put(path(u"many.tar"_s), tarOf(sample));
    QCOMPARE(wordOf(filesAt(path(u"many.tar"_s), {}, {.files = 3})), u"too-many"_s);
    QCOMPARE(wordOf(filesAt(path(u"many.tar"_s), {}, {.bytes = 100'000})), u"too-large"_s);
    put(path(u"huge.tar"_s), head("outbox.json", '0', qint64(1) << 40) + tarEnd);
    QVERIFY(wordOf(filesAt(path(u"huge.tar"_s))) != u"good"_s);
    put(path(u"endless.tar"_s), QByteArray(head("d", '5', 0)).repeated(100'001) + tarEnd);
    QCOMPARE(wordOf(filesAt(path(u"endless.tar"_s))), u"too-many"_s);
}

void TestBackupContainers::whatIsNoBackup()
{
    QCOMPARE(wordOf(filesAt(path(u"nothing"_s))), u"not-there"_s);
    put(path(u"empty"_s), "");
    put(path(u"text"_s), QByteArray(2000, 'a'));
    put(path(u"broken.zip"_s), "PK\3\4 and no more");
    put(path(u"GODWITB1"_s), "GODWITB1");
    QCOMPARE(wordOf(filesAt(path(u"empty"_s))), u"not-a-backup"_s);
    QCOMPARE(wordOf(filesAt(path(u"text"_s))), u"not-a-backup"_s);
    QCOMPARE(wordOf(filesAt(path(u"GODWITB1"_s), "x")), u"truncated"_s);
    QCOMPARE(wordOf(filesAt(path(u"broken.zip"_s))), u"damaged"_s);
}

void TestBackupContainers::diskFull()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    FileSink file(u"/dev/full"_s);
    QVERIFY(file.open());
    const auto written = file.write("something");
    QCOMPARE(wordOf(written), u"disk-full"_s);
    QVERIFY(backupSentence(written.error()).contains(u"full"_s));
}

QTEST_GUILESS_MAIN(TestBackupContainers)
#include "test_backupcontainers.moc"
