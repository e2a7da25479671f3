// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "outbox/drafts.h"
#include "switchbench.h"

#include <QRegularExpression>
#include <QSqlRecord>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Passage::Kind;
using State = Act::State;
using Reason = Switch::Reason;
using Error = ServerError::Kind;

class TestSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void waitingPostGoesOutOnceFromThere();
    void nothingWaitsNothingHappens();
    void followersOnlyAsksAndIsSent();
    void followersOnlyAsksAndWaits();
    void questionsAreForgottenOnTheWayBack();
    void whatIsBeingSentIsNotSentTwice();
    void whatIsBeingPreparedIsNotSentTwice();
    void unknownFateWaitsForItsServer();
    void refusesWhatMakesNoSense();
    void twoAtOnceAreOne();
    void rehearsalChangesNothing();
    void personSendsFromAnother();
    void recordTellsWhatWentAlong();
    void whatAGoneServerSaidNoToGoesAlong_data();
    void whatAGoneServerSaidNoToGoesAlong();
    void tryingAgainIsAnAnswer();
    void whatAsksCanBeWrittenAnew();
    void whatComesBackUnsentFollows();
    void draftsFollow();
    void aPausedOutboxIsGivenOverAndWaits();
};

namespace
{

WritePost few(const QString &text)
{
    WritePost post = note(text);
    post.visibility = Visibility::Followers;
    return post;
}

// A post for the followers waited when its server went away: after the switch it asks.
struct AskingBench : SwitchBench {
    AskingBench()
    {
        kill(worlds.one);
        ship->outbox.start();
        id = add(few(u"for friends"_s));
        switchTo(second);
    }

    bool asks() { return act(id).state == State::Ask; }

    // Its own server comes back and has it; nobody else has.
    bool goesOutAtHome()
    {
        revive(worlds.one);
        return rests(id) && act(id).state == State::Sent && worlds.one.count(u"for friends"_s) == 1 &&
               worlds.two.count(u"for friends"_s) == 0;
    }

    ActId id;
};

// All of the tables that a switch may touch, as text.
QString dump(Database &database)
{
    auto read = database.read([](Connection &connection) -> StoreResult<QString> {
        QString text;
        for (const char *sql :
             {"SELECT id, active, standby FROM persona ORDER BY id", "SELECT * FROM outbox_act ORDER BY seq",
              "SELECT * FROM outbox_hold ORDER BY account",
              "SELECT act, needs FROM outbox_need ORDER BY act, needs"}) {
            const auto query = connection.run(QString::fromLatin1(sql));
            if (!query)
                return std::unexpected(query.error());
            while ((*query)->next()) {
                for (int column = 0; column < (*query)->record().count(); ++column)
                    text += (*query)->value(column).toString() + u'|';
                text += u'\n';
            }
        }
        return text;
    });
    read.waitForFinished();
    return read.result().value_or(QString());
}

} // namespace

void TestSwitch::waitingPostGoesOutOnceFromThere()
{
    SwitchBench bench;
    SwitchBench::kill(bench.worlds.one);
    bench.ship->outbox.start();
    const ActId id = bench.add(note(u"forty-six godwits"_s));
    QVERIFY(QTest::qWaitFor([&] { return bench.act(id).nextTryAt.has_value(); }, 20'000));
    const SwitchRecord record = bench.switchTo(SwitchBench::second);
    QCOMPARE(record.count(Kind::Goes), 1);
    QCOMPARE(bench.ship->active(), SwitchBench::second);
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.act(id).account, SwitchBench::second);
    // Its own server comes back: it is not sent again.
    SwitchBench::revive(bench.worlds.one);
    bench.clock.advance(30min);
    QTest::qWait(50);
    QCOMPARE(bench.worlds.one.count(u"forty-six godwits"_s), 0);
    QCOMPARE(bench.worlds.two.count(u"forty-six godwits"_s), 1);
}

void TestSwitch::aPausedOutboxIsGivenOverAndWaits()
{
    SwitchBench bench;
    bench.ship->outbox.start();
    QVERIFY(await(bench.ship->outbox.setPaused(true)));
    const ActId id = bench.add(note(u"forty-six godwits"_s));
    QCOMPARE(bench.switchTo(SwitchBench::second).count(Kind::Goes), 1);
    bench.clock.advance(30min);
    QTest::qWait(50);
    QCOMPARE(bench.act(id).account, SwitchBench::second);
    QCOMPARE(bench.act(id).state, State::Queued);
    QVERIFY(bench.worlds.one.received.empty() && bench.worlds.two.received.empty());
    QVERIFY(await(bench.ship->outbox.setPaused(false)));
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.worlds.one.count(u"forty-six godwits"_s), 0);
    QCOMPARE(bench.worlds.two.count(u"forty-six godwits"_s), 1);
}

void TestSwitch::nothingWaitsNothingHappens()
{
    SwitchBench bench;
    bench.ship->outbox.start();
    const ActId sent = bench.add(note(u"before"_s));
    QVERIFY(bench.reaches(sent, State::Sent));
    const SwitchRecord record = bench.switchTo(SwitchBench::second);
    QVERIFY(record.acts.empty());
    QCOMPARE(bench.act(sent).account, SwitchBench::first);
    QCOMPARE(bench.worlds.count(u"before"_s), 1);
    const Persona persona = bench.ship->accounts.personas().front();
    QCOMPARE(persona.active, SwitchBench::second);
    QCOMPARE(persona.standby, SwitchBench::first);
}

void TestSwitch::followersOnlyAsksAndIsSent()
{
    SwitchBench bench;
    Batch people;
    for (const auto &[host, followers] :
         {std::pair(u"one.example"_s, 802), std::pair(u"two.example"_s, 31)}) {
        SeenPerson person;
        person.profile.key = PersonKey(u"https://%1/u/me"_s.arg(host));
        person.profile.handle = u"me@"_s + host;
        person.profile.followers = followers;
        people.people.push_back(person);
    }
    QVERIFY(bench.ship->posts.take(SwitchBench::first, people, bench.clock.now()).result());
    SwitchBench::kill(bench.worlds.one);
    bench.ship->outbox.start();
    const ActId id = bench.add(few(u"for friends"_s));
    const SwitchRecord record = bench.switchTo(SwitchBench::second);
    QCOMPARE(record.count(Kind::Asks), 1);
    const Act asked = bench.act(id);
    QCOMPARE(asked.state, State::Ask);
    QCOMPARE(asked.account, SwitchBench::first);
    QCOMPARE(asked.offeredTo, SwitchBench::second);
    QVERIFY2(asked.problemSentence.contains(u"802"_s) && asked.problemSentence.contains(u"31"_s),
             qPrintable(asked.problemSentence));
    QVERIFY(await(bench.ship->switcher.answer(id, Switch::Answer::Send)));
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.worlds.two.count(u"for friends"_s), 1);
    QVERIFY(bench.worlds.two.received.front().visibility == Visibility::Followers);
    QCOMPARE(await(bench.ship->switcher.answer(id, Switch::Answer::Send)).error().word, u"not-asked"_s);
}

void TestSwitch::followersOnlyAsksAndWaits()
{
    AskingBench bench;
    QVERIFY(await(bench.ship->switcher.answer(bench.id, Switch::Answer::Wait)));
    QCOMPARE(bench.act(bench.id).state, State::Queued);
    QVERIFY(!bench.act(bench.id).offeredTo);
    QVERIFY(bench.goesOutAtHome());
}

void TestSwitch::questionsAreForgottenOnTheWayBack()
{
    AskingBench bench;
    QVERIFY(bench.asks());
    SwitchBench::revive(bench.worlds.one);
    QVERIFY(await(bench.ship->switcher.back(bench.ship->persona())));
    QVERIFY(bench.goesOutAtHome());
}

void TestSwitch::whatIsBeingSentIsNotSentTwice()
{
    SwitchBench bench;
    bench.worlds.one.faults[Op::Publish].push_back(Fault::hang());
    bench.ship->outbox.start();
    const ActId id = bench.add(note(u"half said"_s));
    QVERIFY(QTest::qWaitFor([&] { return bench.worlds.one.calls[Op::Publish] == 1; }, 20'000));
    const SwitchRecord record = bench.switchTo(SwitchBench::second);
    QCOMPARE(record.acts.size(), 1u);
    QCOMPARE(record.acts.front().passage, (Passage{Kind::Stays, Passage::Why::Unsettled}));
    // The request had been stored, its answer never came.
    bench.worlds.one.posts.push_back(shownPost(u"p9"_s, u"half said"_s, bench.clock.now()));
    bench.ship->one->release();
    QVERIFY(bench.reaches(id, State::Unknown));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.worlds.count(u"half said"_s), 1);
    QCOMPARE(bench.worlds.two.calls[Op::Publish], 0);
}

void TestSwitch::whatIsBeingPreparedIsNotSentTwice()
{
    SwitchBench bench;
    // Nothing has been sent yet: the account's own posts are being listed.
    bench.worlds.one.faults[Op::OwnNewest].push_back(Fault::hang());
    bench.ship->outbox.start();
    const ActId id = bench.add(note(u"nearly said"_s));
    QVERIFY(QTest::qWaitFor([&] { return bench.worlds.one.calls[Op::OwnNewest] == 1; }, 20'000));
    QCOMPARE(bench.switchTo(SwitchBench::second).count(Kind::Goes), 1);
    QVERIFY(bench.reaches(id, State::Sent));
    bench.ship->one->release();
    bench.clock.advance(10min);
    QTest::qWait(50);
    QCOMPARE(bench.worlds.one.calls[Op::Publish], 0);
    QCOMPARE(bench.worlds.two.count(u"nearly said"_s), 1);
}

void TestSwitch::unknownFateWaitsForItsServer()
{
    SwitchBench bench;
    bench.worlds.one.faults[Op::Publish].push_back(Fault::storeThenFail(Error::TimedOut));
    bench.ship->outbox.start();
    const ActId id = bench.add(note(u"perhaps said"_s));
    QVERIFY(bench.reaches(id, State::Unknown));
    SwitchBench::kill(bench.worlds.one);
    bench.switchTo(SwitchBench::second);
    QVERIFY(!bench.rests(id, 10min));
    QCOMPARE(bench.act(id).state, State::Unknown);
    QCOMPARE(bench.act(id).account, SwitchBench::first);
    QVERIFY(bench.act(id).problemSentence.contains(u"one.example"_s));
    QCOMPARE(bench.worlds.two.calls[Op::Publish], 0);
    SwitchBench::revive(bench.worlds.one);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.worlds.count(u"perhaps said"_s), 1);
}

void TestSwitch::refusesWhatMakesNoSense()
{
    SwitchBench bench;
    const auto wordOf = [&](AccountId account) {
        const auto done = await(bench.ship->switcher.to(account, Reason::Person));
        return done ? QString() : done.error().word;
    };
    QCOMPARE(wordOf(SwitchBench::first), u"already"_s);
    QCOMPARE(wordOf(AccountId(77)), u"no-standby"_s);
    QCOMPARE(wordOf({}), u"no-standby"_s);
    QVERIFY(await(bench.ship->accounts.beginSignOut(SwitchBench::second, bench.clock.now())));
    QCOMPARE(wordOf(SwitchBench::second), u"signed-out"_s);
    QVERIFY(!bench.ship->switcher.successor(bench.ship->persona()));
    const auto there = await(bench.ship->switcher.rehearseThere(bench.ship->persona()));
    QVERIFY(!there);
    QCOMPARE(there.error().word, u"no-standby"_s);
}

void TestSwitch::twoAtOnceAreOne()
{
    SwitchBench bench;
    SwitchBench::kill(bench.worlds.one);
    bench.ship->outbox.start();
    const ActId id = bench.add(note(u"hello"_s));
    auto one = bench.ship->switcher.to(SwitchBench::second, Reason::Person);
    auto other = bench.ship->switcher.to(SwitchBench::second, Reason::Gone);
    const auto first = await(std::move(one));
    const auto second = await(std::move(other));
    QVERIFY(first.has_value() != second.has_value());
    QCOMPARE((first ? second : first).error().word, u"already"_s);
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.worlds.count(u"hello"_s), 1);
    QCOMPARE(bench.ship->switcher.records(bench.ship->persona(), 10).result().value().size(), 1u);
}

void TestSwitch::rehearsalChangesNothing()
{
    SwitchBench bench;
    bench.add(note(u"waits"_s));
    bench.add(few(u"would ask"_s));
    WritePost post = note(u"with a picture"_s);
    post.media = {addPicture(bench)};
    bench.add(post);
    const QString before = dump(bench.ship->user);
    const auto there = await(bench.ship->switcher.rehearseThere(bench.ship->persona()));
    QVERIFY(there);
    const auto back = await(bench.ship->switcher.rehearseBack(bench.ship->persona()));
    QVERIFY(back);
    QVERIFY(*there > 0 && *back > 0);
    const auto kept = await(bench.ship->switcher.keepRehearsal(bench.ship->persona(), *there, *back));
    QVERIFY(kept);
    QCOMPARE(dump(bench.ship->user), before);
    QVERIFY(await(bench.ship->accounts.load()));
    QCOMPARE(bench.ship->active(), SwitchBench::first);
    const auto records = bench.ship->switcher.records(bench.ship->persona(), 10).result().value();
    QCOMPARE(records.size(), 1u);
    QCOMPARE(records.front().reason, Reason::Rehearsal);
    QCOMPARE(records.front().there, there.value());
    // It is not what one goes back from.
    bench.switchTo(SwitchBench::second);
    const auto home = await(bench.ship->switcher.back(bench.ship->persona()));
    QVERIFY(home && home->to == SwitchBench::first);
}

void TestSwitch::personSendsFromAnother()
{
    SwitchBench bench;
    Fault refusal = Fault::fail(Error::Rejected);
    bench.worlds.one.faults[Op::Publish].push_back(refusal);
    bench.ship->outbox.start();
    WritePost post = note(u"refused here"_s);
    const ActId picture = addPicture(bench);
    post.media = {picture};
    const ActId id = bench.add(post);
    QVERIFY(bench.reaches(id, State::Rejected));
    QVERIFY(await(bench.ship->switcher.sendFrom(id, SwitchBench::second)));
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.worlds.two.count(u"refused here"_s), 1);
    QCOMPARE(bench.worlds.two.uploads.size(), 1u);
    // Who acts has not changed.
    QCOMPARE(bench.ship->active(), SwitchBench::first);
    QCOMPARE(await(bench.ship->switcher.sendFrom(id, SwitchBench::first)).error().word, u"not-asked"_s);
    const ActId removal = bench.add(DeletePost{bench.act(id).resultPost});
    QCOMPARE(await(bench.ship->switcher.sendFrom(removal, SwitchBench::second)).error().word, u"stays"_s);
}

void TestSwitch::recordTellsWhatWentAlong()
{
    SwitchBench bench;
    SwitchBench::kill(bench.worlds.one);
    const ActId goes = bench.add(note(u"goes"_s));
    const ActId asks = bench.add(few(u"asks"_s));
    const SwitchRecord record = bench.switchTo(SwitchBench::second);
    const auto kept = bench.ship->switcher.records(bench.ship->persona(), 1).result().value();
    QCOMPARE(kept.size(), 1u);
    QVERIFY(kept.front() == record);
    QCOMPARE(kept.front().acts[0].act, goes);
    QCOMPARE(kept.front().acts[1].act, asks);
    QVERIFY(bench.ship->switcher.sentenceFor(record, Passage::Why::Followers).contains(u"one.example"_s));
}

void TestSwitch::whatAGoneServerSaidNoToGoesAlong_data()
{
    QTest::addColumn<Error>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("another page") << Error::NotFound << 404;
    QTest::newRow("gone") << Error::NotFound << 410;
    QTest::newRow("elsewhere") << Error::Redirected << 302;
    QTest::newRow("frozen") << Error::Suspended << 403;
    QTest::newRow("refused") << Error::Unauthorized << 401;
}

void TestSwitch::whatAGoneServerSaidNoToGoesAlong()
{
    QFETCH(Error, kind);
    QFETCH(int, status);
    SwitchBench bench;
    Fault fault = Fault::fail(kind);
    fault.error.httpStatus = status;
    bench.worlds.one.chance = [fault](Op) { return fault; };
    bench.ship->outbox.start();
    WritePost post = note(u"said to a page"_s);
    post.media = {addPicture(bench)};
    const ActId id = bench.add(post);
    const ActId plain = bench.add(note(u"said as well"_s));
    QVERIFY(!bench.rests(plain, 10min));
    QVERIFY(!bench.act(plain).problemSentence.isEmpty());
    bench.switchTo(SwitchBench::second);
    QVERIFY(bench.reaches(id, State::Sent));
    QVERIFY(bench.reaches(plain, State::Sent));
    QCOMPARE(bench.worlds.two.count(u"said to a page"_s), 1);
    QCOMPARE(bench.worlds.two.count(u"said as well"_s), 1);
    QCOMPARE(bench.worlds.one.count(u"said as well"_s), 0);
}

void TestSwitch::tryingAgainIsAnAnswer()
{
    AskingBench bench;
    QVERIFY(bench.asks());
    QVERIFY(await(bench.ship->outbox.retry(bench.id)));
    QVERIFY(!bench.act(bench.id).offeredTo);
    QVERIFY(!bench.rests(bench.id, 1min));
    QVERIFY(bench.goesOutAtHome());
}

void TestSwitch::whatAsksCanBeWrittenAnew()
{
    AskingBench bench;
    QVERIFY(bench.asks());
    const auto draft = await(bench.ship->outbox.takeBack(bench.id, bench.ship->persona()));
    QVERIFY(draft && *draft);
    QCOMPARE((*draft)->text, u"for friends"_s);
    QVERIFY((*draft)->visibility == Visibility::Followers);
    QVERIFY((*draft)->accounts == std::vector{SwitchBench::second});
    QCOMPARE(bench.act(bench.id).state, State::Cancelled);
}

void TestSwitch::whatComesBackUnsentFollows()
{
    SwitchBench bench;
    const Fault closed{Fault::Kind::Hang, Fault::fail(Error::Refused).error};
    bench.worlds.one.faults[Op::Follow].push_back(closed);
    bench.ship->outbox.start();
    const ActId id =
        bench.add(FollowPerson{.handle = u"bob@three.example"_s, .person = {}, .on = true, .options = {}});
    QVERIFY(QTest::qWaitFor([&] { return bench.worlds.one.calls[Op::Follow] == 1; }, 20'000));
    const SwitchRecord record = bench.switchTo(SwitchBench::second);
    QCOMPARE(record.acts.size(), 1u);
    QCOMPARE(record.acts.front().passage, (Passage{Kind::Stays, Passage::Why::Unsettled}));
    // Nothing has come back yet.
    await(bench.ship->switcher.followUp());
    QCOMPARE(bench.act(id).account, SwitchBench::first);
    SwitchBench::kill(bench.worlds.one);
    bench.ship->one->release();
    QVERIFY(bench.reaches(id, State::Queued));
    await(bench.ship->switcher.followUp());
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.act(id).account, SwitchBench::second);
    QCOMPARE(bench.worlds.two.calls[Op::Follow], 1);
    QVERIFY(bench.worlds.one.following.isEmpty());
    const auto records = bench.ship->switcher.records(bench.ship->persona(), 10).result().value();
    QCOMPARE(records.size(), 1u);
    QCOMPARE(records.front().acts.front().passage.kind, Kind::Goes);
}

void TestSwitch::draftsFollow()
{
    SwitchBench bench;
    Drafts drafts(bench.ship->user, bench.folder.path());
    const PersonaId persona = bench.ship->persona();
    const auto keep = [&](Draft draft, const std::vector<AccountId> &accounts) {
        draft.text = u"begun"_s;
        draft.accounts = accounts;
        return drafts.keep(persona, draft, bench.clock.now()).result().has_value();
    };
    const auto accountsOf = [&](const Draft &draft) {
        const auto found = drafts.draft(persona, draft).result();
        return found ? found->accounts : std::vector<AccountId>();
    };
    const Draft back = Draft::takenBack(ActId(u"an-act"_s));
    const Draft answer = Draft::answering(PostKey(u"https://three.example/p"_s));
    const Draft change = Draft::editing(PostKey(u"https://one.example/p"_s));
    const Draft farewell = Draft::lastPost(SwitchBench::first, {});
    const std::vector both{SwitchBench::first, SwitchBench::second};
    QVERIFY(keep(back, {SwitchBench::first}) && keep(answer, both));
    QVERIFY(keep(change, {SwitchBench::first}) && keep(farewell, {SwitchBench::first}));
    bench.switchTo(SwitchBench::second);
    QVERIFY(accountsOf(back) == std::vector{SwitchBench::second});
    QVERIFY(accountsOf(answer) == std::vector{SwitchBench::second});
    QVERIFY(accountsOf(change) == std::vector{SwitchBench::first});
    QVERIFY(accountsOf(farewell) == std::vector{SwitchBench::first});
}

QTEST_GUILESS_MAIN(TestSwitch)
#include "test_switch.moc"
