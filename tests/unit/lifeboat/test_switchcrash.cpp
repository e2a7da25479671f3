// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "fakes/soak.h"
#include "switchbench.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Error = ServerError::Kind;
using State = Act::State;

// Servers that fail and die, switches to and fro, and a client that is killed at any moment: a crash is the
// disk as it is then, and a client that reaches nobody from that moment on.
class TestSwitchCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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
    enum class Mood : quint8 {
        Fine,
        Shaky,
        Dead,
    };

    void step();
    void addPost();
    void addBoost();
    void addPicture(WritePost *post);
    void switchOver();
    void crash();
    void breathe();
    Fault fault(Mood mood);
    void answerQuestions(bool likeAPerson);
    bool allRest();
    QString judge();
    QString judgePost(const Act &act, const QString &text);
    QString judgeBoost(const Act &act, const PostKey &post);
    QString restless();
    int boostsOf(const PostKey &post) const;

    QRandomGenerator m_dice;
    QTemporaryDir m_root;
    ManualClock m_clock;
    SeededRandom m_random;
    TwoWorlds m_worlds;
    std::unique_ptr<Ship> m_ship;
    Mood m_one = Mood::Fine;
    Mood m_two = Mood::Fine;
    int m_lives = 0;
    int m_made = 0;
    std::vector<std::pair<ActId, QString>> m_posts;
    std::vector<std::pair<ActId, PostKey>> m_boosts;
};

Schedule::Schedule(quint32 seed) : m_dice(seed), m_random(seed), m_worlds(m_clock)
{
    for (ScriptedWorld *world : {&m_worlds.one, &m_worlds.two}) {
        world->honoursKeys = m_dice.bounded(2) == 0;
        world->info.capabilities.setFlag(Capability::IdempotencyKey, world->honoursKeys);
    }
    m_worlds.one.chance = [this](Op) { return fault(m_one); };
    m_worlds.two.chance = [this](Op) { return fault(m_two); };
    crash();
    m_ship->signIn();
}

Fault Schedule::fault(Mood mood)
{
    if (mood == Mood::Dead)
        return Fault::fail(m_dice.bounded(2) ? Error::Refused : Error::TimedOut);
    const int roll = mood == Mood::Fine ? 100 : int(m_dice.bounded(100));
    if (roll < 8)
        return Fault::fail(Error::Refused);
    if (roll < 16)
        return Fault::fail(Error::TimedOut);
    if (roll < 32)
        return Fault::storeThenFail(m_dice.bounded(2) ? Error::TimedOut : Error::Unavailable);
    if (roll < 36)
        return Fault::fail(Error::BadAnswer);
    if (roll < 38)
        return Fault::fail(Error::Rejected);
    return {};
}

void Schedule::breathe()
{
    for (int i = int(m_dice.bounded(12)); i >= 0; --i)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
}

void Schedule::addPicture(WritePost *post)
{
    const QString path = m_root.filePath(u"picture.png"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("picture") != 7)
        qFatal("no picture");
    file.close();
    const auto kept = await(m_ship->outbox.keepFile(path));
    UploadMedia upload;
    upload.storedPath = kept.value_or(QString());
    upload.mimeType = "image/png";
    if (const auto added = await(m_ship->outbox.add(m_ship->active(), upload)))
        post->media.push_back(*added);
}

void Schedule::addPost()
{
    WritePost post = note(u"number%1"_s.arg(m_made++));
    if (m_dice.bounded(4) == 0)
        post.visibility = Visibility::Followers;
    if (!m_posts.empty() && m_dice.bounded(3) == 0)
        post.replyTo = localKeyOf(m_posts.back().first);
    if (m_dice.bounded(5) == 0)
        addPicture(&post);
    if (const auto added = await(m_ship->outbox.add(m_ship->active(), post)))
        m_posts.emplace_back(*added, post.text);
}

// Known on both servers, under other ids.
void Schedule::addBoost()
{
    const QString name = u"e%1"_s.arg(m_made++);
    const SeenPost seen = shownPost(name, name, m_clock.now(), u"far.example"_s);
    m_worlds.one.elsewhere.push_back(seen);
    m_worlds.two.elsewhere.push_back(seen);
    const Deed deed = ReactToPost{Reaction::Boost, seen.post.key, true};
    if (const auto added = await(m_ship->outbox.add(m_ship->active(), deed)))
        m_boosts.emplace_back(*added, seen.post.key);
}

void Schedule::switchOver()
{
    const PersonaId persona = m_ship->persona();
    switch (m_dice.bounded(4)) {
    case 0:
        await(m_ship->switcher.back(persona));
        break;
    case 1:
        await(m_ship->switcher.rehearseThere(persona));
        await(m_ship->switcher.rehearseBack(persona));
        break;
    default:
        await(m_ship->switcher.to(m_ship->switcher.successor(persona), Switch::Reason::Person));
        break;
    }
}

void Schedule::crash()
{
    const QString next = m_root.filePath(u"life%1"_s.arg(++m_lives));
    QDir().mkpath(next);
    if (m_ship) {
        m_ship->one->cut();
        m_ship->two->cut();
        const QString last = m_root.filePath(u"life%1"_s.arg(m_lives - 1));
        auto copied = m_ship->user.write([last, next](Connection &) -> StoreResult<void> {
            for (const char *name : {"/user.db", "/user.db-wal"})
                QFile::copy(last + QString::fromLatin1(name), next + QString::fromLatin1(name));
            return {};
        });
        copied.waitForFinished();
        // The same files, as they would be in the same folder.
        if (QDir(last + "/outbox"_L1).exists())
            QDir().rename(last + "/outbox"_L1, next + "/outbox"_L1);
        m_ship.reset();
    }
    m_ship = std::make_unique<Ship>(next, m_worlds, m_clock, m_random);
    m_ship->outbox.start();
}

void Schedule::step()
{
    const int roll = int(m_dice.bounded(20));
    if (roll < 4)
        addPost();
    else if (roll < 5)
        addBoost();
    else if (roll < 7)
        switchOver();
    else if (roll < 9)
        crash();
    else if (roll < 11)
        m_one = Mood(m_dice.bounded(3));
    else if (roll < 12)
        m_two = Mood(m_dice.bounded(3));
    else if (roll < 13)
        answerQuestions(false);
    else
        m_clock.advance(Milliseconds(m_dice.bounded(15'000)));
    breathe();
}

// Like a person who looks at both profiles: what is there is dropped here, what is not is sent again. Whether
// another audience is meant is answered this way or that.
void Schedule::answerQuestions(bool likeAPerson)
{
    const auto acts = await(m_ship->outbox.acts(false));
    for (const Act &act : acts.value_or(std::vector<Act>())) {
        if (act.state != State::Ask)
            continue;
        if (act.offeredTo) {
            await(m_ship->switcher.answer(act.id,
                                          m_dice.bounded(2) ? Switch::Answer::Send : Switch::Answer::Wait));
            continue;
        }
        if (!likeAPerson)
            continue;
        const auto *post = std::get_if<WritePost>(&act.deed);
        if (post && m_worlds.count(post->text) == 0)
            await(m_ship->outbox.retry(act.id));
        else
            await(m_ship->outbox.cancel(act.id));
    }
}

bool Schedule::allRest()
{
    const auto acts = await(m_ship->outbox.acts(true));
    return acts && std::ranges::all_of(*acts, [](const Act &act) { return isSettled(act.state); });
}

int Schedule::boostsOf(const PostKey &post) const
{
    const LocalId id(post.toString().section(u'/', -1));
    return int(std::ranges::count(m_worlds.one.boosts, id) + std::ranges::count(m_worlds.two.boosts, id));
}

QString Schedule::judgePost(const Act &act, const QString &text)
{
    const int count = m_worlds.count(text);
    const ScriptedWorld &own = act.account == SwitchBench::first ? m_worlds.one : m_worlds.two;
    const bool right = act.state == State::Sent       ? count == 1 && own.count(text) == 1
                       : act.state == State::Rejected ? count == 0
                                                      : act.state == State::Cancelled && count == 1;
    return right ? QString()
                 : u"%1 is in state %2 of account %3 and %4 + %5 times on the servers"_s.arg(text)
                       .arg(int(act.state))
                       .arg(act.account.value())
                       .arg(m_worlds.one.count(text))
                       .arg(m_worlds.two.count(text));
}

QString Schedule::judgeBoost(const Act &act, const PostKey &post)
{
    const int count = boostsOf(post);
    const bool right = act.state == State::Sent ? count == 1 : act.state == State::Rejected && count <= 1;
    return right ? QString()
                 : u"the boost of %1 is in state %2 and %3 times on the servers"_s.arg(post.toString())
                       .arg(int(act.state))
                       .arg(count);
}

QString Schedule::judge()
{
    for (const auto &[id, text] : m_posts) {
        const auto act = await(m_ship->outbox.act(id));
        if (const QString wrong = act ? judgePost(*act, text) : text + u" is lost"_s; !wrong.isEmpty())
            return wrong;
    }
    for (const auto &[id, post] : m_boosts) {
        const auto act = await(m_ship->outbox.act(id));
        if (const QString wrong = act ? judgeBoost(*act, post) : u"a boost is lost"_s; !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString Schedule::restless()
{
    QString result = u"never came to rest (account, state, tries, problem):"_s;
    for (const Act &act : await(m_ship->outbox.acts(false)).value_or(std::vector<Act>()))
        result +=
            u" [%1 %2 %3 %4]"_s.arg(act.account.value()).arg(int(act.state)).arg(act.tries).arg(act.problem);
    return result;
}

QString Schedule::run()
{
    for (int i = 0; i < 60; ++i)
        step();
    m_one = m_two = Mood::Fine;
    // The disk's own time is real: a patience for a machine that is busy, not a measure.
    for (QDeadlineTimer patience(60'000); !allRest() && !patience.hasExpired();) {
        m_clock.advance(5s);
        answerQuestions(true);
        QTest::qWait(1);
    }
    return allRest() ? judge() : restless();
}

} // namespace

void TestSwitchCrash::nothingIsLostOrDoubled()
{
    const quint32 seed = soakSeed();
    for (quint32 round = 0; round < quint32(soakRounds(200, 4000)); ++round) {
        Schedule schedule(seed + round);
        const QString wrong = schedule.run();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed + round).arg(wrong)));
    }
}

QTEST_GUILESS_MAIN(TestSwitchCrash)
#include "test_switchcrash.moc"
