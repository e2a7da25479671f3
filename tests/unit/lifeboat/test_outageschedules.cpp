// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakemastodon.h"
#include "fakes/manualclock.h"
#include "fakes/seededrandom.h"
#include "fakes/soak.h"
#include "outagelife.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = Act::State;
using Way = HttpAnswer::Way;

// Two servers that fail in every way, over real sockets, under a person who writes, reads and switches, in a
// program that is killed at any moment: nothing that was said is lost or said twice, and the timeline reads.
class TestOutageSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase();
    void nothingIsLostOrDoubled();

private:
    // Both servers are everybody's; each round finds them empty.
    ManualClock m_clock;
    FakeMastodon m_one{m_clock, u"one"_s};
    FakeMastodon m_two{m_clock, u"two"_s};
    // A folder that is signed in to both.
    QTemporaryDir m_signedIn;
};

namespace
{

template <typename T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

enum class Mood : quint8 {
    Fine,
    Shaky,
    Gone,   // connections are reset
    Silent, // takes requests and says nothing
    Parked, // somebody else's page
};

class Schedule
{
public:
    Schedule(quint32 seed, const QString &signedIn, ManualClock &clock, FakeMastodon &one, FakeMastodon &two);
    ~Schedule();

    // Empty, or what was found wrong.
    QString run();

private:
    struct Said {
        ActId id;
        QString text;
        qsizetype pictures = 0;
    };

    std::optional<HttpAnswer> fault(Mood mood);
    void step();
    void write();
    void addPicture(WritePost *post);
    void read();
    void switchOver();
    void crash();
    void endReading();
    void end();
    void answerQuestions();
    bool allRest();
    QString judge();
    QString judgePost(const Act &act, const Said &said) const;
    QString judgeTimeline(const QList<PostKey> &sent);
    QString restless();

    QRandomGenerator m_dice;
    SeededRandom m_random;
    QTemporaryDir m_root;
    ManualClock &m_clock;
    FakeMastodon &m_one;
    FakeMastodon &m_two;
    QTimer m_mover;
    Mood m_moods[2]{};
    int m_lives = 0;
    std::unique_ptr<OutageLife> m_life;
    std::vector<Said> m_said;
    std::vector<QCoro::Task<FetchResult<TimelineFetcher::Fetched>>> m_reading;
};

Schedule::Schedule(quint32 seed, const QString &signedIn, ManualClock &clock, FakeMastodon &one,
                   FakeMastodon &two)
    : m_dice(seed), m_random(seed), m_clock(clock), m_one(one), m_two(two)
{
    for (FakeMastodon *server : {&one, &two}) {
        server->clearPosts();
        server->honoursKeys = m_dice.bounded(2) == 0;
        Mood &mood = m_moods[server == &two];
        server->fault = [this, &mood](const HttpRequest &) { return fault(mood); };
    }
    QObject::connect(&m_mover, &QTimer::timeout, &clock, [&clock] {
        if (clock.sleepers() > 0)
            clock.advance(500ms);
    });
    m_mover.start(1);
    QDir().mkpath(m_root.filePath(u"life0"_s));
    for (const QString &name : {u"/user.db"_s, u"/user.db-wal"_s, u"/cache.db"_s, u"/cache.db-wal"_s})
        QFile::copy(signedIn + name, m_root.filePath(u"life0"_s) + name);
    m_life = std::make_unique<OutageLife>(m_root.filePath(u"life0"_s),
                                          SyncServers{.active = one.origin(), .standby = two.origin()}, clock,
                                          m_random);
}

Schedule::~Schedule()
{
    end();
    m_one.fault = m_two.fault = {};
}

std::optional<HttpAnswer> Schedule::fault(Mood mood)
{
    switch (mood) {
    case Mood::Fine:
        return std::nullopt;
    case Mood::Gone:
        return HttpAnswer::of(Way::ResetAfterHead);
    case Mood::Silent:
        return HttpAnswer::of(Way::Silence);
    case Mood::Parked:
        return HttpAnswer::html(200, "<html><body>This domain may be for sale.</body></html>");
    case Mood::Shaky:
        break;
    }
    switch (m_dice.bounded(16)) {
    case 0:
        return HttpAnswer::of(503);
    case 1:
        return HttpAnswer::of(Way::ResetAfterHead);
    case 2:
    case 3:
        return HttpAnswer::of(Way::ResetAfterAll);
    case 4:
        return HttpAnswer::of(Way::CloseInBody);
    case 5:
        return HttpAnswer::of(Way::CloseAfterAll);
    case 6:
        return HttpAnswer::html(502, "<html><body>Bad gateway</body></html>");
    default:
        return std::nullopt;
    }
}

void Schedule::write()
{
    WritePost post;
    post.text = u"number %1"_s.arg(m_said.size());
    post.visibility = Visibility::Public;
    if (m_dice.bounded(4) == 0)
        addPicture(&post);
    if (const auto added = await(m_life->outbox.add(m_life->active(), post)))
        m_said.push_back({*added, post.text, qsizetype(post.media.size())});
}

void Schedule::addPicture(WritePost *post)
{
    const auto kept = await(m_life->outbox.keepBytes("picture", u"png"_s));
    if (!kept)
        return;
    UploadMedia upload;
    upload.storedPath = *kept;
    upload.fileName = u"mudflat.png"_s;
    upload.mimeType = "image/png";
    if (const auto added = await(m_life->outbox.add(m_life->active(), upload)))
        post->media.push_back(*added);
}

// What it brings does not matter while a server fails; that it takes nothing away does.
void Schedule::read()
{
    m_reading.push_back(m_life->fetcher.newest(m_life->home(), m_life->active(), 40));
}

void Schedule::switchOver()
{
    const PersonaId persona = m_life->persona();
    if (m_dice.bounded(3) == 0)
        await(m_life->switcher.back(persona));
    else
        await(m_life->switcher.to(m_life->switcher.successor(persona), Switch::Reason::Person));
}

void Schedule::endReading()
{
    for (auto &reading : m_reading)
        await(std::move(reading));
    m_reading.clear();
}

void Schedule::end()
{
    m_life->sender.close();
    endReading();
    m_life.reset();
}

// The disk as it is now, and a program that reaches nobody from now on.
void Schedule::crash()
{
    const QString next = m_root.filePath(u"life%1"_s.arg(++m_lives));
    m_life->sender.close();
    m_life->copyFiles(next);
    const SyncServers servers = m_life->at;
    end();
    m_life = std::make_unique<OutageLife>(next, servers, m_clock, m_random);
}

void Schedule::step()
{
    const int roll = int(m_dice.bounded(20));
    if (roll < 6)
        write();
    else if (roll < 9)
        read();
    else if (roll < 11)
        switchOver();
    else if (roll < 12)
        crash();
    else if (roll < 16)
        m_moods[m_dice.bounded(2)] = Mood(m_dice.bounded(5));
    else
        m_clock.advance(Milliseconds(m_dice.bounded(20'000)));
    for (int i = int(m_dice.bounded(6)); i >= 0; --i)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
}

// Like a person who looks at both profiles: what is there is dropped here, what is not is sent again.
void Schedule::answerQuestions()
{
    const auto acts = await(m_life->outbox.acts(false));
    for (const Act &act : acts.value_or(std::vector<Act>())) {
        if (act.state != State::Ask)
            continue;
        const auto *post = std::get_if<WritePost>(&act.deed);
        if (act.offeredTo)
            await(m_life->switcher.answer(act.id, Switch::Answer::Send));
        else if (!post || m_one.countOf(post->text) + m_two.countOf(post->text) == 0)
            await(m_life->outbox.retry(act.id));
        else
            await(m_life->outbox.cancel(act.id));
    }
}

bool Schedule::allRest()
{
    const auto acts = await(m_life->outbox.acts(true));
    return acts && std::ranges::all_of(*acts, [](const Act &act) { return isSettled(act.state); });
}

QString Schedule::restless()
{
    QString result = u"never came to rest (account, state, tries, problem):"_s;
    for (const Act &act : await(m_life->outbox.acts(false)).value_or(std::vector<Act>()))
        result +=
            u" [%1 %2 %3 %4]"_s.arg(act.account.value()).arg(int(act.state)).arg(act.tries).arg(act.problem);
    return result;
}

// Each picture that a server shows.
static qsizetype picturesOf(const FakeMastodon &server, const QString &text)
{
    qsizetype pictures = 0;
    for (const FakeMastodon::OwnPost &post : server.own)
        pictures += post.text == text ? post.media.size() : 0;
    return pictures;
}

QString Schedule::judgePost(const Act &act, const Said &said) const
{
    const QString &text = said.text;
    const FakeMastodon &its = act.account == activeAccount ? m_one : m_two;
    if (const auto shown = picturesOf(m_one, text) + picturesOf(m_two, text); shown != said.pictures)
        return u"“%1” has %2 pictures of %3"_s.arg(text).arg(shown).arg(said.pictures);
    const int count = m_one.countOf(text) + m_two.countOf(text);
    const bool right = act.state == State::Sent ? count == 1 && its.countOf(text) == 1
                                                : act.state == State::Cancelled && count == 1;
    return right ? QString()
                 : u"“%1” is in state %2 (%3) of account %4 and %5 + %6 times on the servers"_s.arg(text)
                       .arg(int(act.state))
                       .arg(act.problem)
                       .arg(act.account.value())
                       .arg(m_one.countOf(text))
                       .arg(m_two.countOf(text));
}

// Of both servers, in one timeline.
QString Schedule::judgeTimeline(const QList<PostKey> &sent)
{
    const TimelineKey home = m_life->home();
    // Who asks meanwhile shares an answer that may be a failure.
    endReading();
    for (const AccountId account : {activeAccount, standbyAccount}) {
        if (!await(m_life->fetcher.newest(home, account, 40)))
            return u"the timeline cannot be fetched"_s;
    }
    auto reading = m_life->timelines.newest(home, Viewers{activeAccount, standbyAccount}, 200);
    reading.waitForFinished();
    const auto slice = reading.result();
    if (!slice)
        return u"the timeline cannot be read"_s;
    for (const PostKey &key : sent) {
        const auto rows =
            std::ranges::count_if(slice->rows, [&key](const Row &row) { return row.view.post.key == key; });
        if (rows != 1)
            return u"the timeline shows %1 %2 times"_s.arg(key.toString()).arg(rows);
    }
    return {};
}

QString Schedule::judge()
{
    QList<PostKey> sent;
    for (const Said &said : m_said) {
        const auto act = await(m_life->outbox.act(said.id));
        if (const QString wrong = act ? judgePost(*act, said) : said.text + u" is lost"_s; !wrong.isEmpty())
            return wrong;
        if (act->state == State::Sent)
            sent << act->resultPost;
    }
    return judgeTimeline(sent);
}

QString Schedule::run()
{
    for (int i = 0; i < 30; ++i)
        step();
    m_moods[0] = m_moods[1] = Mood::Fine;
    // The disk's own time is real: a patience for a machine that is busy, not a measure.
    for (QDeadlineTimer patience(60'000); !allRest() && !patience.hasExpired();) {
        m_clock.advance(5s);
        answerQuestions();
        QTest::qWait(1);
    }
    return allRest() ? judge() : restless();
}

} // namespace

void TestOutageSchedules::initTestCase()
{
    SeededRandom random;
    const QTemporaryDir first;
    OutageLife life(first.path(), {.active = m_one.origin(), .standby = m_two.origin()}, m_clock, random);
    life.signIn();
    // What checks a file ends after its life, and only then its log comes home.
    life.copyFiles(m_signedIn.path());
}

void TestOutageSchedules::nothingIsLostOrDoubled()
{
    const quint32 seed = soakSeed();
    for (quint32 round = 0; round < quint32(soakRounds(100, 5000)); ++round) {
        Schedule schedule(seed + round, m_signedIn.path(), m_clock, m_one, m_two);
        const QString wrong = schedule.run();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed + round).arg(wrong)));
    }
}

QTEST_GUILESS_MAIN(TestOutageSchedules)
#include "test_outageschedules.moc"
