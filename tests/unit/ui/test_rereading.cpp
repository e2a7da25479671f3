// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/rereading.h"

#include <QTest>

#include <memory>

using namespace Godwit;
using namespace std::chrono_literals;

// A busy machine makes a read long, and with it the rest.
static constexpr int patience = 20'000;

// What changes all the time is read seldom, and never twice at once.
class TestRereading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnceForManyChanges();
    void neverReadsTwiceAtOnce();
    void restsAsLongAsItTook();
    void nobodyLooksAnyMore();

    void init();

private:
    void end()
    {
        --m_under;
        m_rereading->ended();
    }

    // Begun and not ended.
    int m_under = 0;
    int m_reads = 0;
    std::unique_ptr<Rereading> m_rereading;
};

void TestRereading::init()
{
    m_under = m_reads = 0;
    m_rereading = std::make_unique<Rereading>(1ms, [this] {
        ++m_reads;
        ++m_under;
    });
}

void TestRereading::readsOnceForManyChanges()
{
    for (int changes = 0; changes < 100; ++changes)
        m_rereading->readLater();
    QCOMPARE(m_reads, 0);
    QTRY_COMPARE(m_reads, 1);
    end();
    // Of what had changed nothing is left to be read.
    QTest::qWait(20);
    QCOMPARE(m_reads, 1);
}

void TestRereading::neverReadsTwiceAtOnce()
{
    m_rereading->readNow();
    QCOMPARE(m_reads, 1);
    for (int changes = 0; changes < 5; ++changes) {
        m_rereading->readLater();
        m_rereading->readNow();
        QTest::qWait(5);
    }
    QCOMPARE(m_reads, 1);
    QCOMPARE(m_under, 1);
    // It may have come too early to see them all.
    end();
    QTRY_COMPARE_WITH_TIMEOUT(m_reads, 2, patience);
    QCOMPARE(m_under, 1);
}

void TestRereading::restsAsLongAsItTook()
{
    m_rereading->readNow();
    QTest::qSleep(50);
    m_rereading->readLater();
    QElapsedTimer rested;
    rested.start();
    end();
    QTRY_COMPARE_WITH_TIMEOUT(m_reads, 2, patience);
    // A timer may be early by a little.
    QVERIFY2(rested.elapsed() >= 180, qPrintable(QString::number(rested.elapsed())));
}

void TestRereading::nobodyLooksAnyMore()
{
    m_rereading->readLater();
    m_rereading->rest();
    QTest::qWait(20);
    QCOMPARE(m_reads, 0);
    m_rereading->readNow();
    m_rereading->readLater();
    m_rereading->rest();
    end();
    QTest::qWait(20);
    QCOMPARE(m_reads, 1);
}

QTEST_GUILESS_MAIN(TestRereading)
#include "test_rereading.moc"
