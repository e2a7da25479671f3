// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountstore.h"
#include "accounts/pairing.h"
#include "cache/poststore.h"
#include "fakes/manualclock.h"
#include "fakes/scriptedserver.h"
#include "fakes/seededrandom.h"
#include "lifeboat/switch.h"
#include "outbox/composingaid.h"
#include "outbox/kinship.h"
#include "outbox/outbox.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

namespace Godwit
{

template <typename T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

inline WritePost note(const QString &text)
{
    WritePost post;
    post.text = text;
    post.visibility = Visibility::Public;
    return post;
}

// Two servers, which live longer than any client.
struct TwoWorlds {
    explicit TwoWorlds(Clock &clock);

    int count(const QString &text) const { return one.count(text) + two.count(text); }

    ScriptedWorld one;
    ScriptedWorld two;
};

struct Kin final : Kinship {
    std::vector<AccountId> othersOf(AccountId account) const override
    {
        return {account == AccountId(1) ? AccountId(2) : AccountId(1)};
    }

    PersonKey personOf(AccountId account) const override
    {
        static const QStringList hosts{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"),
                                       QStringLiteral("four")};
        return PersonKey(QStringLiteral("https://%1.example/u/me").arg(hosts[account.value() - 1]));
    }
};

// One process with a data folder: two accounts of one person, one on each server.
struct Ship {
    Ship(const QString &folder, TwoWorlds &worlds, Clock &clock, RandomSource &random);
    // Ends like a process that was told to.
    ~Ship();

    // On the one server, and its standby on the other.
    void signIn();

    AccountId active() const { return accounts.personas().front().active; }

    PersonaId persona() const { return accounts.personas().front().id; }

    Clock &clock;
    Database user;
    Database cache;
    Settings settings;
    AccountStore accounts;
    PostStore posts;
    std::shared_ptr<ScriptedServer> one;
    std::shared_ptr<ScriptedServer> two;
    ScriptedSource source;
    Kin kin;
    ComposingAid composing;
    Outbox outbox;
    Switch switcher;
};

struct SwitchBench {
    SwitchBench();

    ActId add(const Deed &deed, AccountId account = first);
    Act act(const ActId &id);
    bool reaches(const ActId &id, Act::State state);
    // Moves the clock second by second until the act rests; false after `most`.
    bool rests(const ActId &id, Milliseconds most = std::chrono::minutes(20));
    SwitchRecord switchTo(AccountId account);
    // The server answers nothing any more, or again.
    static void kill(ScriptedWorld &world);

    static void revive(ScriptedWorld &world) { world.chance = {}; }

    static inline const AccountId first{1};
    static inline const AccountId second{2};

    QTemporaryDir folder;
    ManualClock clock;
    SeededRandom random;
    TwoWorlds worlds;
    std::unique_ptr<Ship> ship;
};

// One more account of the person, on a third server or a fourth, which stands by from now on. Ends the
// process before its server goes.
struct ThirdAccount {
    explicit ThirdAccount(SwitchBench &bench, AccountId own = id);
    ~ThirdAccount();
    Q_DISABLE_COPY_MOVE(ThirdAccount)

    static inline const AccountId id{3};
    // Of another one, made after it.
    static inline const AccountId next{4};

    SwitchBench &bench;
    ScriptedWorld world;
};

// A picture's file, as a composer keeps it; empty when it could not be kept.
QString keptFile(SwitchBench &bench);
ActId addPicture(SwitchBench &bench);

} // namespace Godwit
