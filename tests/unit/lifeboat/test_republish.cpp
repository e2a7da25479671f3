// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/soak.h"
#include "lifeboat/republish/republishwords.h"
#include "republishbench.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace ArchiveFixtures;
using namespace std::chrono_literals;

using Why = SyncEnd::Why;
using State = RepublishRow::State;

// The posts of an archive, given to a server over a real socket.
class TestRepublish : public QObject, RepublishBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatGoesAndWhatNot();
    void onlyWhereItIsTaken();
    void goesUnderItsOwnTime();
    void threadsHoldTogether();
    void picturesGoAlong();
    void neverToMorePeople();
    void givenAgainDoublesNothing();
    void lostAnswersDoubleNothing();
    void isPausedAndGoesOn();
    void waitsForAPausedOutbox();
    void limitsAreWaitedFor();
    void stopsWhereTheServerWantsNone();
    void whatIsRefusedIsNamed();
    void goesOnByItself();
    void isKilled();

private:
    template <typename Pause>
    void pauseAtTheFifth(Pause pause);
};

template <typename T>
static QCoro::Task<> ended(QCoro::Task<T> task)
{
    std::ignore = co_await task;
}

// Begins to, as the fifth post comes.
template <typename Pause>
void TestRepublish::pauseAtTheFifth(Pause pause)
{
    m_server->fault = [this, pause](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.method == "POST" && m_server->own.size() == 4)
            QMetaObject::invokeMethod(this, [this, pause] { m_life->scope.start(ended(pause())); });
        return std::nullopt;
    };
}

void TestRepublish::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    open();
}

void TestRepublish::cleanup()
{
    close();
}

void TestRepublish::saysWhatGoesAndWhatNot()
{
    QJsonObject toOther = note(20, u"<p>Indeed</p>"_s);
    toOther[u"inReplyTo"_s] = u"https://far.example/users/bob/statuses/7"_s;
    QJsonObject toPoll = note(21, u"<p>Steel it was</p>"_s);
    toPoll[u"inReplyTo"_s] = me + u"/statuses/6"_s;
    QJsonObject lost = note(22, u"<p>Without its picture</p>"_s);
    lost[u"attachment"_s] = QJsonArray{
        QJsonObject{{u"mediaType"_s, u"image/png"_s}, {u"url"_s, u"/media_attachments/files/9/gone.png"_s}}};
    // Two that answer each other: neither can be the first.
    QJsonObject egg = note(24, u"<p>Egg</p>"_s);
    egg[u"inReplyTo"_s] = me + u"/statuses/25"_s;
    QJsonObject hen = note(25, u"<p>Hen</p>"_s);
    hen[u"inReplyTo"_s] = me + u"/statuses/24"_s;
    Files files = ArchiveFixtures::mastodon();
    QJsonArray items = QJsonDocument::fromJson(files[u"outbox.json"_s]).object()[u"orderedItems"_s].toArray();
    for (const QJsonObject &object :
         {toOther, toPoll, lost, note(23, u"<p>"_s + QString(101, u'x') + u"</p>"_s), egg, hen,
          note(26, u""_s)})
        items.append(create(object));
    files[u"outbox.json"_s] = collection(u"outbox.json"_s, items);
    importFiles(files);
    const auto counts = QCoro::waitFor(m_life->republishing->preview(pair(), {}));
    QVERIFY2(counts, counts ? "" : qPrintable(counts.error().sentence));
    // The picture and what answers it.
    QCOMPARE(counts->posts, 2);
    QCOMPARE(counts->answers, 1);
    QCOMPARE(counts->files, 1);
    QCOMPARE(counts->fileBytes, png.size());
    const std::map<RepublishSkip, qint64> expected{
        {RepublishSkip::Boost, 2},   {RepublishSkip::Reply, 1},   {RepublishSkip::ReplyToOut, 3},
        {RepublishSkip::Mention, 1}, {RepublishSkip::Poll, 1},    {RepublishSkip::Followers, 1},
        {RepublishSkip::Direct, 1},  {RepublishSkip::TooLong, 1}, {RepublishSkip::FileMissing, 1},
        {RepublishSkip::Empty, 1}};
    QCOMPARE(counts->skipped, expected);
    for (const auto &[skip, count] : counts->skipped)
        QVERIFY(!republishSkipSentence(skip, count).isEmpty() && !republishSkipWord(skip).isEmpty());
    QCOMPARE(m_server->requests, 0);
    QVERIFY(QCoro::waitFor(m_life->republishing->records())->empty());
    QCOMPARE(run().why, Why::NoConsent);
}

void TestRepublish::onlyWhereItIsTaken()
{
    importMany(1);
    m_life.reset();
    m_life = std::make_unique<RepublishLife>(m_folder->filePath(u"data"_s), m_server->origin(), m_clock,
                                             m_random, u"0.17.4"_s);
    QVERIFY(m_life->republishing->targets().empty());
    const auto counts = QCoro::waitFor(m_life->republishing->preview(pair(), {}));
    QVERIFY(!counts);
    QCOMPARE(counts.error().word, u"unsupported"_s);
    QVERIFY(!QCoro::waitFor(m_life->republishing->begin(pair(), {})));
    restart();
    QCOMPARE(m_life->republishing->targets().size(), 1uz);
    // An archive alone is given away, not an account's own home.
    const auto other = QCoro::waitFor(m_life->republishing->preview({m_life->target, m_life->target}, {}));
    QCOMPARE(other.error().word, u"not-an-archive"_s);
    QCOMPARE(m_server->requests, 0);
}

void TestRepublish::goesUnderItsOwnTime()
{
    QJsonObject warned =
        note(7, u"<p>See <a href=\"https://site.example/a/long/way\">site.example/a…</a></p>"_s);
    warned[u"summary"_s] = u"engines"_s;
    warned[u"sensitive"_s] = true;
    importNotes({create(warned), create(note(8, u"<p>Quietly</p>"_s, {me + u"/followers"_s}, {everybody}))});
    QCOMPARE(begin().posts, 2);
    QCOMPARE(run().why, Why::Finished);
    QCOMPARE(m_server->own.size(), 2);
    const FakeMastodon::OwnPost &first = m_server->own[0];
    QCOMPARE(first.text, u"See https://site.example/a/long/way"_s);
    QCOMPARE(first.warning, u"engines"_s);
    QCOMPARE(first.visibility, u"public"_s);
    QVERIFY(!first.delivered);
    QCOMPARE(toMs(first.at),
             QDateTime::fromString(warned[u"published"_s].toString(), Qt::ISODate).toMSecsSinceEpoch());
    QCOMPARE(m_server->own[1].visibility, u"unlisted"_s);
    const RepublishReport told = report();
    QCOMPARE(told.sent, 2);
    QVERIFY(told.record.endedAt);
    QVERIFY(told.troubled.empty());
    // No list of thousands is left for a person to read.
    QVERIFY(QCoro::waitFor(m_life->outbox.acts(true))->empty());
}

void TestRepublish::threadsHoldTogether()
{
    QJsonObject answer = note(2, u"<p>And it turns</p>"_s);
    answer[u"inReplyTo"_s] = me + u"/statuses/9"_s;
    QJsonObject last = note(3, u"<p>And turns</p>"_s);
    last[u"inReplyTo"_s] = me + u"/statuses/2"_s;
    // The archive says that the first is younger than what answers it.
    importNotes({create(last), create(answer), create(note(9, u"<p>An engine</p>"_s))});
    QCOMPARE(begin().answers, 2);
    QCOMPARE(run().why, Why::Finished);
    QCOMPARE(m_server->own.size(), 3);
    QCOMPARE(m_server->own[0].text, u"An engine"_s);
    QCOMPARE(m_server->own[1].replyTo, m_server->own[0].id);
    QCOMPARE(m_server->own[2].replyTo, m_server->own[1].id);
}

void TestRepublish::picturesGoAlong()
{
    importFiles(ArchiveFixtures::mastodon());
    begin();
    QCOMPARE(run().why, Why::Finished);
    QCOMPARE(m_server->media.size(), 1);
    QCOMPARE(m_server->own[0].media, m_server->media);
    // The copies for the upload are gone, the archive's own stay.
    QTRY_VERIFY(QDir(m_folder->filePath(u"data/outbox"_s)).isEmpty());
    QCOMPARE(QDir(m_folder->filePath(u"data/media"_s)).entryList(QDir::Files).size(), 2);
}

void TestRepublish::neverToMorePeople()
{
    importNotes({create(note(1, u"<p>For all</p>"_s)),
                 create(note(2, u"<p>For followers</p>"_s, {me + u"/followers"_s}, {})),
                 create(note(3, u"<p>For myself</p>"_s, {}, {}))});
    const RepublishCounts some = begin({.followers = true, .widest = Visibility::Unlisted});
    const std::map<Visibility, qint64> audience{{Visibility::Unlisted, 1}, {Visibility::Followers, 1}};
    QCOMPARE(some.audience, audience);
    QCOMPARE(run().why, Why::Finished);
    QCOMPARE(m_server->own.size(), 2);
    QCOMPARE(m_server->own[0].visibility, u"unlisted"_s);
    QCOMPARE(m_server->own[1].visibility, u"private"_s);
    // What was once agreed to and did not go yet goes no more when less is agreed to.
    begin({.followers = true, .direct = true});
    begin();
    QCOMPARE(run().why, Why::Finished);
    QCOMPARE(m_server->own.size(), 2);
    begin({.direct = true});
    QCOMPARE(run().why, Why::Finished);
    QCOMPARE(m_server->own.size(), 3);
    QCOMPARE(m_server->own[2].visibility, u"direct"_s);
}

void TestRepublish::givenAgainDoublesNothing()
{
    importMany(5);
    begin();
    QCOMPARE(run().why, Why::Finished);
    begin();
    QCOMPARE(run().why, Why::Finished);
    QVERIFY(allOnce(5));
    // Also where nobody here remembers.
    QVERIFY(QCoro::waitFor(m_life->republishing->eraseAccount(m_life->target)));
    QVERIFY(QCoro::waitFor(m_life->republishing->records())->empty());
    begin();
    QCOMPARE(run().why, Why::Finished);
    QVERIFY(allOnce(5));
    QCOMPARE(report().sent, 5);
}

void TestRepublish::lostAnswersDoubleNothing()
{
    importMany(12);
    int asked = 0;
    m_server->fault = [&asked](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.method != "POST")
            return std::nullopt;
        switch (++asked % 4) {
        case 0:
            return HttpAnswer::of(HttpAnswer::Way::ResetAfterAll);
        case 1:
            return HttpAnswer::of(HttpAnswer::Way::ResetAfterHead);
        case 2:
            return HttpAnswer::of(503);
        default:
            return std::nullopt;
        }
    };
    begin();
    SyncEnd end = run();
    for (int runs = 0; runs < 50 && end.why != Why::Finished; ++runs) {
        if (end.goesOnAt && *end.goesOnAt > m_clock.now())
            m_clock.advance(*end.goesOnAt - m_clock.now());
        end = run();
    }
    QCOMPARE(end.why, Why::Finished);
    QVERIFY(allOnce(12));
    QCOMPARE(report().sent, 12);
}

void TestRepublish::waitsForAPausedOutbox()
{
    importMany(10);
    begin();
    pauseAtTheFifth([this] { return m_life->outbox.setPaused(true); });
    const SyncEnd end = run();
    QCOMPARE(end.why, Why::HeldBack);
    QVERIFY(!end.sentence.isEmpty());
    QVERIFY(m_server->own.size() >= 5 && m_server->own.size() < 10);
    QCOMPARE(run().why, Why::HeldBack);
    m_server->fault = {};
    QVERIFY(QCoro::waitFor(m_life->outbox.setPaused(false)));
    QCOMPARE(run().why, Why::Finished);
    QVERIFY(allOnce(10));
}

void TestRepublish::isPausedAndGoesOn()
{
    importMany(10);
    begin();
    pauseAtTheFifth([this] { return m_life->republishing->setPaused(pair(), true); });
    QCOMPARE(run().why, Why::Paused);
    QVERIFY(m_server->own.size() >= 5 && m_server->own.size() < 10);
    QCOMPARE(run().why, Why::Paused);
    restart();
    QCOMPARE(run().why, Why::Paused);
    m_server->fault = {};
    QVERIFY(QCoro::waitFor(m_life->republishing->setPaused(pair(), false)));
    QCOMPARE(run().why, Why::Finished);
    QVERIFY(allOnce(10));
}

void TestRepublish::limitsAreWaitedFor()
{
    importMany(15);
    m_server->requestsPerWindow = 20;
    begin();
    SyncEnd end = run();
    for (int runs = 0; runs < 50 && end.why == Why::Waits; ++runs) {
        QVERIFY(end.goesOnAt);
        m_clock.advance(std::max<Milliseconds>(1s, *end.goesOnAt - m_clock.now()));
        end = run();
    }
    QCOMPARE(end.why, Why::Finished);
    QVERIFY(allOnce(15));
    // A part is left to the person.
    QCOMPARE(m_server->refusedByLimit, 0);
}

void TestRepublish::stopsWhereTheServerWantsNone()
{
    importMany(20);
    m_server->forbidsPast = true;
    begin();
    const SyncEnd end = run();
    QCOMPARE(end.why, Why::Paused);
    QVERIFY(end.sentence.contains(u"backdating statuses has been disabled"_s));
    QCOMPARE(report().failed, 5);
    QCOMPARE(report().record.sentence, end.sentence);
    QVERIFY(m_server->own.isEmpty());
    // Its operator has changed that.
    m_server->forbidsPast = false;
    begin();
    QCOMPARE(run().why, Why::Finished);
    QVERIFY(allOnce(20));
}

void TestRepublish::whatIsRefusedIsNamed()
{
    QJsonObject answer = note(2, u"<p>Since I said so</p>"_s);
    answer[u"inReplyTo"_s] = me + u"/statuses/1"_s;
    // What looks like a mention only to the server.
    importNotes(
        {create(note(1, u"<p>Write to me @home</p>"_s)), create(answer), create(note(3, u"<p>Fine</p>"_s))});
    QCOMPARE(begin().posts, 3);
    QCOMPARE(run().why, Why::Finished);
    QCOMPARE(m_server->own.size(), 1);
    const RepublishReport told = report();
    QCOMPARE(told.sent, 1);
    QCOMPARE(told.failed, 2);
    QCOMPARE(told.troubled[0].post.toString(), me + u"/statuses/1"_s);
    QVERIFY(told.troubled[0].sentence.contains(u"mentioning"_s));
    QVERIFY(!told.troubled[1].sentence.isEmpty());
    QVERIFY(QCoro::waitFor(m_life->outbox.acts(true))->empty());
}

void TestRepublish::goesOnByItself()
{
    importMany(6);
    begin();
    restart();
    m_life->republishing->start();
    QVERIFY(QTest::qWaitFor([this] { return report().record.endedAt.has_value(); }, 60'000));
    QVERIFY(allOnce(6));
}

// Ended by the system at whatever it is doing, again and again, while answers are lost.
void TestRepublish::isKilled()
{
    const int posts = soakRounds(25, 200);
    importMany(posts);
    begin();
    m_life.reset();
    int asked = 0;
    m_server->fault = [&asked](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.method == "POST" && ++asked % 5 == 0)
            return HttpAnswer::of(HttpAnswer::Way::ResetAfterAll);
        return std::nullopt;
    };
    bool finished = false;
    for (int killed = 0; !finished && killed < posts * 10; ++killed) {
        QProcess child;
        child.start(QCoreApplication::applicationDirPath() + u"/republishchild"_s,
                    {m_folder->filePath(u"data"_s), m_server->origin().toString()});
        QVERIFY(child.waitForStarted());
        const int until = m_server->requests + 1 + killed % 9;
        const auto isDue = [&] {
            return child.state() == QProcess::NotRunning || m_server->requests >= until;
        };
        QVERIFY(QTest::qWaitFor(isDue, 60'000));
        finished = child.state() == QProcess::NotRunning && child.exitCode() == 0;
        child.kill();
        QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished(60'000));
    }
    QVERIFY(finished);
    m_server->fault = {};
    restart();
    QCOMPARE(run().why, Why::Finished);
    QVERIFY(allOnce(posts));
    QCOMPARE(report().sent, posts);
}

QTEST_GUILESS_MAIN(TestRepublish)
#include "test_republish.moc"
