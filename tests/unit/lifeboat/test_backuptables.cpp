// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/csv.h"
#include "lifeboat/formats/table.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

// Mastodon's tables, and how others write them.
class TestBackupTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesWhatMastodonWrites();
    void mastodonsPageTakesThem();
    void readsWhatItWrites();
    void readsDialects_data();
    void readsDialects();
    void knowsTheKind_data();
    void knowsTheKind();
    void neverFollowsWhoWasToBeBlocked();
    void readsTheAdministratorsBlockList();
    void readsQuotes();
    void tellsLinesThatNameNobody();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void readsAHundredThousandRows();
};

namespace
{

GraphEntry personOf(GraphKind kind, const QString &handle)
{
    GraphEntry entry;
    entry.kind = kind;
    entry.name = handle.toLower();
    entry.shown = handle;
    return entry;
}

QStringList namesOf(const Table &table)
{
    QStringList names;
    for (const GraphEntry &entry : table.entries)
        names << entry.name;
    return names;
}

QByteArray fileOf(GraphKind kind, const std::vector<GraphEntry> &entries)
{
    QByteArray file = tableHead(kind);
    for (const GraphEntry &entry : entries)
        file += tableLine(entry, entry.peopleList.title);
    return file;
}

} // namespace

void TestBackupTables::writesWhatMastodonWrites()
{
    GraphEntry plain = personOf(GraphKind::Follows, u"Ada@a.example"_s);
    GraphEntry chosen = personOf(GraphKind::Follows, u"ben@b.example"_s);
    chosen.follow = {.showBoosts = false, .notify = true, .languages = {u"en"_s, u"fr"_s}};
    QCOMPARE(fileOf(GraphKind::Follows, {plain, chosen}),
             "Account address,Show boosts,Notify on new posts,Languages\n"
             "Ada@a.example,true,false,\n"
             "ben@b.example,false,true,\"en, fr\"\n");
    GraphEntry muted = personOf(GraphKind::Mutes, u"cy@c.example"_s);
    muted.mute.hideNotifications = false;
    QCOMPARE(fileOf(GraphKind::Mutes, {muted}), "Account address,Hide notifications\ncy@c.example,false\n");
    QCOMPARE(fileOf(GraphKind::Blocks, {personOf(GraphKind::Blocks, u"eve@e.example"_s)}), "eve@e.example\n");
    QCOMPARE(fileOf(GraphKind::Domains, {domainEntry(u"bad.example"_s)}), "bad.example\n");
    GraphEntry member = personOf(GraphKind::Members, u"ada@a.example"_s);
    member.peopleList.title = u"Friends, \"old\" ones"_s;
    QCOMPARE(fileOf(GraphKind::Members, {member}), "\"Friends, \"\"old\"\" ones\",ada@a.example\n");
    GraphEntry bookmark;
    bookmark.kind = GraphKind::Bookmarks;
    bookmark.name = u"https://a.example/posts/1"_s;
    QCOMPARE(fileOf(GraphKind::Bookmarks, {bookmark}), "https://a.example/posts/1\n");
}

namespace
{

// What the page for imports takes a file for: by its columns, else by how its name begins (Mastodon 4.5,
// app/models/form/import.rb).
QString takenFor(const QString &name, const QStringList &columns)
{
    const auto hasAny = [&columns](const QStringList &wanted) {
        return std::ranges::any_of(wanted, [&](const QString &each) { return columns.contains(each); });
    };
    const auto begins = [&name](const QStringList &with) {
        return std::ranges::any_of(with, [&](const QString &each) { return name.startsWith(each); });
    };
    if (hasAny({u"Hide notifications"_s}) || begins({u"mutes"_s, u"muted_accounts"_s}))
        return u"muting"_s;
    if (hasAny({u"Show boosts"_s, u"Notify on new posts"_s, u"Languages"_s}) ||
        begins({u"follows"_s, u"following_accounts"_s}))
        return u"following"_s;
    if (begins({u"blocks"_s, u"blocked_accounts"_s}))
        return u"blocking"_s;
    if (begins({u"domain_blocks"_s, u"blocked_domains"_s}))
        return u"domain_blocking"_s;
    if (begins({u"bookmarks"_s}))
        return u"bookmarks"_s;
    return begins({u"lists"_s}) ? u"lists"_s : QString();
}

struct Taken {
    GraphKind kind;
    QString as;
    // As the page knows them, in this order where the file does not say.
    QStringList columns;
};

} // namespace

void TestBackupTables::mastodonsPageTakesThem()
{
    const QString person = u"Account address"_s;
    const Taken all[] = {{GraphKind::Follows,
                          u"following"_s,
                          {person, u"Show boosts"_s, u"Notify on new posts"_s, u"Languages"_s}},
                         {GraphKind::Mutes, u"muting"_s, {person, u"Hide notifications"_s}},
                         {GraphKind::Blocks, u"blocking"_s, {person}},
                         {GraphKind::Domains, u"domain_blocking"_s, {u"#domain"_s}},
                         {GraphKind::Members, u"lists"_s, {u"List name"_s, person}},
                         {GraphKind::Bookmarks, u"bookmarks"_s, {u"#uri"_s}}};
    const QStringList firstColumns{person, u"#domain"_s, u"#uri"_s, u"List name"_s};
    for (const Taken &taken : all) {
        GraphEntry entry = personOf(taken.kind, u"ada@a.example"_s);
        entry.peopleList.title = u"Friends"_s;
        const QString name = tableName(taken.kind);
        const auto text = csvText(fileOf(taken.kind, {entry}), name);
        QVERIFY(text);
        const auto rows = readCsv(*text, u',', name);
        QVERIFY(rows && !rows->empty());
        // A first line that begins with no column of the page's is somebody.
        const bool isNamed = firstColumns.contains(rows->front().fields.front());
        const QStringList columns = isNamed ? rows->front().fields : taken.columns;
        QCOMPARE(columns, taken.columns);
        QCOMPARE(takenFor(name, columns), taken.as);
        QCOMPARE(rows->size(), isNamed ? size_t(2) : size_t(1));
        QCOMPARE(rows->back().fields.size(), columns.size());
        QVERIFY(rows->back().fields.contains(u"ada@a.example"_s));
    }
}

void TestBackupTables::readsWhatItWrites()
{
    GraphEntry follow = personOf(GraphKind::Follows, u"Ada@a.example"_s);
    follow.follow = {.showBoosts = false, .notify = true, .languages = {u"de"_s, u"fr"_s}};
    GraphEntry mute = personOf(GraphKind::Mutes, u"cy@c.example"_s);
    mute.mute.hideNotifications = false;
    GraphEntry member = personOf(GraphKind::Members, u"ada@a.example"_s);
    member.peopleList.title = u"Two\nlines; and, more"_s;
    GraphEntry bookmark;
    bookmark.kind = GraphKind::Bookmarks;
    bookmark.name = bookmark.shown = u"https://a.example/Posts/1;x,y"_s;
    GraphEntry domain = domainEntry(u"bad.example"_s);
    for (const GraphEntry &entry :
         {follow, mute, member, bookmark, domain, personOf(GraphKind::Blocks, u"eve@e.example"_s)}) {
        const auto table = readTable(tableName(entry.kind), fileOf(entry.kind, {entry}));
        QVERIFY2(table, table ? "" : qPrintable(backupSentence(table.error())));
        QCOMPARE(table->kind, entry.kind);
        QCOMPARE(table->entries.size(), size_t(1));
        QCOMPARE(table->entries[0], entry);
    }
    for (const GraphKind kind : {GraphKind::Follows, GraphKind::Blocks, GraphKind::Members}) {
        const auto empty = readTable(tableName(kind), tableHead(kind));
        QVERIFY(empty && empty->entries.empty() && empty->kind == kind);
    }
}

void TestBackupTables::readsDialects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = "Account address,Show boosts,Notify on new posts,Languages\n"
                             "ada@a.example,false,true,fr\nben@b.example,true,false,\n";
    QTest::newRow("mastodon") << plain;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + plain;
    QTest::newRow("lines of Windows") << QByteArray(plain).replace("\n", "\r\n");
    QTest::newRow("lines of the old Mac") << QByteArray(plain).replace("\n", "\r");
    QTest::newRow("semicolons") << QByteArray(plain).replace(",", ";");
    QTest::newRow("tabs") << QByteArray(plain).replace(",", "\t");
    QTest::newRow("semicolons, mark and lines")
        << "\xef\xbb\xbf" + QByteArray(plain).replace(",", ";").replace("\n", "\r\n");
    QTest::newRow("another order") << QByteArray("Languages,Account address,Notify on new posts,Show boosts\n"
                                                 "fr,@ada@a.example,TRUE,0\n,acct:ben@b.example,,\n");
    QTest::newRow("all quoted") << QByteArray(
        "\"Account address\",\"Show boosts\",\"Notify on new posts\"\n"
        "\"ada@a.example\",\"false\",\"true\"\n\"ben@b.example\",\"\",\"\"\n");
    QTest::newRow("blank lines and spaces")
        << QByteArray("\n\nAccount address,Show boosts,Notify on new posts\n"
                      "  ada@a.example ,no,yes\n\n ben@b.example,,\n\n");
    QTest::newRow("no names") << QByteArray("ada@a.example\nben@b.example\n");
    QTest::newRow("no names, no end of line") << QByteArray("ada@a.example\nben@b.example");
    QTest::newRow("foreign names, a column more")
        << QByteArray("Naam,Wie\nAda,ada@a.example\nBen,ben@b.example\n");
    QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(wide.encode(QString::fromUtf8(plain)));
    QTest::newRow("twice") << plain + "ADA@a.example,true,true,\n";
}

void TestBackupTables::readsDialects()
{
    QFETCH(QByteArray, bytes);
    const auto table = readTable(u"following_accounts.csv"_s, bytes);
    QVERIFY2(table, table ? "" : qPrintable(backupSentence(table.error())));
    QCOMPARE(table->kind, GraphKind::Follows);
    QCOMPARE(namesOf(*table), QStringList({u"ada@a.example"_s, u"ben@b.example"_s}));
    QVERIFY(table->unreadable.empty());
    QVERIFY(table->entries[1].follow == FollowOptions());
    const bool withoutOptions = QByteArray(QTest::currentDataTag()).contains("names");
    QCOMPARE(table->entries[0].follow.showBoosts, withoutOptions);
    QCOMPARE(table->entries[0].follow.notify, !withoutOptions);
}

void TestBackupTables::knowsTheKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    // A word for a failure, else the kind's.
    QTest::addColumn<QString>("kind");
    const QByteArray people = "ada@a.example\n";
    const QByteArray named = "Account address\nada@a.example\n";
    const auto row = [](const char *name, const QByteArray &bytes, const QString &kind) {
        QTest::addRow("%s: %s", name, bytes.left(30).constData()) << QString::fromUtf8(name) << bytes << kind;
    };
    row("following_accounts.csv", people, u"follows"_s);
    row("backup/follows.csv", named, u"follows"_s);
    row("following-2024-05-01-12-00-00.csv", people, u"follows"_s);
    row("muted_accounts.csv", people, u"mutes"_s);
    row("muting-2024.csv", people, u"mutes"_s);
    row("mutes (1).csv", named, u"mutes"_s);
    row("blocked_accounts.csv", people, u"blocks"_s);
    row("blocking-2024.csv", people, u"blocks"_s);
    row("BLOCKS.CSV", named, u"blocks"_s);
    row("blocked_domains.csv", "bad.example\n", u"domains"_s);
    row("domain_blocks.csv", "#domain\nbad.example\n", u"domains"_s);
    row("lists.csv", "Friends,ada@a.example\n", u"members"_s);
    row("bookmarks.csv", "https://a.example/1\n", u"bookmarks"_s);
    // By their columns.
    row("export.csv", "Account address,Show boosts\nada@a.example,true\n", u"follows"_s);
    row("export.csv", "Account address,Hide notifications\nada@a.example,true\n", u"mutes"_s);
    row("export.csv", "List name,Account address\nFriends,ada@a.example\n", u"members"_s);
    row("export.csv", "#domain\nbad.example\n", u"domains"_s);
    row("export.csv", "#uri\nhttps://a.example/1\n", u"bookmarks"_s);
    // Nobody knows.
    row("export.csv", people, u"doubtful-table"_s);
    row("export.csv", named, u"doubtful-table"_s);
    row("accounts.csv", people, u"doubtful-table"_s);
    row("unfollowed.csv", people, u"doubtful-table"_s);
    // Two things at once.
    row("blocks_and_mutes.csv", people, u"contradictory-table"_s);
    row("blocked_accounts.csv", "Account address,Show boosts\nada@a.example,true\n",
        u"contradictory-table"_s);
    row("following_accounts.csv", "Account address,Hide notifications\nada@a.example,true\n",
        u"contradictory-table"_s);
    row("blocked_accounts.csv", "#domain\nbad.example\n", u"contradictory-table"_s);
    row("followers.csv", named, u"followers-table"_s);
    row("my-followers-2024.csv", people, u"followers-table"_s);
    // Named well, and something else.
    row("blocked_domains.csv", people + "ben@b.example\n", u"bad-table"_s);
    row("bookmarks.csv", people, u"bad-table"_s);
}

void TestBackupTables::knowsTheKind()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const auto table = readTable(name, bytes);
    QCOMPARE(table ? graphKindWord(table->kind) : backupErrorWord(table.error().kind), kind);
    if (!table)
        QVERIFY(backupSentence(table.error()).contains(name));
}

void TestBackupTables::neverFollowsWhoWasToBeBlocked()
{
    const QByteArray people = "ada@a.example\n";
    const auto told = readTable(u"export.csv"_s, people, GraphKind::Blocks);
    QVERIFY(told && told->kind == GraphKind::Blocks);
    const auto wrong = readTable(u"blocked_accounts.csv"_s, people, GraphKind::Follows);
    QVERIFY(!wrong && wrong.error().kind == Kind::ContradictoryTable);
    const auto byColumns =
        readTable(u"export.csv"_s, "Account address,Hide notifications\n" + people, GraphKind::Follows);
    QVERIFY(!byColumns && byColumns.error().kind == Kind::ContradictoryTable);
}

// As Mastodon's administration exports it.
void TestBackupTables::readsTheAdministratorsBlockList()
{
    const auto table =
        readTable(u"domain_blocks.csv"_s,
                  "#domain,#severity,#reject_media,#public_comment\n"
                  "Bad.example,suspend,false,\"spam, and worse\"\n*.worse.example,silence,true,\n");
    QVERIFY(table);
    QCOMPARE(namesOf(*table), QStringList({u"bad.example"_s, u"worse.example"_s}));
}

void TestBackupTables::readsQuotes()
{
    const auto rows = readCsv(u"a,\"b \"\"c\"\"\nd\",e\n\"\",f,\n", u',', u"x.csv"_s);
    QVERIFY(rows);
    QCOMPARE(rows->size(), size_t(2));
    QCOMPARE(rows->at(0).fields, QStringList({u"a"_s, u"b \"c\"\nd"_s, u"e"_s}));
    QCOMPARE(rows->at(1).fields, QStringList({u""_s, u"f"_s, u""_s}));
    QCOMPARE(rows->at(1).line, 3);
    const auto open = readCsv(u"a\n\"b\nc\n", u',', u"x.csv"_s);
    QVERIFY(!open && open.error().kind == Kind::BadTable);
    QVERIFY(backupSentence(open.error()).contains(u"line 2"_s));
}

void TestBackupTables::tellsLinesThatNameNobody()
{
    const auto table =
        readTable(u"blocked_accounts.csv"_s, "ada@a.example\nnobody\nben@b.example\n\na b@c.example\n"
                                             "x@y@z\neve@e.example\ncy@c.example\n");
    QVERIFY(table);
    QCOMPARE(namesOf(*table),
             QStringList({u"ada@a.example"_s, u"ben@b.example"_s, u"eve@e.example"_s, u"cy@c.example"_s}));
    QCOMPARE(table->unreadable, std::vector({2, 5, 6}));
}

void TestBackupTables::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"bad-table"_s;
    QTest::newRow("page") << QByteArray("<!DOCTYPE html>\n<html>\n<body>Sign in</body>\n</html>\n")
                          << u"bad-table"_s;
    QTest::newRow("no quote's end") << QByteArray("\"ada@a.example\nben@b.example\n") << u"bad-table"_s;
    QTest::newRow("a thousand columns") << QByteArray(1000, ',') + "ada@a.example\n" << u"bad-table"_s;
    QTest::newRow("a long field") << QByteArray(100'000, 'a') + "@a.example\n" << u"bad-table"_s;
}

void TestBackupTables::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto table = readTable(u"blocked_accounts.csv"_s, bytes);
    QVERIFY(!table);
    QCOMPARE(backupErrorWord(table.error().kind), word);
}

void TestBackupTables::readsAHundredThousandRows()
{
    QByteArray bytes = tableHead(GraphKind::Follows);
    for (int i = 0; i < 100'000; ++i)
        bytes += "person" + QByteArray::number(i) + "@server" + QByteArray::number(i % 997) +
                 ".example,true,false,\"de, en\"\n";
    const auto table = readTable(u"following_accounts.csv"_s, bytes);
    QVERIFY(table);
    QCOMPARE(table->entries.size(), size_t(100'000));
    QCOMPARE(table->entries.back().name, u"person99999@server299.example"_s);
    QVERIFY(table->unreadable.empty() && table->doubled == 0);
    const auto tooLarge = csvText(QByteArray(1025, 'a'), u"x.csv"_s, {.bytes = 1024});
    QVERIFY(!tooLarge && tooLarge.error().kind == Kind::TooLarge);
    const auto tooMany = readCsv(u"a\nb\nc\n", u',', u"x.csv"_s, 0, {.rows = 2});
    QVERIFY(!tooMany && tooMany.error().kind == Kind::TooMany);
}

QTEST_GUILESS_MAIN(TestBackupTables)
#include "test_backuptables.moc"
