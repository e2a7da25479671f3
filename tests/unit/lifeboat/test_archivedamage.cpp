// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivefixtures.h"
#include "archivelife.h"
#include "fulldisk.h"
#include "model/archivefile.h"
#include "text/plaintext.h"

#include <KZip>
#include <QDateTime>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace ArchiveFixtures;

// Archives that are none, that are broken, and a disk that is full.
class TestArchiveDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_life.reset(); }

    void badInput_data();
    void badInput();
    void badZips_data();
    void badZips();
    void anEncryptedOneNeedsItsPassphrase();
    void brokenItemsCostThemselves();
    void brokenLongTweetsCostThemselves();
    void longTweetsAreBoundedOverAllFolders();
    void aDiskThatFillsUp();
    void aDiskThatFillsUpWithPosts_data();
    void aDiskThatFillsUpWithPosts();
    void aRecordThatCannotBeReadHidesNoOther_data();
    void aRecordThatCannotBeReadHidesNoOther();

private:
    BackupResult<Archives::Report> import(const QString &path)
    {
        return QCoro::waitFor(m_life->archives->import(path, {}));
    }

    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveLife> m_life;
};

void TestArchiveDamage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // KArchive's own words about what it is given.
    QLoggingCategory::setFilterRules(u"kf.archive*=false"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_life = std::make_unique<ArchiveLife>(at(u"data"_s));
}

// The head's sum is right again.
static QByteArray resummed(QByteArray tar)
{
    qint64 sum = 0;
    for (int i = 0; i < 512; ++i)
        sum += i >= 148 && i < 156 ? ' ' : quint8(tar[i]);
    return tar.replace(148, 6, QByteArray::number(sum, 8).rightJustified(6, '0'));
}

// What holds the files is no honest one, whoever's they are.
static void addDamaged(const char *whose, const QByteArray &good)
{
    const auto row = [whose](const char *what, const QByteArray &bytes, const QString &word) {
        QTest::addRow("%s, %s", whose, what) << bytes << word;
    };
    row("cut off", good.chopped(1500), u"truncated"_s);
    QByteArray link = good;
    link[156] = '2';
    row("a link", resummed(link), u"link"_s);
    QByteArray outside = good;
    outside.replace(0, 12, "../../../out");
    row("a name that leads out", resummed(outside), u"unsafe-name"_s);
    QByteArray head = good;
    head[148] = '7';
    row("tampered", head, u"damaged"_s);
}

void TestArchiveDamage::badInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const Files good = ArchiveFixtures::mastodon();
    const auto with = [&](const QString &name, const QByteArray &content) {
        Files files = good;
        files[name] = content;
        return tarOf(files);
    };
    const auto without = [&](const QString &name) {
        Files files = good;
        files.remove(name);
        return tarOf(files);
    };
    QTest::newRow("nothing") << QByteArray() << u"not-an-archive"_s;
    QTest::newRow("a picture") << png << u"not-an-archive"_s;
    QTest::newRow("another program's") << tarOf({{u"notes/a.txt"_s, "a"}}) << u"not-an-archive"_s;
    QTest::newRow("no posts") << without(u"outbox.json"_s) << u"file-missing"_s;
    QTest::newRow("no owner") << without(u"actor.json"_s) << u"not-an-archive"_s;
    QTest::newRow("an owner without a name") << with(u"actor.json"_s, "{}") << u"bad-json"_s;
    QTest::newRow("an owner of no server")
        << with(u"actor.json"_s, R"({"id":"godwit:me","preferredUsername":"me"})") << u"bad-json"_s;
    QTest::newRow("posts that end") << with(u"outbox.json"_s, good[u"outbox.json"_s].chopped(40))
                                    << u"bad-json"_s;
    QTest::newRow("posts that are none") << with(u"outbox.json"_s, "[1,2]") << u"bad-json"_s;
    QTest::newRow("posts too deep") << with(u"outbox.json"_s, "{\"orderedItems\":[" + QByteArray(200, '[') +
                                                                  QByteArray(200, ']') + "]}")
                                    << u"bad-json"_s;
    Files x = ArchiveFixtures::twitter();
    x[u"data/tweets.js"_s] = "alert('no list of tweets')" + QByteArray(400, ' ');
    QTest::newRow("a script that is no list") << tarOf(x) << u"bad-json"_s;
    x = ArchiveFixtures::twitter();
    x[u"data/account.js"_s] = "window.YTD.account.part0 = []";
    QTest::newRow("an account of nobody") << tarOf(x) << u"bad-json"_s;
    x = ArchiveFixtures::twitter();
    x[u"data/tweets.js"_s].chop(40);
    QTest::newRow("tweets that end") << tarOf(x) << u"bad-json"_s;
    addDamaged("Mastodon's", tarOf(good));
    addDamaged("X's", tarOf(ArchiveFixtures::twitter()));
}

void TestArchiveDamage::badInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    for (const bool packed : {false, true}) {
        const QString path = at(packed ? u"bad.tar.gz"_s : u"bad.tar"_s);
        if (packed)
            asTarGz(path, bytes);
        else
            put(path, bytes);
        if (packed && bytes.size() < 512)
            continue;
        const auto report = import(path);
        QCOMPARE(wordOf(report), word);
        QVERIFY(!backupSentence(report.error()).isEmpty());
    }
    const auto listed = QCoro::waitFor(m_life->archives->list());
    // Where something had begun, the list says that it is not whole, and why.
    for (const Archives::Listed &archive : listed) {
        QVERIFY(!archive.record.endedAt);
        QCOMPARE(archive.record.problem, word);
        QVERIFY(!archive.record.sentence.isEmpty());
    }
}

void TestArchiveDamage::badZips_data()
{
    QTest::addColumn<bool>("isMastodons");
    QTest::newRow("Mastodon's") << true;
    QTest::newRow("X's") << false;
}

void TestArchiveDamage::badZips()
{
    QFETCH(const bool, isMastodons);
    Files files = isMastodons ? ArchiveFixtures::mastodon() : ArchiveFixtures::twitter();
    const auto verdict = [this](const QByteArray &zip) {
        put(at(u"bad.zip"_s), zip);
        const auto report = import(at(u"bad.zip"_s));
        return report || !backupSentence(report.error()).isEmpty() ? wordOf(report) : u"no sentence"_s;
    };
    const QByteArray good = content(asZip(at(u"good.zip"_s), files));
    QCOMPARE(verdict(good.chopped(200)), u"damaged"_s);
    // KZip writes no such names, so another one is put into their place.
    files[u"nnnnnnnnnnnn"_s] = png;
    QByteArray outside = content(asZip(at(u"outside.zip"_s), files));
    outside.replace("nnnnnnnnnnnn", "../../../out");
    QCOMPARE(verdict(outside), u"unsafe-name"_s);
    KZip zip(at(u"link.zip"_s));
    QVERIFY(zip.open(QIODevice::WriteOnly));
    for (const auto &[name, bytes] : files.asKeyValueRange())
        QVERIFY(zip.writeFile(name, bytes));
    QVERIFY(zip.writeSymLink(u"avatar.jpg"_s, u"/etc/passwd"_s, u"me"_s, u"me"_s, 0120777));
    QVERIFY(zip.close());
    QCOMPARE(verdict(content(at(u"link.zip"_s))), u"link"_s);
    QVERIFY(QCoro::waitFor(m_life->archives->list()).empty());
}

void TestArchiveDamage::anEncryptedOneNeedsItsPassphrase()
{
    Files files = ArchiveFixtures::mastodon();
    files[u"media_attachments/files/001/original/engine.png"_s] = png + QByteArray(200'000, 'x');
    const QString path = at(u"archive.godwit"_s);
    const QByteArray good = sealed(tarOf(files), "secret");
    const auto verdict = [&](const QByteArray &bytes, const QByteArray &passphrase) {
        put(path, bytes);
        return wordOf(QCoro::waitFor(m_life->archives->import(path, passphrase)));
    };
    QCOMPARE(verdict(good, {}), u"no-passphrase"_s);
    QCOMPARE(verdict(good, "Secret"), u"wrong-passphrase"_s);
    QByteArray changed = good;
    changed[100'000] = char(changed[100'000] ^ 1);
    QCOMPARE(verdict(changed, "secret"), u"tampered"_s);
    QCOMPARE(verdict(good.chopped(70'000), "secret"), u"truncated"_s);
    QCOMPARE(verdict(good, "secret"), u"good"_s);
}

void TestArchiveDamage::brokenItemsCostThemselves()
{
    QJsonObject noTime = note(11, u"<p>a</p>"_s);
    noTime.remove(u"published"_s);
    QJsonObject noTimeAround = create(noTime);
    noTimeAround.remove(u"published"_s);
    QJsonObject future = note(12, u"<p>a</p>"_s);
    future[u"published"_s] = u"2999-01-01T00:00:00Z"_s;
    QJsonObject noId = note(13, u"<p>a</p>"_s);
    noId[u"id"_s] = u"godwit:act:1"_s;
    QJsonObject foreign = note(14, u"<p>a</p>"_s);
    foreign[u"attributedTo"_s] = u"https://old.example/users/eve"_s;
    QJsonObject elsewhere = note(15, u"<p>a</p>"_s);
    elsewhere[u"id"_s] = u"https://bank.example/statuses/1"_s;
    QJsonObject lost = note(16, u"<p>kept</p><script>x</script><img src=\"file:///dev/zero\">"_s);
    lost[u"attachment"_s] = QJsonArray{
        QJsonObject{{u"mediaType"_s, u"image/png"_s}, {u"url"_s, u"/../../../etc/passwd"_s}},
        QJsonObject{{u"mediaType"_s, u"image/svg+xml"_s}, {u"url"_s, u"media_attachments/bad.svg"_s}}, 7};
    const QJsonArray items{noTimeAround,
                           create(future),
                           create(noId),
                           create(foreign),
                           create(elsewhere),
                           QJsonObject{{u"type"_s, u"Move"_s}},
                           17,
                           create(lost),
                           QJsonArray{}};
    QByteArray outbox = collection(u"outbox.json"_s, items);
    outbox.replace("\"orderedItems\":[", "\"orderedItems\":[{broken},");
    const auto report =
        import(asFolder(at(u"odd"_s), {{u"actor.json"_s, actor()},
                                       {u"outbox.json"_s, outbox},
                                       {u"media_attachments/bad.svg"_s, "<svg/>"},
                                       {u"media_attachments/huge.png"_s, png + QByteArray(1'000'001, 'x')}}));
    QVERIFY2(report, report ? "" : qPrintable(backupSentence(report.error())));
    QCOMPARE(report->record.counts.posts, 1);
    const std::map<ArchiveSkip, qint64> expected{{ArchiveSkip::Unreadable, 3}, {ArchiveSkip::NoAddress, 1},
                                                 {ArchiveSkip::NoTime, 2},     {ArchiveSkip::Foreign, 2},
                                                 {ArchiveSkip::OtherKind, 1},  {ArchiveSkip::NoMedia, 1},
                                                 {ArchiveSkip::TooLarge, 1}};
    QCOMPARE(report->record.counts.skipped, expected);
    QCOMPARE(report->record.counts.missingFiles, 1);
    QCOMPARE(archiveNotes(report->record.counts).size(), 8);
    auto reading =
        m_life->posts.post(PostKey(me + u"/statuses/16"_s), {m_life->accounts.accounts().back().id});
    reading.waitForFinished();
    const auto kept = *reading.result();
    QCOMPARE(plainText(kept->post.text), u"kept"_s);
    QVERIFY(kept->post.attachments[0].url.isEmpty());
}

void TestArchiveDamage::brokenLongTweetsCostThemselves()
{
    for (const QByteArray &broken :
         {QByteArray(), QByteArray("window.YTD.note_tweet.part0 = [{\"noteTweet\": {}}"),
          QByteArray("window.YTD.note_tweet.part0 = ]"), QByteArray(400, ' ')}) {
        Files x = ArchiveFixtures::twitter();
        x[u"data/note-tweet.js"_s] = broken;
        const QString path = at(u"x.tar"_s);
        put(path, tarOf(x));
        const auto report = import(path);
        QVERIFY2(report, report ? "" : qPrintable(backupSentence(report.error())));
        QCOMPARE(report->record.counts.posts, 3);
    }
}

void TestArchiveDamage::longTweetsAreBoundedOverAllFolders()
{
    QByteArray list = "window.YTD.note_tweet.part0 = [";
    const QDateTime first(QDate(2017, 4, 5), QTime(0, 0), QTimeZone::UTC);
    for (int n = 0; n < 100'001; ++n)
        list += R"({"noteTweet":{"createdAt":")" + first.addSecs(n / 10).toString(Qt::ISODate).toLatin1() +
                R"(","core":{"text":"a"}}},)";
    list.back() = ']';
    Files x = ArchiveFixtures::twitter();
    x[u"data/note-tweet.js"_s] = list;
    QVERIFY(import(asFolder(at(u"x"_s), x)));
    x[u"other/data/note-tweet.js"_s] = list;
    QCOMPARE(wordOf(import(asFolder(at(u"x"_s), x))), u"too-many"_s);
}

void TestArchiveDamage::aDiskThatFillsUp()
{
    m_life->room = 1;
    const QString path = asZip(at(u"archive.zip"_s), ArchiveFixtures::mastodon());
    const auto report = import(path);
    QCOMPARE(wordOf(report), u"no-room"_s);
    auto listed = QCoro::waitFor(m_life->archives->list());
    QCOMPARE(listed.size(), size_t(1));
    QVERIFY(!listed.front().record.endedAt);
    QCOMPARE(listed.front().record.problem, u"no-room"_s);
    m_life->room = -1;
    QVERIFY(import(path));
    listed = QCoro::waitFor(m_life->archives->list());
    QVERIFY(listed.front().record.endedAt);
    QCOMPARE(listed.front().holdings.posts, 6);
    QCOMPARE(listed.front().holdings.files, 2);
}

void TestArchiveDamage::aDiskThatFillsUpWithPosts_data()
{
    QTest::addColumn<bool>("isMastodons");
    QTest::newRow("Mastodon's") << true;
    QTest::newRow("X's") << false;
}

void TestArchiveDamage::aDiskThatFillsUpWithPosts()
{
    QFETCH(const bool, isMastodons);
    constexpr int posts = 3'000;
    QJsonArray items;
    for (int n = 1; n <= posts; ++n) {
        const QString text = u"Row number%1 of many"_s.arg(n);
        items.append(isMastodons ? create(note(n, text)) : tweet(QString::number(10'000 + n), text));
    }
    Files files = isMastodons ? ArchiveFixtures::mastodon() : ArchiveFixtures::twitter();
    if (isMastodons)
        files[u"outbox.json"_s] = collection(u"outbox.json"_s, items);
    else
        files[u"data/tweets.js"_s] = script("tweets.part0", items);
    files.remove(u"data/tweets-part1.js"_s);
    const QString path = asFolder(at(u"archive"_s), files);
    // Posts go in 500 at a time, which need about a hundred pages.
    leaveRoom(m_life->cache, 250);
    const auto report = import(path);
    QCOMPARE(wordOf(report), u"no-room"_s);
    QVERIFY(backupSentence(report.error()).contains(u"goes on where it stopped"_s));
    auto listed = QCoro::waitFor(m_life->archives->list());
    QCOMPARE(listed.size(), size_t(1));
    QVERIFY(!listed.front().record.endedAt);
    QCOMPARE(listed.front().record.sentence, backupSentence(report.error()));
    const qint64 before = listed.front().holdings.posts;
    QVERIFY2(before > 0 && before < posts, qPrintable(QString::number(before)));
    leaveRoom(m_life->cache, -1);
    const auto again = import(path);
    QVERIFY2(again, again ? "" : qPrintable(backupSentence(again.error())));
    QCOMPARE(again->record.counts.posts, posts);
    QCOMPARE(again->record.counts.added, posts - before);
    listed = QCoro::waitFor(m_life->archives->list());
    QVERIFY(listed.front().record.endedAt);
    QCOMPARE(listed.front().holdings.posts, posts);
}

void TestArchiveDamage::aRecordThatCannotBeReadHidesNoOther_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a kind that is none") << u"kind = 9"_s;
    QTest::newRow("what is in it") << u"detail = '{'"_s;
}

void TestArchiveDamage::aRecordThatCannotBeReadHidesNoOther()
{
    QFETCH(const QString, change);
    QVERIFY(import(asZip(at(u"archive.zip"_s), ArchiveFixtures::mastodon())));
    QVERIFY(import(asZip(at(u"twitter.zip"_s), ArchiveFixtures::twitter())));
    const AccountId broken = m_life->accounts.accounts().front().id;
    auto written = m_life->user.write([change, broken](Connection &connection) -> StoreResult<void> {
        return connection.run(u"UPDATE archive SET %1 WHERE account = ?"_s.arg(change), {broken.value()})
            .transform([](QSqlQuery *) {});
    });
    QVERIFY(written.result());
    const auto listed = QCoro::waitFor(m_life->archives->list());
    QCOMPARE(listed.size(), size_t(2));
    for (const Archives::Listed &archive : listed) {
        QCOMPARE(archive.unread.has_value(), archive.account.id == broken);
        QCOMPARE(archive.holdings.posts > 0, archive.account.id != broken);
        QCOMPARE(archive.record.endedAt.has_value(), archive.account.id != broken);
    }
    // Imported again, it is known again.
    QVERIFY(import(at(u"archive.zip"_s)));
    for (const Archives::Listed &archive : QCoro::waitFor(m_life->archives->list()))
        QVERIFY(!archive.unread);
}

QTEST_GUILESS_MAIN(TestArchiveDamage)
#include "test_archivedamage.moc"
