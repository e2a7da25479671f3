// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "fakes/soak.h"
#include "outboxbench.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;

using Kind = ServerError::Kind;
using State = Act::State;

// A crash is the disk as it is at a moment, and a client that reaches nobody from that moment on.
class TestOutboxCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingIsLostOrDoubled();
};

namespace
{

class Schedule
{
public:
    explicit Schedule(quint32 seed);

    // Empty, or what was found wrong.
    QString run();

private:
    void addSomething();
    void crash();
    void breathe();
    Fault fault();
    bool allRest();
    void answerQuestions();
    QString restless();
    QString judge();
    QString judgePost(const Act &act, const QString &text);
    QString judgeBoost(const Act &act, const LocalId &target);

    QRandomGenerator m_dice;
    QTemporaryDir m_root;
    ManualClock m_clock;
    SeededRandom m_random;
    ScriptedWorld m_world;
    std::unique_ptr<Life> m_life;
    int m_lives = 0;
    bool m_calm = false;
    std::vector<std::pair<ActId, QString>> m_posts;
    std::vector<std::pair<ActId, LocalId>> m_boosts;
};

Schedule::Schedule(quint32 seed) : m_dice(seed), m_random(seed), m_world(m_clock)
{
    m_world.honoursKeys = m_dice.bounded(2) == 0;
    m_world.info.capabilities.setFlag(Capability::IdempotencyKey, m_world.honoursKeys);
    m_world.chance = [this](Op) { return fault(); };
    crash();
}

Fault Schedule::fault()
{
    const int roll = m_calm ? 100 : int(m_dice.bounded(100));
    if (roll < 8)
        return Fault::fail(Kind::Refused);
    if (roll < 16)
        return Fault::fail(Kind::TimedOut);
    if (roll < 32)
        return Fault::storeThenFail(m_dice.bounded(2) ? Kind::TimedOut : Kind::Unavailable);
    if (roll < 36)
        return Fault::fail(Kind::BadAnswer);
    if (roll < 38)
        return Fault::fail(Kind::Rejected);
    if (roll < 41) {
        Fault fault = Fault::fail(Kind::RateLimited);
        fault.error.retryAt = m_clock.now() + 30s;
        return fault;
    }
    return {};
}

void Schedule::breathe()
{
    for (int i = int(m_dice.bounded(12)); i >= 0; --i)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
}

void Schedule::addSomething()
{
    const int number = int(m_posts.size() + m_boosts.size());
    if (m_dice.bounded(3) == 0) {
        const QString id = QStringLiteral("e%1").arg(number);
        m_world.elsewhere.push_back(shownPost(id, id, m_clock.now()));
        const Deed deed =
            ReactToPost{.reaction = Reaction::Boost, .post = m_world.elsewhere.back().post.key, .on = true};
        if (const auto added = await(m_life->outbox.add(me, deed)))
            m_boosts.emplace_back(*added, LocalId(id));
        return;
    }
    WritePost post;
    post.text = QStringLiteral("number%1").arg(number);
    if (!m_posts.empty() && m_dice.bounded(3) == 0)
        post.replyTo = PostKey(QStringLiteral("godwit:act:") + m_posts.back().first.toString());
    if (const auto added = await(m_life->outbox.add(me, post)))
        m_posts.emplace_back(*added, post.text);
}

void Schedule::crash()
{
    const QString next = m_root.filePath(QStringLiteral("life%1").arg(++m_lives));
    QDir().mkpath(next);
    if (m_life) {
        m_life->server->cut();
        const QString last = m_root.filePath(QStringLiteral("life%1").arg(m_lives - 1));
        auto copied = m_life->user.write([last, next](Connection &) -> StoreResult<void> {
            for (const char *name : {"/user.db", "/user.db-wal"})
                QFile::copy(last + QString::fromLatin1(name), next + QString::fromLatin1(name));
            return {};
        });
        copied.waitForFinished();
        m_life.reset();
    }
    m_life = std::make_unique<Life>(next, m_world, m_clock, m_random);
    m_life->outbox.start();
}

bool Schedule::allRest()
{
    const auto acts = await(m_life->outbox.acts(true));
    return acts && std::ranges::all_of(*acts, [](const Act &act) {
               return act.state == State::Sent || act.state == State::Rejected || act.state == State::Ask;
           });
}

// Like a person who looks at the profile: what is there is dropped here, what is not is sent again.
void Schedule::answerQuestions()
{
    const auto acts = await(m_life->outbox.acts(false));
    for (const Act &act : acts.value_or(std::vector<Act>())) {
        if (act.state != State::Ask)
            continue;
        const auto *post = std::get_if<WritePost>(&act.deed);
        if (post && m_world.count(post->text) == 0)
            await(m_life->outbox.retry(act.id));
        else
            await(m_life->outbox.cancel(act.id));
    }
}

QString Schedule::restless()
{
    QString result = QStringLiteral("never came to rest (state, tries, seconds to the next, problem):");
    for (const Act &act : await(m_life->outbox.acts(false)).value_or(std::vector<Act>())) {
        const auto wait = act.nextTryAt ? (*act.nextTryAt - m_clock.now()).count() / 1000 : 0;
        result +=
            QStringLiteral(" [%1 %2 %3 %4]").arg(int(act.state)).arg(act.tries).arg(wait).arg(act.problem);
    }
    return result;
}

QString Schedule::judgePost(const Act &act, const QString &text)
{
    const int count = m_world.count(text);
    const bool right = act.state == State::Sent       ? count == 1
                       : act.state == State::Rejected ? count == 0
                                                      : act.state == State::Cancelled && count == 1;
    return right ? QString()
                 : QStringLiteral("%1 is in state %2 and %3 times on the server")
                       .arg(text)
                       .arg(int(act.state))
                       .arg(count);
}

QString Schedule::judgeBoost(const Act &act, const LocalId &target)
{
    const auto count = std::ranges::count(m_world.boosts, target);
    const bool right = act.state == State::Sent ? count == 1 : act.state == State::Rejected && count <= 1;
    return right ? QString()
                 : QStringLiteral("the boost of %1 is in state %2 and %3 times on the server")
                       .arg(target.toString())
                       .arg(int(act.state))
                       .arg(count);
}

QString Schedule::judge()
{
    for (const auto &[id, text] : m_posts) {
        const auto act = await(m_life->outbox.act(id));
        if (const QString wrong = act ? judgePost(*act, text) : text + QStringLiteral(" is lost");
            !wrong.isEmpty())
            return wrong;
    }
    for (const auto &[id, target] : m_boosts) {
        const auto act = await(m_life->outbox.act(id));
        if (const QString wrong = act ? judgeBoost(*act, target) : QStringLiteral("a boost is lost");
            !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString Schedule::run()
{
    for (int step = 0; step < 40; ++step) {
        const int roll = int(m_dice.bounded(10));
        if (roll < 3)
            addSomething();
        else if (roll < 4)
            crash();
        else
            m_clock.advance(Milliseconds(m_dice.bounded(15'000)));
        breathe();
    }
    m_calm = true;
    // The disk's own time is real: a patience for a machine that is busy, not a measure.
    for (QDeadlineTimer patience(60'000); !allRest() && !patience.hasExpired();) {
        m_clock.advance(5s);
        answerQuestions();
        QTest::qWait(1);
    }
    return allRest() ? judge() : restless();
}

} // namespace

void TestOutboxCrash::nothingIsLostOrDoubled()
{
    const quint32 seed = soakSeed();
    for (quint32 round = 0; round < quint32(soakRounds(25, 2000)); ++round) {
        Schedule schedule(seed + round);
        const QString wrong = schedule.run();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed + round).arg(wrong)));
    }
}

QTEST_GUILESS_MAIN(TestOutboxCrash)
#include "test_outboxcrash.moc"
