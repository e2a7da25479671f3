// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/handover.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

using Kind = Passage::Kind;
using Why = Passage::Why;
using State = Act::State;

// What may be done in another account's place, and what may not.
class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void posts_data();
    void posts();
    void otherDeeds();
    void saysBeforehandWhatMayGo();
    void whatIsOnItsWayStays();
    void establishedAbsenceFrees();
    void aDecisionOverridesTheQuestionOnly();
    void whoeverSaysNothingMeansTheOldAccountsHabit();
    void saysHowTheAudienceDiffers();
    void hasASentenceForEachReason();
};

namespace
{

WritePost note(const QString &text)
{
    WritePost post;
    post.text = text;
    return post;
}

template <typename Member, typename Value>
WritePost with(const QString &text, Member WritePost::*member, Value value)
{
    WritePost post = note(text);
    post.*member = std::move(value);
    return post;
}

Handover handover()
{
    Handover handover;
    handover.from = AccountId(1);
    handover.to = AccountId(2);
    handover.fromHost = u"mastodon.example"_s;
    handover.toHost = u"gts.example"_s;
    handover.capabilities = Capability::Unlisted | Capability::FollowersOnly | Capability::Direct;
    handover.usual = Visibility::Public;
    handover.limits.characters = 100;
    handover.limits.attachments = 2;
    handover.keptFrom.insert(PostKey(u"https://open"_s), false);
    handover.keptFrom.insert(PostKey(u"https://private"_s), true);
    return handover;
}

JournalEntry queued(const Deed &deed)
{
    JournalEntry entry;
    entry.act.id = ActId(u"a"_s);
    entry.act.account = AccountId(1);
    entry.act.deed = deed;
    return entry;
}

Passage passage(const Deed &deed)
{
    return passageOf(queued(deed), handover());
}

} // namespace

void TestHandover::posts_data()
{
    QTest::addColumn<WritePost>("post");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Why>("why");
    const auto row = [](const char *name, const WritePost &post, Kind kind, Why why = Why::None) {
        QTest::addRow("%s", name) << post << kind << why;
    };
    row("plain", note(u"hello"_s), Kind::Goes);
    row("public", with(u"hello"_s, &WritePost::visibility, Visibility::Public), Kind::Goes);
    row("followers", with(u"hello"_s, &WritePost::visibility, Visibility::Followers), Kind::Asks,
        Why::Followers);
    row("direct", with(u"@ines@tidal.example hello"_s, &WritePost::visibility, Visibility::Direct),
        Kind::Goes);
    row("bare mention", with(u"@ines hello"_s, &WritePost::visibility, Visibility::Direct), Kind::Asks,
        Why::BareMention);
    row("bare mention in the middle", note(u"hello (@ines), how are you"_s), Kind::Asks, Why::BareMention);
    row("bare mention at the end", note(u"hello @ines."_s), Kind::Asks, Why::BareMention);
    row("an address", note(u"write to me@tidal.example or https://a.example/@ines"_s), Kind::Goes);
    row("an at sign alone", note(u"at @ home"_s), Kind::Goes);
    row("answer to an open post", with(u"yes"_s, &WritePost::replyTo, PostKey(u"https://open"_s)),
        Kind::Goes);
    row("answer to a private post", with(u"yes"_s, &WritePost::replyTo, PostKey(u"https://private"_s)),
        Kind::Stays, Why::KeptFrom);
    row("answer to a post nobody looked at", with(u"yes"_s, &WritePost::replyTo, PostKey(u"https://new"_s)),
        Kind::Stays, Why::Unexamined);
    row("quote of a private post", with(u"yes"_s, &WritePost::quotes, PostKey(u"https://private"_s)),
        Kind::Stays, Why::KeptFrom);
    row("too long", note(QString(101, u'x')), Kind::Stays, Why::Length);
    row("too many pictures",
        with(u"x"_s, &WritePost::media, std::vector<ActId>{ActId(u"1"_s), ActId(u"2"_s), ActId(u"3"_s)}),
        Kind::Stays, Why::Attachments);
    row("poll", with(u"x"_s, &WritePost::poll, NewPoll{}), Kind::Stays, Why::Polls);
    row("quote", with(u"x"_s, &WritePost::quotes, PostKey(u"https://open"_s)), Kind::Stays, Why::Quotes);
}

void TestHandover::posts()
{
    QFETCH(WritePost, post);
    QFETCH(Kind, kind);
    QFETCH(Why, why);
    const Passage found = passage(post);
    QCOMPARE(int(found.kind), int(kind));
    QCOMPARE(int(found.why), int(why));
}

void TestHandover::whoeverSaysNothingMeansTheOldAccountsHabit()
{
    const JournalEntry entry = queued(note(u"hello"_s));
    Handover habits = handover();
    habits.usual = Visibility::Followers;
    QCOMPARE(passageOf(entry, habits), (Passage{Kind::Asks, Why::Followers}));
    habits.usual = Visibility::Unlisted;
    QCOMPARE(passageOf(entry, habits), Passage());
    // An answer would be as narrow as what it answers there, which a visibility of its own undoes.
    const JournalEntry reply = queued(with(u"yes"_s, &WritePost::replyTo, PostKey(u"https://open"_s)));
    QCOMPARE(passageOf(reply, habits), (Passage{Kind::Asks, Why::Unsaid}));
    QCOMPARE(passageOf(reply, handover()), Passage());
    habits.capabilities = {};
    QCOMPARE(passageOf(entry, habits).why, Why::Visibilities);
    habits.usual.reset();
    QCOMPARE(passageOf(entry, habits), (Passage{Kind::Asks, Why::Unsaid}));
    QCOMPARE(passageByDecision(entry, habits), Passage());
    // As it was tried.
    JournalEntry tried = entry;
    tried.memo.emplace();
    tried.memo->visibility = Visibility::Followers;
    QCOMPARE(passageOf(tried, handover()).why, Why::Followers);
}

void TestHandover::otherDeeds()
{
    const PostKey open(u"https://open"_s);
    QCOMPARE(passage(ReactToPost{Reaction::Favourite, open, true}), Passage());
    QCOMPARE(passage(ReactToPost{Reaction::Favourite, PostKey(u"https://private"_s), true}).why,
             Why::KeptFrom);
    // What is taken back was given by this account.
    QCOMPARE(passage(ReactToPost{Reaction::Boost, open, false}).why, Why::Owner);
    QCOMPARE(passage(DeletePost{open}).why, Why::Owner);
    QCOMPARE(passage(FollowPerson{u"ines@tidal.example"_s, {}, true}), Passage());
    QCOMPARE(passage(FollowPerson{u"ines@tidal.example"_s, {}, false}), Passage());
    QCOMPARE(passage(UploadMedia{}), Passage());
    QCOMPARE(passage(Vote{open, {1}, {u"Rye"_s}}), Passage());
    QCOMPARE(passage(Vote{PostKey(u"https://private"_s), {1}, {u"Rye"_s}}).why, Why::KeptFrom);
    JournalEntry bound = queued(FollowPerson{u"ines@tidal.example"_s, {}, true});
    bound.act.bound = true;
    QCOMPARE(passageOf(bound, handover()).why, Why::Owner);
    // A visibility that the other server would widen.
    Handover narrow = handover();
    narrow.capabilities = {};
    QCOMPARE(passageOf(queued(with(u"x"_s, &WritePost::visibility, Visibility::Direct)), narrow).why,
             Why::Visibilities);
}

// What it rules out stays by the rules as well, and what it does not, they may let go.
void TestHandover::saysBeforehandWhatMayGo()
{
    const PostKey open(u"https://open"_s);
    for (const Deed &deed : {Deed(note(u"x"_s)), Deed(ReactToPost{Reaction::Boost, open, true}),
                             Deed(Vote{open, {1}, {u"Rye"_s}}),
                             Deed(FollowPerson{u"ines@tidal.example"_s, {}, false}), Deed(FollowTag{})}) {
        JournalEntry entry = queued(deed);
        QVERIFY(mayGoElsewhere(entry.act));
        QCOMPARE(passageByDecision(entry, handover()), Passage());
        entry.act.bound = true;
        QVERIFY(!mayGoElsewhere(entry.act));
        QCOMPARE(passageByDecision(entry, handover()).why, Why::Owner);
    }
    for (const Deed &deed :
         {Deed(DeletePost{open}), Deed(ReactToPost{Reaction::Boost, open, false}), Deed(EditPost{})}) {
        QVERIFY(!mayGoElsewhere(queued(deed).act));
        QCOMPARE(passageByDecision(queued(deed), handover()).why, Why::Owner);
    }
    QVERIFY(!mayGoElsewhere(queued(UploadMedia{}).act));
}

void TestHandover::whatIsOnItsWayStays()
{
    for (const State state : {State::Sending, State::Unknown}) {
        for (const Deed &deed :
             {Deed(note(u"x"_s)), Deed(ReactToPost{Reaction::Boost, PostKey(u"https://open"_s), true}),
              Deed(FollowPerson{u"ines@tidal.example"_s, {}, true})}) {
            JournalEntry entry = queued(deed);
            entry.act.state = state;
            QCOMPARE(passageOf(entry, handover()), (Passage{Kind::Stays, Why::Unsettled}));
        }
        // A file that arrives without its post is nobody's.
        JournalEntry upload = queued(UploadMedia{});
        upload.act.state = state;
        QCOMPARE(passageOf(upload, handover()), Passage());
    }
    JournalEntry asks = queued(note(u"x"_s));
    asks.act.state = State::Ask;
    QCOMPARE(passageOf(asks, handover()).why, Why::Decision);
}

void TestHandover::establishedAbsenceFrees()
{
    JournalEntry entry = queued(note(u"x"_s));
    entry.uncertain = 1;
    QCOMPARE(passageOf(entry, handover()).why, Why::Unsettled);
    entry.polls = 1;
    entry.cleanPolls = 1;
    QCOMPARE(passageOf(entry, handover()).why, Why::Unsettled);
    entry.polls = 3;
    entry.cleanPolls = 3;
    QCOMPARE(passageOf(entry, handover()), Passage());
}

void TestHandover::aDecisionOverridesTheQuestionOnly()
{
    const JournalEntry few = queued(with(u"x"_s, &WritePost::visibility, Visibility::Followers));
    QCOMPARE(passageByDecision(few, handover()), Passage());
    JournalEntry refused = queued(note(u"x"_s));
    refused.act.state = State::Rejected;
    QCOMPARE(passageByDecision(refused, handover()), Passage());
    JournalEntry unsure = queued(note(u"x"_s));
    unsure.act.state = State::Ask;
    unsure.uncertain = 4;
    QCOMPARE(passageByDecision(unsure, handover()), Passage());
    JournalEntry sending = queued(note(u"x"_s));
    sending.act.state = State::Unknown;
    QCOMPARE(passageByDecision(sending, handover()).why, Why::Unsettled);
    QCOMPARE(passageByDecision(queued(with(u"x"_s, &WritePost::replyTo, PostKey(u"https://private"_s))),
                               handover())
                 .why,
             Why::KeptFrom);
    QCOMPARE(passageByDecision(queued(DeletePost{PostKey(u"https://open"_s)}), handover()).why, Why::Owner);
}

void TestHandover::saysHowTheAudienceDiffers()
{
    Handover known = handover();
    known.followersFrom = 802;
    known.followersTo = 31;
    const QString sentence = passageSentence(Why::Followers, known);
    QVERIFY2(sentence.contains(u"mastodon.example"_s) && sentence.contains(u"gts.example"_s),
             qPrintable(sentence));
    QVERIFY2(sentence.contains(u"31"_s) && sentence.contains(u"802"_s), qPrintable(sentence));
    known.followersFrom = -1;
    QVERIFY(!passageSentence(Why::Followers, known).contains(u"-1"_s));
    known.followersTo = -1;
    QVERIFY(!passageSentence(Why::Followers, known).contains(u"-1"_s));
}

void TestHandover::hasASentenceForEachReason()
{
    QVERIFY(passageSentence(Why::None, handover()).isEmpty());
    QSet<QString> sentences;
    for (const Why why : {Why::Followers, Why::BareMention, Why::Owner, Why::Unsettled, Why::Decision,
                          Why::KeptFrom, Why::Length, Why::Attachments, Why::Polls, Why::Quotes,
                          Why::Visibilities, Why::Belongs, Why::Unexamined, Why::SaidThere}) {
        const QString sentence = passageSentence(why, handover());
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 14);
}

QTEST_GUILESS_MAIN(TestHandover)
#include "test_handover.moc"
