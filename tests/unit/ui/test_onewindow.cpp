// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/onewindow.h"

#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Godwit;
using namespace Qt::StringLiterals;

// A data folder has one window, whoever starts it again.
class TestOneWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecondStartCallsIt();
    void folderInADeepPlace();
    void anotherFolderHasAnother();
    void theNextTakesOver();
    void whatAKilledOneLeftIsNoHindrance();
    void oneThatDoesNotAnswerIsNotWaitedForLong();
    void strangersAreNotHeard_data();
    void strangersAreNotHeard();

private:
    // Of another process: in a thread, while this one answers. Nothing when it did not end.
    static std::optional<bool> call(const QString &folder, const WindowCall &what, int patience = 20'000);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOneWindow::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

std::optional<bool> TestOneWindow::call(const QString &folder, const WindowCall &what, int patience)
{
    bool answer = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        OneWindow second(folder);
        answer = second.handOver(what, patience);
    }));
    other->start();
    const bool ended = QTest::qWaitFor([&] { return other->isFinished(); }, 60'000);
    other->wait();
    return ended ? std::optional(answer) : std::nullopt;
}

void TestOneWindow::aSecondStartCallsIt()
{
    OneWindow first(m_folder->path());
    QSignalSpy called(&first, &OneWindow::called);
    QVERIFY(!first.handOver({}));
    QCOMPARE(call(m_folder->path(), {.link = u"web+ap://bücher.example/1"_s, .activation = u"token"_s}),
             true);
    QTRY_COMPARE(called.size(), 1);
    const auto told = called.takeFirst().constFirst().value<WindowCall>();
    QCOMPARE(told.link, u"web+ap://bücher.example/1"_s);
    QCOMPARE(told.activation, u"token"_s);
    QCOMPARE(call(m_folder->path(), {}), true);
    QTRY_COMPARE(called.size(), 1);
    QCOMPARE(called.takeFirst().constFirst().value<WindowCall>().link, QString());
    // A line more would be another call's.
    QCOMPARE(call(m_folder->path(), {.link = u"web+ap://a.example/1\n2"_s}), true);
    QTRY_COMPARE(called.size(), 1);
    QCOMPARE(called.takeFirst().constFirst().value<WindowCall>().link, u"web+ap://a.example/12"_s);
}

void TestOneWindow::folderInADeepPlace()
{
    // A socket's path has about 100 bytes.
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    const QString deep = m_folder->filePath(QString(120, u'd'));
    OneWindow first(deep);
    QSignalSpy called(&first, &OneWindow::called);
    QVERIFY(!first.handOver({}));
    QCOMPARE(call(deep, {.link = u"godwit:@ann@a.example"_s}), true);
    QTRY_COMPARE(called.size(), 1);
}

void TestOneWindow::anotherFolderHasAnother()
{
    OneWindow first(m_folder->filePath(u"one"_s));
    OneWindow second(m_folder->filePath(u"two"_s));
    QVERIFY(!first.handOver({}));
    QVERIFY(!second.handOver({}));
}

void TestOneWindow::theNextTakesOver()
{
    OneWindow first(m_folder->path());
    QVERIFY(!first.handOver({}));
    first.close();
    OneWindow second(m_folder->path());
    QSignalSpy called(&second, &OneWindow::called);
    QVERIFY(!second.handOver({}));
    QCOMPARE(call(m_folder->path(), {}), true);
    QTRY_COMPARE(called.size(), 1);
}

void TestOneWindow::whatAKilledOneLeftIsNoHindrance()
{
    QFile socket(m_folder->filePath(u"window.socket"_s));
    QVERIFY(socket.open(QFile::WriteOnly));
    socket.close();
    QFile lock(m_folder->filePath(u"window.lock"_s));
    QVERIFY(lock.open(QFile::WriteOnly));
    lock.close();
    OneWindow first(m_folder->path());
    QVERIFY(!first.handOver({}));
    QCOMPARE(call(m_folder->path(), {}), true);
}

void TestOneWindow::oneThatDoesNotAnswerIsNotWaitedForLong()
{
    OneWindow first(m_folder->path());
    QVERIFY(!first.handOver({}));
    // This thread takes no calls while it asks.
    OneWindow second(m_folder->path());
    QVERIFY(!second.handOver({}, 50));
}

void TestOneWindow::strangersAreNotHeard_data()
{
    QTest::addColumn<QByteArray>("said");

    QTest::newRow("another language") << "GET / HTTP/1.1\r\n\r\n\n"_ba;
    QTest::newRow("another version") << "godwit-window-2\n\nweb+ap://a.example/1\n"_ba;
    QTest::newRow("without end") << QByteArray(100'000, 'a');
    QTest::newRow("a link without end") << "godwit-window-1\n\n"_ba + QByteArray(100'000, 'a');
}

void TestOneWindow::strangersAreNotHeard()
{
    QFETCH(QByteArray, said);
    OneWindow first(m_folder->path());
    QSignalSpy called(&first, &OneWindow::called);
    QVERIFY(!first.handOver({}));
    QLocalSocket stranger;
    stranger.connectToServer(m_folder->filePath(u"window.socket"_s));
    QVERIFY(stranger.waitForConnected());
    stranger.write(said);
    QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, 20'000);
    QVERIFY(called.isEmpty());
    // Who has something to say still is.
    QCOMPARE(call(m_folder->path(), {}), true);
    QTRY_COMPARE(called.size(), 1);
}

QTEST_GUILESS_MAIN(TestOneWindow)
#include "test_onewindow.moc"
