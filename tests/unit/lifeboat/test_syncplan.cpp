// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/syncdeeds.h"
#include "lifeboat/syncplan.h"
#include "lifeboat/syncrun.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What is missing on a standby, as a pure function of what both accounts have.
class TestSyncPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingIsMissing();
    void whomToKeepAwayComesFirst();
    void peopleAreFoundByEitherName();
    void theBlockedAreNotFollowed();
    void theStandbysOwnBlocksStand();
    void theStandbyFollowsNotItself();
    void optionsAreBroughtOver();
    void optionsThatDoNotTakeAreNotTriedForEver();
    void saysWhatTheStandbyCannotHave();
    void mutesAndFiltersThatAreOver();
    void aFilterIsOneWordOnOldServers();
    void membersGoByTheTitleOfTheirList();
    void whatIsNotKnownIsNotMissing();
    void onlyWhatWasPlacedIsTakenAway();
    void notManyAreTakenAwayAtOnce();
    void nothingIsTakenAwayAfterAnOldReading();
    void nothingIsTakenAwayForWhatIsNotAtHand();
    void aServerThatDoesNotTellIsTrusted();
    void whomAServerDoesNotTellIsKeptAway();
    void mergeKeepsWhatIsUnderWay();
    void mergeAsksAgainAfterAWeek();
    void deedsOfEveryKind();
    void fiveThousandFollowsAreQuick();
};

namespace
{

const Instant now = instantFromMs(1'790'000'000'000);

Capabilities everything()
{
    return Capability::Lists | Capability::Bookmarks | Capability::Mutes | Capability::TimedMutes |
           Capability::KeptAwayListed | Capability::DomainBlocks | Capability::FollowedTags |
           Capability::FiltersV2 | Capability::FollowOptions;
}

GraphEntry person(GraphKind kind, const QString &handle, const QString &key = {})
{
    SeenPerson seen;
    seen.id = LocalId(u"id-"_s + handle);
    seen.profile.handle = handle;
    seen.profile.key = PersonKey(key.isEmpty() ? u"https://x.example/"_s + handle : key);
    return personEntry(kind, seen);
}

GraphEntry member(const QString &list, const QString &handle)
{
    GraphEntry entry = person(GraphKind::Members, handle);
    entry.list = LocalId(list);
    return entry;
}

GraphEntry list(const QString &id, const QString &title)
{
    return listEntry({LocalId(id), title});
}

GraphEntry filter(const QString &title, const QStringList &words, FilterAction action = FilterAction::Warn)
{
    WordFilter made{LocalId(u"f-"_s + title), title, FilterPlace::Home, action, {}, {}};
    for (const QString &word : words)
        made.words.push_back({LocalId(u"w-"_s + word), word, true});
    return filterEntry(made);
}

// Both accounts' graphs were read to their end.
struct Case {
    Case()
    {
        input.standbyHandle = u"me@standby.example"_s;
        input.standbyCan = everything();
        input.now = now;
        for (const GraphKind kind : allGraphKinds) {
            input.active.known.insert(kind);
            input.standby.known.insert(kind);
            input.fresh.insert(kind);
        }
    }

    void active(const GraphEntry &entry) { input.active.entries[entry.kind].push_back(entry); }

    void standby(const GraphEntry &entry) { input.standby.entries[entry.kind].push_back(entry); }

    void placed(const GraphEntry &entry, const QString &list = {})
    {
        input.placed.push_back({{entry.kind, list, entry.name}, entry});
    }

    QStringList plan() const
    {
        QStringList lines;
        for (const SyncRow &row : planSync(input))
            lines << graphKindWord(row.kind) + (row.removal ? u" -"_s : u" "_s) +
                         (row.list.isEmpty() ? QString() : row.list + u'/') + row.name +
                         (row.state == SyncRow::State::Settled ? u" "_s + syncOutcomeWord(row.outcome)
                                                               : QString());
        return lines;
    }

    PlanInput input;
};

} // namespace

void TestSyncPlan::nothingIsMissing()
{
    Case t;
    QVERIFY(t.plan().isEmpty());
    for (const GraphKind kind : {GraphKind::Blocks, GraphKind::Mutes, GraphKind::Follows}) {
        t.active(person(kind, u"Ada@a.example"_s));
        t.standby(person(kind, u"ada@A.example"_s));
    }
    t.active(tagEntry(u"Cats"_s));
    t.standby(tagEntry(u"cats"_s));
    t.active(list(u"1"_s, u"Friends"_s));
    t.standby(list(u"9"_s, u"Friends"_s));
    t.active(filter(u"F"_s, {u"a"_s, u"b"_s}));
    t.standby(filter(u"F"_s, {u"b"_s, u"a"_s}));
    // A block and a follow of one person: the block counts, and is there.
    QVERIFY2(t.plan().isEmpty(), qPrintable(t.plan().join(u'\n')));
}

void TestSyncPlan::whomToKeepAwayComesFirst()
{
    Case t;
    t.active(tagEntry(u"Cats"_s));
    t.active(filter(u"F"_s, {u"a"_s}));
    t.active(list(u"1"_s, u"Friends"_s));
    t.active(member(u"1"_s, u"ada@a.example"_s));
    t.active(person(GraphKind::Follows, u"ada@a.example"_s));
    t.active(domainEntry(u"bad.example"_s));
    t.active(person(GraphKind::Mutes, u"loud@a.example"_s));
    t.active(person(GraphKind::Blocks, u"eve@a.example"_s));
    QCOMPARE(t.plan(), QStringList({u"blocks eve@a.example"_s, u"mutes loud@a.example"_s,
                                    u"domains bad.example"_s, u"follows ada@a.example"_s, u"lists Friends"_s,
                                    u"members Friends/ada@a.example"_s, u"filters F"_s, u"tags cats"_s}));
}

void TestSyncPlan::peopleAreFoundByEitherName()
{
    Case t;
    // One server names the actor, the other only the handle; or an alias of the host.
    t.active(person(GraphKind::Follows, u"ada@a.example"_s, u"https://a.example/u/ada"_s));
    t.standby(person(GraphKind::Follows, u"ada@a.example"_s, u"acct:ada@a.example"_s));
    t.active(person(GraphKind::Follows, u"ben@b.example"_s, u"https://b.example/u/ben"_s));
    t.standby(person(GraphKind::Follows, u"ben@social.b.example"_s, u"https://b.example/u/ben"_s));
    QVERIFY(t.plan().isEmpty());
}

void TestSyncPlan::theBlockedAreNotFollowed()
{
    Case t;
    t.active(person(GraphKind::Blocks, u"eve@a.example"_s));
    t.active(person(GraphKind::Follows, u"eve@a.example"_s));
    t.active(person(GraphKind::Follows, u"Eve@alias.example"_s, u"https://x.example/eve@a.example"_s));
    QCOMPARE(t.plan(), QStringList{u"blocks eve@a.example"_s});
}

void TestSyncPlan::theStandbysOwnBlocksStand()
{
    Case t;
    const GraphEntry eve = person(GraphKind::Blocks, u"eve@a.example"_s);
    t.active(person(GraphKind::Follows, eve.name));
    t.standby(eve);
    QCOMPARE(t.plan(), QStringList{u"follows eve@a.example refused"_s});
    QVERIFY(!planSync(t.input).front().sentence.isEmpty());
    // Godwit's own goes away first, as it went away on the active account.
    t.placed(eve);
    QCOMPARE(t.plan(), QStringList({u"blocks -eve@a.example"_s, u"follows eve@a.example"_s}));
}

void TestSyncPlan::theStandbyFollowsNotItself()
{
    Case t;
    t.active(person(GraphKind::Follows, u"Me@standby.example"_s));
    t.active(person(GraphKind::Blocks, u"me@standby.example"_s));
    QVERIFY(t.plan().isEmpty());
}

void TestSyncPlan::optionsAreBroughtOver()
{
    Case t;
    GraphEntry quiet = person(GraphKind::Follows, u"ada@a.example"_s);
    quiet.follow.showBoosts = false;
    t.active(quiet);
    t.standby(person(GraphKind::Follows, u"ada@a.example"_s));
    QCOMPARE(t.plan(), QStringList{u"follows ada@a.example"_s});
    QCOMPARE(planSync(t.input).front().wish.id, LocalId(u"id-ada@a.example"_s));
    t.input.standbyCan.setFlag(Capability::FollowOptions, false);
    QVERIFY(t.plan().isEmpty());
}

void TestSyncPlan::optionsThatDoNotTakeAreNotTriedForEver()
{
    Case t;
    GraphEntry wish = person(GraphKind::Follows, u"ada@a.example"_s);
    wish.follow.languages = {u"fr"_s};
    t.active(wish);
    t.standby(person(GraphKind::Follows, u"ada@a.example"_s));
    t.placed(wish);
    QVERIFY(t.plan().isEmpty());
    // Something else is wished now.
    t.input.placed.front().wish.follow.languages.clear();
    QCOMPARE(t.plan(), QStringList{u"follows ada@a.example"_s});
}

void TestSyncPlan::saysWhatTheStandbyCannotHave()
{
    Case t;
    t.input.standbyCan = Capability::Bookmarks;
    t.active(person(GraphKind::Mutes, u"loud@a.example"_s));
    t.active(domainEntry(u"bad.example"_s));
    t.active(list(u"1"_s, u"Friends"_s));
    t.active(member(u"1"_s, u"ada@a.example"_s));
    t.active(filter(u"F"_s, {u"a"_s}));
    t.active(tagEntry(u"cats"_s));
    SeenPost post;
    post.post.key = PostKey(u"https://a.example/1"_s);
    post.post.visibility = Visibility::Followers;
    t.active(bookmarkEntry(post));
    QCOMPARE(t.plan(),
             QStringList({u"mutes loud@a.example unsupported"_s, u"domains bad.example unsupported"_s,
                          u"lists Friends unsupported"_s, u"members Friends/ada@a.example unsupported"_s,
                          u"filters F unsupported"_s, u"tags cats unsupported"_s,
                          u"bookmarks https://a.example/1 private"_s}));
}

void TestSyncPlan::mutesAndFiltersThatAreOver()
{
    Case t;
    GraphEntry over = person(GraphKind::Mutes, u"a@a.example"_s);
    over.mute.until = now - 1s;
    GraphEntry timed = person(GraphKind::Mutes, u"b@a.example"_s);
    timed.mute.until = now + 1h;
    GraphEntry filtered = filter(u"F"_s, {u"a"_s});
    filtered.filter.until = now - 1s;
    for (const GraphEntry &entry : {over, timed, filtered})
        t.active(entry);
    QCOMPARE(t.plan(), QStringList{u"mutes b@a.example"_s});
    t.input.standbyCan.setFlag(Capability::TimedMutes, false);
    QCOMPARE(t.plan(), QStringList{u"mutes b@a.example unsupported"_s});
    // Two servers round an end differently.
    t.input.standbyCan = everything();
    timed.mute.until = now + 1h + 30s;
    t.standby(timed);
    QVERIFY(t.plan().isEmpty());
}

void TestSyncPlan::aFilterIsOneWordOnOldServers()
{
    Case t;
    t.input.standbyCan.setFlag(Capability::FiltersV2, false);
    t.input.standbyCan |= Capability::FiltersV1;
    t.active(filter(u"F"_s, {u"one"_s, u"two"_s}));
    t.active(filter(u"G"_s, {u"three"_s}, FilterAction::Blur));
    t.standby(filter(u"one"_s, {u"one"_s}));
    QCOMPARE(t.plan(), QStringList({u"filters two"_s, u"filters three unsupported"_s}));
    const auto rows = planSync(t.input);
    QCOMPARE(rows.front().wish.filter.title, u"two"_s);
    QCOMPARE(rows.front().wish.filter.words.size(), 1u);
}

void TestSyncPlan::membersGoByTheTitleOfTheirList()
{
    Case t;
    t.active(list(u"1"_s, u"Friends"_s));
    t.active(list(u"2"_s, u"Work"_s));
    t.active(member(u"1"_s, u"ada@a.example"_s));
    t.active(member(u"2"_s, u"ada@a.example"_s));
    t.active(member(u"2"_s, u"ben@a.example"_s));
    t.standby(list(u"77"_s, u"Work"_s));
    t.standby(member(u"77"_s, u"ada@a.example"_s));
    QCOMPARE(t.plan(), QStringList({u"lists Friends"_s, u"members Friends/ada@a.example"_s,
                                    u"members Work/ben@a.example"_s}));
}

void TestSyncPlan::whatIsNotKnownIsNotMissing()
{
    Case t;
    t.active(person(GraphKind::Follows, u"ada@a.example"_s));
    t.input.active.known.remove(GraphKind::Follows);
    QVERIFY(t.plan().isEmpty());
}

void TestSyncPlan::onlyWhatWasPlacedIsTakenAway()
{
    Case t;
    t.standby(person(GraphKind::Follows, u"own@a.example"_s));
    t.standby(person(GraphKind::Follows, u"ours@a.example"_s));
    t.standby(list(u"7"_s, u"Friends"_s));
    t.standby(member(u"7"_s, u"ours@a.example"_s));
    t.standby(member(u"7"_s, u"own@a.example"_s));
    t.placed(person(GraphKind::Follows, u"ours@a.example"_s));
    t.placed(person(GraphKind::Follows, u"gone@a.example"_s));
    t.placed(list(u"7"_s, u"Friends"_s));
    t.placed(member({}, u"ours@a.example"_s), u"Friends"_s);
    QCOMPARE(t.plan(), QStringList({u"follows -ours@a.example"_s, u"members -Friends/ours@a.example"_s}));
}

void TestSyncPlan::notManyAreTakenAwayAtOnce()
{
    Case t;
    for (int i = 0; i < 11; ++i) {
        const GraphEntry entry = person(GraphKind::Follows, u"p%1@a.example"_s.arg(i));
        t.standby(entry);
        t.placed(entry);
    }
    QCOMPARE(t.plan().filter(u"held"_s).size(), 11);
    t.active(person(GraphKind::Follows, u"p0@a.example"_s));
    QCOMPARE(t.plan().filter(u"held"_s).size(), 0);
    QCOMPARE(t.plan().size(), 10);
}

void TestSyncPlan::nothingIsTakenAwayAfterAnOldReading()
{
    Case t;
    t.standby(person(GraphKind::Blocks, u"eve@a.example"_s));
    t.placed(person(GraphKind::Blocks, u"eve@a.example"_s));
    QCOMPARE(t.plan(), QStringList{u"blocks -eve@a.example"_s});
    t.input.fresh.clear();
    QVERIFY(t.plan().isEmpty());
}

// The reading came to its end, and what it has read is not at hand.
void TestSyncPlan::nothingIsTakenAwayForWhatIsNotAtHand()
{
    Case t;
    t.standby(person(GraphKind::Blocks, u"eve@a.example"_s));
    t.placed(person(GraphKind::Blocks, u"eve@a.example"_s));
    t.active(list(u"1"_s, u"Friends"_s));
    t.active(member(u"1"_s, u"ada@a.example"_s));
    t.standby(list(u"7"_s, u"Friends"_s));
    t.standby(member(u"7"_s, u"ada@a.example"_s));
    t.placed(member({}, u"ada@a.example"_s), u"Friends"_s);
    QCOMPARE(t.plan(), QStringList{u"blocks -eve@a.example"_s});
    t.input.active.known = {GraphKind::Members};
    QVERIFY(t.plan().isEmpty());
}

// snac blocks and does not tell whom.
void TestSyncPlan::aServerThatDoesNotTellIsTrusted()
{
    Case t;
    t.input.standby.known.remove(GraphKind::Blocks);
    t.active(person(GraphKind::Blocks, u"eve@a.example"_s));
    QCOMPARE(t.plan(), QStringList{u"blocks eve@a.example"_s});
    t.placed(person(GraphKind::Blocks, u"eve@a.example"_s));
    QVERIFY(t.plan().isEmpty());
    t.input.active.entries.clear();
    QCOMPARE(t.plan(), QStringList{u"blocks -eve@a.example"_s});
}

static SyncRow rowOf(const QString &handle, SyncRow::State state, SyncOutcome outcome, Instant at)
{
    SyncRow row;
    row.kind = GraphKind::Follows;
    row.name = handle;
    row.wish = person(GraphKind::Follows, handle);
    row.state = state;
    row.outcome = outcome;
    row.changedAt = at;
    row.tries = 1;
    return row;
}

void TestSyncPlan::whomAServerDoesNotTellIsKeptAway()
{
    Case t;
    t.input.active.known.remove(GraphKind::Blocks);
    t.input.fresh.remove(GraphKind::Blocks);
    const GraphEntry eve = person(GraphKind::Blocks, u"eve@a.example"_s);
    t.active(eve);
    t.active(person(GraphKind::Follows, eve.name));
    QCOMPARE(t.plan(), QStringList{u"blocks eve@a.example"_s});
    // That it is not known any more says nothing, unless Godwit alone can have taken it back.
    t.standby(eve);
    t.placed(eve);
    t.input.active.entries.clear();
    QVERIFY(t.plan().isEmpty());
    t.input.active.untold.insert(GraphKind::Blocks);
    QCOMPARE(t.plan(), QStringList{u"blocks -eve@a.example"_s});
}

void TestSyncPlan::mergeKeepsWhatIsUnderWay()
{
    using State = SyncRow::State;
    const SyncRow sending = rowOf(u"a@a.example"_s, State::Sending, SyncOutcome::Waiting, now - 1h);
    const SyncRow arrived = rowOf(u"b@a.example"_s, State::Sending, SyncOutcome::Waiting, now - 1h);
    const SyncRow done = rowOf(u"c@a.example"_s, State::Settled, SyncOutcome::Done, now - 1h);
    SyncRow later = rowOf(u"d@a.example"_s, State::Waiting, SyncOutcome::Waiting, now - 1h);
    later.nextTryAt = now + 1h;
    const auto fresh = [](const QString &handle) {
        return rowOf(handle, State::Waiting, SyncOutcome::Waiting, {});
    };
    const auto merged = mergeRows({fresh(u"a@a.example"_s), fresh(u"d@a.example"_s), fresh(u"e@a.example"_s)},
                                  {sending, arrived, done, later}, now);
    QCOMPARE(merged.size(), 4u);
    QCOMPARE(merged[0], sending);
    QCOMPARE(merged[1], later);
    QCOMPARE(merged[2].name, u"e@a.example"_s);
    QVERIFY(merged[2].changedAt == now);
    QCOMPARE(merged[3], arrived);
}

void TestSyncPlan::mergeAsksAgainAfterAWeek()
{
    using State = SyncRow::State;
    const SyncRow planned = rowOf(u"a@a.example"_s, State::Waiting, SyncOutcome::Waiting, {});
    for (const SyncOutcome outcome : {SyncOutcome::NotFound, SyncOutcome::Refused, SyncOutcome::Requested}) {
        const SyncRow young = rowOf(u"a@a.example"_s, State::Settled, outcome, now - std::chrono::days(6));
        QCOMPARE(mergeRows({planned}, {young}, now).front().state, State::Settled);
        const SyncRow old = rowOf(u"a@a.example"_s, State::Settled, outcome, now - std::chrono::days(8));
        QCOMPARE(mergeRows({planned}, {old}, now).front().state, State::Waiting);
        SyncRow other = young;
        other.wish.follow.showBoosts = false;
        QCOMPARE(mergeRows({planned}, {other}, now).front().state, State::Waiting);
    }
}

void TestSyncPlan::deedsOfEveryKind()
{
    SyncRow row = rowOf(u"a@a.example"_s, {}, {}, now);
    QVERIFY(std::get<FollowPerson>(deedOf(row, everything(), {})).options);
    QVERIFY(!std::get<FollowPerson>(deedOf(row, {}, {})).options);
    row.removal = true;
    QVERIFY(!std::get<FollowPerson>(deedOf(row, everything(), {})).on);
    row.kind = GraphKind::Blocks;
    QVERIFY(!std::get<BlockPerson>(deedOf(row, everything(), {})).on);
    QCOMPARE(importKindOf(row), std::nullopt);
    row.removal = false;
    QCOMPARE(importKindOf(row), ImportKind::Blocks);
    row.kind = GraphKind::Follows;
    QCOMPARE(importKindOf(row), ImportKind::Follows);
    row.kind = GraphKind::Members;
    QCOMPARE(std::get<PutInList>(deedOf(row, everything(), LocalId(u"7"_s))).list, LocalId(u"7"_s));
    row = {};
    row.kind = GraphKind::Filters;
    row.wish = filter(u"F"_s, {u"a"_s});
    row.wish.id = {};
    QCOMPARE(std::get<ChangeFilter>(deedOf(row, everything(), {})).change, Change::Make);
    row.wish.id = LocalId(u"9"_s);
    const auto altered = std::get<ChangeFilter>(deedOf(row, everything(), {}));
    QCOMPARE(altered.change, Change::Alter);
    QCOMPARE(altered.filter.id, LocalId(u"9"_s));
    // The other server's ids of words mean nothing here.
    QVERIFY(altered.filter.words.front().id.isEmpty());
}

void TestSyncPlan::fiveThousandFollowsAreQuick()
{
    Case t;
    for (int i = 0; i < 5'000; ++i) {
        const GraphEntry entry = person(GraphKind::Follows, u"p%1@a.example"_s.arg(i));
        t.active(entry);
        t.placed(entry);
        if (i % 2 == 0)
            t.standby(entry);
    }
    QBENCHMARK_ONCE
    {
        QCOMPARE(planSync(t.input).size(), 2'500u);
    }
}

QTEST_GUILESS_MAIN(TestSyncPlan)
#include "test_syncplan.moc"
