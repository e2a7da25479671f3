// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/graphstore.h"
#include "lifeboat/syncstore.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Ending = GraphStore::Ending;

// What is kept of an account's follows, lists and the like, and of bringing a standby in step.
class TestGraphStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindIsKept();
    void whatIsThereStaysUntilTheEnd();
    void aReadingGoesOnWhereItStopped();
    void whatCannotBeReadTakesNothingAway();
    void anEmptyAnswerIsDoubtedWhenAsked();
    void membersGoWithTheirList();
    void standingTellsWhatIsKnown();
    void whatIsNotedIsKnown();
    void aReadingIsTheTruthOfWhatWasNoted();
    void aNoteBelongsToTheReadingThatIsUnderWay();
    void accountsAreErased();
    void onlyOneRunsAPair();
    void rowsAndPlacesAreKept();
    void followsAreCountedByTheDay();
};

namespace
{

const AccountId me(1);
const Instant now = instantFromMs(1'790'000'000'000);

template <typename T>
T wait(QFuture<StoreResult<T>> future)
{
    future.waitForFinished();
    auto result = future.takeResult();
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    return std::move(*result);
}

void wait(QFuture<StoreResult<void>> future)
{
    future.waitForFinished();
    if (const auto result = future.takeResult(); !result)
        qFatal("%s", qUtf8Printable(result.error().detail));
}

struct Bench {
    Bench()
        : database(folder.filePath(u"user.db"_s), Database::Role::UserMade, u":/godwit/migrations/user"_s),
          graph(database), sync(database)
    {
        wait(database.open());
    }

    // One reading of one page.
    Ending read(GraphKind kind, const std::vector<GraphEntry> &entries, int skipped = 0, bool doubts = false,
                LocalId list = {}, Instant at = now)
    {
        const GraphStore::Subject subject{me, kind, list};
        const auto reading = wait(graph.begin(subject, at, at));
        wait(graph.take(subject, reading, entries, {}, skipped, at));
        return wait(graph.end(subject, reading, doubts, at));
    }

    // As a person has done it.
    void noteOne(const GraphEntry &entry, bool on)
    {
        wait(database.write([entry, on](Connection &connection) {
            return GraphStore::noteWithin(connection, me, entry, on, now);
        }));
    }

    QStringList names(GraphKind kind, LocalId list = {})
    {
        QStringList names;
        for (const GraphEntry &entry : wait(graph.entries(me, kind, list)))
            names << entry.name;
        return names;
    }

    QTemporaryDir folder;
    Database database;
    GraphStore graph;
    SyncStore sync;
};

GraphEntry person(GraphKind kind, const QString &handle)
{
    SeenPerson person;
    person.id = LocalId(u"id "_s + handle);
    person.profile.handle = handle;
    person.profile.key = PersonKey(u"https://a.example/"_s + handle);
    return personEntry(kind, person);
}

GraphEntry follow(const QString &handle)
{
    return person(GraphKind::Follows, handle);
}

GraphEntry block(const QString &handle)
{
    return person(GraphKind::Blocks, handle);
}

GraphEntry withTimes(GraphEntry entry, Instant at)
{
    entry.firstSeenAt = entry.seenAt = at;
    return entry;
}

} // namespace

void TestGraphStore::everyKindIsKept()
{
    Bench t;
    GraphEntry how = follow(u"Ada@a.example"_s);
    how.follow = {.showBoosts = false, .notify = true, .languages = {u"en"_s}};
    GraphEntry mute = how;
    mute.kind = GraphKind::Mutes;
    mute.follow = {};
    mute.mute = {.hideNotifications = false, .until = now + 1h};
    SeenPost post;
    post.post.key = PostKey(u"https://a.example/p/1"_s);
    post.state.id = LocalId(u"1"_s);
    post.post.visibility = Visibility::Direct;
    const std::vector entries{
        how,
        mute,
        domainEntry(u"Bad.example"_s),
        listEntry({LocalId(u"7"_s), u"Friends"_s, ListReplies::None, true}),
        filterEntry({LocalId(u"9"_s),
                     u"F"_s,
                     FilterPlace::Home | FilterPlace::Thread,
                     FilterAction::Blur,
                     now + 1h,
                     {{LocalId(u"w"_s), u"word"_s, false}}}),
        tagEntry(u"Cats"_s),
        bookmarkEntry(post),
    };
    for (const GraphEntry &entry : entries) {
        QCOMPARE(t.read(entry.kind, {entry}), Ending::Replaced);
        const auto kept = wait(t.graph.entries(me, entry.kind));
        QCOMPARE(kept.size(), 1u);
        QVERIFY2(kept.front() == withTimes(entry, now), qPrintable(graphKindWord(entry.kind)));
    }
    QCOMPARE(t.names(GraphKind::Follows), QStringList{u"ada@a.example"_s});
    QCOMPARE(t.names(GraphKind::Tags), QStringList{u"cats"_s});
}

void TestGraphStore::whatIsThereStaysUntilTheEnd()
{
    Bench t;
    t.read(GraphKind::Follows, {follow(u"a@a"_s), follow(u"b@a"_s)});
    const GraphStore::Subject subject{me, GraphKind::Follows};
    const auto reading = wait(t.graph.begin(subject, now, now + 1h));
    wait(
        t.graph.take(subject, reading, {follow(u"b@a"_s), follow(u"c@a"_s)}, Cursor(u"next"_s), 0, now + 1h));
    QCOMPARE(t.names(GraphKind::Follows), QStringList({u"a@a"_s, u"b@a"_s, u"c@a"_s}));
    wait(t.graph.take(subject, reading, {follow(u"d@a"_s)}, {}, 0, now + 1h));
    QCOMPARE(wait(t.graph.end(subject, reading, false, now + 1h)), Ending::Replaced);
    QCOMPARE(t.names(GraphKind::Follows), QStringList({u"b@a"_s, u"c@a"_s, u"d@a"_s}));
    const auto entries = wait(t.graph.entries(me, GraphKind::Follows));
    QVERIFY(entries[0].firstSeenAt == now && entries[0].seenAt == now + 1h);
    QVERIFY(entries[1].firstSeenAt == now + 1h);
}

void TestGraphStore::aReadingGoesOnWhereItStopped()
{
    Bench t;
    const GraphStore::Subject subject{me, GraphKind::Follows};
    const auto first = wait(t.graph.begin(subject, now - 1h, now));
    QVERIFY(first.cursor.isEmpty());
    wait(t.graph.take(subject, first, {follow(u"a@a"_s)}, Cursor(u"max_id=1"_s), 0, now));
    const auto again = wait(t.graph.begin(subject, now - 1h, now + 30min));
    QCOMPARE(again.round, first.round);
    QCOMPARE(again.cursor, Cursor(u"max_id=1"_s));
    // Too old, or given up: anew, and what was seen is still there.
    const auto late = wait(t.graph.begin(subject, now + 1min, now + 2h));
    QCOMPARE(late.round, first.round + 1);
    QVERIFY(late.cursor.isEmpty());
    wait(t.graph.restart(subject));
    QCOMPARE(wait(t.graph.begin(subject, now, now + 2h)).round, first.round + 2);
    QCOMPARE(t.names(GraphKind::Follows), QStringList{u"a@a"_s});
    // What belongs to a reading that was given up changes nothing of the new one.
    wait(t.graph.take(subject, first, {}, Cursor(u"max_id=9"_s), 0, now + 2h));
    QVERIFY(wait(t.graph.begin(subject, now, now + 2h)).cursor.isEmpty());
}

void TestGraphStore::whatCannotBeReadTakesNothingAway()
{
    Bench t;
    t.read(GraphKind::Follows, {follow(u"a@a"_s), follow(u"b@a"_s)});
    QCOMPARE(t.read(GraphKind::Follows, {follow(u"c@a"_s)}, 1), Ending::Kept);
    QCOMPARE(t.names(GraphKind::Follows), QStringList({u"a@a"_s, u"b@a"_s, u"c@a"_s}));
    QCOMPARE(t.read(GraphKind::Follows, {follow(u"c@a"_s)}), Ending::Replaced);
    QCOMPARE(t.names(GraphKind::Follows), QStringList{u"c@a"_s});
}

void TestGraphStore::anEmptyAnswerIsDoubtedWhenAsked()
{
    Bench t;
    t.read(GraphKind::Blocks, {});
    t.read(GraphKind::Follows, {follow(u"a@a"_s)});
    QCOMPARE(t.read(GraphKind::Follows, {}, 0, true, {}, now + 1h), Ending::Kept);
    QCOMPARE(t.names(GraphKind::Follows), QStringList{u"a@a"_s});
    // It has not been seen whole at that time.
    for (const GraphStanding &standing : wait(t.graph.standing(me)))
        QVERIFY(standing.completeAt == now);
    // Something at least is no sign of a dead server.
    QCOMPARE(t.read(GraphKind::Follows, {follow(u"b@a"_s)}, 0, true), Ending::Replaced);
    QCOMPARE(t.read(GraphKind::Follows, {}, 0, false), Ending::Replaced);
    QVERIFY(t.names(GraphKind::Follows).isEmpty());
}

void TestGraphStore::membersGoWithTheirList()
{
    Bench t;
    const LocalId friends(u"1"_s);
    const LocalId work(u"2"_s);
    t.read(GraphKind::Lists, {listEntry({friends, u"Friends"_s}), listEntry({work, u"Work"_s})});
    for (const LocalId &list : {friends, work}) {
        GraphEntry member = follow(u"a@a"_s);
        member.kind = GraphKind::Members;
        member.list = list;
        t.read(GraphKind::Members, {member}, 0, false, list);
    }
    QCOMPARE(t.names(GraphKind::Members).size(), 2);
    QCOMPARE(t.names(GraphKind::Members, work).size(), 1);
    t.read(GraphKind::Lists, {listEntry({work, u"Work"_s})});
    QCOMPARE(t.names(GraphKind::Members).size(), 1);
    QVERIFY(t.names(GraphKind::Members, friends).isEmpty());
}

void TestGraphStore::standingTellsWhatIsKnown()
{
    Bench t;
    QVERIFY(wait(t.graph.standing(me)).empty());
    t.read(GraphKind::Follows, {follow(u"a@a"_s), follow(u"b@a"_s)});
    wait(t.graph.markUnsupported({me, GraphKind::Mutes}, now));
    const auto standing = wait(t.graph.standing(me));
    QCOMPARE(standing.size(), 2u);
    QCOMPARE(standing[0].kind, GraphKind::Mutes);
    QVERIFY(standing[0].unsupported && !standing[0].completeAt);
    QCOMPARE(standing[1].entries, 2);
    QVERIFY(standing[1].completeAt == now && !standing[1].unsupported);
    // A server that has learned it.
    t.read(GraphKind::Mutes, {});
    QVERIFY(!wait(t.graph.standing(me)).front().unsupported);
}

void TestGraphStore::whatIsNotedIsKnown()
{
    Bench t;
    wait(t.graph.note(me, block(u"Eve@a"_s), true, now));
    wait(t.graph.note(me, domainEntry(u"bad.example"_s), true, now));
    QCOMPARE(t.names(GraphKind::Blocks), QStringList{u"eve@a"_s});
    // Before anything was read, and when the server turns out not to tell.
    wait(t.graph.markUnsupported({me, GraphKind::Domains}, now));
    const auto standing = wait(t.graph.standing(me));
    QCOMPARE(standing.size(), 2u);
    QVERIFY(standing[0].entries == 1 && !standing[0].completeAt && !standing[0].unsupported);
    QVERIFY(standing[1].entries == 1 && !standing[1].completeAt && standing[1].unsupported);
    // Twice is once.
    wait(t.graph.note(me, block(u"eve@A"_s), true, now));
    QCOMPARE(t.names(GraphKind::Blocks).size(), 1);
    // As the server calls the same person.
    GraphEntry alias = block(u"eve@alias"_s);
    alias.id = block(u"eve@A"_s).id;
    t.noteOne(alias, true);
    QCOMPARE(t.names(GraphKind::Blocks), QStringList{u"eve@alias"_s});
    GraphEntry sameKey = block(u"eve@elsewhere"_s);
    sameKey.id = {};
    sameKey.person = alias.person;
    t.noteOne(sameKey, false);
    wait(t.graph.note(me, domainEntry(u"bad.example"_s), false, now));
    QVERIFY(t.names(GraphKind::Blocks).isEmpty() && t.names(GraphKind::Domains).isEmpty());
}

void TestGraphStore::aReadingIsTheTruthOfWhatWasNoted()
{
    Bench t;
    t.read(GraphKind::Blocks, {block(u"old@a"_s)});
    wait(t.graph.note(me, block(u"eve@a"_s), true, now));
    wait(t.graph.note(me, block(u"gone@a"_s), true, now));
    wait(t.graph.note(me, block(u"old@a"_s), false, now));
    QCOMPARE(t.names(GraphKind::Blocks), QStringList({u"eve@a"_s, u"gone@a"_s}));
    QVERIFY(wait(t.graph.standing(me)).front().completeAt == now);
    GraphEntry alias = block(u"Eve@alias"_s);
    alias.id = block(u"eve@a"_s).id;
    QCOMPARE(t.read(GraphKind::Blocks, {alias, block(u"old@a"_s)}), Ending::Replaced);
    QCOMPARE(t.names(GraphKind::Blocks), QStringList({u"eve@alias"_s, u"old@a"_s}));
    // What was noted of a server that did not tell, and now does.
    wait(t.graph.markUnsupported({me, GraphKind::Mutes}, now));
    wait(t.graph.note(me, person(GraphKind::Mutes, u"loud@a"_s), true, now));
    t.read(GraphKind::Mutes, {person(GraphKind::Mutes, u"other@a"_s)});
    QCOMPARE(t.names(GraphKind::Mutes), QStringList{u"other@a"_s});
}

void TestGraphStore::aNoteBelongsToTheReadingThatIsUnderWay()
{
    Bench t;
    const GraphStore::Subject subject{me, GraphKind::Blocks};
    const auto reading = wait(t.graph.begin(subject, now, now));
    wait(t.graph.take(subject, reading, {block(u"a@a"_s), block(u"b@a"_s)}, Cursor(u"next"_s), 0, now));
    // Its first page was read before.
    wait(t.graph.note(me, block(u"eve@a"_s), true, now));
    wait(t.graph.note(me, block(u"b@a"_s), false, now));
    wait(t.graph.take(subject, reading, {block(u"c@a"_s)}, {}, 0, now));
    wait(t.graph.end(subject, reading, false, now));
    QCOMPARE(t.names(GraphKind::Blocks), QStringList({u"a@a"_s, u"c@a"_s, u"eve@a"_s}));
}

void TestGraphStore::accountsAreErased()
{
    Bench t;
    t.read(GraphKind::Follows, {follow(u"a@a"_s)});
    const SyncPair pair{AccountId(9), me};
    wait(t.sync.consent(pair, now));
    wait(t.graph.erase(me));
    wait(t.sync.erase(me));
    QVERIFY(t.names(GraphKind::Follows).isEmpty());
    QVERIFY(!wait(t.sync.standing(pair, now)).consentAt);
}

void TestGraphStore::onlyOneRunsAPair()
{
    Bench t;
    const SyncPair pair{me, AccountId(2)};
    QVERIFY(wait(t.sync.lease(pair, u"one"_s, now, now + 3min)));
    QVERIFY(wait(t.sync.standing(pair, now)).running);
    QVERIFY(!wait(t.sync.lease(pair, u"two"_s, now + 1min, now + 4min)));
    QVERIFY(wait(t.sync.lease(pair, u"one"_s, now + 2min, now + 5min)));
    // The first one died.
    QVERIFY(wait(t.sync.lease(pair, u"two"_s, now + 5min, now + 8min)));
    // It must not end the second one's run.
    wait(t.sync.release(pair, u"one"_s, now + 1h, true, {}, now));
    QVERIFY(wait(t.sync.standing(pair, now + 6min)).running);
    wait(t.sync.release(pair, u"two"_s, now + 24h, true, u"problem"_s, now + 7min));
    const SyncStanding standing = wait(t.sync.standing(pair, now + 7min));
    QVERIFY(!standing.running && standing.nextRunAt == now + 24h && standing.finishedAt == now + 7min);
    QCOMPARE(standing.problem, u"problem"_s);
    QVERIFY(!wait(t.sync.standing({AccountId(2), me}, now)).consentAt);
}

void TestGraphStore::rowsAndPlacesAreKept()
{
    Bench t;
    const SyncPair pair{me, AccountId(2)};
    SyncRow row;
    row.kind = GraphKind::Members;
    row.list = u"Friends"_s;
    row.wish = follow(u"Ada@a.example"_s);
    row.wish.kind = GraphKind::Members;
    row.name = row.wish.name;
    row.state = SyncRow::State::Sending;
    row.act = ActId(u"act"_s);
    row.resultId = LocalId(u"5"_s);
    row.sentence = u"why"_s;
    row.tries = 3;
    row.nextTryAt = now + 1h;
    row.changedAt = now;
    wait(t.sync.replace(pair, {row}));
    QCOMPARE(wait(t.sync.rows(pair)), std::vector{row});
    QVERIFY(wait(t.sync.rows({AccountId(2), me})).empty());
    row.state = SyncRow::State::Settled;
    row.outcome = SyncOutcome::Done;
    row.nextTryAt.reset();
    wait(t.sync.settle(pair, row));
    QCOMPARE(wait(t.sync.rows(pair)), std::vector{row});
    const auto placed = wait(t.sync.placed(pair));
    QCOMPARE(placed.size(), 1u);
    QCOMPARE(placed.front().key, keyOf(row));
    // The server's own name for what was put there is part of it.
    GraphEntry put = row.wish;
    put.id = row.resultId;
    QVERIFY(placed.front().wish == put);
    QCOMPARE(placed.front().at, now);
    row.removal = true;
    wait(t.sync.settle(pair, row));
    QVERIFY(wait(t.sync.placed(pair)).empty());
}

void TestGraphStore::followsAreCountedByTheDay()
{
    Bench t;
    const Instant midnight = std::chrono::floor<std::chrono::days>(now);
    QCOMPARE(wait(t.sync.follows(me, midnight)), 0);
    wait(t.sync.countFollow(me, midnight));
    wait(t.sync.countFollow(me, midnight + 23h));
    wait(t.sync.countFollow(me, midnight + 24h));
    QCOMPARE(wait(t.sync.follows(me, midnight + 1h)), 2);
    QCOMPARE(wait(t.sync.follows(me, midnight + 25h)), 1);
}

QTEST_GUILESS_MAIN(TestGraphStore)
#include "test_graphstore.moc"
