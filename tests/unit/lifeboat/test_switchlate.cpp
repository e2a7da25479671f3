// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/drafts.h"
#include "outbox/saying.h"
#include "switchbench.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSemaphore>
#include <QThreadPool>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Passage::Kind;
using State = Act::State;

// Another account takes over while a post is still being said: its files are being copied.
class TestSwitchLate : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goesAlong_data();
    void goesAlong();
    void goesAlongAfterTheProgramEnded();
    void asksWhereOthersWouldReadIt();
    void waitsForNobodyOnTheWayBack();
    void whatAnotherAccountSaysStaysItsOwn();
    void nothingIsLeftOfAFileThatCannotBeCopied();
    void saidFromBothIsSaidThereOnce();
    void goesOnToWhoActsNow();
    void whatComesBackUnsentGoesOnToWhoActsNow();
    void whatAsksAsksForWhoActsNow();
    void whatAsksIsNotLostWhereOneGoesOnAtOnce();
    void whatIsLetWaitIsNotAskedAboutAgain_data();
    void whatIsLetWaitIsNotAskedAboutAgain();
    void theLastPostStays();
    void theLastPostTakenBackIsOneStill();
};

namespace
{

// Nothing else is copied while it stands.
class Gate
{
public:
    Gate()
    {
        m_pool.setMaxThreadCount(1);
        close();
    }

    ~Gate()
    {
        open(m_closed);
        m_pool.waitForDone();
        m_pool.setMaxThreadCount(m_threads);
    }

    // Behind what waits already.
    void close()
    {
        ++m_closed;
        m_pool.start([this] { m_key.acquire(); });
    }

    void open(int gates = 1)
    {
        m_closed -= gates;
        m_key.release(gates);
    }

private:
    QThreadPool &m_pool = *QThreadPool::globalInstance();
    const int m_threads = m_pool.maxThreadCount();
    QSemaphore m_key;
    int m_closed = 0;
};

using Said = std::expected<std::vector<ActId>, SayingProblem>;

QString picture(const SwitchBench &bench, const QString &name)
{
    const QString path = bench.folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("picture") != 7)
        qFatal("no file");
    return path;
}

Draft twoPictures(const SwitchBench &bench)
{
    Draft draft;
    draft.text = u"two pictures"_s;
    draft.visibility = Visibility::Public;
    draft.media = {{.path = picture(bench, u"one.jpg"_s)}, {.path = picture(bench, u"two.jpg"_s)}};
    return draft;
}

// Whose audience another account would change.
ActId addForFriends(SwitchBench &bench)
{
    WritePost few = note(u"for friends"_s);
    few.visibility = Visibility::Followers;
    return bench.add(few);
}

Speaker speakerOf(const SwitchBench &bench, std::vector<Speaker::Voice> voices = {{SwitchBench::first}})
{
    const PersonaId persona = bench.ship->persona();
    return {.persona = persona,
            .voices = std::move(voices),
            .noteLate = Switch::lateNote(persona, SwitchBench::first)};
}

int copies(const SwitchBench &bench)
{
    return int(QDir(bench.folder.filePath(u"outbox"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

// As many copies as that are there when the second account has taken over; says the rest after it.
Said saidOver(SwitchBench &bench, const Draft &draft, int before = 0)
{
    Gate gate;
    auto saying = sayDraft(&bench.ship->outbox, speakerOf(bench), draft);
    for (int n = 0; n < before; ++n) {
        gate.close();
        gate.open();
        if (!QTest::qWaitFor([&] { return copies(bench) == n + 1; }, 20'000))
            qFatal("no copy");
    }
    bench.switchTo(SwitchBench::second);
    gate.open();
    return await(std::move(saying));
}

bool isOnlyOnTheSecond(const SwitchBench &bench, const QString &text)
{
    return bench.worlds.one.count(text) == 0 && bench.worlds.two.count(text) == 1;
}

} // namespace

void TestSwitchLate::goesAlong_data()
{
    QTest::addColumn<int>("before");
    QTest::newRow("before the first copy") << 0;
    QTest::newRow("between the copies") << 1;
}

void TestSwitchLate::goesAlong()
{
    QFETCH(const int, before);
    SwitchBench bench;
    bench.ship->outbox.start();
    const auto said = saidOver(bench, twoPictures(bench), before);
    QVERIFY(said && said->size() == 1);
    // The old server would take it, and is not asked to.
    QCOMPARE(bench.act(said->front()).state, State::Queued);
    await(bench.ship->switcher.followUp());
    QVERIFY(bench.reaches(said->front(), State::Sent));
    QCOMPARE(bench.act(said->front()).account, SwitchBench::second);
    QVERIFY(isOnlyOnTheSecond(bench, u"two pictures"_s));
    QCOMPARE(bench.worlds.two.posts.back().post.attachments.size(), 2u);
    QCOMPARE(bench.worlds.one.uploads.size(), 0u);
    // Once and for all.
    await(bench.ship->switcher.followUp());
    bench.clock.advance(2min);
    QTest::qWait(20);
    QVERIFY(isOnlyOnTheSecond(bench, u"two pictures"_s));
    const auto records = bench.ship->switcher.records(bench.ship->persona(), 10).result().value();
    QCOMPARE(records.size(), 1u);
    QCOMPARE(records.front().acts, (std::vector<SwitchRecord::Outcome>{{said->front(), {}}}));
}

void TestSwitchLate::goesAlongAfterTheProgramEnded()
{
    SwitchBench bench;
    const auto said = saidOver(bench, twoPictures(bench));
    QVERIFY(said);
    bench.ship.reset();
    bench.ship = std::make_unique<Ship>(bench.folder.path(), bench.worlds, bench.clock, bench.random);
    bench.ship->outbox.start();
    await(bench.ship->switcher.followUp());
    QVERIFY(bench.reaches(said->front(), State::Sent));
    QVERIFY(isOnlyOnTheSecond(bench, u"two pictures"_s));
}

void TestSwitchLate::asksWhereOthersWouldReadIt()
{
    SwitchBench bench;
    bench.ship->outbox.start();
    Draft draft = twoPictures(bench);
    draft.visibility = Visibility::Followers;
    const auto said = saidOver(bench, draft);
    QVERIFY(said);
    await(bench.ship->switcher.followUp());
    QVERIFY(bench.reaches(said->front(), State::Ask));
    QCOMPARE(bench.act(said->front()).offeredTo, SwitchBench::second);
    QVERIFY(await(bench.ship->switcher.answer(said->front(), Switch::Answer::Send)));
    QVERIFY(bench.reaches(said->front(), State::Sent));
    QVERIFY(isOnlyOnTheSecond(bench, u"two pictures"_s));
}

void TestSwitchLate::waitsForNobodyOnTheWayBack()
{
    SwitchBench bench;
    bench.ship->outbox.start();
    Gate gate;
    auto saying = sayDraft(&bench.ship->outbox, speakerOf(bench), twoPictures(bench));
    bench.switchTo(SwitchBench::second);
    bench.switchTo(SwitchBench::first);
    gate.open();
    const auto said = await(std::move(saying));
    QVERIFY(said);
    QVERIFY(bench.reaches(said->front(), State::Sent));
    QCOMPARE(bench.act(said->front()).account, SwitchBench::first);
}

void TestSwitchLate::whatAnotherAccountSaysStaysItsOwn()
{
    SwitchBench bench;
    bench.ship->outbox.start();
    bench.switchTo(SwitchBench::second);
    // Chosen on purpose, by somebody who looks from the second.
    Speaker speaker = speakerOf(bench);
    speaker.noteLate = Switch::lateNote(bench.ship->persona(), SwitchBench::second);
    const auto said = await(sayDraft(&bench.ship->outbox, speaker, twoPictures(bench)));
    QVERIFY(said);
    QVERIFY(bench.reaches(said->front(), State::Sent));
    QCOMPARE(bench.act(said->front()).account, SwitchBench::first);
}

void TestSwitchLate::nothingIsLeftOfAFileThatCannotBeCopied()
{
    SwitchBench bench;
    Drafts drafts(bench.ship->user, bench.folder.path());
    const PersonaId persona = bench.ship->persona();
    Draft draft = twoPictures(bench);
    draft.accounts = {SwitchBench::first};
    QVERIFY(drafts.keep(persona, draft, bench.clock.now()).result());
    {
        Gate gate;
        auto saying = sayDraft(&bench.ship->outbox, speakerOf(bench), draft);
        bench.switchTo(SwitchBench::second);
        QVERIFY(QFile::remove(draft.media[1].path));
        gate.open();
        QVERIFY(!await(std::move(saying)));
    }
    QVERIFY(await(bench.ship->outbox.acts(true))->empty());
    QCOMPARE(copies(bench), 0);
    // What is kept of it has gone along.
    QCOMPARE(drafts.draft(persona, {}).result()->accounts, std::vector{SwitchBench::second});
}

void TestSwitchLate::saidFromBothIsSaidThereOnce()
{
    SwitchBench bench;
    SwitchBench::kill(bench.worlds.one);
    bench.ship->outbox.start();
    Draft draft;
    draft.text = u"to everybody"_s;
    draft.visibility = Visibility::Public;
    const auto said = await(sayDraft(&bench.ship->outbox,
                                     speakerOf(bench, {{SwitchBench::first}, {SwitchBench::second}}), draft));
    QVERIFY(said && said->size() == 2);
    QVERIFY(bench.reaches(said->back(), State::Sent));
    const SwitchRecord record = bench.switchTo(SwitchBench::second);
    QCOMPARE(record.acts.size(), 1u);
    QCOMPARE(record.acts.front().passage, (Passage{Kind::Stays, Passage::Why::SaidThere}));
    SwitchBench::revive(bench.worlds.one);
    QVERIFY(bench.rests(said->front()));
    QCOMPARE(bench.worlds.one.count(u"to everybody"_s), 1);
    QCOMPARE(bench.worlds.two.count(u"to everybody"_s), 1);
}

// The person goes on to a third account while the files are being copied.
void TestSwitchLate::goesOnToWhoActsNow()
{
    SwitchBench bench;
    const ThirdAccount third(bench);
    bench.ship->outbox.start();
    Gate gate;
    auto saying = sayDraft(&bench.ship->outbox, speakerOf(bench), twoPictures(bench));
    bench.switchTo(SwitchBench::second);
    bench.switchTo(ThirdAccount::id);
    gate.open();
    const auto said = await(std::move(saying));
    QVERIFY(said && said->size() == 1);
    QCOMPARE(bench.act(said->front()).state, State::Queued);
    await(bench.ship->switcher.followUp());
    QVERIFY(bench.reaches(said->front(), State::Sent));
    QCOMPARE(bench.act(said->front()).account, ThirdAccount::id);
    QCOMPARE(bench.worlds.count(u"two pictures"_s), 0);
    QCOMPARE(third.world.count(u"two pictures"_s), 1);
    QCOMPARE(bench.worlds.one.uploads.size() + bench.worlds.two.uploads.size(), 0u);
}

void TestSwitchLate::whatComesBackUnsentGoesOnToWhoActsNow()
{
    SwitchBench bench;
    ThirdAccount third(bench);
    bench.worlds.one.faults[Op::Follow].push_back(
        {Fault::Kind::Hang, Fault::fail(ServerError::Kind::Refused).error});
    bench.ship->outbox.start();
    const ActId id =
        bench.add(FollowPerson{.handle = u"bob@four.example"_s, .person = {}, .on = true, .options = {}});
    QVERIFY(QTest::qWaitFor([&] { return bench.worlds.one.calls[Op::Follow] == 1; }));
    bench.switchTo(SwitchBench::second);
    bench.switchTo(ThirdAccount::id);
    SwitchBench::kill(bench.worlds.one);
    bench.ship->one->release();
    QVERIFY(bench.reaches(id, State::Queued));
    await(bench.ship->switcher.followUp());
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.act(id).account, ThirdAccount::id);
    QCOMPARE(bench.worlds.two.calls[Op::Follow], 0);
    QCOMPARE(third.world.calls[Op::Follow], 1);
}

void TestSwitchLate::whatAsksAsksForWhoActsNow()
{
    SwitchBench bench;
    const ThirdAccount third(bench);
    SwitchBench::kill(bench.worlds.one);
    bench.ship->outbox.start();
    const ActId id = addForFriends(bench);
    bench.switchTo(SwitchBench::second);
    QCOMPARE(bench.act(id).offeredTo, SwitchBench::second);
    bench.switchTo(ThirdAccount::id);
    await(bench.ship->switcher.followUp());
    const Act asking = bench.act(id);
    QCOMPARE(asking.state, State::Ask);
    QCOMPARE(asking.account, SwitchBench::first);
    QCOMPARE(asking.offeredTo, ThirdAccount::id);
    QVERIFY2(asking.problemSentence.contains(u"one.example"_s) &&
                 asking.problemSentence.contains(u"three.example"_s),
             qPrintable(asking.problemSentence));
    QVERIFY(await(bench.ship->switcher.answer(id, Switch::Answer::Send)));
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.worlds.count(u"for friends"_s), 0);
    QCOMPARE(third.world.count(u"for friends"_s), 1);
}

// Nobody has asked anew between two switches: a command that ended, a program that was killed.
void TestSwitchLate::whatAsksIsNotLostWhereOneGoesOnAtOnce()
{
    SwitchBench bench;
    const ThirdAccount third(bench);
    const ThirdAccount fourth(bench, ThirdAccount::next);
    const ActId id = addForFriends(bench);
    for (const AccountId account : {SwitchBench::second, ThirdAccount::id, ThirdAccount::next})
        bench.switchTo(account);
    await(bench.ship->switcher.followUp());
    const Act asking = bench.act(id);
    QCOMPARE(asking.state, State::Ask);
    QCOMPARE(asking.account, SwitchBench::first);
    QCOMPARE(asking.offeredTo, ThirdAccount::next);
    QVERIFY2(asking.problemSentence.contains(u"four.example"_s), qPrintable(asking.problemSentence));
}

void TestSwitchLate::whatIsLetWaitIsNotAskedAboutAgain_data()
{
    QTest::addColumn<bool>("tried");
    QTest::newRow("by the answer") << false;
    QTest::newRow("by trying again") << true;
}

// The person answers as a third account takes over, and nobody has asked for that one yet.
void TestSwitchLate::whatIsLetWaitIsNotAskedAboutAgain()
{
    QFETCH(const bool, tried);
    SwitchBench bench;
    const ThirdAccount third(bench);
    SwitchBench::kill(bench.worlds.one);
    bench.ship->outbox.start();
    const ActId id = addForFriends(bench);
    bench.switchTo(SwitchBench::second);
    bench.switchTo(ThirdAccount::id);
    QCOMPARE(bench.act(id).offeredTo, SwitchBench::second);
    if (tried)
        QVERIFY(await(bench.ship->outbox.retry(id)));
    else
        QVERIFY(await(bench.ship->switcher.answer(id, Switch::Answer::Wait)));
    await(bench.ship->switcher.followUp());
    QVERIFY(bench.act(id).state != State::Ask);
    QCOMPARE(bench.act(id).account, SwitchBench::first);
    SwitchBench::revive(bench.worlds.one);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.worlds.one.count(u"for friends"_s), 1);
    QCOMPARE(bench.worlds.two.count(u"for friends"_s) + third.world.count(u"for friends"_s), 0);
}

void TestSwitchLate::theLastPostStays()
{
    SwitchBench bench;
    SwitchBench::kill(bench.worlds.one);
    bench.ship->outbox.start();
    Draft draft = Draft::lastPost(SwitchBench::first, u"I am over there now"_s);
    draft.visibility = Visibility::Public;
    const auto said = await(sayDraft(&bench.ship->outbox, speakerOf(bench), draft));
    QVERIFY(said);
    const SwitchRecord record = bench.switchTo(SwitchBench::second);
    const Act waiting = bench.act(said->front());
    QCOMPARE(waiting.account, SwitchBench::first);
    // It is told that it is still to be said, and where.
    QCOMPARE(record.acts.size(), 1u);
    QCOMPARE(record.acts.front().act, waiting.id);
    QCOMPARE(record.acts.front().passage.kind, Kind::Stays);
    const QString why = bench.ship->switcher.sentenceFor(record, record.acts.front().passage.why, &waiting);
    QVERIFY2(why.contains(u"last post on one.example"_s), qPrintable(why));
    SwitchBench::revive(bench.worlds.one);
    QVERIFY(bench.rests(said->front()));
    QCOMPARE(bench.worlds.one.count(u"I am over there now"_s), 1);
    QCOMPARE(bench.worlds.two.count(u"I am over there now"_s), 0);
}

void TestSwitchLate::theLastPostTakenBackIsOneStill()
{
    SwitchBench bench;
    const Draft draft = Draft::lastPost(SwitchBench::first, u"I am over there now"_s);
    const auto said = await(sayDraft(&bench.ship->outbox, speakerOf(bench), draft));
    QVERIFY(said);
    const auto back = await(bench.ship->outbox.takeBack(said->front(), bench.ship->persona()));
    QVERIFY(back && *back);
    QCOMPARE((**back).place, draft.place);
    QVERIFY((**back).isLastPost());
}

QTEST_GUILESS_MAIN(TestSwitchLate)
#include "test_switchlate.moc"
