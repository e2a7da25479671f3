// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;

using Kind = ServerError::Kind;
using State = Act::State;

// While the outbox is paused no request is made, whoever asks for it; then everything goes out once, in its
// order.
class TestOutboxPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingGoesOutOfAnyAccount();
    void outlivesTheProcess();
    void holdsForEveryProcess();
    void whatIsBeingSentEnds();
    void noTryBeginsBehindIt();
    void aLostAnswerIsLookedForAfterwards();
    void whoeverWaitsIsToldAtOnce();
    void aSecondTryWaitsToo();
    void whatWaitsCanStillBeTakenBack();
};

namespace
{

const AccountId other(2);

void setPaused(Outbox &outbox, bool paused)
{
    if (!await(outbox.setPaused(paused)))
        qFatal("the setting could not be written");
}

// A while in which everything that is due would go out.
void pass(OutboxBench &bench, Milliseconds length = 2min)
{
    for (Milliseconds passed{}; passed <= length; passed += 1s) {
        bench.settle();
        bench.clock.advance(1s);
    }
    bench.settle();
}

QStringList textsOf(const ScriptedWorld &world)
{
    QStringList texts;
    for (const NewPost &post : world.received)
        texts << post.text;
    return texts;
}

// Pauses, without waiting for it, as the first request of this kind reaches the server.
class PauseAt
{
public:
    PauseAt(OutboxBench &bench, Op at) : m_bench(bench)
    {
        bench.world.chance = [this, at](Op op) {
            if (op == at && !m_pausing)
                m_pausing.emplace(m_bench.life->outbox.setPaused(true));
            return Fault();
        };
    }

    ~PauseAt() { m_bench.world.chance = {}; }

    Q_DISABLE_COPY_MOVE(PauseAt)

    bool isDone() const { return m_pausing && m_pausing->isReady(); }

private:
    OutboxBench &m_bench;
    std::optional<QCoro::Task<StoreResult<void>>> m_pausing;
};

} // namespace

void TestOutboxPause::nothingGoesOutOfAnyAccount()
{
    OutboxBench bench;
    Outbox &outbox = bench.life->outbox;
    bench.life->signIn(other);
    outbox.start();
    setPaused(outbox, true);
    QVERIFY(outbox.isPaused());
    const ActId first = bench.add(note(QStringLiteral("first")));
    const ActId second = bench.add(note(QStringLiteral("second")));
    const auto copy = await(outbox.keepFile(writeFile(bench.folder.filePath(QStringLiteral("a.png")))));
    QVERIFY(copy);
    UploadMedia media;
    media.storedPath = *copy;
    WritePost withPicture = note(QStringLiteral("with a picture"));
    withPicture.media = {bench.add(media)};
    const ActId third = bench.add(withPicture);
    const ActId others = bench.add(note(QStringLiteral("of another account")), other);
    // Nor when a server is back.
    QCoro::waitFor(outbox.wake(me));
    pass(bench);
    QVERIFY(bench.world.calls.empty());
    for (const ActId &id : {first, second, third, others, withPicture.media.front()}) {
        QCOMPARE(bench.act(id).state, State::Queued);
        QCOMPARE(bench.act(id).tries, 0);
        QVERIFY(outbox.isHeldBack(bench.act(id)));
    }

    setPaused(outbox, false);
    QVERIFY(!outbox.isPaused());
    QVERIFY(bench.rests(third) && bench.rests(others));
    QStringList texts = textsOf(bench.world);
    QCOMPARE(texts.removeAll(QStringLiteral("of another account")), 1);
    QCOMPARE(texts, QStringList({QStringLiteral("first"), QStringLiteral("second"),
                                 QStringLiteral("with a picture")}));
    QCOMPARE(bench.world.uploads.size(), 1uz);
}

void TestOutboxPause::outlivesTheProcess()
{
    OutboxBench bench;
    setPaused(bench.life->outbox, true);
    const ActId id = bench.add(note(QStringLiteral("kept")));
    bench.life = std::make_unique<Life>(bench.folder.path(), bench.world, bench.clock, bench.random);
    // Even before it has read its settings.
    bench.life->outbox.start();
    pass(bench);
    QVERIFY(bench.world.calls.empty());
    QVERIFY(await(bench.life->settings.load()));
    QVERIFY(bench.life->outbox.isPaused());
    const ActId later = bench.add(note(QStringLiteral("said afterwards")));
    pass(bench);
    QVERIFY(bench.world.calls.empty());

    setPaused(bench.life->outbox, false);
    QVERIFY(bench.rests(later));
    QCOMPARE(textsOf(bench.world), QStringList({QStringLiteral("kept"), QStringLiteral("said afterwards")}));
    QCOMPARE(bench.act(id).state, State::Sent);
}

void TestOutboxPause::holdsForEveryProcess()
{
    OutboxBench bench;
    ScriptedWorld unused(bench.clock);
    Life second(bench.folder.path(), unused, bench.clock, bench.random);
    bench.life->outbox.start();
    second.outbox.start();
    int told = 0;
    connect(&bench.life->outbox, &Outbox::pausedChanged, this, [&told] { ++told; });
    // The one that delivers hears of it only afterwards.
    setPaused(second.outbox, true);
    const auto theirs = await(second.outbox.add(me, note(QStringLiteral("from the second"))));
    QVERIFY(theirs);
    const ActId own = bench.add(note(QStringLiteral("from the first")));
    QVERIFY(waitUntil([&] { return bench.life->outbox.isPaused(); }));
    QCOMPARE(told, 1);
    pass(bench);
    QVERIFY(bench.world.calls.empty());

    setPaused(bench.life->outbox, false);
    QVERIFY(bench.rests(own));
    QCOMPARE(textsOf(bench.world),
             QStringList({QStringLiteral("from the second"), QStringLiteral("from the first")}));
    QVERIFY(waitUntil([&] { return !second.outbox.isPaused(); }));
    QVERIFY(unused.received.empty());
}

void TestOutboxPause::whatIsBeingSentEnds()
{
    OutboxBench bench;
    PauseAt pause(bench, Op::Publish);
    bench.life->outbox.start();
    const ActId first = bench.add(note(QStringLiteral("under way")));
    const ActId second = bench.add(note(QStringLiteral("next")));
    QVERIFY(bench.reaches(first, State::Sent));
    QVERIFY(waitUntil([&] { return pause.isDone(); }));
    QVERIFY(bench.life->outbox.isPaused());
    pass(bench);
    QCOMPARE(bench.act(second).state, State::Queued);
    QCOMPARE(textsOf(bench.world), QStringList(QStringLiteral("under way")));
    setPaused(bench.life->outbox, false);
    QVERIFY(bench.rests(second));
    QCOMPARE(textsOf(bench.world), QStringList({QStringLiteral("under way"), QStringLiteral("next")}));
}

void TestOutboxPause::noTryBeginsBehindIt()
{
    OutboxBench bench;
    // Its turn has come: what is asked before a post is sent.
    PauseAt pause(bench, Op::OwnNewest);
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("not begun")));
    QVERIFY(waitUntil([&] { return pause.isDone(); }));
    pass(bench);
    QCOMPARE(bench.world.calls[Op::Publish], 0);
    QCOMPARE(bench.act(id).state, State::Queued);
    QCOMPARE(bench.act(id).tries, 0);
    setPaused(bench.life->outbox, false);
    QVERIFY(bench.rests(id));
    QCOMPARE(textsOf(bench.world), QStringList(QStringLiteral("not begun")));
}

void TestOutboxPause::aLostAnswerIsLookedForAfterwards()
{
    OutboxBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::storeThenFail(Kind::TimedOut));
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("answer lost")));
    QVERIFY(bench.reaches(id, State::Unknown));
    setPaused(bench.life->outbox, true);
    const int looks = bench.world.calls[Op::OwnNewest];
    pass(bench);
    QCOMPARE(bench.world.calls[Op::OwnNewest], looks);
    QVERIFY(bench.life->outbox.isHeldBack(bench.act(id)));
    setPaused(bench.life->outbox, false);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.count(QStringLiteral("answer lost")), 1);
}

void TestOutboxPause::whoeverWaitsIsToldAtOnce()
{
    OutboxBench bench;
    Outbox &outbox = bench.life->outbox;
    bench.world.chance = [](Op) { return Fault::fail(Kind::Refused); };
    outbox.start();
    const ActId id = bench.add(note(QStringLiteral("waits")));
    QVERIFY(waitUntil([&] { return bench.act(id).nextTryAt.has_value(); }));
    // The clock stands still: nobody's patience ends.
    auto waiting = outbox.settled(id, 1h);
    QVERIFY(!waiting.isReady());
    setPaused(outbox, true);
    QVERIFY(waitUntil([&] { return waiting.isReady(); }));
    const auto again = await(outbox.settled(id, 1h));
    QVERIFY(again && again->state == State::Queued);
}

void TestOutboxPause::aSecondTryWaitsToo()
{
    OutboxBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::Rejected));
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("again")));
    QVERIFY(bench.reaches(id, State::Rejected));
    setPaused(bench.life->outbox, true);
    QVERIFY(await(bench.life->outbox.retry(id)));
    pass(bench);
    QCOMPARE(bench.act(id).state, State::Queued);
    QVERIFY(bench.world.received.empty());
    setPaused(bench.life->outbox, false);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
}

void TestOutboxPause::whatWaitsCanStillBeTakenBack()
{
    OutboxBench bench;
    setPaused(bench.life->outbox, true);
    bench.life->outbox.start();
    const ActId cancelled = bench.add(note(QStringLiteral("cancelled")));
    const ActId edited = bench.add(note(QStringLiteral("edited")));
    QVERIFY(await(bench.life->outbox.cancel(cancelled)).value_or(false));
    const auto draft = await(bench.life->outbox.takeBack(edited, PersonaId(1)));
    QVERIFY(draft && *draft);
    setPaused(bench.life->outbox, false);
    pass(bench);
    QVERIFY(bench.world.received.empty());
}

QTEST_GUILESS_MAIN(TestOutboxPause)
#include "test_outboxpause.moc"
