// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/backupmaker.h"
#include "ui/lifeboat/restoremaker.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the lifeboat page says of backups and restores.
class TestBackupRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void noneYet();
    void theLastGoodOne();
    void aPlan();
    void theBarNeverGoesBack();
    void aRestoreUnderWay();
    void theServersOwnPageIsOffered();
    void aRestoreThatIsThrough();
    void anUndo();
    void whatWouldBecomeOfABackup();
    void whatComesToThisComputer();
    void whatHasCome();

private:
    QTranslator m_english;
};

namespace
{

Instant at(int day, int hour, int minute)
{
    return instantFromMs(
        QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone::UTC).toMSecsSinceEpoch());
}

const Instant now = at(25, 18, 46);

BackupRun run(Instant when, BackupRun::Outcome outcome)
{
    BackupRun made;
    made.begunAt = when;
    made.outcome = outcome;
    made.path = QDir::homePath() + u"/Backups/godwit-maren@one.example-20261125-061200"_s;
    made.counts.bytes = 38'000'000;
    made.counts.files = 240;
    made.counts.posts = 1904;
    made.counts.pictures = 210;
    made.counts.rows = {{u"follows"_s, 420}, {u"blocks"_s, 12}, {u"mutes"_s, 25}};
    return made;
}

SyncRow row(GraphKind kind, const QString &name, SyncOutcome outcome, bool removal = false)
{
    SyncRow made;
    made.kind = kind;
    made.name = name;
    made.removal = removal;
    made.outcome = outcome;
    made.state = outcome == SyncOutcome::Waiting ? SyncRow::State::Waiting : SyncRow::State::Settled;
    return made;
}

Placed placed(GraphKind kind, const QString &name)
{
    Placed made;
    made.key = {kind, {}, name};
    return made;
}

// As the database counts them.
SyncCounts counted(const std::vector<SyncRow> &rows, const std::vector<Placed> &placed, bool undoes = false)
{
    SyncCounts all;
    QSet<SyncKey> requested;
    for (const SyncRow &row : rows) {
        all.counts.push_back({row.kind, row.removal, row.state, row.outcome, 1});
        if (row.outcome == SyncOutcome::Requested)
            requested.insert(keyOf(row));
        else if (row.state == SyncRow::State::Settled && row.outcome != SyncOutcome::Done &&
                 row.removal == undoes)
            all.failed.push_back(row);
    }
    all.failedCount = qint64(all.failed.size());
    for (const Placed &each : placed)
        all.placed[each.key.kind] += requested.contains(each.key) ? 0 : 1;
    return all;
}

RestoreRecord record()
{
    return {.id = RestoreId(3),
            .target = AccountId(2),
            .name = u"backup"_s,
            .source = u"maren@one.example"_s,
            .begunAt = now - 1h};
}

SyncStanding agreed()
{
    SyncStanding standing;
    standing.consentAt = now - 1h;
    return standing;
}

std::vector<GraphStanding> totals()
{
    return {{GraphKind::Blocks, 1, {}, false}, {GraphKind::Follows, 6, {}, false}};
}

} // namespace

void TestBackupRows::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("TZ", "UTC");
    QVERIFY(m_english.load(u":/i18n/godwit_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void TestBackupRows::noneYet()
{
    const BackupRow row = backupRow({}, now);
    QVERIFY(!row.there && row.plan.isEmpty() && row.everyHours == 0);
    QCOMPARE(lastBackupFact({}, now).value, u"None"_s);
}

void TestBackupRows::theLastGoodOne()
{
    BackupStatus status;
    status.lastGood = run(at(25, 6, 12), BackupRun::Outcome::Done);
    status.last = run(at(25, 7, 0), BackupRun::Outcome::Failed);
    status.last->sentence = u"The disk is full."_s;
    const BackupRow row = backupRow(status, now);
    QVERIFY(row.there);
    QCOMPARE(row.written, u"Written today 06:12, and read back: complete."_s);
    QCOMPARE(row.problem, u"Today 07:00: The disk is full."_s);
    QVERIFY(row.place.startsWith(u"~/Backups/godwit-maren@one.example"_s));
    QCOMPARE(row.folder, QDir::homePath() + u"/Backups"_s);
    QStringList lines;
    for (const SignRow &line : row.content)
        lines << line.title + u' ' + line.value;
    QCOMPARE(lines, QStringList({u"Own posts 1,904"_s, u"Pictures and videos 210"_s, u"Follows 420"_s,
                                 u"Blocks and mutes 37"_s, u"Size 38.0 MB"_s}));
    const FactRow fact = lastBackupFact(status, now);
    QCOMPARE(fact.value, u"Today 06:12"_s);
    QCOMPARE(fact.detail, u"38.0 MB"_s);
}

void TestBackupRows::aPlan()
{
    BackupStatus status;
    status.plan = BackupPlan{.folder = QDir::homePath() + u"/Backups"_s,
                             .sealed = true,
                             .everyHours = 24,
                             .keep = 7,
                             .nextAt = at(26, 6, 0)};
    const BackupRow row = backupRow(status, now);
    QCOMPARE(row.plan,
             u"Every day to ~/Backups, encrypted. The newest 7 stay. The next one: tomorrow 06:00."_s);
    QVERIFY(row.planSealed);
    QCOMPARE(row.keep, 7);
}

void TestBackupRows::theBarNeverGoesBack()
{
    using Phase = BackupProgress::Phase;
    for (const bool sealed : {false, true}) {
        double before = 0;
        for (const BackupProgress &progress :
             {BackupProgress{Phase::Reading, 1, 0}, BackupProgress{Phase::Reading, 50, 0},
              BackupProgress{Phase::Putting, 0, 90}, BackupProgress{Phase::Putting, 45, 90},
              BackupProgress{Phase::Putting, 90, 90}, BackupProgress{Phase::Sealing, 0, 0},
              BackupProgress{Phase::Verifying, 0, 0}}) {
            const double share = backupShare(progress, sealed);
            QVERIFY(share >= before && share < 1);
            QVERIFY(!backupStep(progress).isEmpty());
            before = share;
        }
    }
}

void TestBackupRows::aRestoreUnderWay()
{
    const std::vector<SyncRow> rows{row(GraphKind::Follows, u"a@x"_s, SyncOutcome::Waiting),
                                    row(GraphKind::Follows, u"b@x"_s, SyncOutcome::Requested),
                                    row(GraphKind::Follows, u"c@x"_s, SyncOutcome::NotFound)};
    const std::vector<Placed> done{placed(GraphKind::Follows, u"b@x"_s), placed(GraphKind::Follows, u"d@x"_s),
                                   placed(GraphKind::Blocks, u"e@x"_s)};
    SyncStanding standing = agreed();
    standing.running = true;
    const RestoreRow shown = restoreRow(restoreReport(record(), standing, totals(), counted(rows, done)),
                                        u"@maren@two.example"_s, now);
    QCOMPARE(shown.title, u"@maren@one.example to @maren@two.example"_s);
    QCOMPARE(shown.counts, u"2 done · 1 asked for · 1 not found · 2 there before · 1 still to do"_s);
    QCOMPARE(shown.standing, u"under way"_s);
    QCOMPARE(shown.done, 6);
    QCOMPARE(shown.total, 7);
    QVERIFY(shown.underWay && shown.canUndo);
    QCOMPARE(shown.wouldUndo, u"1 block and 2 follows"_s);
    QCOMPARE(shown.failed.size(), 1);
    QCOMPARE(shown.failed.first().value, u"The server does not find it."_s);
    standing.running = false;
    standing.paused = true;
    QCOMPARE(restoreRow(restoreReport(record(), standing, totals(), counted(rows, done)), {}, now).standing,
             u"paused"_s);
    // Before the first look at the account.
    const RestoreRow fresh = restoreRow(restoreReport(record(), agreed(), totals(), {}), {}, now);
    QVERIFY(fresh.counts.isEmpty() && fresh.kinds.isEmpty() && !fresh.canUndo);
    QCOMPARE(fresh.done, 0);
}

void TestBackupRows::theServersOwnPageIsOffered()
{
    std::vector<SyncRow> rows;
    for (int n = 0; n < 900; ++n)
        rows.push_back(row(GraphKind::Follows, u"person%1@x"_s.arg(n), SyncOutcome::Waiting));
    const std::vector<GraphStanding> all{{GraphKind::Follows, 900, {}, false}};
    ServerInfo server;
    server.origin = *Origin::fromUrl(QUrl(u"https://two.example"_s));
    server.domain = u"two.example"_s;
    server.software = Software::Mastodon;
    const auto offered = [&](const SyncStanding &standing, qint64 followed = 0) {
        const RestoreReport report = restoreReport(record(), standing, all, counted(rows, {}));
        RestoreRow shown = restoreRow(report, {}, now);
        offerPage(shown, report, server, followed);
        return shown;
    };
    const RestoreRow shown = offered(agreed());
    QCOMPARE(shown.importPage, u"https://two.example/settings/imports"_s);
    QVERIFY2(shown.quicker.startsWith(u"two.example lets a program follow 390 people a day"_s),
             qPrintable(shown.quicker));
    QVERIFY(!shown.quicker.contains(u"leaves out"_s));
    // The page refuses a list with which the account would follow more than it may.
    QVERIFY2(
        offered(agreed(), 7'000)
            .quicker.endsWith(u"An account there may follow 7,500 people in all: the list holds the first "
                              "500 and leaves out 400, who can come once you follow fewer people, or more "
                              "follow you."_s),
        qPrintable(offered(agreed(), 7'000).quicker));
    QVERIFY(offered(agreed(), 7'500).quicker.isEmpty());
    SyncStanding undone = agreed();
    undone.undoAt = at(25, 18, 41);
    QVERIFY(offered(undone).quicker.isEmpty());
    rows.resize(100);
    QVERIFY(offered(agreed()).quicker.isEmpty() && offered(agreed()).importPage.isEmpty());
}

void TestBackupRows::aRestoreThatIsThrough()
{
    SyncStanding standing = agreed();
    standing.finishedAt = at(25, 18, 40);
    const RestoreRow shown = restoreRow(restoreReport(record(), standing, totals(), {}), {}, now);
    QCOMPARE(shown.standing, u"done today 18:40"_s);
    QCOMPARE(shown.counts, u"7 there before"_s);
    QVERIFY(!shown.underWay && !shown.canUndo);
}

void TestBackupRows::anUndo()
{
    SyncStanding standing = agreed();
    standing.undoAt = at(25, 18, 41);
    const std::vector<SyncRow> rows{row(GraphKind::Follows, u"a@x"_s, SyncOutcome::Waiting, true),
                                    row(GraphKind::Follows, u"b@x"_s, SyncOutcome::Done, true),
                                    row(GraphKind::Follows, u"c@x"_s, SyncOutcome::Changed, true)};
    const RestoreReport report = restoreReport(record(), standing, totals(),
                                               counted(rows, {placed(GraphKind::Follows, u"a@x"_s)}, true));
    const RestoreRow shown = restoreRow(report, {}, now);
    QCOMPARE(shown.counts, u"1 taken back · 1 changed by you, left as it is · 1 still to do"_s);
    QVERIFY(shown.undoes && shown.underWay && !shown.canUndo);
    QCOMPARE(shown.done, 2);
    QCOMPARE(shown.total, 3);
    QCOMPARE(shown.failed.first().value, u"You have changed it since, so it stays as it is."_s);
}

void TestBackupRows::whatWouldBecomeOfABackup()
{
    std::vector<Restores::PreviewKind> kinds(3);
    kinds[0] = {GraphKind::Follows,
                5,
                {row(GraphKind::Follows, u"a@x"_s, SyncOutcome::Waiting),
                 row(GraphKind::Follows, u"b@x"_s, SyncOutcome::Waiting)}};
    kinds[1] = {GraphKind::Lists, 1, {row(GraphKind::Lists, u"L"_s, SyncOutcome::Waiting)}};
    kinds[2] = {GraphKind::Tags,
                2,
                {row(GraphKind::Tags, u"cats"_s, SyncOutcome::Unsupported),
                 row(GraphKind::Tags, u"dogs"_s, SyncOutcome::Unsupported)}};
    const QList<RestoreKindRow> rows = restoreKindRows(kinds);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].title, u"5 follows"_s);
    QCOMPARE(rows[0].detail, u"2 new, 3 there already"_s);
    QVERIFY(rows[0].chosen && rows[0].obstacle.isEmpty());
    QCOMPARE(rows[1].detail, u"all of them new"_s);
    QCOMPARE(rows[2].obstacle, u"2 cannot be had: The server has no such thing."_s);
    QVERIFY(!rows[2].chosen && rows[2].fresh == 0 && rows[2].detail.isEmpty());
}

void TestBackupRows::whatComesToThisComputer()
{
    PersonalFile file;
    file.drafts = {Draft::lastPost({}, u"See you there"_s),
                   Draft::answering(PostKey(u"https://a.example/1"_s))};
    file.settings = {{u"window.mode"_s, u"dark"_s}};
    PersonalRestore::News news;
    news.drafts = {file.drafts.front()};
    const QList<RestoreKindRow> rows = personalRows(file, news);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].title, u"2 drafts, on this computer"_s);
    QCOMPARE(rows[0].detail, u"1 new, 1 there already"_s);
    QVERIFY(rows[0].chosen && rows[0].fresh == 1);
    QVERIFY(!rows[1].chosen && rows[1].fresh == 0);
    QVERIFY(personalRows({}, {}).isEmpty());
}

void TestBackupRows::whatHasCome()
{
    PersonalFile file;
    file.drafts = {Draft::lastPost({}, u"See you there"_s),
                   Draft::answering(PostKey(u"https://a.example/1"_s))};
    file.settings = {{u"window.mode"_s, u"1"_s}, {u"window.scale"_s, u"1.2"_s}, {u"window.motion"_s, u"0"_s}};
    PersonalRestore::News news;
    news.drafts = {file.drafts.front()};
    news.settings = {{u"window.mode"_s, u"1"_s}};
    QCOMPARE(givenWords(file, news),
             u"1 draft came back. 1 setting was taken over. 1 draft was here already. 2 settings were chosen "
             "here before, and stay."_s);
    file.settings.clear();
    news.settings.clear();
    QCOMPARE(givenWords(file, news), u"1 draft came back. 1 draft was here already."_s);
    QVERIFY(givenWords({}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestBackupRows)
#include "test_backuprows.moc"
