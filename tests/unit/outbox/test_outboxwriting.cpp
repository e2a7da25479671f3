// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/drafts.h"
#include "outbox/saying.h"
#include "outboxbench.h"

#include <QFile>
#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;

using Kind = ServerError::Kind;
using State = Act::State;

// What is written: by several accounts at once, taken back, edited, written anew, quoted.
class TestOutboxWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void severalAreWrittenDownTogether();
    void severalOrNone();
    void takenBackPostBecomesADraft();
    void pastedPictureIsKeptUntilItIsDropped();
    void unsetVisibilityIsTheAccountsOwn();
    void defaultsThatCannotBeHadAreWaitedFor();
    void defaultsThatFailAreNeverTakenForPublic();
    void aPersonIsAskedWhereOnlyTheDefaultsFail();
    void defaultsThatWereToldAreNotForgotten();
    void editIsSent();
    void lostAnswerOfAnEditIsFoundByALook();
    void editFindsItsPostUnderAnotherId();
    void editWaitsForItsNewPicture();
    void serverWithoutEditsIsToldNothing();
    void replacedPostGoesWhenTheNewOneIsThere();
    void quoteIsALinkWhereThereAreNone();
    void whoOnlyListensDeliversNothing();
    void refusedTextStaysUntilItIsDropped();
    void erasedAccountLeavesNothing();
};

static const AccountId other(2);
static const PersonaId persona(1);

static Draft draftWithPicture(const OutboxBench &bench)
{
    Draft draft;
    draft.text = QStringLiteral("to both");
    draft.media.push_back({.path = writeFile(bench.folder.filePath(QStringLiteral("a.png"))),
                           .altText = QStringLiteral("a wader"),
                           .focus = {0.5, -0.25}});
    return draft;
}

void TestOutboxWriting::severalAreWrittenDownTogether()
{
    OutboxBench bench;
    bench.life->signIn(other);
    Drafts drafts(bench.life->user, bench.folder.path());
    const Draft draft = draftWithPicture(bench);
    auto kept = drafts.keep(persona, draft, bench.clock.now());
    kept.waitForFinished();
    const auto said = await(sayDraft(&bench.life->outbox, {persona, {{me}, {other}}}, draft));
    QVERIFY(said);
    QCOMPARE(said->size(), 2uz);
    QVERIFY(drafts.draft(persona, {}).result()->isEmpty());
    // A copy for each account; the person's own file stays.
    QStringList copies;
    const auto acts = await(bench.life->outbox.acts(true));
    for (const Act &act : *acts) {
        if (const auto *media = std::get_if<UploadMedia>(&act.deed)) {
            copies.append(media->storedPath);
            QCOMPARE(media->altText, QStringLiteral("a wader"));
            QVERIFY(media->focus == QPointF(0.5, -0.25));
        }
    }
    QCOMPARE(copies.size(), 2);
    QVERIFY(copies[0] != copies[1]);
    bench.life->outbox.start();
    QVERIFY(bench.rests(said->at(0)) && bench.rests(said->at(1)));
    QCOMPARE(bench.world.count(QStringLiteral("to both")), 2);
    QVERIFY(waitUntil([&] { return !QFile::exists(copies[0]) && !QFile::exists(copies[1]); }));
    QVERIFY(QFile::exists(draft.media.front().path));
}

void TestOutboxWriting::severalOrNone()
{
    OutboxBench bench;
    Draft draft = draftWithPicture(bench);
    Drafts drafts(bench.life->user, bench.folder.path());
    drafts.keep(persona, draft, bench.clock.now()).waitForFinished();
    // The second account's file is gone by the time it is copied; nothing of the first is said.
    draft.media.push_back({.path = bench.folder.filePath(QStringLiteral("none.png"))});
    const auto missing = await(sayDraft(&bench.life->outbox, {persona, {{me}, {other}}}, draft));
    QVERIFY(!missing);
    QVERIFY(missing.error().file.endsWith(QStringLiteral("none.png")));
    QVERIFY(await(bench.life->outbox.acts(true))->empty());
    // A step that fails in its middle: the same act twice.
    Outbox::Saying saying;
    const ActId id = bench.life->outbox.newId();
    saying.parts = {{id, me, note(QStringLiteral("one"))}, {id, other, note(QStringLiteral("two"))}};
    saying.draft = DraftPlace{persona, {}};
    QVERIFY(!await(bench.life->outbox.add(saying)));
    QVERIFY(await(bench.life->outbox.acts(true))->empty());
    QVERIFY(!drafts.draft(persona, {}).result()->isEmpty());
    QCOMPARE(
        QDir(bench.folder.filePath(QStringLiteral("outbox"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
        QStringList());
}

void TestOutboxWriting::takenBackPostBecomesADraft()
{
    OutboxBench bench;
    Drafts drafts(bench.life->user, bench.folder.path());
    Draft draft = draftWithPicture(bench);
    draft.visibility = Visibility::Followers;
    const ActId id = await(sayDraft(&bench.life->outbox, {persona, {{me}}}, draft))->front();
    const auto back = await(bench.life->outbox.takeBack(id, persona));
    QVERIFY(back && *back);
    QCOMPARE((*back)->text, draft.text);
    QVERIFY((*back)->visibility == Visibility::Followers);
    QVERIFY((*back)->accounts == std::vector{me});
    QCOMPARE((*back)->media.size(), 1uz);
    QVERIFY(QFile::exists((*back)->media.front().path));
    QCOMPARE(bench.act(id).state, State::Cancelled);
    const auto kept = drafts.all(persona).result();
    QVERIFY(kept && kept->size() == 1);
    QVERIFY(kept->front() == **back);
    // The copy that only the draft names outlives a new start, even much later.
    bench.life.reset();
    bench.life = std::make_unique<Life>(bench.folder.path(), bench.world, bench.clock, bench.random);
    bench.life->outbox.start();
    const ActId again = await(sayDraft(&bench.life->outbox, {persona, {{me}}}, **back))->front();
    QVERIFY(bench.rests(again));
    QCOMPARE(bench.act(again).state, State::Sent);
    QVERIFY(waitUntil([&] { return !QFile::exists((*back)->media.front().path); }));
    // Too late for what has been sent.
    const auto tooLate = await(bench.life->outbox.takeBack(again, persona));
    QVERIFY(tooLate && !*tooLate);
}

void TestOutboxWriting::pastedPictureIsKeptUntilItIsDropped()
{
    OutboxBench bench;
    const auto path = await(bench.life->outbox.keepBytes("picture", QStringLiteral("png")));
    QVERIFY(path && path->endsWith(QStringLiteral(".png")));
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "picture");
    bench.life->outbox.dropFile(*path);
    QVERIFY(!QFile::exists(*path));
    const QString own = writeFile(bench.folder.filePath(QStringLiteral("own.png")));
    bench.life->outbox.dropFile(own);
    QVERIFY(QFile::exists(own));
}

void TestOutboxWriting::unsetVisibilityIsTheAccountsOwn()
{
    OutboxBench bench;
    bench.world.defaults.visibility = Visibility::Unlisted;
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("as usual")));
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.world.posts.back().post.visibility, Visibility::Unlisted);
    // Asked once for many posts.
    QVERIFY(bench.reaches(bench.add(note(QStringLiteral("again"))), State::Sent));
    QCOMPARE(bench.world.calls[Op::Defaults], 1);
    // A server that has no such answer.
    OutboxBench silent;
    silent.world.faults[Op::Defaults].push_back(Fault::fail(Kind::Unsupported));
    silent.life->outbox.start();
    QVERIFY(silent.reaches(silent.add(note(QStringLiteral("hello"))), State::Sent));
    QCOMPARE(silent.world.posts.back().post.visibility, Visibility::Public);
}

void TestOutboxWriting::defaultsThatCannotBeHadAreWaitedFor()
{
    OutboxBench bench;
    bench.world.defaults.visibility = Visibility::Followers;
    bench.world.faults[Op::Defaults].push_back(Fault::fail(Kind::TimedOut));
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("for few")));
    QVERIFY(waitUntil([&] { return bench.act(id).nextTryAt.has_value(); }));
    QVERIFY(bench.world.posts.empty());
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.world.posts.back().post.visibility, Visibility::Followers);
}

static void failWith(ScriptedWorld &world, Op op, Kind kind, int times)
{
    for (int i = 0; i < times; ++i)
        world.faults[op].push_back(Fault::fail(kind));
}

void TestOutboxWriting::defaultsThatFailAreNeverTakenForPublic()
{
    for (const Kind kind : {Kind::Unavailable, Kind::BadAnswer, Kind::TimedOut, Kind::TokenLocked}) {
        OutboxBench bench;
        bench.world.defaults.visibility = Visibility::Followers;
        failWith(bench.world, Op::Defaults, kind, 5);
        bench.life->outbox.start();
        const ActId id = bench.add(note(QStringLiteral("for few")));
        QVERIFY(bench.rests(id));
        QCOMPARE(bench.act(id).state, State::Sent);
        QCOMPARE(bench.world.calls[Op::Defaults], 6);
        QCOMPARE(bench.world.posts.back().post.visibility, Visibility::Followers);
    }
    // A server that is away altogether is waited for, however long it takes.
    OutboxBench away;
    failWith(away.world, Op::Defaults, Kind::Unavailable, 60);
    failWith(away.world, Op::OwnNewest, Kind::Unavailable, 60);
    away.life->outbox.start();
    const ActId id = away.add(note(QStringLiteral("for few")));
    QVERIFY(!away.rests(id, 60min));
    QCOMPARE(away.act(id).state, State::Queued);
    QVERIFY(away.world.posts.empty());
}

void TestOutboxWriting::aPersonIsAskedWhereOnlyTheDefaultsFail()
{
    OutboxBench bench;
    failWith(bench.world, Op::Defaults, Kind::Unavailable, 8);
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("for whom?")));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Ask);
    QVERIFY(isVisibilityUnknown(bench.act(id)));
    QVERIFY(bench.act(id).problemSentence.contains(QStringLiteral("who sees your posts")));
    QVERIFY(bench.world.posts.empty());
    // It certainly was not sent, so it can be written anew, or tried again.
    QVERIFY(await(bench.life->outbox.retry(id)));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    OutboxBench refused;
    failWith(refused.world, Op::Defaults, Kind::Forbidden, 1);
    refused.life->outbox.start();
    const ActId second = refused.add(note(QStringLiteral("for whom?")));
    QVERIFY(refused.reaches(second, State::Ask));
    const auto back = await(refused.life->outbox.takeBack(second, persona));
    QVERIFY(back && *back);
    QCOMPARE((*back)->text, QStringLiteral("for whom?"));
}

// A server, or what stands before it, may say of anything that it is not there.
void TestOutboxWriting::defaultsThatWereToldAreNotForgotten()
{
    OutboxBench bench;
    bench.world.defaults.visibility = Visibility::Followers;
    bench.life->outbox.start();
    QVERIFY(bench.reaches(bench.add(note(QStringLiteral("for few"))), State::Sent));
    QCOMPARE(bench.world.posts.back().post.visibility, Visibility::Followers);
    bench.life.reset();
    bench.clock.advance(2h);
    bench.world.chance = [](Op op) { return op == Op::Defaults ? Fault::fail(Kind::NotFound) : Fault(); };
    bench.life = std::make_unique<Life>(bench.folder.path(), bench.world, bench.clock, bench.random);
    std::ignore = await(bench.life->composing.refresh(me));
    QVERIFY(await(bench.life->composing.known(me)).defaults->visibility == Visibility::Followers);
    bench.life->outbox.start();
    QVERIFY(bench.reaches(bench.add(note(QStringLiteral("for the same few"))), State::Sent));
    QCOMPARE(bench.world.posts.back().post.visibility, Visibility::Followers);
}

static EditPost editOf(const PostKey &post, const QString &text)
{
    EditPost edit;
    edit.post = post;
    edit.text = text;
    return edit;
}

void TestOutboxWriting::editIsSent()
{
    OutboxBench bench;
    // Said together: the edit waits for its post.
    const ActId post = bench.add(note(QStringLiteral("a speling mistake")));
    const ActId edit = bench.add(editOf(PostKey(QStringLiteral("godwit:act:") + post.toString()),
                                        QStringLiteral("a spelling mistake")));
    bench.life->outbox.start();
    QVERIFY(bench.rests(edit));
    QCOMPARE(bench.act(edit).state, State::Sent);
    QCOMPARE(bench.act(edit).resultPost, bench.act(post).resultPost);
    QCOMPARE(bench.world.count(QStringLiteral("a spelling mistake")), 1);
    QCOMPARE(bench.world.posts.size(), 1uz);
    // The cache is told once the act is settled.
    QVERIFY(waitUntil([&] {
        const auto shown = bench.life->posts.post(bench.act(post).resultPost, Viewers{me}).result();
        return shown && *shown && (*shown)->post.text == shownText(QStringLiteral("a spelling mistake"));
    }));
}

void TestOutboxWriting::lostAnswerOfAnEditIsFoundByALook()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const ActId post = bench.add(note(QStringLiteral("before")));
    QVERIFY(bench.reaches(post, State::Sent));
    bench.world.faults[Op::Edit].push_back(Fault::storeThenFail(Kind::TimedOut));
    const ActId edit = bench.add(editOf(bench.act(post).resultPost, QStringLiteral("after")));
    QVERIFY(bench.reaches(edit, State::Unknown));
    QVERIFY(bench.rests(edit));
    QCOMPARE(bench.act(edit).state, State::Sent);
    QCOMPARE(bench.world.edits.size(), 1uz);
    // One that never arrived is sent again.
    bench.world.faults[Op::Edit].push_back(Fault::fail(Kind::Broken));
    const ActId second = bench.add(editOf(bench.act(post).resultPost, QStringLiteral("later still")));
    QVERIFY(bench.rests(second));
    QCOMPARE(bench.act(second).state, State::Sent);
    QCOMPARE(bench.world.count(QStringLiteral("later still")), 1);
}

void TestOutboxWriting::editFindsItsPostUnderAnotherId()
{
    OutboxBench bench;
    bench.world.renamesEdited = true;
    bench.life->outbox.start();
    const ActId post = bench.add(note(QStringLiteral("one")));
    QVERIFY(bench.reaches(post, State::Sent));
    const PostKey key = bench.act(post).resultPost;
    // The answer with the new id is lost: the old one is 404 from then on.
    bench.world.faults[Op::Edit].push_back(Fault::storeThenFail(Kind::Broken));
    const ActId lost = bench.add(editOf(key, QStringLiteral("two")));
    QVERIFY(bench.rests(lost));
    QCOMPARE(bench.act(lost).state, State::Sent);
    QCOMPARE(bench.act(lost).resultId.toString(), QStringLiteral("p1-edited"));
    const ActId third = bench.add(editOf(key, QStringLiteral("three")));
    QVERIFY(bench.rests(third));
    QCOMPARE(bench.act(third).state, State::Sent);
    QCOMPARE(bench.world.count(QStringLiteral("three")), 1);
    QCOMPARE(bench.world.edits.size(), 2uz);
}

void TestOutboxWriting::editWaitsForItsNewPicture()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const ActId post = bench.add(note(QStringLiteral("bare")));
    QVERIFY(bench.reaches(post, State::Sent));
    Draft draft = draftWithPicture(bench);
    draft.edits = bench.act(post).resultPost;
    draft.media.insert(draft.media.begin(),
                       {.altText = QStringLiteral("there before"), .posted = LocalId(QStringLiteral("m0"))});
    const ActId edit = await(sayDraft(&bench.life->outbox, {persona, {{me}, {other}}}, draft))->front();
    QVERIFY(bench.rests(edit));
    QCOMPARE(bench.act(edit).state, State::Sent);
    const PostEdit &sent = bench.world.edits.back();
    QCOMPARE(sent.media.size(), 2uz);
    QCOMPARE(sent.media[0].id.toString(), QStringLiteral("m0"));
    QCOMPARE(sent.media[1].id.toString(), QStringLiteral("m1"));
    QCOMPARE(sent.media[1].altText, QStringLiteral("a wader"));
}

void TestOutboxWriting::serverWithoutEditsIsToldNothing()
{
    OutboxBench bench;
    bench.world.info.capabilities.setFlag(Capability::Edit, false);
    bench.life->outbox.start();
    const ActId post = bench.add(note(QStringLiteral("stays")));
    QVERIFY(bench.reaches(post, State::Sent));
    const ActId edit = bench.add(editOf(bench.act(post).resultPost, QStringLiteral("changes")));
    QVERIFY(bench.reaches(edit, State::Rejected));
    QVERIFY(bench.act(edit).problemSentence.contains(QStringLiteral("one.example")));
    QVERIFY(bench.world.edits.empty());
}

void TestOutboxWriting::replacedPostGoesWhenTheNewOneIsThere()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const ActId old = bench.add(note(QStringLiteral("old")));
    QVERIFY(bench.reaches(old, State::Sent));
    Draft draft = Draft::replacing(bench.act(old).resultPost);
    draft.text = QStringLiteral("new");
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::Rejected));
    const ActId fresh = await(sayDraft(&bench.life->outbox, {persona, {{me}}}, draft))->front();
    QVERIFY(bench.rests(fresh));
    QCOMPARE(bench.act(fresh).state, State::Rejected);
    QCOMPARE(bench.world.count(QStringLiteral("old")), 1);
    const ActId second = await(sayDraft(&bench.life->outbox, {persona, {{me}}}, draft))->front();
    QVERIFY(bench.rests(second));
    QVERIFY(waitUntil([&] { return bench.world.count(QStringLiteral("old")) == 0; }));
    QCOMPARE(bench.world.count(QStringLiteral("new")), 1);
}

void TestOutboxWriting::quoteIsALinkWhereThereAreNone()
{
    OutboxBench bench;
    bench.life->signIn(other);
    bench.world.elsewhere.push_back(
        shownPost(QStringLiteral("e1"), QStringLiteral("quotable"), bench.clock.now()));
    const PostKey quoted = bench.world.elsewhere[0].post.key;
    Draft draft = Draft::quoting(quoted, QStringLiteral("https://one.example/@me/e1"));
    draft.text = QStringLiteral("well said");
    bench.life->outbox.start();
    const auto said = await(sayDraft(&bench.life->outbox, {persona, {{me, true}, {other, false}}}, draft));
    QVERIFY(said && bench.rests(said->at(0)) && bench.rests(said->at(1)));
    QCOMPARE(bench.world.count(QStringLiteral("well said")), 1);
    QCOMPARE(bench.world.count(QStringLiteral("well said\n\nhttps://one.example/@me/e1")), 1);
    for (const NewPost &post : bench.world.received)
        QCOMPARE(bool(post.quotes), post.text == draft.text);
}

void TestOutboxWriting::whoOnlyListensDeliversNothing()
{
    OutboxBench bench;
    bench.life->outbox.start(false);
    const ActId id = bench.add(note(QStringLiteral("later")));
    QVERIFY(!bench.rests(id, 2min));
    QVERIFY(bench.world.calls.empty());
    // Nor does it stand in the way of one that delivers.
    Life second(bench.folder.path(), bench.world, bench.clock, bench.random);
    second.outbox.start();
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.world.count(QStringLiteral("later")), 1);
    const ActId heard = bench.add(note(QStringLiteral("at once")));
    QVERIFY(bench.reaches(heard, State::Sent));
}

static QStringList copiesIn(const OutboxBench &bench)
{
    return QDir(bench.folder.filePath(QStringLiteral("outbox"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

void TestOutboxWriting::refusedTextStaysUntilItIsDropped()
{
    OutboxBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::Rejected));
    bench.life->outbox.start();
    const auto said = await(sayDraft(&bench.life->outbox, {persona, {{me}}}, draftWithPicture(bench)));
    QVERIFY(said);
    QVERIFY(bench.reaches(said->at(0), State::Rejected));
    const ActId favourite =
        bench.add(ReactToPost{.reaction = Reaction::Favourite,
                              .post = PostKey(QStringLiteral("https://nowhere.example/1")),
                              .on = true});
    QVERIFY(bench.reaches(favourite, State::Rejected));
    // Nobody erases them unasked.
    QCOMPARE(*await(bench.life->outbox.unsent(me)), 2);
    bench.life.reset();
    bench.clock.advance(std::chrono::days(400));
    bench.life = std::make_unique<Life>(bench.folder.path(), bench.world, bench.clock, bench.random);
    bench.life->outbox.start();
    QVERIFY(waitUntil([&] { return await(bench.life->outbox.acts(true))->size() == 2; }));
    QCOMPARE(bench.act(said->at(0)).state, State::Rejected);
    QCOMPARE(copiesIn(bench).size(), 1);
    QVERIFY(await(bench.life->outbox.retry(said->at(0))));
    QVERIFY(bench.rests(said->at(0)));
    QCOMPARE(bench.act(said->at(0)).state, State::Sent);
    QCOMPARE(bench.world.posts.back().post.attachments.size(), 1uz);
    QVERIFY(waitUntil([&] { return copiesIn(bench).isEmpty(); }));
}

void TestOutboxWriting::erasedAccountLeavesNothing()
{
    OutboxBench bench;
    bench.life->signIn(other);
    Drafts drafts(bench.life->user, bench.folder.path());
    const auto said =
        await(sayDraft(&bench.life->outbox, {persona, {{me}, {other}}}, draftWithPicture(bench)));
    QVERIFY(said);
    WritePost answer = note(QStringLiteral("an answer"));
    answer.replyTo = localKeyOf(said->at(0));
    const ActId follower = bench.add(answer, other);
    QCOMPARE(*await(bench.life->outbox.unsent(me)), 1);
    QCOMPARE(*await(bench.life->outbox.unsent(other)), 2);
    QVERIFY(await(bench.life->outbox.eraseAccount(me)));
    QCOMPARE(*await(bench.life->outbox.unsent(me)), 0);
    const auto left = await(bench.life->outbox.acts(true));
    QCOMPARE(left->size(), 3uz);
    for (const Act &act : *left)
        QCOMPARE(act.account, other);
    QCOMPARE(copiesIn(bench).size(), 1);
    // What answered it is not sent into nothing.
    QCOMPARE(bench.act(follower).state, State::Rejected);
    bench.life->outbox.start();
    QVERIFY(bench.rests(said->at(1)));
    QCOMPARE(bench.act(said->at(1)).state, State::Sent);
    QCOMPARE(bench.world.count(QStringLiteral("to both")), 1);
}

QTEST_GUILESS_MAIN(TestOutboxWriting)
#include "test_outboxwriting.moc"
