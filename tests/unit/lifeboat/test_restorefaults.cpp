// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuparchives.h"
#include "cache/storesentence.h"
#include "fulldisk.h"
#include "lifeboat/backup/personalrestore.h"
#include "lifeboat/backup/restores.h"
#include "syncbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

// A backup given to an account while this computer's disk fills up: it is said, nothing is done twice, and
// it goes on once there is room again.
class TestRestoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void nothingIsBegunOnAFullDisk();
    void whatWasDoneIsKnownWhenTheDiskFillsUp();
    void draftsThatFindNoRoom();

private:
    std::unique_ptr<Restores> restores()
    {
        SyncLife &life = *m_bench->life;
        return std::make_unique<Restores>(
            Restores::Surroundings{life.user, life.source, life.sync, m_bench->clock,
                                   [](AccountId) { return u"me@standby.example"_s; }, life.scope});
    }

    // A table of so many people, all of whom the server knows.
    RestoreSource follows(int people);
    // When so many were asked for the disk has no room left.
    void fillUpAtFollow(int number);
    SyncEnd runToTheEnd(const SyncPair &pair);

    Database &user() { return m_bench->life->user; }

    FakeMastodon &target() { return m_bench->standby; }

    std::unique_ptr<SyncBench> m_bench;
};

namespace
{

QString fullDisk()
{
    return storeSentence({StoreError::Kind::DiskFull, {}});
}

} // namespace

void TestRestoreFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<SyncBench>();
}

RestoreSource TestRestoreFaults::follows(int people)
{
    QByteArray table = "Account address\n";
    for (int i = 0; i < people; ++i) {
        const QString name = u"person%1%2@a.example"_s.arg(i).arg(QString(100, u'x'));
        target().add({name});
        table += name.toUtf8() + '\n';
    }
    const QString path = m_bench->folder.filePath(u"follows.csv"_s);
    put(path, table);
    auto source = await(restores()->read(path, {}, {}));
    if (!source)
        qFatal("%s", qUtf8Printable(backupSentence(source.error())));
    return std::move(*source);
}

void TestRestoreFaults::fillUpAtFollow(int number)
{
    target().fault = [this, number, count = 0](const HttpRequest &asked) mutable {
        if (asked.target.endsWith("/follow") && ++count == number)
            leaveRoom(user(), 0);
        return std::optional<HttpAnswer>();
    };
}

SyncEnd TestRestoreFaults::runToTheEnd(const SyncPair &pair)
{
    SyncEnd end;
    for (int runs = 0; runs < 100; ++runs) {
        end = await(restores()->run(pair));
        if (!end.goesOnAt || end.why == SyncEnd::Why::Finished)
            break;
        if (*end.goesOnAt > m_bench->clock.now())
            m_bench->clock.advance(*end.goesOnAt - m_bench->clock.now());
        QCoreApplication::processEvents();
    }
    return end;
}

void TestRestoreFaults::nothingIsBegunOnAFullDisk()
{
    constexpr int people = 200;
    const RestoreSource source = follows(people);
    const auto giving = restores();
    leaveRoom(user(), 0);
    const auto refused = await(giving->begin(source, standbyAccount));
    QVERIFY(!refused);
    QCOMPARE(storeSentence(refused.error()), fullDisk());
    // What is only half on the disk is not run by itself, nor shown.
    const auto records = await(giving->records());
    QVERIFY(records && records->empty());
    QVERIFY(target().log.isEmpty());
    leaveRoom(user(), -1);
    const auto pair = await(giving->begin(source, standbyAccount));
    QVERIFY(pair);
    QCOMPARE(runToTheEnd(*pair).why, SyncEnd::Why::Finished);
    QCOMPARE(target().follows.size(), people);
}

void TestRestoreFaults::whatWasDoneIsKnownWhenTheDiskFillsUp()
{
    constexpr int people = 200;
    const auto giving = restores();
    const auto pair = await(giving->begin(follows(people), standbyAccount));
    QVERIFY(pair);
    fillUpAtFollow(20);
    const SyncEnd end = await(giving->run(*pair));
    QCOMPARE(end.why, SyncEnd::Why::Store);
    QCOMPARE(end.sentence, fullDisk());
    const qsizetype followed = target().follows.size();
    QVERIFY2(followed >= 20 && followed < people, qPrintable(QString::number(followed)));
    // Nobody is left out of the account, and it is no longer under way.
    const auto records = await(giving->records());
    QVERIFY(records && records->size() == 1);
    const auto report = await(giving->report(records->front()));
    QVERIFY(report && report->kinds.size() == 1);
    QCOMPARE(report->standing.problem, fullDisk());
    QVERIFY(!report->standing.running && !report->standing.isOver());
    const RestoreTally &tally = report->kinds.front();
    QCOMPARE(tally.done + tally.waiting, people);
    QVERIFY(tally.done <= followed && tally.waiting > 0);
    // The program is started again, and there is room.
    m_bench->restart();
    target().fault = {};
    QCOMPARE(runToTheEnd(*pair).why, SyncEnd::Why::Finished);
    QCOMPARE(target().follows.size(), people);
    for (const int calls : std::as_const(target().followCalls))
        QCOMPARE(calls, 1);
}

// Each is there whole or not at all; the rest comes by the same command.
void TestRestoreFaults::draftsThatFindNoRoom()
{
    constexpr size_t count = 40;
    PersonalFile file;
    for (size_t i = 0; i < count; ++i) {
        Draft draft;
        draft.text = u"%1 "_s.arg(i) + QString(8'000, u'x');
        file.drafts.push_back(draft);
    }
    file.settings = {{u"window.scale"_s, u"120"_s}};
    Account me;
    me.id = standbyAccount;
    me.persona = PersonaId(1);
    Drafts drafts(user(), m_bench->folder.path());
    Settings settings(user());
    PersonalRestore giving(drafts, settings);
    const auto there = [&] {
        auto reading = drafts.all(me.persona);
        reading.waitForFinished();
        return reading.result().value_or(std::vector<Draft>()).size();
    };
    leaveRoom(user(), 30);
    const auto refused = await(giving.give(file, me, m_bench->clock.now()));
    QVERIFY(!refused);
    QCOMPARE(storeSentence(refused.error()), fullDisk());
    const size_t before = there();
    QVERIFY2(before > 0 && before < count, qPrintable(QString::number(before)));
    QVERIFY(settings.value(u"window.scale"_s).isEmpty());
    leaveRoom(user(), -1);
    const auto given = await(giving.give(file, me, m_bench->clock.now()));
    QVERIFY(given);
    QCOMPARE(given->drafts.size(), count - before);
    QCOMPARE(there(), count);
    QCOMPARE(settings.value(u"window.scale"_s), u"120"_s);
}

QTEST_GUILESS_MAIN(TestRestoreFaults)
#include "test_restorefaults.moc"
