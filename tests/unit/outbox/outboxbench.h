// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/taskscope.h"
#include "cache/poststore.h"
#include "fakes/manualclock.h"
#include "fakes/scriptedserver.h"
#include "fakes/seededrandom.h"
#include "outbox/composingaid.h"
#include "outbox/outbox.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

namespace Godwit
{

inline const AccountId me(1);

// Everything of one process but the outbox's clock, chance and server.
struct Life {
    Life(const QString &folder, ScriptedWorld &world, Clock &clock, RandomSource &random);
    // Ends like a process that was told to; false when it could not.
    ~Life();
    void signIn(AccountId account);
    // As an engine does when another process has changed something.
    static QCoro::Task<> learn(Life *life);

    Database user;
    Database cache;
    Settings settings;
    PostStore posts;
    ScriptedWorld &world;
    std::shared_ptr<ScriptedServer> server;
    ScriptedSource source;
    ComposingAid composing;
    TaskScope scope;
    Outbox outbox;
};

template <typename T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

// A file that a person chose; its path.
QString writeFile(const QString &path);

inline WritePost note(const QString &text)
{
    WritePost post;
    post.text = text;
    return post;
}

// Lets things happen until `done`, without moving the clock; false after a minute.
template <typename Condition>
bool waitUntil(Condition done)
{
    return QTest::qWaitFor(done, 60'000);
}

// The same, while the clock creeps: whoever falls asleep late wakes, too.
template <typename Condition>
bool creepUntil(ManualClock &clock, Condition done)
{
    return waitUntil([&] {
        clock.advance(std::chrono::milliseconds(1));
        return done();
    });
}

// A bench for tests of one process.
struct OutboxBench {
    explicit OutboxBench();

    ActId add(Deed deed, AccountId account = me);
    Act act(const ActId &id);
    bool reaches(const ActId &id, Act::State state);
    // What this second of the clock brings is done before the next one, however busy the machine is.
    void settle();
    // Moves the clock second by second until the act rests; false after `most`.
    bool rests(const ActId &id, Milliseconds most = std::chrono::minutes(20));
    // From now on, or not any more, the journal cannot be asked what the server calls what was sent; all else
    // can.
    void forgetResults(bool forgets);

    QTemporaryDir folder;
    ManualClock clock;
    SeededRandom random;
    ScriptedWorld world;
    std::unique_ptr<Life> life;
};

} // namespace Godwit
