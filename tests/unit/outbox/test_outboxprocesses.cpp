// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/soak.h"
#include "outboxbench.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;

using State = Act::State;

class TestOutboxProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void secondProcessLetsTheFirstDeliver();
    void secondProcessTakesOver();
    void killedProcessesLoseAndDoubleNothing();
};

void TestOutboxProcesses::secondProcessLetsTheFirstDeliver()
{
    OutboxBench bench;
    ScriptedWorld unused(bench.clock);
    Life second(bench.folder.path(), unused, bench.clock, bench.random);
    bench.life->outbox.start();
    second.outbox.start();
    const auto id = await(second.outbox.add(me, note(QStringLiteral("from the second"))));
    QVERIFY(id);
    // Whoever waits is told; the clock stands still, so nothing can have been polled.
    const auto act = await(second.outbox.settled(*id, 60s));
    QVERIFY(act && act->state == State::Sent);
    QCOMPARE(bench.world.count(QStringLiteral("from the second")), 1);
    QVERIFY(unused.received.empty());
}

void TestOutboxProcesses::secondProcessTakesOver()
{
    OutboxBench bench;
    Life second(bench.folder.path(), bench.world, bench.clock, bench.random);
    bench.life->outbox.start();
    second.outbox.start();
    bench.world.faults[Op::Publish].push_back(Fault::hang());
    const auto id = await(second.outbox.add(me, note(QStringLiteral("half sent"))));
    QVERIFY(id);
    QVERIFY(waitUntil([&] { return bench.world.calls[Op::Publish] == 1; }));
    QCOMPARE(bench.act(*id).state, State::Sending);
    bench.life.reset();
    for (int i = 0; i < 2000 && await(second.outbox.act(*id))->state != State::Sent; ++i) {
        bench.clock.advance(1s);
        QTest::qWait(1);
    }
    QCOMPARE(await(second.outbox.act(*id))->state, State::Sent);
    QCOMPARE(bench.world.count(QStringLiteral("half sent")), 1);
}

namespace
{

// The world that outlives its killed clients.
class Parent : public QObject
{
public:
    Parent(const QString &folder, QRandomGenerator *dice) : m_folder(folder), m_dice(dice)
    {
        m_server.listen(folder + QStringLiteral("/world"));
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            QLocalSocket *client = m_server.nextPendingConnection();
            connect(client, &QLocalSocket::readyRead, this, [this, client] {
                while (client->canReadLine())
                    answer(client, client->readLine().trimmed());
            });
        });
    }

    // Runs a child until it says "drained" or `killAt` requests have come. False when it did neither.
    bool run(int count, const QString &prefix, int killAt)
    {
        QProcess child;
        m_child = &child;
        m_killAt = killAt;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/outboxchild"),
                    {m_folder, m_folder + QStringLiteral("/world"), QString::number(count), prefix});
        QByteArray said;
        const bool ended = QTest::qWaitFor(
            [&] {
                said += child.readAllStandardOutput();
                return said.contains("drained") || child.state() == QProcess::NotRunning;
            },
            60'000);
        child.kill();
        child.waitForFinished();
        m_child = nullptr;
        said += child.readAllStandardOutput();
        for (const QByteArray &line : said.split('\n')) {
            if (line.startsWith("added "))
                acknowledged.append(line.sliced(6));
        }
        return ended;
    }

    QByteArrayList acknowledged;
    // id=text, newest first.
    QByteArrayList posts;

private:
    void answer(QLocalSocket *client, const QByteArray &line)
    {
        const bool fatal = m_child && m_killAt > 0 && --m_killAt == 0;
        if (fatal && m_dice->bounded(2))
            return end();
        if (line.startsWith("publish ")) {
            const QByteArray id = "p" + QByteArray::number(posts.size());
            posts.prepend(id + '=' + line.sliced(8));
            if (fatal)
                return end();
            client->write(id + '\n');
        } else {
            client->write(posts.join(' ') + '\n');
        }
        if (fatal)
            end();
    }

    void end() { m_child->kill(); }

    QString m_folder;
    QRandomGenerator *m_dice;
    QLocalServer m_server;
    QProcess *m_child = nullptr;
    int m_killAt = 0;
};

} // namespace

void TestOutboxProcesses::killedProcessesLoseAndDoubleNothing()
{
    const quint32 seed = soakSeed();
    for (quint32 round = 0; round < quint32(soakRounds(2, 200)); ++round) {
        QRandomGenerator dice(seed + round);
        QTemporaryDir folder;
        Parent parent(folder.path(), &dice);
        const QByteArray name = "seed " + QByteArray::number(seed + round);
        for (int life = 0; life < 3; ++life)
            QVERIFY2(parent.run(2, QStringLiteral("life%1n").arg(life), 1 + int(dice.bounded(7))),
                     name.constData());
        QVERIFY2(parent.run(0, QString(), 0), name.constData());
        for (const QByteArray &text : std::as_const(parent.acknowledged)) {
            const auto same = [&](const QByteArray &post) { return post.endsWith('=' + text); };
            QVERIFY2(std::ranges::count_if(parent.posts, same) == 1, (name + ' ' + text).constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestOutboxProcesses)
#include "test_outboxprocesses.moc"
