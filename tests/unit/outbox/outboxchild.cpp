// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed: adds posts to a data folder and delivers to a world that its parent keeps.
// outboxchild FOLDER SOCKET COUNT PREFIX: says "added TEXT" for each, then "drained", and lives on until
// killed.
#include "fakes/fastclock.h"
#include "outboxbench.h"

#include <QElapsedTimer>
#include <QLocalSocket>

#include <cstdio>

using namespace Godwit;
using namespace std::chrono_literals;

namespace
{

constexpr int speed = 200;

class ParentsWorld final : public ScriptedWorld
{
public:
    ParentsWorld(Clock &clock, const QString &socket) : ScriptedWorld(clock), m_clock(clock)
    {
        m_socket.connectToServer(socket);
        if (!m_socket.waitForConnected())
            qFatal("no parent");
    }

    SeenPost publish(const NewPost &post) override
    {
        const QByteArray id = ask("publish " + post.text.toUtf8());
        return shownPost(QString::fromUtf8(id), post.text, m_clock.now());
    }

    Batch newest(int) override
    {
        Batch batch;
        const QByteArrayList list = ask("list").split(' ');
        for (const QByteArray &each : list) {
            if (each.contains('=')) {
                const QByteArrayList pair = each.split('=');
                batch.posts.push_back(
                    shownPost(QString::fromUtf8(pair[0]), QString::fromUtf8(pair[1]), m_clock.now()));
            }
        }
        return batch;
    }

private:
    QByteArray ask(const QByteArray &line)
    {
        m_socket.write(line + '\n');
        m_socket.flush();
        while (!m_socket.canReadLine()) {
            if (!m_socket.waitForReadyRead(60'000))
                std::_Exit(3);
        }
        return m_socket.readLine().trimmed();
    }

    Clock &m_clock;
    QLocalSocket m_socket;
};

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    FastClock clock(speed);
    SystemRandom random;
    ParentsWorld world(clock, arguments.at(2));
    Life life(arguments.at(1), world, clock, random);
    life.outbox.start();
    for (int i = 0; i < arguments.at(3).toInt(); ++i) {
        const QString text = arguments.at(4) + QString::number(i);
        if (await(life.outbox.add(me, note(text))))
            say("added " + text.toUtf8());
    }
    bool open = true;
    while (open) {
        const auto acts = await(life.outbox.acts(false));
        open = !acts || !acts->empty();
        if (open)
            await(life.outbox.settled(acts && !acts->empty() ? acts->front().id : ActId(), 10s));
    }
    say("drained");
    return QCoreApplication::exec();
}
