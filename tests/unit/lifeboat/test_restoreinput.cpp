// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivefixtures.h"
#include "fakes/soak.h"
#include "lifeboat/formats/manifest.h"
#include "restoresof.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What a person may give to be restored: damaged, foreign, hostile, or very much of it. Each has its
// sentence, and nothing of it is begun.
class TestRestoreInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void badInput_data();
    void badInput();
    void anotherProgramsTables_data();
    void anotherProgramsTables();
    void namesThatAreNone();
    void aHundredThousandRows();

private:
    QString path(const QString &name) const { return m_bench->folder.filePath(name); }

    std::unique_ptr<SyncBench> m_bench;
};

namespace
{

QByteArray manifestOf(const Files &files)
{
    Manifest manifest;
    manifest.handle = u"me@old.example"_s;
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        manifest.files.insert_or_assign(name, ManifestFile{bytes.size(), QString::fromLatin1(hash)});
    }
    return encode(manifest);
}

// Of several pieces where it is encrypted.
Files backup()
{
    QByteArray follows = "Account address,Show boosts,Notify on new posts,Languages\n";
    for (int i = 0; i < 6'000; ++i)
        follows += "person" + QByteArray::number(i) + "@a.example,true,false,\n";
    Files files{{u"blocked_accounts.csv"_s, "eve@e.example\n"},
                {u"following_accounts.csv"_s, follows},
                {u"godwit.json"_s, R"({"version":1,"tags":["Cats"]})"}};
    files[u"manifest.json"_s] = manifestOf(files);
    return files;
}

Files with(const QString &name, const QByteArray &content)
{
    Files files = backup();
    files[name] = content;
    return files;
}

// The head's sum is right again.
QByteArray resummed(QByteArray tar)
{
    qint64 sum = 0;
    for (int i = 0; i < 512; ++i)
        sum += i >= 148 && i < 156 ? ' ' : quint8(tar[i]);
    return tar.replace(148, 6, QByteArray::number(sum, 8).rightJustified(6, '0'));
}

QByteArray changedAt(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

// As KZip does not write it: a name of the same length stands in its place.
QByteArray zipWithName(const QString &path, const QByteArray &name)
{
    const QByteArray instead(name.size(), 'n');
    const QByteArray zip =
        content(ArchiveFixtures::asZip(path, {{QString::fromLatin1(instead), "eve@e.example\n"}}));
    return QByteArray(zip).replace(instead, name);
}

} // namespace

void TestRestoreInput::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // KArchive's own words about what it is given.
    QLoggingCategory::setFilterRules(u"kf.archive*=false"_s);
    m_bench = std::make_unique<SyncBench>();
}

void TestRestoreInput::badInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &word,
                        const QByteArray &passphrase = {}) {
        QTest::newRow(name) << bytes << passphrase << word;
    };
    const QByteArray good = tarOf(backup());
    const QByteArray locked = sealed(good, "secret");
    row("good", good, u"good"_s);
    row("good and encrypted", locked, u"good"_s, "secret");
    row("nothing", {}, u"not-a-backup"_s);
    row("a picture", ArchiveFixtures::png, u"not-a-backup"_s);
    row("cut off", good.chopped(1'500), u"truncated"_s);
    row("encrypted and cut off", locked.chopped(70'000), u"truncated"_s, "secret");
    row("encrypted and nearly whole", locked.chopped(1), u"truncated"_s, "secret");
    row("another passphrase", locked, u"wrong-passphrase"_s, "Secret");
    row("no passphrase", locked, u"no-passphrase"_s);
    row("changed where it is encrypted", changedAt(locked, 100'000), u"tampered"_s, "secret");
    row("something behind its end", locked + "x", u"truncated"_s, "secret");
    row("changed in a head", changedAt(good, 0), u"damaged"_s);
    row("changed in a table", tarOf(with(u"blocked_accounts.csv"_s, "ada@a.example\n")), u"file-changed"_s);
    row("a table more", tarOf(with(u"muted_accounts.csv"_s, "eve@e.example\n")), u"file-unknown"_s);
    Files without = backup();
    without.remove(u"blocked_accounts.csv"_s);
    row("a table less", tarOf(without), u"file-missing"_s);
    row("a second one of a name", tarOf({{u"godwit.json"_s, R"({"tags":["Dogs"]})"}}).chopped(1'024) + good,
        u"file-twice"_s);
    row("of a later version", tarOf(with(u"manifest.json"_s, R"({"format":"godwit-backup","version":2})")),
        u"newer-format"_s);
    row("no JSON", tarOf({{u"godwit.json"_s, "{\"tags\":["}}), u"bad-json"_s);
    QByteArray outside = good;
    outside.replace(0, 12, QByteArray("../../../out").leftJustified(12, '\0'));
    row("a name that leads out", resummed(outside), u"unsafe-name"_s);
    QByteArray link = good;
    link[156] = '2';
    row("a link", resummed(link), u"link"_s);
    QTemporaryDir folder;
    row("a zip with a name that leads out", zipWithName(folder.filePath(u"out"_s), "../mutes.csv"),
        u"unsafe-name"_s);
    row("a zip that is cut off",
        content(ArchiveFixtures::asZip(folder.filePath(u"cut"_s), backup())).chopped(200), u"damaged"_s);
}

void TestRestoreInput::badInput()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, passphrase);
    QFETCH(const QString, word);
    put(path(u"given"_s), bytes);
    Restores giving = restoresOf(*m_bench);
    const auto source = await(giving.read(path(u"given"_s), passphrase, {}));
    QCOMPARE(wordOf(source), word);
    if (source) {
        QCOMPARE(source->entries.at(GraphKind::Follows).size(), size_t(6'000));
        return;
    }
    const QString sentence = backupSentence(source.error());
    QVERIFY2(!sentence.isEmpty() && !sentence.contains(u"%1"), qPrintable(sentence));
    QVERIFY(await(giving.records()).value().empty());
    QVERIFY(m_bench->standby.log.isEmpty());
}

void TestRestoreInput::anotherProgramsTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray named = "Account address,Hide notifications\nada@a.example,true\nben@b.example,true\n";
    QTest::newRow("Mastodon's") << named;
    QTest::newRow("no names of columns") << QByteArray("ada@a.example\nben@b.example\n");
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + named;
    QTest::newRow("lines of Windows") << QByteArray(named).replace("\n", "\r\n");
    QTest::newRow("semicolons") << QByteArray(named).replace(",", ";");
    QTest::newRow("all at once") << "\xef\xbb\xbf" +
                                        QByteArray(named).replace(",", ";").replace("\n", "\r\n");
}

// To the account itself, by its name alone.
void TestRestoreInput::anotherProgramsTables()
{
    QFETCH(const QByteArray, bytes);
    for (const QString &name : {u"ada@a.example"_s, u"ben@b.example"_s})
        m_bench->standby.add({name});
    put(path(u"muted_accounts.csv"_s), bytes);
    Restores giving = restoresOf(*m_bench);
    const auto source = await(giving.read(path(u"muted_accounts.csv"_s), {}, {}));
    QVERIFY2(source, source ? "" : qPrintable(backupSentence(source.error())));
    QVERIFY2(source->notes.isEmpty(), qPrintable(source->notes.join(u' ')));
    const auto pair = await(giving.begin(*source, standbyAccount));
    QVERIFY(pair);
    QCOMPARE(await(giving.run(*pair)).why, SyncEnd::Why::Finished);
    QStringList muted = m_bench->standby.handlesOf(m_bench->standby.mutes.keys());
    muted.sort();
    QCOMPARE(muted, QStringList({u"ada@a.example"_s, u"ben@b.example"_s}));
    QVERIFY(m_bench->standby.follows.isEmpty() && m_bench->standby.blocks.isEmpty());
}

// Of a file that somebody else has made.
void TestRestoreInput::namesThatAreNone()
{
    put(path(u"godwit.json"_s), R"({"tags":["",7,"Cats"],"lists":[{"title":""}],
        "filters":[{"title":"","words":[{"text":"a"}]}]})");
    put(path(u"backup.tar"_s), tarOf({{u"godwit.json"_s, content(path(u"godwit.json"_s))}}));
    const auto source = await(restoresOf(*m_bench).read(path(u"backup.tar"_s), {}, {}));
    QVERIFY(source);
    QCOMPARE(source->entries.size(), size_t(1));
    QCOMPARE(source->entries.at(GraphKind::Tags).size(), size_t(1));
}

void TestRestoreInput::aHundredThousandRows()
{
    const int rows = soakRounds(20'000, 100'000);
    QByteArray table = "Account address\n";
    for (int i = 0; i < rows; ++i)
        table += "person" + QByteArray::number(i) + "@server" + QByteArray::number(i % 997) + ".example\n";
    put(path(u"follows.csv"_s), table);
    Restores giving = restoresOf(*m_bench);
    const auto source = await(giving.read(path(u"follows.csv"_s), {}, {}));
    QVERIFY(source);
    const auto kinds = await(giving.preview(*source, standbyAccount));
    QVERIFY(kinds && kinds->size() == 1);
    QCOMPARE(kinds->front().total, rows);
    QCOMPARE(kinds->front().rows.size(), size_t(rows));
    QVERIFY(await(giving.begin(*source, standbyAccount)));
    const auto records = await(giving.records());
    QVERIFY(records && records->size() == 1);
    const auto report = await(giving.report(records->front()));
    QVERIFY(report && report->kinds.size() == 1);
    QCOMPARE(report->kinds.front().total, rows);
}

QTEST_GUILESS_MAIN(TestRestoreInput)
#include "test_restoreinput.moc"
