// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/graphstore.h"
#include "lifeboat/syncend.h"
#include "lifeboat/syncrun.h"
#include "lifeboat/syncstore.h"

#include <QObject>

namespace Godwit
{

class Alarm;
class Outbox;
class RandomSource;
class TaskScope;

// How complete a standby is, kind by kind.
struct SyncReport {
    struct Kind {
        GraphKind kind = GraphKind::Follows;
        // What the active account has, as it was last read.
        qint64 wanted = 0;
        // Of these, how many are not there.
        qint64 lacking = 0;
        // How many do not come, or go, by themselves.
        qint64 stuck = 0;
        // What is not there, and why; without what is done. Of a summary: the first of what is stuck.
        std::vector<SyncRow> missing;
        // When the active account's were last read to their end; unset: never, or its server does not tell.
        std::optional<Instant> readAt;

        qint64 there() const { return std::max<qint64>(0, wanted - lacking); }
    };

    SyncStanding standing;
    std::vector<Kind> kinds;

    qint64 wanted() const;
    qint64 there() const;
};

// Keeps standbys in step: once a person has agreed, quietly, every day. Who stands by for whom is told by
// `pairs`. Engine thread.
class StandbySync : public QObject
{
    Q_OBJECT

public:
    // All outlive it and its tasks.
    struct Surroundings {
        Database &userMade;
        ServerSource &servers;
        PostStore &posts;
        Outbox &outbox;
        Clock &clock;
        RandomSource &random;
        // Its end ends every run at the next step.
        TaskScope &scope;
        // Of the databases; holds a lock for each pair.
        QString dataFolder;
        Pace::Room room;
        std::function<std::vector<SyncPair>()> pairs;
        std::function<QString(AccountId)> handleOf;
        // Whether the account's server is known to be failing; may be empty.
        std::function<bool(AccountId)> isFailing{};
        // Whether two accounts are still one person's; empty: they are.
        std::function<bool(AccountId, AccountId)> areOnePerson{};
    };

    explicit StandbySync(Surroundings surroundings);
    ~StandbySync() override;

    GraphStore &graph();
    GraphReader &reader();
    SyncStore &store();

    // As it is kept; where a run is due and isHeldBack() holds, that is its problem.
    QCoro::Task<StoreResult<SyncStanding>> standing(SyncPair pair);
    // The outbox is paused: no run begins, and one that is under way ends at its next step.
    bool isHeldBack() const;

    QCoro::Task<StoreResult<SyncReport>> report(SyncPair pair);
    // Counted, and no more than `mostNamed` rows read: a pair may have a hundred thousand.
    QCoro::Task<StoreResult<SyncReport>> summary(SyncPair pair, qint64 mostNamed);

    // The person agrees that the account's follows, lists and the rest are written to the standby, now and
    // from now on every day. A backup's are written there once.
    QCoro::Task<StoreResult<void>> consent(SyncPair pair);
    // A run ends at its next step; the outbox has at most one act of it.
    QCoro::Task<StoreResult<void>> setPaused(SyncPair pair, bool paused);

    // Once, as far as the servers' limits let it; without consent nothing is written. Of a pair that ended
    // with a switch: what was left.
    QCoro::Task<SyncEnd> sync(SyncPair pair);

    // Runs each pair when its day has come, for as long as the scope lives; one that ended with a switch,
    // until what was left is brought.
    void start();
    // It answers again: what broke off because it did not goes on now, unless it rests for a limit.
    QCoro::Task<> wake(AccountId standby);

    // What was kept of it, and of pairs with it.
    QCoro::Task<StoreResult<void>> erase(GraphOwner owner);

Q_SIGNALS:
    // A report of the pair is another one now.
    void changed(Godwit::SyncPair pair);
    void heldBackChanged();

private:
    // A report without its rows.
    QCoro::Task<StoreResult<SyncReport>> counted(SyncPair pair);
    QCoro::Task<> keepInStep();
    // When the next pair's day comes; at the latest in a quarter of an hour, when the pairs may be others.
    QCoro::Task<Instant> runDue();
    // Gives the moment of the next run; the end of time where none is to be expected.
    QCoro::Task<Instant> runIfDue(SyncPair pair, SyncRun::Extent extent);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Godwit
