// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/drafts.h"
#include "outbox/saying.h"
#include "switchbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Passage::Kind;
using State = Act::State;
using Error = ServerError::Kind;

// What of the outbox goes along to the standby, what stays, and what is done again there.
class TestSwitchPassage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void copyOnTheOtherServerSettlesIt();
    void aLikenessThereProvesNothing();
    void establishedAbsenceGoesAlong();
    void filesAreUploadedAgain();
    void fileOnItsWayIsUploadedAgain();
    void answersGoWithWhatTheyAnswer();
    void answersStayWithWhatStays();
    void whatIsTakenBackKeepsItsOrder();
    void deletesStay();
    void whatIsWrittenAnewIsDeletedWhereItWas();
    void whatIsAboutTheAccountItselfStays();
    void privatePostsAreNotNamedThere();
    void reactionsAreDoneThere();
    void whatTheOldServerHasForLaterAsks();
    void whatIsKeptForLaterGoesAlong();
    void whoSaysNothingIsNotReadByMore();
    void draftsKeepWhomTheyAreFor();
    void answersStayForThoseWhoReadWhatTheyAnswer();
    void sharedDraftsAreWidenedForNobody();
};

void TestSwitchPassage::copyOnTheOtherServerSettlesIt()
{
    SwitchBench bench;
    bench.ship->outbox.start();
    QVERIFY(bench.reaches(bench.add(note(u"the first"_s)), State::Sent));
    bench.clock.advance(1min);
    bench.worlds.one.faults[Op::Publish].push_back(Fault::storeThenFail(Error::TimedOut));
    const ActId id = bench.add(note(u"perhaps said"_s));
    QVERIFY(bench.reaches(id, State::Unknown));
    SwitchBench::kill(bench.worlds.one);
    bench.worlds.two.profile = bench.worlds.one.posts;
    bench.switchTo(SwitchBench::second);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.act(id).resultPost, bench.worlds.one.posts.back().post.key);
    QCOMPARE(bench.act(id).account, SwitchBench::first);
    QCOMPARE(bench.worlds.two.calls[Op::Publish], 0);
}

void TestSwitchPassage::aLikenessThereProvesNothing()
{
    SwitchBench bench;
    bench.ship->outbox.start();
    QVERIFY(bench.reaches(bench.add(note(u"same words"_s)), State::Sent));
    bench.worlds.one.faults[Op::Publish].push_back(Fault::fail(Error::TimedOut));
    const ActId id = bench.add(note(u"same words"_s));
    QVERIFY(bench.reaches(id, State::Unknown));
    SwitchBench::kill(bench.worlds.one);
    bench.worlds.two.profile = bench.worlds.one.posts;
    bench.worlds.two.profile.push_back(
        shownPost(u"p9"_s, u"same words"_s, bench.clock.now() + 1h, u"far.example"_s));
    bench.switchTo(SwitchBench::second);
    QVERIFY(!bench.rests(id, 10min));
    QCOMPARE(bench.act(id).state, State::Unknown);
}

void TestSwitchPassage::establishedAbsenceGoesAlong()
{
    SwitchBench bench;
    bench.worlds.one.faults[Op::Publish].push_back(Fault::fail(Error::Broken));
    bench.ship->outbox.start();
    const ActId id = bench.add(note(u"not said"_s));
    QVERIFY(bench.reaches(id, State::Unknown));
    // Three clean looks, then the door is closed before it is sent again.
    bench.worlds.one.chance = [&](Op op) {
        const bool looked = bench.worlds.one.calls[Op::OwnNewest] > 4;
        return op == Op::OwnNewest && looked ? Fault::fail(Error::Refused) : Fault();
    };
    QVERIFY(QTest::qWaitFor(
        [&] {
            bench.clock.advance(1s);
            return bench.act(id).state == State::Queued && bench.act(id).nextTryAt.has_value();
        },
        20'000));
    QCOMPARE(bench.switchTo(SwitchBench::second).count(Kind::Goes), 1);
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.worlds.one.count(u"not said"_s), 0);
    QCOMPARE(bench.worlds.two.count(u"not said"_s), 1);
}

void TestSwitchPassage::whoSaysNothingIsNotReadByMore()
{
    SwitchBench bench;
    bench.ship->outbox.start();
    WritePost unsaid = note(u"as usual"_s);
    unsaid.visibility.reset();
    // The habits of both are other ones.
    bench.worlds.one.defaults.visibility = Visibility::Unlisted;
    bench.worlds.two.defaults.visibility = Visibility::Public;
    QVERIFY(await(bench.ship->composing.refreshDefaults(SwitchBench::first)));
    SwitchBench::kill(bench.worlds.one);
    const ActId id = bench.add(unsaid);
    QVERIFY(QTest::qWaitFor([&] { return bench.act(id).nextTryAt.has_value(); }, 20'000));
    bench.switchTo(SwitchBench::second);
    QVERIFY(bench.reaches(id, State::Sent));
    QVERIFY(bench.worlds.two.posts.back().post.visibility == Visibility::Unlisted);
    // Of the second account nothing is known.
    SwitchBench::kill(bench.worlds.two);
    unsaid.text = u"whom for?"_s;
    const ActId unknown = bench.add(unsaid, SwitchBench::second);
    QVERIFY(QTest::qWaitFor([&] { return bench.act(unknown).nextTryAt.has_value(); }, 20'000));
    bench.switchTo(SwitchBench::first);
    QVERIFY(bench.reaches(unknown, State::Ask));
    QVERIFY(bench.act(unknown).problemSentence.contains(u"does not say who may read it"_s));
}

void TestSwitchPassage::filesAreUploadedAgain()
{
    SwitchBench bench;
    bench.ship->outbox.start();
    const ActId picture = addPicture(bench);
    QVERIFY(bench.reaches(picture, State::Sent));
    SwitchBench::kill(bench.worlds.one);
    WritePost post = note(u"with a picture"_s);
    post.media = {picture};
    const ActId id = bench.add(post);
    QVERIFY(QTest::qWaitFor([&] { return bench.act(id).nextTryAt.has_value(); }, 20'000));
    const SwitchRecord record = bench.switchTo(SwitchBench::second);
    // The picture is not a thing of its own to tell of.
    QCOMPARE(record.acts.size(), 1u);
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.act(picture).account, SwitchBench::second);
    QCOMPARE(bench.worlds.two.uploads.size(), 1u);
    QCOMPARE(bench.worlds.two.posts.back().post.attachments.size(), 1u);
    QCOMPARE(bench.worlds.one.count(u"with a picture"_s), 0);
}

void TestSwitchPassage::fileOnItsWayIsUploadedAgain()
{
    SwitchBench bench;
    bench.worlds.one.faults[Op::Upload].push_back(Fault::hang());
    bench.ship->outbox.start();
    const ActId picture = addPicture(bench);
    WritePost post = note(u"with a picture"_s);
    post.media = {picture};
    const ActId id = bench.add(post);
    QVERIFY(QTest::qWaitFor([&] { return bench.worlds.one.calls[Op::Upload] == 1; }, 20'000));
    bench.switchTo(SwitchBench::second);
    QVERIFY(bench.reaches(id, State::Sent));
    bench.ship->one->release();
    QTest::qWait(50);
    QCOMPARE(bench.act(picture).state, State::Sent);
    QCOMPARE(bench.worlds.two.uploads.size(), 1u);
    QCOMPARE(bench.worlds.count(u"with a picture"_s), 1);
}

void TestSwitchPassage::answersGoWithWhatTheyAnswer()
{
    SwitchBench bench;
    SwitchBench::kill(bench.worlds.one);
    bench.ship->outbox.start();
    const ActId first = bench.add(note(u"first"_s));
    WritePost answer = note(u"second"_s);
    answer.replyTo = localKeyOf(first);
    const ActId second = bench.add(answer);
    QCOMPARE(bench.switchTo(SwitchBench::second).count(Kind::Goes), 2);
    QVERIFY(bench.reaches(second, State::Sent));
    QCOMPARE(bench.worlds.two.posts.size(), 2u);
    QCOMPARE(bench.worlds.two.posts[1].state.parentId, bench.worlds.two.posts[0].state.id);
}

void TestSwitchPassage::answersStayWithWhatStays()
{
    SwitchBench bench;
    bench.worlds.one.faults[Op::Publish].push_back(Fault::storeThenFail(Error::TimedOut));
    bench.ship->outbox.start();
    const ActId first = bench.add(note(u"first"_s));
    QVERIFY(bench.reaches(first, State::Unknown));
    SwitchBench::kill(bench.worlds.one);
    WritePost answer = note(u"second"_s);
    answer.replyTo = localKeyOf(first);
    const ActId second = bench.add(answer);
    const ActId other = bench.add(note(u"third"_s));
    const SwitchRecord record = bench.switchTo(SwitchBench::second);
    QCOMPARE(record.count(Kind::Stays), 2);
    QVERIFY(bench.reaches(other, State::Sent));
    QCOMPARE(bench.act(second).account, SwitchBench::first);
    SwitchBench::revive(bench.worlds.one);
    QVERIFY(bench.rests(second));
    QCOMPARE(bench.act(second).state, State::Sent);
    QCOMPARE(bench.worlds.one.posts.size(), 2u);
    QCOMPARE(bench.worlds.one.posts[1].state.parentId, bench.worlds.one.posts[0].state.id);
}

void TestSwitchPassage::whatIsTakenBackKeepsItsOrder()
{
    SwitchBench bench;
    bench.worlds.one.elsewhere.push_back(shownPost(u"e1"_s, u"e1"_s, bench.clock.now(), u"far.example"_s));
    bench.worlds.two.elsewhere = bench.worlds.one.elsewhere;
    const PostKey post = bench.worlds.one.elsewhere.front().post.key;
    SwitchBench::kill(bench.worlds.one);
    bench.ship->outbox.start();
    bench.add(ReactToPost{Reaction::Favourite, post, true});
    const ActId off = bench.add(ReactToPost{Reaction::Favourite, post, false});
    QCOMPARE(bench.switchTo(SwitchBench::second).count(Kind::Stays), 2);
    SwitchBench::revive(bench.worlds.one);
    QVERIFY(bench.rests(off));
    QVERIFY(bench.worlds.two.favourites.empty());
    QVERIFY(!bench.worlds.one.elsewhere.front().state.favourited);
}

void TestSwitchPassage::deletesStay()
{
    SwitchBench bench;
    bench.ship->outbox.start();
    const ActId id = bench.add(note(u"a mistake"_s));
    QVERIFY(bench.reaches(id, State::Sent));
    SwitchBench::kill(bench.worlds.one);
    const ActId removal = bench.add(DeletePost{bench.act(id).resultPost});
    QVERIFY(QTest::qWaitFor([&] { return bench.act(removal).nextTryAt.has_value(); }, 20'000));
    const SwitchRecord record = bench.switchTo(SwitchBench::second);
    QCOMPARE(record.acts.front().passage, (Passage{Kind::Stays, Passage::Why::Owner}));
    SwitchBench::revive(bench.worlds.one);
    QVERIFY(bench.rests(removal));
    QCOMPARE(bench.act(removal).state, State::Sent);
    QCOMPARE(bench.worlds.count(u"a mistake"_s), 0);
}

// Only who wrote it can delete it, whoever says it anew.
void TestSwitchPassage::whatIsWrittenAnewIsDeletedWhereItWas()
{
    SwitchBench bench;
    bench.ship->outbox.start();
    const ActId old = bench.add(note(u"with a slip"_s));
    QVERIFY(bench.reaches(old, State::Sent));
    SwitchBench::kill(bench.worlds.one);
    bench.switchTo(SwitchBench::second);
    Draft draft = Draft::replacing(bench.act(old).resultPost);
    draft.text = u"as it was meant"_s;
    draft.visibility = Visibility::Public;
    Speaker speaker{bench.ship->persona(), {{SwitchBench::second}}};
    speaker.author = SwitchBench::first;
    const auto said = await(sayDraft(&bench.ship->outbox, speaker, draft));
    QVERIFY(said && bench.rests(said->front()));
    QCOMPARE(bench.worlds.two.count(u"as it was meant"_s), 1);
    QCOMPARE(bench.worlds.one.count(u"with a slip"_s), 1);
    SwitchBench::revive(bench.worlds.one);
    QVERIFY(QTest::qWaitFor(
        [&] {
            bench.clock.advance(1s);
            return bench.worlds.one.count(u"with a slip"_s) == 0;
        },
        20'000));
}

void TestSwitchPassage::whatIsAboutTheAccountItselfStays()
{
    SwitchBench bench;
    SwitchBench::kill(bench.worlds.one);
    bench.ship->outbox.start();
    const auto id = await(bench.ship->outbox.addAs(bench.ship->outbox.newId(), SwitchBench::first,
                                                   FollowPerson{u"ines@far.example"_s, {}, true}));
    QVERIFY(id);
    QVERIFY(QTest::qWaitFor([&] { return bench.act(*id).nextTryAt.has_value(); }, 20'000));
    QVERIFY(bench.switchTo(SwitchBench::second).acts.empty());
    QCOMPARE(bench.act(*id).account, SwitchBench::first);
    SwitchBench::revive(bench.worlds.one);
    QVERIFY(bench.rests(*id));
    QVERIFY(bench.worlds.one.following.contains(u"ines@far.example"_s));
    QVERIFY(!bench.worlds.two.following.contains(u"ines@far.example"_s));
}

void TestSwitchPassage::privatePostsAreNotNamedThere()
{
    SwitchBench bench;
    Batch batch;
    batch.posts.push_back(shownPost(u"e1"_s, u"between us"_s, bench.clock.now(), u"far.example"_s));
    batch.posts.front().post.visibility = Visibility::Followers;
    const PostKey key = batch.posts.front().post.key;
    QVERIFY(bench.ship->posts.take(SwitchBench::first, batch, bench.clock.now()).result());
    SwitchBench::kill(bench.worlds.one);
    bench.ship->outbox.start();
    WritePost answer = note(u"yes"_s);
    answer.replyTo = key;
    bench.add(answer);
    bench.add(ReactToPost{Reaction::Favourite, key, true});
    QCOMPARE(bench.switchTo(SwitchBench::second).count(Kind::Stays), 2);
    bench.clock.advance(5min);
    QTest::qWait(50);
    QCOMPARE(bench.worlds.two.calls[Op::Resolve], 0);
    // Said there afterwards, it is not asked for there either.
    const ActId later = bench.add(ReactToPost{Reaction::Favourite, key, true}, SwitchBench::second);
    QVERIFY(bench.reaches(later, State::Rejected));
    QCOMPARE(bench.worlds.two.calls[Op::Resolve], 0);
}

void TestSwitchPassage::reactionsAreDoneThere()
{
    SwitchBench bench;
    Batch batch;
    batch.posts.push_back(shownPost(u"e1"_s, u"public"_s, bench.clock.now(), u"far.example"_s));
    const PostKey key = batch.posts.front().post.key;
    QVERIFY(bench.ship->posts.take(SwitchBench::first, batch, bench.clock.now()).result());
    bench.worlds.two.elsewhere.push_back(
        shownPost(u"other-id"_s, u"public"_s, bench.clock.now(), u"far.example"_s));
    bench.worlds.two.elsewhere.back().post.key = key;
    SwitchBench::kill(bench.worlds.one);
    bench.ship->outbox.start();
    const ActId boost = bench.add(ReactToPost{Reaction::Boost, key, true});
    const ActId follow = bench.add(FollowPerson{u"ines@far.example"_s, {}, true});
    // Shown at once, as done by the first account.
    const auto stateOf = [&](AccountId account) {
        const auto view = bench.ship->posts.post(key, {account}).result().value();
        return view && view->seenBy == account && view->state.boosted;
    };
    QVERIFY(stateOf(SwitchBench::first));
    QVERIFY(
        QTest::qWaitFor([&] { return bench.act(boost).nextTryAt || bench.act(follow).nextTryAt; }, 20'000));
    QVERIFY(bench.act(boost).state != State::Sending && bench.act(follow).state != State::Sending);
    QCOMPARE(bench.switchTo(SwitchBench::second).count(Kind::Goes), 2);
    QVERIFY(bench.reaches(boost, State::Sent));
    QVERIFY(bench.reaches(follow, State::Sent));
    QCOMPARE(bench.worlds.two.boosts, std::vector<LocalId>{LocalId(u"other-id"_s)});
    QVERIFY(bench.worlds.two.following.contains(u"ines@far.example"_s));
    QVERIFY(!stateOf(SwitchBench::first));
    QVERIFY(stateOf(SwitchBench::second));
}

void TestSwitchPassage::whatTheOldServerHasForLaterAsks()
{
    SwitchBench bench;
    bench.worlds.one.info.capabilities |= Capability::Scheduling;
    bench.worlds.two.info.capabilities |= Capability::Scheduling;
    bench.ship->outbox.start();
    WritePost post = note(u"for later"_s);
    post.visibility = Visibility::Public;
    post.at = bench.clock.now() + 3h;
    const ActId waits = bench.add(post);
    const ActId goes = bench.add(post);
    QVERIFY(bench.reaches(waits, State::Scheduled));
    QVERIFY(bench.reaches(goes, State::Scheduled));
    SwitchBench::kill(bench.worlds.one);
    const SwitchRecord record = bench.switchTo(SwitchBench::second);
    QCOMPARE(record.count(Kind::Asks), 2);
    QVERIFY(bench.act(goes).problemSentence.contains(u"one.example has it and publishes it at its time"_s));
    // One is left to the server that has it, as if nothing had been asked.
    QVERIFY(await(bench.ship->switcher.answer(waits, Switch::Answer::Wait)));
    QCOMPARE(bench.act(waits).state, State::Scheduled);
    // The other is planned anew, and taken off the old server when it comes back.
    QVERIFY(await(bench.ship->switcher.answer(goes, Switch::Answer::Send)));
    QVERIFY(bench.reaches(goes, State::Scheduled));
    QCOMPARE(bench.act(goes).account, SwitchBench::second);
    QCOMPARE(bench.worlds.two.plans.size(), 1u);
    QCOMPARE(bench.worlds.one.plans.size(), 2u);
    SwitchBench::revive(bench.worlds.one);
    QCoro::waitFor(bench.ship->outbox.wake(SwitchBench::first));
    QTRY_COMPARE(bench.worlds.one.plans.size(), 1u);
    for (int i = 0; i < 4 * 60; ++i) {
        bench.clock.advance(1min);
        QTest::qWait(0);
    }
    QVERIFY(bench.rests(waits) && bench.rests(goes));
    QCOMPARE(bench.act(waits).state, State::Sent);
    QCOMPARE(bench.act(goes).state, State::Sent);
    QCOMPARE(bench.worlds.one.count(u"for later"_s), 1);
    QCOMPARE(bench.worlds.two.count(u"for later"_s), 1);
}

void TestSwitchPassage::whatIsKeptForLaterGoesAlong()
{
    SwitchBench bench;
    bench.ship->outbox.start();
    WritePost post = note(u"for later"_s);
    post.visibility = Visibility::Public;
    post.at = bench.clock.now() + 1h;
    const ActId id = bench.add(post);
    QVERIFY(QTest::qWaitFor([&] { return bench.act(id).nextTryAt.has_value(); }, 20'000));
    SwitchBench::kill(bench.worlds.one);
    QCOMPARE(bench.switchTo(SwitchBench::second).count(Kind::Goes), 1);
    QVERIFY(QTest::qWaitFor([&] { return bench.act(id).nextTryAt.has_value(); }, 20'000));
    QCOMPARE(bench.worlds.count(u"for later"_s), 0);
    QVERIFY(bench.rests(id, 61min));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.worlds.two.count(u"for later"_s), 1);
}

static void tellHabit(SwitchBench &bench, Visibility usual)
{
    PostingDefaults habit;
    habit.visibility = usual;
    QCoro::waitFor(bench.ship->composing.told(SwitchBench::first, habit));
}

// What the old account posts for few is not for everybody because another one posts it.
void TestSwitchPassage::draftsKeepWhomTheyAreFor()
{
    SwitchBench bench;
    tellHabit(bench, Visibility::Followers);
    Drafts drafts(bench.ship->user, bench.folder.path());
    const PersonaId persona = bench.ship->persona();
    const auto keep = [&](Draft draft, std::optional<Visibility> visibility) {
        draft.text = u"begun"_s;
        draft.visibility = visibility;
        return drafts.keep(persona, draft, bench.clock.now()).result().has_value();
    };
    const auto audienceOf = [&](const Draft &draft) {
        const auto found = drafts.draft(persona, draft).result();
        return found ? found->visibility : std::nullopt;
    };
    const Draft said = Draft::quoting(PostKey(u"https://three.example/p"_s), {});
    const Draft answer = Draft::answering(PostKey(u"https://three.example/p"_s));
    QVERIFY(keep({}, {}) && keep(said, Visibility::Unlisted) && keep(answer, {}));
    bench.switchTo(SwitchBench::second);
    QVERIFY(audienceOf({}) == Visibility::Followers);
    QVERIFY(audienceOf(said) == Visibility::Unlisted);
    // What it answers is not known here, and may be for one person.
    QVERIFY(audienceOf(answer) == Visibility::Direct);
}

// Of the habit and of what it answers the narrower.
void TestSwitchPassage::answersStayForThoseWhoReadWhatTheyAnswer()
{
    SwitchBench bench;
    Batch batch;
    for (const auto &[id, visibility] :
         {std::pair(u"open"_s, Visibility::Public), std::pair(u"few"_s, Visibility::Direct)}) {
        batch.posts.push_back(shownPost(id, id, bench.clock.now(), u"far.example"_s));
        batch.posts.back().post.visibility = visibility;
    }
    QVERIFY(bench.ship->posts.take(SwitchBench::first, batch, bench.clock.now()).result());
    Drafts drafts(bench.ship->user, bench.folder.path());
    Draft toAll = Draft::answering(batch.posts.front().post.key);
    Draft toOne = Draft::answering(batch.posts.back().post.key);
    toAll.text = toOne.text = u"begun"_s;
    const PersonaId persona = bench.ship->persona();
    QVERIFY(drafts.keep(persona, toAll, bench.clock.now()).result());
    QVERIFY(drafts.keep(persona, toOne, bench.clock.now()).result());
    tellHabit(bench, Visibility::Followers);
    bench.switchTo(SwitchBench::second);
    QVERIFY(drafts.draft(persona, toAll).result()->visibility == Visibility::Followers);
    QVERIFY(drafts.draft(persona, toOne).result()->visibility == Visibility::Direct);
}

// The habit of one account is not to be the other's.
void TestSwitchPassage::sharedDraftsAreWidenedForNobody()
{
    SwitchBench bench;
    Drafts drafts(bench.ship->user, bench.folder.path());
    Draft shared;
    shared.text = u"begun"_s;
    shared.accounts = {SwitchBench::first, AccountId(99)};
    const PersonaId persona = bench.ship->persona();
    QVERIFY(drafts.keep(persona, shared, bench.clock.now()).result());
    tellHabit(bench, Visibility::Public);
    bench.switchTo(SwitchBench::second);
    const auto found = drafts.draft(persona, shared).result();
    QVERIFY(found && std::ranges::contains(found->accounts, SwitchBench::second));
    QVERIFY(!found->visibility);
}

QTEST_GUILESS_MAIN(TestSwitchPassage)
#include "test_switchpassage.moc"
