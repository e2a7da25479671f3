// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuparchives.h"
#include "lifeboat/backup/followspage.h"
#include "lifeboat/formats/table.h"
#include "restoresof.h"

#include <QDir>
#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

// The list for a server's own page, where that is quicker than its API.
class TestFollowsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void theServersOwnPageMayBeQuicker();
    void thePageTakesOnlySoMany_data();
    void thePageTakesOnlySoMany();
    void howManyTheAccountFollowsIsKnown();
    void aBackupIsNoPlaceForATable();

private:
    QString path(const QString &name) const { return m_bench->folder.filePath(name); }

    RestoreSource read(const QString &name)
    {
        auto source = await(restoresOf(*m_bench).read(path(name), {}, {}));
        if (!source)
            qFatal("%s", qUtf8Printable(backupSentence(source.error())));
        return *source;
    }

    FakeMastodon &target() { return m_bench->standby; }

    std::unique_ptr<SyncBench> m_bench;
};

void TestFollowsPage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<SyncBench>();
    for (const QString &name : {u"ada@a.example"_s, u"ben@b.example"_s})
        target().add({name});
    QDir(m_bench->folder.path()).mkpath(u"backup"_s);
}

// Mastodon's page is not held to the day's limit, and takes its own table.
void TestFollowsPage::theServersOwnPageMayBeQuicker()
{
    QByteArray follows = "Account address,Show boosts,Notify on new posts,Languages\n";
    for (int i = 0; i < 900; ++i)
        follows += "person" + QByteArray::number(i) + "@a.example,false,true,\"de, en\"\n";
    put(path(u"backup/follows.csv"_s), follows + "ben@b.example,true,false,\n");
    put(path(u"backup/blocks.csv"_s), "eve@e.example\n");
    target().follows << target().idOf(u"ben@b.example"_s);
    target().how.insert(target().follows.first(), {});
    const auto kinds = await(restoresOf(*m_bench).preview(read(u"backup"_s), standbyAccount));
    QVERIFY(kinds);
    std::vector<SyncRow> rows;
    for (const Restores::PreviewKind &kind : *kinds)
        rows.insert(rows.end(), kind.rows.begin(), kind.rows.end());
    ServerInfo server = m_bench->life->source.serverFor(standbyAccount)->info();
    const qint64 waiting = std::ranges::count_if(rows, isFollowThatWaits);
    QCOMPARE(waiting, 900);
    const FollowsPage page = followsPage(server, waiting, 1);
    QCOMPARE(page.address, server.origin.toString() + u"/settings/imports"_s);
    QCOMPARE(page.days, 3);
    QVERIFY(followsPageSentence(page, server).contains(u"3 days"_s));
    QVERIFY(followsPage(server, page.perDay, 1).address.isEmpty());

    const auto first = writeFollows(path(u"tables"_s), rows, waiting);
    QVERIFY2(first, first ? "" : qPrintable(backupSentence(first.error())));
    QFile file(*first);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QCOMPARE(written.first(written.indexOf('\n') + 1),
             "Account address,Show boosts,Notify on new posts,Languages\n");
    const auto table = readTable(*first, written);
    QVERIFY(table && table->kind == GraphKind::Follows);
    QCOMPARE(table->entries.size(), size_t(900));
    QVERIFY(written.contains("\nperson7@a.example,false,true,\"de, en\"\n"));
    // What is there is not written over.
    const auto second = writeFollows(path(u"tables"_s), rows, waiting);
    QVERIFY(second && *second != *first);
    QVERIFY(QFileInfo(*second).fileName().startsWith(u"following_accounts"_s));
    server.software = Software::GoToSocial;
    QVERIFY(followsPage(server, waiting, 1).address.isEmpty());
}

void TestFollowsPage::thePageTakesOnlySoMany_data()
{
    QTest::addColumn<int>("followed");
    QTest::addColumn<int>("inList");
    QTest::newRow("nobody is followed") << 0 << 7'500;
    QTest::newRow("many are") << 7'000 << 500;
    QTest::newRow("all but one") << 7'499 << 1;
    // Then it depends on how many follow the account, which the page knows.
    QTest::newRow("as many as may be") << 7'500 << 8'000;
    QTest::newRow("more than that") << 9'000 << 8'000;
}

// Mastodon's page refuses a list whose rows and whom one follows already are more than 7,500.
void TestFollowsPage::thePageTakesOnlySoMany()
{
    QFETCH(const int, followed);
    QFETCH(const int, inList);
    constexpr int waiting = 8'000;
    std::vector<SyncRow> rows(waiting);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].kind = rows[i].wish.kind = GraphKind::Follows;
        rows[i].name = rows[i].wish.name = rows[i].wish.shown = u"p%1@a.example"_s.arg(i);
    }
    ServerInfo server = m_bench->life->source.serverFor(standbyAccount)->info();
    QCOMPARE(mostInList(server, waiting, followed), inList);
    const FollowsPage page = followsPage(server, waiting, followed);
    QCOMPARE(page.address.isEmpty(), followed >= 7'500);
    if (!page.address.isEmpty()) {
        QCOMPARE(page.most, inList);
        QCOMPARE(page.leftOut, waiting - inList);
        const QString sentence = followsPageSentence(page, server);
        QVERIFY2(sentence.contains(u"leaves out "_s + QLocale().toString(waiting - inList)),
                 qPrintable(sentence));
    }
    const auto written = writeFollows(path(u"tables"_s), rows, inList);
    QVERIFY(written);
    const auto table = readTable(*written, content(*written));
    QVERIFY(table);
    QCOMPARE(table->entries.size(), size_t(inList));
    QCOMPARE(table->entries.front().name, rows.front().name);
    // Elsewhere nobody counts.
    server.software = Software::GoToSocial;
    QCOMPARE(mostInList(server, waiting, followed), waiting);
}

void TestFollowsPage::howManyTheAccountFollowsIsKnown()
{
    put(path(u"backup/follows.csv"_s), "Account address\nada@a.example\n");
    QCOMPARE(await(restoresOf(*m_bench).followed(standbyAccount)), 0);
    target().follows << target().idOf(u"ben@b.example"_s);
    target().how.insert(target().follows.first(), {});
    QVERIFY(await(restoresOf(*m_bench).preview(read(u"backup"_s), standbyAccount)));
    QCOMPARE(await(restoresOf(*m_bench).followed(standbyAccount)), 1);
}

void TestFollowsPage::aBackupIsNoPlaceForATable()
{
    put(path(u"backup/manifest.json"_s), "{}");
    QCOMPARE(wordOf(writeFollows(path(u"backup"_s), {}, 0)), u"cannot-write"_s);
    QVERIFY(!QFile::exists(path(u"backup/following_accounts.csv"_s)));
    put(path(u"file"_s), "no folder");
    QCOMPARE(wordOf(writeFollows(path(u"file"_s), {}, 0)), u"cannot-write"_s);
}

QTEST_GUILESS_MAIN(TestFollowsPage)
#include "test_followspage.moc"
