// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ballots.h"
#include "ui/viewmodels/pollmaker.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Polls as rows, and what is ticked in them.
class TestPolls : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoMayVote();
    void waitingVoteIsCounted();
    void sharesAreOfThePeopleWhereTheyAreCounted();
    void hiddenVotesHaveNoShare();
    void closingInWords();
    void ballotOfOneChoice();
    void ballotOfMany();
};

static const Instant now = instantFromMs(1'767'225'600'000);

static Poll loaves()
{
    Poll poll;
    poll.options = {{u"rye"_s, 3}, {u"plain"_s, 1}};
    poll.votes = 4;
    poll.closesAt = now + 6h;
    return poll;
}

void TestPolls::whoMayVote()
{
    QVERIFY(pollRow(loaves(), nullptr, false, now).votable);
    QVERIFY(!pollRow(loaves(), nullptr, true, now).votable);
    QVERIFY(!pollRow(loaves(), nullptr, false, now + 7h).votable);
    QVERIFY(pollRow(loaves(), nullptr, false, now + 7h).closed);
    Poll voted = loaves();
    voted.voted = true;
    QVERIFY(!pollRow(voted, nullptr, false, now).votable);
    Poll closed = loaves();
    closed.closed = true;
    QVERIFY(!pollRow(closed, nullptr, false, now).votable);
    Poll endless = loaves();
    endless.closesAt.reset();
    QVERIFY(pollRow(endless, nullptr, false, now).votable);
}

void TestPolls::waitingVoteIsCounted()
{
    const Vote vote{.post = {}, .choices = {1}, .words = {u"plain"_s}};
    const PollRow row = pollRow(loaves(), &vote, false, now);
    QVERIFY(!row.votable && row.pending);
    QVERIFY(row.options[1].own && !row.options[0].own);
    QCOMPARE(row.options[1].share, 2.0 / 5);
    // It has arrived: nothing is counted twice.
    Poll arrived = loaves();
    arrived.voted = true;
    arrived.ownVotes = {1};
    const PollRow after = pollRow(arrived, &vote, false, now);
    QVERIFY(!after.pending && after.options[1].own);
    QCOMPARE(after.options[1].share, 1.0 / 4);
}

void TestPolls::sharesAreOfThePeopleWhereTheyAreCounted()
{
    Poll poll = loaves();
    poll.multiple = true;
    poll.voters = 3;
    const PollRow row = pollRow(poll, nullptr, false, now);
    QCOMPARE(row.options[0].share, 1.0);
    QCOMPARE(row.options[1].share, 1.0 / 3);
    poll.voters = 0;
    QCOMPARE(pollRow(poll, nullptr, false, now).options[0].share, 1.0);
}

void TestPolls::hiddenVotesHaveNoShare()
{
    Poll poll = loaves();
    for (PollOption &option : poll.options)
        option.votes.reset();
    QVERIFY(pollRow(poll, nullptr, false, now).options[0].share < 0);
    const Vote vote{.post = {}, .choices = {0, 9}, .words = {}};
    QVERIFY(pollRow(poll, &vote, false, now).options[0].share < 0);
}

void TestPolls::closingInWords()
{
    const auto words = [](Milliseconds left, bool closed = false) {
        return closingWords(double(toMs(now + left)), closed, now);
    };
    QCOMPARE(words(30s), u"closes in 1 min"_s);
    QCOMPARE(words(6h), u"closes in 6 h"_s);
    QCOMPARE(words(72h), u"closes in 3 d"_s);
    QCOMPARE(words(-1s), u"closed"_s);
    QCOMPARE(words(6h, true), u"closed"_s);
    QCOMPARE(closingWords(0, false, now), QString());
}

void TestPolls::ballotOfOneChoice()
{
    Ballots ballots;
    const QSignalSpy changed(&ballots, &Ballots::changed);
    ballots.choose(u"a"_s, 1, false);
    ballots.choose(u"a"_s, 0, false);
    QCOMPARE(ballots.chosen(u"a"_s, 0), QList<int>({0}));
    QCOMPARE(ballots.chosen(u"b"_s, 0), QList<int>());
    // Said again so that a button which unticked itself is put right.
    ballots.choose(u"a"_s, 0, false);
    QCOMPARE(ballots.chosen(u"a"_s, 0), QList<int>({0}));
    QCOMPARE(changed.size(), 3);
    ballots.peek(u"a"_s, true);
    QVERIFY(ballots.isPeeking(u"a"_s, 0));
    ballots.forget(u"a"_s);
    QVERIFY(!ballots.isPeeking(u"a"_s, 0));
    QCOMPARE(ballots.chosen(u"a"_s, 0), QList<int>());
}

void TestPolls::ballotOfMany()
{
    Ballots ballots;
    for (const int option : {2, 0, 1, 0})
        ballots.choose(u"a"_s, option, true);
    QCOMPARE(ballots.chosen(u"a"_s, 0), QList<int>({1, 2}));
}

QTEST_GUILESS_MAIN(TestPolls)
#include "test_polls.moc"
