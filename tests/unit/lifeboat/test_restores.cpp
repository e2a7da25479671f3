// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuparchives.h"
#include "fakes/soak.h"
#include "lifeboat/backup/personalrestore.h"
#include "restoresof.h"

#include <QRegularExpression>

#include <ranges>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// A backup given to an account: what is done, in which order, what cannot be, and that it is done once.
class TestRestores : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void everyKindArrives();
    void previewDoesNothing();
    void eachRowHasItsOutcome();
    void goesOnWithinTheDailyLimit();
    void goesOnAfterKills();
    void onlyWhatWasAskedFor();
    void changedBackupsAreRefused();
    void tablesThatCannotBeUsedAreTold();
    void manyFollows();
    void aServerThatTakesFilesIsGivenOne();
    void draftsAndSettingsComeBack();
    void filtersOfMastodonsExport();

private:
    QString path(const QString &name) const { return m_bench->folder.filePath(name); }

    RestoreSource read(const QString &name, std::optional<GraphKind> told = {})
    {
        auto source = await(restoresOf(*m_bench).read(path(name), {}, told));
        if (!source)
            qFatal("%s", qUtf8Printable(backupSentence(source.error())));
        return *source;
    }

    // To the end, through every limit.
    SyncEnd restore(const RestoreSource &source)
    {
        Restores giving = restoresOf(*m_bench);
        const auto pair = await(giving.begin(source, standbyAccount));
        if (!pair)
            qFatal("%s", qUtf8Printable(pair.error().detail));
        m_pair = *pair;
        SyncEnd end;
        for (int runs = 0; runs < 100; ++runs) {
            end = await(giving.run(*pair));
            if (!end.goesOnAt || end.why == SyncEnd::Why::Finished)
                break;
            if (*end.goesOnAt > m_bench->clock.now())
                m_bench->clock.advance(*end.goesOnAt - m_bench->clock.now());
            QCoreApplication::processEvents();
        }
        return end;
    }

    // "name: outcome" of a kind.
    QStringList missing(GraphKind kind)
    {
        QStringList lines;
        const auto report = await(m_bench->life->sync.report(m_pair));
        for (const SyncReport::Kind &each : report ? report->kinds : std::vector<SyncReport::Kind>()) {
            for (const SyncRow &row : each.kind == kind ? each.missing : std::vector<SyncRow>())
                lines << u"%1: %2"_s.arg(row.name, syncOutcomeWord(row.outcome));
        }
        lines.sort();
        return lines;
    }

    FakeMastodon &target() { return m_bench->standby; }

    std::unique_ptr<SyncBench> m_bench;
    SyncPair m_pair;
    // Whom drafts and settings come to.
    Account m_me;
};

namespace
{

// Until all is done or the program ends: on a busy machine an answer may come too late, and a run end before.
QCoro::Task<> runOn(SyncLife *life, ManualClock *clock, SyncPair pair)
{
    while (!life->scope.stopping()) {
        const SyncEnd end = co_await life->sync.sync(pair);
        if (end.why == SyncEnd::Why::Finished || !end.goesOnAt)
            break;
        if (*end.goesOnAt > clock->now())
            clock->advance(*end.goesOnAt - clock->now());
    }
}

} // namespace

void TestRestores::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<SyncBench>();
    for (const QString &name :
         {u"ada@a.example"_s, u"ben@b.example"_s, u"cy@c.example"_s, u"eve@e.example"_s})
        target().add({name});
    QDir(m_bench->folder.path()).mkpath(u"backup"_s);
    m_me.id = standbyAccount;
    m_me.persona = PersonaId(1);
    m_me.person = PersonKey(u"https://s.example/users/me"_s);
}

void TestRestores::everyKindArrives()
{
    put(path(u"backup/following_accounts.csv"_s),
        "Account address,Show boosts,Notify on new posts,Languages\nada@a.example,false,true,\"de, en\"\n"
        "ben@b.example,true,false,\n");
    put(path(u"backup/muted_accounts.csv"_s), "Account address,Hide notifications\ncy@c.example,false\n");
    put(path(u"backup/blocked_accounts.csv"_s), "eve@e.example\n");
    put(path(u"backup/blocked_domains.csv"_s), "bad.example\n");
    put(path(u"backup/lists.csv"_s), "Friends,ada@a.example\n");
    put(path(u"backup/godwit.json"_s),
        R"({"version":1,"tags":["Cats"],"filters":[{"title":"Endings","places":1,
        "action":1,"words":[{"text":"the end","whole":true}]}]})");
    const RestoreSource source = read(u"backup"_s);
    QVERIFY2(source.notes.isEmpty(), qPrintable(source.notes.join(u' ')));
    const SyncEnd end = restore(source);
    QVERIFY2(end.why == SyncEnd::Why::Finished, qPrintable(end.sentence));
    QCOMPARE(target().handlesOf(target().follows), QStringList({u"ada@a.example"_s, u"ben@b.example"_s}));
    const FakeMastodon::How how = target().how.value(target().idOf(u"ada@a.example"_s));
    QVERIFY(!how.boosts && how.notify);
    QCOMPARE(target().handlesOf(target().blocks), QStringList(u"eve@e.example"_s));
    QCOMPARE(target().handlesOf(target().mutes.keys()), QStringList(u"cy@c.example"_s));
    QVERIFY(!target().mutes.first().notifications);
    QCOMPARE(target().domains, QStringList(u"bad.example"_s));
    QCOMPARE(target().lists.first().title, u"Friends"_s);
    QCOMPARE(target().handlesOf(target().lists.first().members), QStringList(u"ada@a.example"_s));
    QCOMPARE(target().filters.size(), 1);
    QCOMPARE(target().tags.size(), 1);
    // Who is kept away comes first.
    QCOMPARE(target().log.first(), u"block eve@e.example"_s);
    for (const GraphKind kind : allGraphKinds)
        QVERIFY2(missing(kind).isEmpty(), qPrintable(missing(kind).join(u' ')));
}

void TestRestores::previewDoesNothing()
{
    put(path(u"backup/follows.csv"_s), "Account address\nada@a.example\nben@b.example\ncy@c.example\n");
    target().follows << target().idOf(u"ben@b.example"_s);
    target().how.insert(target().follows.first(), {});
    target().blocks << target().idOf(u"cy@c.example"_s);
    const auto kinds = await(restoresOf(*m_bench).preview(read(u"backup"_s), standbyAccount));
    QVERIFY(kinds && kinds->size() == 1);
    QCOMPARE(kinds->front().total, 3);
    QStringList rows;
    for (const SyncRow &row : kinds->front().rows)
        rows << u"%1: %2"_s.arg(row.name, syncOutcomeWord(row.outcome));
    rows.sort();
    // One is there already; whom the person blocks is not followed for them.
    QCOMPARE(rows, QStringList({u"ada@a.example: waiting"_s, u"cy@c.example: refused"_s}));
    QVERIFY(target().log.isEmpty());
}

void TestRestores::eachRowHasItsOutcome()
{
    target().add({u"locked@a.example"_s, true});
    target().add({u"no@a.example"_s, false, true});
    put(path(u"backup/follows.csv"_s),
        "Account address\nada@a.example\nlocked@a.example\nno@a.example\ngone@dead.example\n");
    QVERIFY(restore(read(u"backup"_s)).why == SyncEnd::Why::Finished);
    QCOMPARE(target().handlesOf(target().follows), QStringList(u"ada@a.example"_s));
    QCOMPARE(missing(GraphKind::Follows),
             QStringList({u"gone@dead.example: not-found"_s, u"locked@a.example: requested"_s,
                          u"no@a.example: refused"_s}));
    const auto records = await(restoresOf(*m_bench).records());
    QVERIFY(records && records->size() == 1);
    // Where many failed, the first are told by name and the others counted.
    const auto report = await(restoresOf(*m_bench).report(records->front(), 1));
    QVERIFY(report && report->kinds.size() == 1);
    QCOMPARE(report->failed.size(), size_t(1));
    QCOMPARE(report->failed.front().name, u"gone@dead.example"_s);
    QCOMPARE(report->failedCount, 2);
    const RestoreTally tally{
        .kind = GraphKind::Follows, .total = 4, .done = 1, .requested = 1, .notFound = 1, .refused = 1};
    QVERIFY(report->kinds.front() == tally);
    // Again: nothing is asked for a second time.
    const QMap<QString, int> calls = target().followCalls;
    QVERIFY(restore(read(u"backup"_s)).why == SyncEnd::Why::Finished);
    QCOMPARE(target().followCalls, calls);
}

void TestRestores::goesOnWithinTheDailyLimit()
{
    target().followsPerDay = 400;
    QByteArray table = "Account address\n";
    for (int i = 0; i < 900; ++i) {
        const QString name = u"person%1@a.example"_s.arg(i);
        target().add({name});
        table += name.toUtf8() + '\n';
    }
    put(path(u"backup/follows.csv"_s), table);
    const Instant begun = m_bench->clock.now();
    QVERIFY(restore(read(u"backup"_s)).why == SyncEnd::Why::Finished);
    QCOMPARE(target().follows.size(), 900);
    QCOMPARE(target().refusedByLimit, 0);
    QVERIFY(m_bench->clock.now() - begun < 3 * 24h);
}

void TestRestores::goesOnAfterKills()
{
    QByteArray table = "Account address\n";
    const int people = soakRounds(40, 250);
    for (int i = 0; i < people; ++i) {
        const QString name = u"person%1@a.example"_s.arg(i);
        target().add({name});
        table += name.toUtf8() + '\n';
    }
    put(path(u"backup/follows.csv"_s), table);
    for (int kills = 0; kills < soakRounds(8, 50); ++kills) {
        Restores giving = restoresOf(*m_bench);
        const auto pair = await(giving.begin(read(u"backup"_s), standbyAccount));
        QVERIFY(pair);
        m_bench->life->scope.start(runOn(m_bench->life.get(), &m_bench->clock, *pair));
        const qsizetype before = target().follows.size();
        const qsizetype enough = std::min<qsizetype>(before + 3, people);
        QVERIFY(m_bench->waitUntil([&] { return target().follows.size() >= enough; }, 60s));
        m_bench->restart();
    }
    QVERIFY(restore(read(u"backup"_s)).why == SyncEnd::Why::Finished);
    QCOMPARE(target().follows.size(), people);
    QCOMPARE(QSet<QString>(target().follows.begin(), target().follows.end()).size(), people);
    QVERIFY(missing(GraphKind::Follows).isEmpty());
}

void TestRestores::onlyWhatWasAskedFor()
{
    put(path(u"backup/follows.csv"_s), "Account address\nada@a.example\n");
    put(path(u"backup/blocks.csv"_s), "eve@e.example\n");
    put(path(u"backup/lists.csv"_s), "Friends,ada@a.example\n");
    RestoreSource source = read(u"backup"_s);
    source.keepOnly({GraphKind::Blocks});
    QVERIFY(restore(source).why == SyncEnd::Why::Finished);
    QVERIFY(target().follows.isEmpty() && target().lists.isEmpty());
    QCOMPARE(target().blocks.size(), 1);
    RestoreSource lists = read(u"backup"_s);
    lists.keepOnly({GraphKind::Lists, GraphKind::Follows});
    QVERIFY(lists.entries.contains(GraphKind::Members) && !lists.entries.contains(GraphKind::Blocks));
}

void TestRestores::changedBackupsAreRefused()
{
    put(path(u"backup/blocked_accounts.csv"_s), "eve@e.example\n");
    const QByteArray manifest =
        R"({"format":"godwit-backup","version":1,"account":{"handle":"me@old.example"},"files":[)"
        R"({"name":"blocked_accounts.csv","size":14,"sha256":")" +
        QCryptographicHash::hash("eve@e.example\n", QCryptographicHash::Sha256).toHex() + "\"}]}";
    put(path(u"backup/manifest.json"_s), manifest);
    QCOMPARE(read(u"backup"_s).handle, u"me@old.example"_s);
    const auto word = [this] { return wordOf(await(restoresOf(*m_bench).read(path(u"backup"_s), {}, {}))); };
    put(path(u"backup/blocked_accounts.csv"_s), "ada@a.example\n");
    QCOMPARE(word(), u"file-changed"_s);
    QVERIFY(QFile::remove(path(u"backup/blocked_accounts.csv"_s)));
    QCOMPARE(word(), u"file-missing"_s);
    put(path(u"backup/blocked_accounts.csv"_s), "eve@e.example\n");
    put(path(u"backup/follows.csv"_s), "eve@e.example\n");
    QCOMPARE(word(), u"file-unknown"_s);
    // What is no table is missed, too.
    QVERIFY(QFile::remove(path(u"backup/follows.csv"_s)));
    put(path(u"backup/manifest.json"_s),
        QByteArray(manifest).replace(R"("files":[)",
                                     R"("files":[{"name":"godwit.json","size":2,"sha256":")" +
                                         QCryptographicHash::hash("{}", QCryptographicHash::Sha256).toHex() +
                                         R"("},)"));
    QCOMPARE(word(), u"file-missing"_s);
    put(path(u"backup/godwit.json"_s), "{}");
    QCOMPARE(read(u"backup"_s).entries.size(), size_t(1));
}

void TestRestores::tablesThatCannotBeUsedAreTold()
{
    put(path(u"backup/blocks.csv"_s), "eve@e.example\nnobody\n");
    put(path(u"backup/export.csv"_s), "ada@a.example\n");
    put(path(u"backup/followers.csv"_s), "Account address\nben@b.example\n");
    put(path(u"backup/bookmarks.json"_s), R"({"orderedItems":["https://a.example/1"],"totalItems":1})");
    const RestoreSource source = read(u"backup"_s);
    QCOMPARE(source.notes.size(), 2);
    QVERIFY(source.notes.join(u' ').contains(u"export.csv"_s));
    QVERIFY(source.notes.join(u' ').contains(u"line 2"_s));
    QCOMPARE(source.entries.size(), size_t(2));
    QCOMPARE(source.entries.at(GraphKind::Bookmarks).front().name, u"https://a.example/1"_s);
    // One table that leaves open what it lists.
    QVERIFY(read(u"backup/export.csv"_s).entries.empty());
    QVERIFY(read(u"backup/export.csv"_s, GraphKind::Mutes).entries.contains(GraphKind::Mutes));
}

// 400 a day, 300 requests in 5 minutes, 3 of 100 dead, and a program that ends in the middle again and again.
void TestRestores::manyFollows()
{
    const int people = soakRounds(450, 5'000);
    target().followsPerDay = 400;
    target().requestsPerWindow = 300;
    QByteArray table = "Account address\n";
    int dead = 0;
    for (int i = 0; i < people; ++i) {
        const QString name = u"person%1@a.example"_s.arg(i);
        if (i % 33 == 7)
            ++dead;
        else
            target().add({name});
        table += name.toUtf8() + '\n';
    }
    put(path(u"backup/follows.csv"_s), table);
    m_bench->stride = 1'000ms;
    const int ends = soakRounds(5, 50);
    for (int n = 1; n <= ends; ++n) {
        Restores giving = restoresOf(*m_bench);
        const auto pair = await(giving.begin(read(u"backup"_s), standbyAccount));
        QVERIFY(pair);
        m_bench->life->scope.start(runOn(m_bench->life.get(), &m_bench->clock, *pair));
        const int enough = (people - dead) * n / (ends + 1);
        QVERIFY(m_bench->waitUntil([&] { return target().follows.size() >= enough; }, 600s));
        m_bench->restart();
    }
    QVERIFY(restore(read(u"backup"_s)).why == SyncEnd::Why::Finished);
    QCOMPARE(target().follows.size(), people - dead);
    QCOMPARE(QSet<QString>(target().follows.begin(), target().follows.end()).size(), people - dead);
    QCOMPARE(missing(GraphKind::Follows).size(), dead);
    // Of each end at most one follow may have been under way, whose answer nobody heard.
    int asked = 0;
    for (const int calls : std::as_const(target().followCalls))
        asked += calls;
    QVERIFY2(asked <= people - dead + ends, qPrintable(QString::number(asked)));
}

// What the file did not bring is asked for one by one, which tells why.
void TestRestores::aServerThatTakesFilesIsGivenOne()
{
    m_bench = std::make_unique<SyncBench>(Software::GoToSocial, u"0.19.1"_s);
    QDir(m_bench->folder.path()).mkpath(u"backup"_s);
    QByteArray follows = "Account address\n";
    QByteArray blocks;
    for (int i = 0; i < 40; ++i) {
        const QString name = u"%1@a.example"_s.arg(i);
        target().add({u'p' + name, i == 0});
        target().add({u'b' + name});
        follows += 'p' + name.toUtf8() + '\n';
        blocks += 'b' + name.toUtf8() + '\n';
    }
    target().dead.insert(u"p1@a.example"_s);
    put(path(u"backup/follows.csv"_s), follows);
    put(path(u"backup/blocks.csv"_s), blocks);
    Restores giving = restoresOf(*m_bench);
    const auto pair = await(giving.begin(read(u"backup"_s), standbyAccount));
    QVERIFY(pair);
    QVERIFY(await(giving.run(*pair)).why == SyncEnd::Why::Waits);
    QCOMPARE(target().imports.size(), 2);
    // Whom to keep away comes first, and is never followed.
    QCOMPARE(target().imports[0].first, QByteArray("blocks"));
    QVERIFY(target().imports[0].second.startsWith("b"));
    QCOMPARE(target().imports[1].first, QByteArray("following"));
    QVERIFY(!target().imports[1].second.contains("b0@a.example"));
    QVERIFY(target().followCalls.isEmpty());
    target().workOffImports();
    QVERIFY(restore(read(u"backup"_s)).why == SyncEnd::Why::Finished);
    QCOMPARE(target().follows.size(), 38);
    QCOMPARE(target().blocks.size(), 40);
    QCOMPARE(missing(GraphKind::Follows),
             QStringList({u"p0@a.example: requested"_s, u"p1@a.example: not-found"_s}));
    QVERIFY(missing(GraphKind::Blocks).isEmpty());
    QCOMPARE(target().followCalls.keys(), QStringList(u"p0@a.example"_s));
}

// To this computer; what is here stays, and given again nothing is doubled.
void TestRestores::draftsAndSettingsComeBack()
{
    PersonalFile file;
    file.person = u"https://a.example/users/me"_s;
    Draft half;
    half.text = u"Half a thought"_s;
    Draft change = Draft::editing(PostKey(u"https://a.example/1"_s));
    change.text = u"Better so"_s;
    change.media = {{.path = u"/somebody/cat.png"_s}};
    file.drafts = {half, Draft::lastPost({}, u"See you there"_s), change};
    file.settings = {
        {u"window.mode"_s, u"dark"_s}, {u"window.scale"_s, u"120"_s}, {u"window.deck"_s, u"{}"_s}};
    put(path(u"backup/godwit.json"_s), encode(file));
    const RestoreSource source = read(u"backup"_s);
    QVERIFY(source.entries.empty() && !source.isEmpty());

    Drafts drafts(m_bench->life->user, m_bench->folder.path());
    Settings settings(m_bench->life->user);
    QVERIFY(await(settings.set(u"window.mode"_s, u"light"_s)));
    const PersonaId persona = m_me.persona;
    Draft begun;
    begun.text = u"Begun here"_s;
    drafts.keep(persona, begun, m_bench->clock.now()).waitForFinished();
    PersonalRestore giving(drafts, settings);
    const auto given = await(giving.give(source.personal, m_me, m_bench->clock.now()));
    QVERIFY(given);
    QCOMPARE(given->drafts.size(), size_t(3));
    auto reading = drafts.all(persona);
    reading.waitForFinished();
    const auto all = reading.takeResult();
    QStringList texts;
    for (const Draft &draft : *all) {
        texts << draft.text;
        // Of another account, whose post cannot be changed from here; and its file is not there.
        QVERIFY(!draft.staysBehind() && draft.accounts.empty() && draft.media.empty());
    }
    texts.sort();
    QCOMPARE(texts, QStringList({u"Begun here"_s, u"Better so"_s, u"Half a thought"_s, u"See you there"_s}));
    QCOMPARE(settings.value(u"window.mode"_s), u"light"_s);
    QCOMPARE(settings.value(u"window.scale"_s), u"120"_s);
    QVERIFY(settings.value(u"window.deck"_s).isEmpty());
    const auto again = await(giving.give(source.personal, m_me, m_bench->clock.now()));
    QVERIFY(again && again->drafts.empty() && again->settings.empty());
}

void TestRestores::filtersOfMastodonsExport()
{
    put(path(u"backup/custom_filters.json"_s),
        R"({"custom_filters":[{"title":"Endings","expires_at":"2030-01-02 03:04:05 UTC","context":["home","account"],
        "action":"hide","keywords_attributes":[{"keyword":"the end","whole_word":false}],"statuses":[]},
        {"title":"One post","context":["home"],"action":"warn","keywords_attributes":[],
        "statuses":["https://a.example/1"]},7]})");
    const RestoreSource source = read(u"backup"_s);
    const std::vector<GraphEntry> &filters = source.entries.at(GraphKind::Filters);
    QCOMPARE(filters.size(), size_t(1));
    const WordFilter &filter = filters.front().filter;
    QCOMPARE(filter.title, u"Endings"_s);
    QVERIFY(filter.places == (FilterPlace::Home | FilterPlace::Profile));
    QCOMPARE(filter.action, FilterAction::Hide);
    QVERIFY(!filter.words.front().wholeWord && filter.words.front().text == u"the end");
    QCOMPARE(toMs(*filter.until), 1'893'553'445'000);
    put(path(u"backup/custom_filters.json"_s), "{");
    QVERIFY(read(u"backup"_s).notes.join(u' ').contains(u"custom_filters.json"_s));
}

QTEST_GUILESS_MAIN(TestRestores)
#include "test_restores.moc"
