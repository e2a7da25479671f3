// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scriptedserver.h"
#include "outbox/actcodec.h"
#include "outbox/outcome.h"
#include "outbox/postmatch.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;

using Kind = ServerError::Kind;
using State = Act::State;

class TestOutboxRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void deedsComeBackFromTheirColumn();
    void brokenDeedsAreRefused();
    void everyErrorOfAFirstTryHasItsState();
    void aServerThatIsGoneIsNoNo_data();
    void aServerThatIsGoneIsNoNo();
    void aPageAboutAThingIsANo();
    void anAccountThatIsNotLetInIsWaitedFor_data();
    void anAccountThatIsNotLetInIsWaitedFor();
    void anyErrorOfARetryIsUnknown();
    void rateLimitHoldsTheAccount();
    void aServerThatNamesATimeIsNotAskedBefore();
    void looksComeAtTwoTenAndThirtySeconds();
    void sameKeyOnlyWhileItIsYoung();
    void definiteNoAfterARetryIsRejectedOnlyWhenAbsent();
    void unreadMemoryIsWaitedForEverLonger();
    void unreadMemoryKeepsTheLastNo();
    void nearMatchAsks();
    void unclearListsAskAtTheEnd();
    void unreachableServerIsNoVerdict();
    void backOffIsCapped();
    void changedTextsAreRecognised_data();
    void changedTextsAreRecognised();
    void otherPostsAreNotTaken();
    void listMustReachBack();
};

static const Instant start = instantFromMs(1'767'225'600'000);

static ServerError errorOf(Kind kind)
{
    ServerError error;
    error.kind = kind;
    return error;
}

static JournalEntry sending()
{
    JournalEntry entry;
    entry.act.state = State::Sending;
    entry.act.tries = 1;
    entry.act.deed = WritePost{};
    entry.keyMadeAt = start;
    entry.sendKey = "k";
    return entry;
}

static JournalEntry unknownEntry()
{
    return afterPublishFailed(sending(), errorOf(Kind::TimedOut), {start, 0}).entry;
}

void TestOutboxRules::deedsComeBackFromTheirColumn()
{
    WritePost post;
    post.text = QStringLiteral("grüße 🎈\n\"x\"");
    post.visibility = Visibility::Followers;
    post.replyTo = localKeyOf(ActId(QStringLiteral("a")));
    post.media = {ActId(QStringLiteral("m1")), ActId(QStringLiteral("m2"))};
    post.poll = NewPoll{.options = {QStringLiteral("yes"), QStringLiteral("no")}, .multiple = true};
    const auto json = encodeDeed(post);
    QVERIFY(json);
    const auto back = decodeDeed(DeedKind::WritePost, *json);
    QVERIFY(back);
    const auto &read = std::get<WritePost>(*back);
    QCOMPARE(read.text, post.text);
    QCOMPARE(read.visibility, post.visibility);
    QVERIFY(read.media == post.media);
    QCOMPARE(read.poll->options, post.poll->options);
    QCOMPARE(needsOf(*back).size(), 3uz);
    const Deed react =
        ReactToPost{.reaction = Reaction::Boost, .post = PostKey(QStringLiteral("u")), .on = false};
    const auto reaction = decodeDeed(DeedKind::ReactToPost, *encodeDeed(react));
    QVERIFY(reaction);
    QCOMPARE(std::get<ReactToPost>(*reaction).on, false);
    QCOMPARE(subjectOf(*reaction), subjectOf(react));
    EditPost edit{.post = localKeyOf(ActId(QStringLiteral("a"))),
                  .text = QStringLiteral("new"),
                  .contentWarning = QStringLiteral("cw"),
                  .sensitive = true,
                  .language = QStringLiteral("fr"),
                  .media = {{LocalId(QStringLiteral("9")), {}, QStringLiteral("alt"), {0.5, 0}, {}},
                            {{}, ActId(QStringLiteral("m1")), {}, {}, {}}},
                  .poll = NewPoll{.options = {QStringLiteral("yes"), QStringLiteral("no")}}};
    const auto edited = decodeDeed(DeedKind::EditPost, *encodeDeed(edit));
    QVERIFY(edited);
    const auto &editRead = std::get<EditPost>(*edited);
    QCOMPARE(editRead.text, edit.text);
    QVERIFY(editRead.sensitive);
    QCOMPARE(editRead.media.size(), 2uz);
    QCOMPARE(editRead.media[0].posted, edit.media[0].posted);
    QCOMPARE(editRead.media[0].altText, edit.media[0].altText);
    QCOMPARE(editRead.poll->options, edit.poll->options);
    QCOMPARE(needsOf(*edited).size(), 2uz);
    // A later edit and the delete wait for it.
    QCOMPARE(subjectOf(*edited), subjectOf(DeletePost{edit.post}));
    SendMemo memo{.visibility = Visibility::Direct,
                  .replyTo = {},
                  .media = 2,
                  .sentAt = start,
                  .listed = true,
                  .ownBefore = {LocalId(QStringLiteral("1"))},
                  .newestBefore = start};
    QVERIFY(decodeMemo(encodeMemo(memo)) == memo);
}

void TestOutboxRules::brokenDeedsAreRefused()
{
    QVERIFY(!decodeDeed(DeedKind::WritePost, "{\"v\":3}"));
    QVERIFY(!decodeDeed(DeedKind::WritePost, "nonsense"));
    QVERIFY(!decodeDeed(DeedKind::WritePost, "{\"v\":1,\"visibility\":9}"));
    QVERIFY(!decodeDeed(DeedKind::ReactToPost, "{\"v\":1,\"reaction\":9}"));
    WritePost tooLong;
    tooLong.text = QString(2 << 20, u'x');
    QVERIFY(!encodeDeed(tooLong));
}

void TestOutboxRules::everyErrorOfAFirstTryHasItsState()
{
    for (Kind kind : {Kind::NoNetwork, Kind::HostNotFound, Kind::Refused, Kind::Tls, Kind::Proxy,
                      Kind::CaptivePortal, Kind::Cancelled, Kind::TokenLocked}) {
        const Verdict verdict = afterPublishFailed(sending(), errorOf(kind), {start, 0});
        QCOMPARE(verdict.entry.act.state, State::Queued);
        QVERIFY(verdict.hold && verdict.hold->reason == Hold::Reason::Unreachable);
    }
    for (Kind kind : {Kind::TimedOut, Kind::Broken, Kind::Unavailable, Kind::NotAServer, Kind::BadAnswer}) {
        const Verdict verdict = afterPublishFailed(sending(), errorOf(kind), {start, 0});
        QCOMPARE(verdict.entry.act.state, State::Unknown);
        QCOMPARE(verdict.entry.uncertain, 1);
    }
    for (Kind kind : {Kind::Forbidden, Kind::NotFound, Kind::Rejected, Kind::Unsupported, Kind::TokenGuarded,
                      Kind::LocalFile}) {
        const Verdict verdict = afterPublishFailed(sending(), errorOf(kind), {start, 0});
        QCOMPARE(verdict.entry.act.state, State::Rejected);
        QVERIFY(!verdict.entry.act.problemSentence.isEmpty());
    }
}

static ServerError answerOf(Kind kind, int status, bool fromApi)
{
    ServerError error = errorOf(kind);
    error.httpStatus = status;
    error.fromApi = fromApi;
    return error;
}

void TestOutboxRules::aServerThatIsGoneIsNoNo_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("another page") << Kind::NotFound << 404;
    QTest::newRow("gone") << Kind::NotFound << 410;
    QTest::newRow("forbidden by law") << Kind::Rejected << 451;
    QTest::newRow("elsewhere") << Kind::Redirected << 302;
}

// Nothing was said about the post: it waits, whatever it was asked for.
void TestOutboxRules::aServerThatIsGoneIsNoNo()
{
    QFETCH(Kind, kind);
    QFETCH(int, status);
    const ServerError error = answerOf(kind, status, false);
    JournalEntry file = sending();
    file.act.deed = UploadMedia{};
    JournalEntry queued = sending();
    queued.act.state = State::Queued;
    for (const Verdict &verdict :
         {afterPublishFailed(sending(), error, {start, 0}), afterPreparationFailed(queued, error, {start, 0}),
          afterRepeatableFailed(file, error, {start, 0})}) {
        QCOMPARE(verdict.entry.act.state, State::Queued);
        QVERIFY(verdict.hold && verdict.hold->reason == Hold::Reason::Unreachable);
        QVERIFY(verdict.entry.act.nextTryAt > start);
        QVERIFY(!verdict.entry.act.problemSentence.isEmpty());
    }
    const Verdict look = afterLookFailed(unknownEntry(), error, {start, 0});
    QCOMPARE(look.entry.act.state, State::Unknown);
    QCOMPARE(look.entry.polls, 0);
    // What the page said is no answer to an earlier try: absent, it is sent again.
    JournalEntry again = sending();
    again.uncertain = 1;
    again = afterPublishFailed(again, error, {start, 0}).entry;
    for (int i = 0; i < 3; ++i)
        again = afterLook(again, Finding::Absent, false, {start, 0}).entry;
    QCOMPARE(again.act.state, State::Queued);
}

// An API that says so means what was asked for; so does a page about one thing, as snac shows it.
void TestOutboxRules::aPageAboutAThingIsANo()
{
    const Verdict post = afterPublishFailed(sending(), answerOf(Kind::NotFound, 404, true), {start, 0});
    QCOMPARE(post.entry.act.state, State::Rejected);
    JournalEntry favourite = sending();
    favourite.act.deed = ReactToPost{.reaction = Reaction::Favourite, .post = PostKey(QStringLiteral("u"))};
    const Verdict reaction =
        afterRepeatableFailed(favourite, answerOf(Kind::NotFound, 404, false), {start, 0});
    QCOMPARE(reaction.entry.act.state, State::Rejected);
    QCOMPARE(reaction.entry.act.problem, QStringLiteral("not-found"));
}

void TestOutboxRules::anAccountThatIsNotLetInIsWaitedFor_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("holds");
    // Each act for itself: words like these about one act hold no other.
    QTest::newRow("frozen") << Kind::Suspended << 403 << false;
    QTest::newRow("refused") << Kind::Unauthorized << 401 << false;
    QTest::newRow("signed out") << Kind::SignedOut << 0 << true;
}

void TestOutboxRules::anAccountThatIsNotLetInIsWaitedFor()
{
    QFETCH(Kind, kind);
    QFETCH(int, status);
    QFETCH(bool, holds);
    const ServerError error = answerOf(kind, status, status > 0);
    JournalEntry favourite = sending();
    favourite.act.deed = ReactToPost{.reaction = Reaction::Favourite, .post = PostKey(QStringLiteral("u"))};
    for (const Verdict &verdict : {afterPublishFailed(sending(), error, {start, 0}),
                                   afterRepeatableFailed(favourite, error, {start, 0})}) {
        QCOMPARE(verdict.entry.act.state, State::Queued);
        QCOMPARE(verdict.entry.act.problem, serverErrorWord(kind));
        QVERIFY(verdict.entry.act.nextTryAt > start);
        QCOMPARE(verdict.hold.has_value(), holds);
    }
    // Whoever brings a standby in step wants to know.
    favourite.act.bound = true;
    QCOMPARE(afterRepeatableFailed(favourite, error, {start, 0}).entry.act.state, State::Rejected);
}

void TestOutboxRules::anyErrorOfARetryIsUnknown()
{
    JournalEntry entry = sending();
    entry.uncertain = 1;
    for (Kind kind : {Kind::Refused, Kind::Rejected, Kind::TimedOut, Kind::RateLimited, Kind::NotFound})
        QCOMPARE(afterPublishFailed(entry, errorOf(kind), {start, 0}).entry.act.state, State::Unknown);
}

void TestOutboxRules::rateLimitHoldsTheAccount()
{
    ServerError error = errorOf(Kind::RateLimited);
    error.retryAt = start + 90s;
    const Verdict verdict = afterPublishFailed(sending(), error, {start, 0});
    QCOMPARE(verdict.entry.act.state, State::Queued);
    QVERIFY(verdict.hold && verdict.hold->reason == Hold::Reason::Limited);
    QVERIFY(verdict.hold->until == start + 90s);
    QVERIFY(verdict.entry.act.nextTryAt == start + 90s);
}

// Also where it is overloaded, not only where one asks too often.
void TestOutboxRules::aServerThatNamesATimeIsNotAskedBefore()
{
    ServerError error = errorOf(Kind::Unavailable);
    error.retryAt = start + 30min;
    JournalEntry often = sending();
    often.act.tries = 20;
    for (const Verdict &verdict : {afterPublishFailed(sending(), error, {start, 0}),
                                   afterRepeatableFailed(sending(), error, {start, 0}),
                                   afterRepeatableFailed(often, error, {start, 0}),
                                   afterPreparationFailed(sending(), error, {start, 0}),
                                   afterLookFailed(unknownEntry(), error, {start, 0})})
        QVERIFY(verdict.entry.act.nextTryAt == start + 30min);
    // Its own patience is no shorter for it.
    error.retryAt = start;
    QVERIFY(afterPublishFailed(sending(), error, {start, 0}).entry.act.nextTryAt == start + 2s);
}

void TestOutboxRules::looksComeAtTwoTenAndThirtySeconds()
{
    JournalEntry entry = unknownEntry();
    QVERIFY(entry.act.nextTryAt == start + 2s);
    entry = afterLook(entry, Finding::Absent, false, {start + 2s, 0}).entry;
    QCOMPARE(entry.act.state, State::Unknown);
    QVERIFY(entry.act.nextTryAt == start + 10s);
    entry = afterLook(entry, Finding::Absent, false, {start + 10s, 0}).entry;
    QVERIFY(entry.act.nextTryAt == start + 30s);
    entry = afterLook(entry, Finding::Absent, false, {start + 30s, 0}).entry;
    QCOMPARE(entry.act.state, State::Queued);
    QVERIFY(entry.sendKey.isEmpty());
}

void TestOutboxRules::sameKeyOnlyWhileItIsYoung()
{
    JournalEntry young = afterLook(unknownEntry(), Finding::Absent, true, {start + 2s, 0}).entry;
    QCOMPARE(young.act.state, State::Queued);
    QCOMPARE(young.sendKey, "k");
    JournalEntry old = afterLook(unknownEntry(), Finding::Absent, true, {start + 50min, 0}).entry;
    QCOMPARE(old.act.state, State::Unknown);
}

void TestOutboxRules::definiteNoAfterARetryIsRejectedOnlyWhenAbsent()
{
    JournalEntry entry = sending();
    entry.uncertain = 1;
    entry = afterPublishFailed(entry, errorOf(Kind::Rejected), {start, 0}).entry;
    QCOMPARE(entry.act.state, State::Unknown);
    for (int i = 0; i < 2; ++i) {
        entry = afterLook(entry, Finding::Absent, true, {start, 0}).entry;
        QCOMPARE(entry.act.state, State::Unknown);
    }
    entry = afterLook(entry, Finding::Absent, true, {start, 0}).entry;
    QCOMPARE(entry.act.state, State::Rejected);
}

void TestOutboxRules::unreadMemoryIsWaitedForEverLonger()
{
    JournalEntry entry = unknownEntry();
    const int tries = entry.act.tries;
    Milliseconds last{};
    Instant now = start;
    for (int i = 0; i < 12; ++i) {
        const Verdict verdict = afterMemoryFailed(entry, StoreError(), {now, 0});
        entry = verdict.entry;
        entry.act.changedAt = now;
        // Nor has it a part in how often it was tried there.
        QCOMPARE(entry.act.tries, tries);
        // The server has nothing to do with it.
        QVERIFY(!verdict.hold);
        QCOMPARE(entry.act.state, State::Unknown);
        QVERIFY(isMemoryUnread(entry.act));
        QVERIFY(!entry.act.problemSentence.isEmpty());
        const Milliseconds wait = *entry.act.nextTryAt - now;
        QVERIFY(wait > last || wait == 5min);
        last = wait;
        now = *entry.act.nextTryAt;
    }
    QCOMPARE(last, 5min);
    entry = afterLook(entry, Finding::Absent, false, {start, 0}).entry;
    QVERIFY(entry.act.problemSentence.isEmpty());
}

void TestOutboxRules::unreadMemoryKeepsTheLastNo()
{
    JournalEntry entry = sending();
    entry.uncertain = 1;
    entry = afterPublishFailed(entry, errorOf(Kind::Rejected), {start, 0}).entry;
    entry = afterMemoryFailed(entry, StoreError(), {start, 0}).entry;
    QCOMPARE(entry.act.problem, serverErrorWord(Kind::Rejected));
    for (int i = 0; i < 3; ++i)
        entry = afterLook(entry, Finding::Absent, true, {start, 0}).entry;
    QCOMPARE(entry.act.state, State::Rejected);
}

void TestOutboxRules::nearMatchAsks()
{
    const JournalEntry entry = afterLook(unknownEntry(), Finding::Near, true, {start, 0}).entry;
    QCOMPARE(entry.act.state, State::Ask);
    QVERIFY(!entry.act.problemSentence.isEmpty());
}

void TestOutboxRules::unclearListsAskAtTheEnd()
{
    JournalEntry entry = unknownEntry();
    for (int i = 0; i < 2; ++i) {
        entry = afterLook(entry, Finding::Unclear, true, {start, 0}).entry;
        QCOMPARE(entry.act.state, State::Unknown);
    }
    QCOMPARE(afterLook(entry, Finding::Unclear, true, {start, 0}).entry.act.state, State::Ask);
    // One clean look among unclear ones is not enough.
    JournalEntry mixed = afterLook(unknownEntry(), Finding::Absent, false, {start, 0}).entry;
    mixed = afterLook(mixed, Finding::Unclear, false, {start, 0}).entry;
    mixed = afterLook(mixed, Finding::Absent, false, {start, 0}).entry;
    QCOMPARE(mixed.act.state, State::Unknown);
}

void TestOutboxRules::unreachableServerIsNoVerdict()
{
    JournalEntry entry = unknownEntry();
    for (int i = 0; i < 20; ++i) {
        const Verdict verdict = afterLookFailed(entry, errorOf(Kind::Refused), {start, 0.5});
        entry = verdict.entry;
        QCOMPARE(entry.act.state, State::Unknown);
        QVERIFY(verdict.hold);
    }
    QCOMPARE(entry.polls, 0);
}

void TestOutboxRules::backOffIsCapped()
{
    QCOMPARE(backOff(1, 0), 1s);
    QVERIFY(backOff(1, 0.999) < 2s);
    QVERIFY(backOff(2, 0) >= 2s);
    QVERIFY(backOff(50, 0.999) <= 5min);
    QVERIFY(backOff(50, 0) >= 150s);
}

void TestOutboxRules::changedTextsAreRecognised_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QString &sent, const QString &shown, bool same) {
        QTest::newRow(name) << sent << shown << same;
    };
    row("plain", QStringLiteral("Hello,  world!"), QStringLiteral("Hello, world!"), true);
    row("typographic", QStringLiteral("\"it's\" -- so..."), QStringLiteral("“it’s” – so…"), true);
    row("markdown", QStringLiteral("**bold** and `code`\n- item"), QStringLiteral("bold and code\n• item"),
        true);
    row("bold", QStringLiteral("**bold** and `code`"), QStringLiteral("bold and code"), true);
    row("mention", QStringLiteral("@bob@two.example hi"), QStringLiteral("@bob hi"), true);
    row("url", QStringLiteral("see HTTPS://One.example/a%20b"), QStringLiteral("see https://one.example/a b"),
        true);
    row("emoji", QStringLiteral("🎈"), QStringLiteral("🎉"), false);
    row("digits", QStringLiteral("room 12"), QStringLiteral("room 13"), false);
    row("punctuation", QStringLiteral("!!"), QStringLiteral("!!"), true);
    row("other punctuation", QStringLiteral("!!"), QStringLiteral("??"), false);
}

static LookResult lookFor(const QString &sent, const Batch &own, const SendMemo &memo)
{
    WritePost post;
    post.text = sent;
    return look(post, memo, own, 40, {});
}

static SendMemo nothingBefore()
{
    SendMemo memo;
    memo.sentAt = start;
    memo.listed = true;
    return memo;
}

void TestOutboxRules::changedTextsAreRecognised()
{
    QFETCH(QString, sent);
    QFETCH(QString, shown);
    QFETCH(bool, same);
    Batch own;
    own.posts.push_back(shownPost(QStringLiteral("9"), shown, start));
    QCOMPARE(lookFor(sent, own, nothingBefore()).finding == Finding::Found, same);
}

void TestOutboxRules::otherPostsAreNotTaken()
{
    SendMemo memo = nothingBefore();
    Batch own;
    own.posts.push_back(shownPost(QStringLiteral("9"), QStringLiteral("hello there"), start));
    memo.ownBefore = {LocalId(QStringLiteral("9"))};
    QCOMPARE(lookFor(QStringLiteral("hello there"), own, memo).finding, Finding::Absent);
    memo.ownBefore = {LocalId(QStringLiteral("8"))};
    WritePost post;
    post.text = QStringLiteral("hello there");
    QCOMPARE(look(post, memo, own, 40, {LocalId(QStringLiteral("9"))}).finding, Finding::Unclear);
    // The same words, but as an answer to something: not for us to decide.
    own.posts[0].state.parentId = LocalId(QStringLiteral("5"));
    QCOMPARE(look(post, memo, own, 40, {}).finding, Finding::Near);
    // Narrower than asked is another post; wider is what a careless server made of ours.
    own.posts[0].state.parentId = LocalId();
    own.posts[0].post.visibility = Visibility::Direct;
    QCOMPARE(look(post, memo, own, 40, {}).finding, Finding::Near);
    memo.visibility = Visibility::Direct;
    own.posts[0].post.visibility = Visibility::Public;
    QCOMPARE(look(post, memo, own, 40, {}).finding, Finding::Found);
}

void TestOutboxRules::listMustReachBack()
{
    SendMemo memo = nothingBefore();
    QCOMPARE(lookFor(QStringLiteral("x"), Batch(), memo).finding, Finding::Absent);
    memo.ownBefore = {LocalId(QStringLiteral("1"))};
    QCOMPARE(lookFor(QStringLiteral("x"), Batch(), memo).finding, Finding::Unclear);
    Batch own;
    own.posts.push_back(shownPost(QStringLiteral("1"), QStringLiteral("y"), start - 1h));
    QCOMPARE(lookFor(QStringLiteral("x"), own, memo).finding, Finding::Absent);
    own.skipped.append(QStringLiteral("a broken item"));
    QCOMPARE(lookFor(QStringLiteral("x"), own, memo).finding, Finding::Unclear);
}

QTEST_GUILESS_MAIN(TestOutboxRules)
#include "test_outboxrules.moc"
