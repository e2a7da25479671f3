// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/lifeboatmaker.h"
#include "ui/lifeboat/lifeboatwords.h"
#include "ui/lifeboat/preparationmaker.h"
#include "ui/rowdump.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the lifeboat page says of accounts, of what is kept and of who stands by, held against references.
class TestLifeboatRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void accounts();
    void amounts();
    void standbyInStep();
    void standbyUnderWay();
    void standbyNotAsked();
    void whatWouldHappen();
    void preparations();
    void whatAProfileSaysOfTheStandby_data();
    void whatAProfileSaysOfTheStandby();
    void rehearsals();
    void moments();
    void whatIsToBlame();

private:
    QTranslator m_english;
};

namespace
{

Instant at(int month, int day, int hour, int minute)
{
    return instantFromMs(
        QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone::UTC).toMSecsSinceEpoch());
}

const Instant now = at(11, 25, 18, 46);

Account account(int id, const QString &handle, Software software = Software::Mastodon)
{
    Account made;
    made.id = AccountId(id);
    made.persona = PersonaId(id < 3 ? 1 : id);
    made.server.origin = *Origin::fromUrl(QUrl("https://"_L1 + handle.section(u'@', 1)));
    made.server.software = software;
    made.handle = handle;
    made.displayName = handle.startsWith("maren"_L1) ? u"Maren Holt"_s : QString();
    return made;
}

const Account maren = account(1, u"maren@mastodon.example"_s);
const Account other = account(2, u"maren@gts.example"_s, Software::GoToSocial);

Persona persona()
{
    Persona made;
    made.id = PersonaId(1);
    made.active = maren.id;
    made.standby = other.id;
    return made;
}

HealthReport health(const Account &of, HealthState state, Instant since)
{
    HealthReport report;
    report.server.origin = of.server.origin;
    report.server.state = state;
    report.server.since = since;
    report.server.answerTime = 84ms;
    report.account.account = of.id;
    report.network.state = NetworkState::Up;
    return report;
}

AccountStanding standing(const Account &of, std::optional<HealthReport> report)
{
    AccountStanding made{.account = of, .health = std::move(report)};
    if (of.persona == PersonaId(1))
        made.persona = persona();
    return made;
}

KeptCounts counts(qint64 posts)
{
    KeptCounts made;
    made.posts = posts;
    made.own = 1904;
    made.bookmarks = 1087;
    made.oldest = at(1, 9, 12, 0) - 26'304h;
    return made;
}

std::vector<GraphStanding> graph(qint64 follows)
{
    return {{.kind = GraphKind::Follows, .entries = follows, .completeAt = at(11, 25, 6, 12)}};
}

SyncRow missing(GraphKind kind, const QString &name, SyncOutcome outcome)
{
    SyncRow row;
    row.kind = kind;
    row.name = name;
    row.outcome = outcome;
    row.list = kind == GraphKind::Members ? u"Coast"_s : QString();
    return row;
}

SyncReport report()
{
    SyncReport made;
    made.standing.consentAt = at(11, 1, 9, 0);
    made.standing.finishedAt = at(11, 25, 6, 31);
    made.standing.nextRunAt = at(11, 26, 6, 40);
    made.kinds = {{.kind = GraphKind::Blocks, .wanted = 12, .missing = {}, .readAt = {}},
                  {.kind = GraphKind::Mutes, .wanted = 25, .missing = {}, .readAt = {}},
                  {.kind = GraphKind::Follows,
                   .wanted = 1420,
                   .lacking = 2,
                   .stuck = 2,
                   .missing = {missing(GraphKind::Follows, u"ola@quiet.example"_s, SyncOutcome::NotFound),
                               missing(GraphKind::Follows, u"elin@moved.example"_s, SyncOutcome::Requested)},
                   .readAt = {}},
                  {.kind = GraphKind::Members,
                   .wanted = 118,
                   .lacking = 1,
                   .stuck = 1,
                   .missing = {missing(GraphKind::Members, u"ola@quiet.example"_s, SyncOutcome::NotFound)},
                   .readAt = {}},
                  {.kind = GraphKind::Filters, .wanted = 0, .missing = {}, .readAt = {}}};
    return made;
}

template <typename T>
QJsonArray dumped(const QList<T> &rows)
{
    return dumpValue(QVariant::fromValue(rows)).toArray();
}

} // namespace

void TestLifeboatRows::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/godwit_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void TestLifeboatRows::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestLifeboatRows::accounts()
{
    AccountStanding active = standing(maren, health(maren, HealthState::Fine, at(3, 2, 8, 0)));
    active.kept = counts(41'306);
    active.graph = graph(420);
    AccountStanding slow = standing(other, health(other, HealthState::Slow, at(11, 25, 14, 20)));
    slow.kept = counts(1);
    AccountStanding offline = standing(maren, health(maren, HealthState::Unreachable, at(11, 25, 14, 20)));
    offline.health->network.state = NetworkState::Down;
    AccountStanding refused = standing(other, health(other, HealthState::Fine, at(3, 2, 8, 0)));
    refused.health->account.token = AccountHealth::Token::Dead;
    refused.health->account.tokenSince = at(11, 24, 9, 5);
    AccountStanding frozen = standing(other, health(other, HealthState::Fine, at(3, 2, 8, 0)));
    frozen.health->account.frozenSince = at(11, 20, 9, 5);
    const Account gleaner = account(3, u"gleaner@tidal.example"_s);
    Account gone = account(4, u"old@gone.example"_s);
    gone.archived = true;
    QList<LifeboatAccountRow> rows;
    for (const AccountStanding &each :
         {active, slow, offline, refused, frozen,
          standing(gleaner, health(gleaner, HealthState::Gone, at(11, 24, 14, 20))), standing(gone, {})})
        rows.append(lifeboatAccountRow(each, maren, now));
    QCOMPARE(differenceFrom(u"lifeboat-accounts"_s, dumped(rows)), QString());
}

void TestLifeboatRows::amounts()
{
    KeptAmounts kept;
    kept.all = counts(48'210);
    kept.media = {3412, 2'110'000'000, 4'000'000'000};
    QCOMPARE(differenceFrom(u"lifeboat-kept"_s, dumped(keptRows(kept, graph(420), now))), QString());
    QCOMPARE(keptRows(kept, {}, now).size(), 3);
    QCOMPARE(oldestWords(kept.all, now), u"The oldest is of 9 January 2023"_s);
    QCOMPARE(oldestWords({}, now), QString());
}

void TestLifeboatRows::standbyInStep()
{
    const auto row = standbyRow(other, report(), now);
    QCOMPARE(differenceFrom(u"lifeboat-in-step"_s, {dumpValue(QVariant::fromValue(row))}), QString());
}

// What will come by itself is not missing; why it stopped is said.
void TestLifeboatRows::standbyUnderWay()
{
    SyncReport begun = report();
    begun.standing.finishedAt = {};
    begun.standing.nextRunAt = now + 20min;
    begun.standing.problem = u"gts.example does not answer."_s;
    begun.kinds[2].stuck = 1;
    begun.kinds[2].missing = {missing(GraphKind::Follows, u"ola@quiet.example"_s, SyncOutcome::NotFound)};
    const auto stopped = standbyRow(other, begun, now);
    begun.standing.running = true;
    const auto running = standbyRow(other, begun, now);
    begun.standing.paused = true;
    const auto paused = standbyRow(other, begun, now);
    QCOMPARE(differenceFrom(u"lifeboat-under-way"_s,
                            {dumpValue(QVariant::fromValue(stopped)), dumpValue(QVariant::fromValue(running)),
                             dumpValue(QVariant::fromValue(paused))}),
             QString());
}

void TestLifeboatRows::standbyNotAsked()
{
    const auto row = standbyRow(other, SyncReport(), now);
    QVERIFY(!row.agreed);
    QCOMPARE(row.standing, u"not in step"_s);
    QCOMPARE(standbyRow(other, {}, now).handle, u"@maren@gts.example"_s);
}

void TestLifeboatRows::whatWouldHappen()
{
    const AccountStanding fine = standing(maren, health(maren, HealthState::Fine, now - 1h));
    const AccountStanding away = standing(maren, health(maren, HealthState::Gone, now - 1h));
    AccountStanding offline = away;
    offline.health->network.state = NetworkState::Down;
    StandbyRow gone = standbyRow(other, report(), now);
    gone.away = true;
    QJsonArray said;
    for (const AccountStanding &each : {fine, away, offline}) {
        for (const StandbyRow &standby :
             {StandbyRow(), standbyRow(other, SyncReport(), now), standbyRow(other, report(), now), gone})
            said.append(leadWords(each, standby));
    }
    QCOMPARE(differenceFrom(u"lifeboat-lead"_s, said), QString());
    // On the same server it is no place to wake up.
    const Account beside = account(6, u"wren@mastodon.example"_s);
    QCOMPARE(leadWords(fine, standbyRow(beside, report(), now)), leadWords(fine, StandbyRow()));
}

void TestLifeboatRows::preparations()
{
    const Account snac = account(5, u"maren@snac.example"_s, Software::Snac);
    const QList<PreparationRow> rows{
        preparationRow(standing(maren, {}), other, false),
        preparationRow(standing(maren, health(maren, HealthState::Gone, now - 1h)), snac, true),
        preparationRow(standing(snac, health(snac, HealthState::Fine, now - 1h)), {}, false)};
    QCOMPARE(differenceFrom(u"lifeboat-preparation"_s, dumped(rows)), QString());
}

void TestLifeboatRows::whatAProfileSaysOfTheStandby_data()
{
    QTest::addColumn<TextSpan>("span");
    QTest::addColumn<bool>("named");
    const auto text = [](const QString &words) {
        return TextSpan{TextSpan::Kind::Text, TextSpan::Plain, words, {}};
    };
    const auto link = [](TextSpan::Kind kind, const QString &target) {
        return TextSpan{kind, TextSpan::Plain, u"there"_s, target};
    };
    QTest::addRow("nothing") << text(u"Counts birds."_s) << false;
    QTest::addRow("the handle") << text(u"Else I am @Maren@gts.example."_s) << true;
    QTest::addRow("another's handle") << text(u"@maren@gts.example.org, @dr-maren@gts.example"_s) << false;
    QTest::addRow("its page") << link(TextSpan::Kind::Link, u"https://gts.example/@maren/"_s) << true;
    QTest::addRow("another page") << link(TextSpan::Kind::Link, u"https://gts.example/@wren"_s) << false;
    QTest::addRow("a mention") << link(TextSpan::Kind::Mention, u"https://gts.example/users/maren"_s) << true;
}

void TestLifeboatRows::whatAProfileSaysOfTheStandby()
{
    QFETCH(TextSpan, span);
    QFETCH(bool, named);
    Account second = other;
    second.person = PersonKey(u"https://gts.example/users/maren"_s);
    OwnProfiles profiles;
    profiles.current.emplace().url = u"https://mastodon.example/@maren"_s;
    profiles.standby.emplace().url = u"https://gts.example/@maren"_s;
    RichText said;
    said.blocks.emplace_back().spans = {span};
    profiles.current->note = said;
    PreparationRow row = preparationRow(standing(maren, {}), second, false, profiles);
    QCOMPARE(row.named, named);
    QVERIFY(!row.verified);
    QCOMPARE(row.address, u"https://mastodon.example/@maren"_s);
    QCOMPARE(row.standbyAddress, u"https://gts.example/@maren"_s);
    // In a field, which the server has looked at; and another one that it has looked at as well.
    profiles.current->note = {};
    profiles.current->fields = {{.name = u"Also"_s, .value = said, .verifiedAt = now},
                                {.name = u"Blog"_s, .value = {}, .verifiedAt = now}};
    row = preparationRow(standing(maren, {}), second, false, profiles);
    QCOMPARE(row.named, named);
    QCOMPARE(row.verified, named);
    // Where the cache has neither profile, the actor's address leads there as well.
    row = preparationRow(standing(maren, {}), second, false);
    QVERIFY(!row.named);
    QCOMPARE(row.standbyAddress, second.person.toString());
}

void TestLifeboatRows::rehearsals()
{
    std::vector<SwitchRecord> records;
    for (int n = 0; n < 6; ++n) {
        SwitchRecord record;
        record.at = at(11, 22 - n, 19, 4);
        record.reason = n == 0 ? SwitchRecord::Reason::Person : SwitchRecord::Reason::Rehearsal;
        if (n != 1)
            record.there = 41.4;
        record.back = 38.5;
        records.push_back(record);
    }
    QCOMPARE(differenceFrom(u"lifeboat-rehearsals"_s, dumped(rehearsalRows(records, now))), QString());
}

void TestLifeboatRows::moments()
{
    QCOMPARE(sinceWords(at(11, 25, 0, 0), now), u"since 00:00"_s);
    QCOMPARE(sinceWords(at(11, 24, 23, 59), now), u"since yesterday 23:59"_s);
    QCOMPARE(sinceWords(at(3, 2, 8, 0), now), u"since 2 March"_s);
    QCOMPARE(sinceWords(at(3, 2, 8, 0) - 8760h, now), u"since 2 March 2025"_s);
    QCOMPARE(dayWords(at(11, 26, 6, 0), now), u"tomorrow 06:00"_s);
    QCOMPARE(dayWords(at(11, 23, 6, 0), now), u"on 23 November"_s);
}

// Nothing is said of a server that the own network hides.
void TestLifeboatRows::whatIsToBlame()
{
    HealthReport report;
    report.server.state = HealthState::Unreachable;
    report.server.since = at(11, 25, 0, 0);
    QCOMPARE(stateRestWords(report, now), u"since 00:00. You are reading your own copy."_s);
    report.network.state = NetworkState::Down;
    QCOMPARE(stateWords(report), u"Not known"_s);
    QCOMPARE(stateRestWords(report, now), u"while this computer is offline"_s);
    report.network.state = NetworkState::SignInPage;
    QCOMPARE(stateRestWords(report, now), u"while this network wants a sign-in first"_s);
}

QTEST_GUILESS_MAIN(TestLifeboatRows)
#include "test_lifeboatrows.moc"
