// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/servers/faultbench.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;

// Files that a server takes and works on for a while, over a real socket.
class TestMediaPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QFile file(m_folder.filePath(u"cat.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not looked at");
    }

    void waitsUntilItIsReady();
    void closingEndsTheWaiting();

private:
    // A server that has taken the file and is working on it.
    QCoro::Task<ServerResult<LocalId>> upload(FaultBench &bench) const
    {
        bench.http.always("POST /api/v2/media",
                          HttpAnswer::of(202, R"({"id":"7","type":"image","url":null})"));
        NewMedia media;
        media.filePath = m_folder.filePath(u"cat.png"_s);
        media.mimeType = "image/png";
        return bench.server->media().upload(media, {});
    }

    QTemporaryDir m_folder;
};

void TestMediaPort::waitsUntilItIsReady()
{
    FaultBench bench;
    bench.http.expect("GET /api/v1/media/7", HttpAnswer::of(206, R"({"id":"7","type":"image","url":null})"));
    bench.http.expect("GET /api/v1/media/7",
                      HttpAnswer::of(200, R"({"id":"7","type":"image","url":"https://one.example/7.png"})"));
    auto task = upload(bench);
    const auto ended = [&] {
        if (bench.clock.sleepers() > 0)
            bench.clock.advance(1s);
        return task.isReady();
    };
    QTRY_VERIFY_WITH_TIMEOUT(ended(), 20'000);
    QCOMPARE(await(std::move(task)).value_or(LocalId()).toString(), u"7"_s);
    QVERIFY(bench.http.isSpent());
}

// Nobody who quits sits it out: time stands still here.
void TestMediaPort::closingEndsTheWaiting()
{
    FaultBench bench;
    auto task = upload(bench);
    QTRY_VERIFY_WITH_TIMEOUT(bench.clock.sleepers() > 0 && bench.http.requests().size() == 1, 20'000);
    QVERIFY(!task.isReady());
    bench.sender.close();
    QTRY_VERIFY_WITH_TIMEOUT(task.isReady(), 20'000);
    const auto result = await(std::move(task));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Cancelled);
    QVERIFY(!result.error().mayHaveHappened());
    QCOMPARE(bench.http.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestMediaPort)
#include "test_mediaport.moc"
