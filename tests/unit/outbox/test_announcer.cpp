// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/announcer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Godwit;

using Role = Announcer::Role;

// As if each were a process of its own.
class TestAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsTheHolderAndTheOthers();
    void saysAtItsEndWhatNobodyHasHeard();
    void whoTakesOverLooksAgain();
    void whoIsOneTooManyComesAgainLaterAndLater();

private:
    QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static constexpr int patience = 20'000;

void TestAnnouncer::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAnnouncer::tellsTheHolderAndTheOthers()
{
    Announcer holder(folder());
    Announcer one(folder());
    Announcer other(folder());
    QSignalSpy atHolder(&holder, &Announcer::heard);
    QSignalSpy atOther(&other, &Announcer::heard);
    // Committed when nobody was there to be told.
    one.start(Role::Listens);
    one.announce();
    holder.start(Role::Delivers);
    QVERIFY(holder.holding());
    other.start(Role::Delivers);
    QVERIFY(!other.holding());
    QTRY_VERIFY_WITH_TIMEOUT(atHolder.size() >= 2 && atOther.size() >= 2, patience);
    atHolder.clear();
    atOther.clear();
    one.announce();
    QTRY_VERIFY_WITH_TIMEOUT(!atHolder.isEmpty() && !atOther.isEmpty(), patience);
}

// As `godwit switch --automatic on` may while a window starts.
void TestAnnouncer::saysAtItsEndWhatNobodyHasHeard()
{
    Announcer brief(folder());
    Announcer holder(folder());
    QSignalSpy heard(&holder, &Announcer::heard);
    brief.start(Role::Listens);
    brief.announce();
    holder.start(Role::Delivers);
    // Before it would have tried to connect again.
    brief.stop();
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, patience);
}

void TestAnnouncer::whoTakesOverLooksAgain()
{
    auto first = std::make_unique<Announcer>(folder());
    Announcer second(folder());
    QSignalSpy heard(&second, &Announcer::heard);
    QSignalSpy tookOver(&second, &Announcer::tookOver);
    first->start(Role::Delivers);
    second.start(Role::Delivers);
    QVERIFY(!second.holding());
    // Whatever it had heard until then: the first may have ended without a word of its last commit.
    connect(&second, &Announcer::tookOver, this, [&heard] { heard.clear(); });
    first.reset();
    QTRY_COMPARE_WITH_TIMEOUT(tookOver.size(), 1, patience);
    QCOMPARE(heard.size(), 1);
    // Who starts alone has read everything already.
    second.stop();
    Announcer alone(folder());
    QSignalSpy nothing(&alone, &Announcer::heard);
    alone.start(Role::Delivers);
    QVERIFY(alone.holding());
    QVERIFY(nothing.isEmpty());
}

void TestAnnouncer::whoIsOneTooManyComesAgainLaterAndLater()
{
    auto holder = std::make_unique<Announcer>(folder());
    holder->start(Role::Delivers);
    QVERIFY(holder->holding());
    std::vector<std::unique_ptr<Announcer>> others;
    for (int n = 0; n < 64; ++n) {
        others.push_back(std::make_unique<Announcer>(folder()));
        const QSignalSpy reached(others.back().get(), &Announcer::heard);
        others.back()->start(Role::Listens);
        QTRY_VERIFY_WITH_TIMEOUT(!reached.isEmpty(), patience);
    }
    Announcer late(folder());
    const QSignalSpy heard(&late, &Announcer::heard);
    const QSignalSpy tookOver(&late, &Announcer::tookOver);
    const QSignalSpy atFirst(others.front().get(), &Announcer::heard);
    QElapsedTimer since;
    since.start();
    late.start(Role::Delivers);
    QTRY_VERIFY_WITH_TIMEOUT(heard.size() >= 4, patience);
    // 40, 80 and 160 ms, as far as timers are exact.
    QVERIFY2(since.elapsed() >= 200, qPrintable(QString::number(since.elapsed())));
    // What it says is passed on all the same, and it takes over like anybody.
    QTRY_VERIFY_WITH_TIMEOUT(!atFirst.isEmpty(), patience);
    holder.reset();
    QTRY_COMPARE_WITH_TIMEOUT(tookOver.size(), 1, patience);
}

QTEST_GUILESS_MAIN(TestAnnouncer)
#include "test_announcer.moc"
