// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/taskscope.h"
#include "lifeboat/graphreader.h"
#include "lifeboat/syncend.h"
#include "lifeboat/syncplan.h"
#include "lifeboat/syncrun.h"
#include "lifeboat/syncstore.h"

namespace Godwit
{

class Outbox;

// Brings a standby in step with an account: reads both, plans the difference and lets the outbox do one thing
// after the other. Everything goes through the outbox, one act at a time, so that a post of the person's
// never waits behind a thousand follows, and whatever a crash interrupts is verified like any other act; the
// row of SyncStore names its act before the act is written down.
//
// A backup that is given to an account is brought in the same way, once, and taken back in the same way.
//
// Engine thread. Any number of processes may try: one of them runs a pair.
class SyncRunner : public QObject
{
    Q_OBJECT

public:
    // All outlive the runner and its tasks.
    struct Surroundings {
        ServerSource &servers;
        GraphStore &graph;
        GraphReader &reader;
        SyncStore &store;
        Outbox &outbox;
        Pace &pace;
        Clock &clock;
        RandomSource &random;
        // `name@host` of an account.
        std::function<QString(AccountId)> handleOf;
        // Whether the pair is one still.
        std::function<bool(const SyncPair &)> isWanted;
        // Holds a lock for each pair.
        QString dataFolder;
        // Its end ends every run at the next step.
        TaskScope &scope;
    };

    explicit SyncRunner(Surroundings surroundings);

    QCoro::Task<SyncEnd> run(SyncPair pair, SyncRun::Extent extent = SyncRun::Extent::All);

Q_SIGNALS:
    void progressed(Godwit::SyncPair pair);

private:
    using Run = std::shared_ptr<SyncRun>;
    // How the run ends; nothing: it goes on.
    using Step = std::optional<SyncEnd>;

    QCoro::Task<SyncEnd> work(Run run);
    QCoro::Task<Step> bringAll(Run run);
    // Of a restore: what it has put there goes again.
    QCoro::Task<Step> takeBack(Run run);
    // Of a restore: what is under way in the other direction comes to its end, or is dropped.
    QCoro::Task<Step> endOthers(Run run);
    QCoro::Task<Step> endOther(Run run, SyncRow row);

    struct EndedAct {
        // As it was last seen; nothing where it is not kept.
        std::optional<Act> act;
        // It may have been done.
        bool isUnsure = false;
        // It cannot be dropped just now.
        bool isUnderWay = false;
    };

    QCoro::Task<EndedAct> endAct(ActId id);
    QCoro::Task<Step> planBack(Run run, std::vector<Placed> placed);
    QCoro::Task<Step> readActive(Run run);
    QCoro::Task<bool> isCutOff(Run run, ServerError error);
    // Ends the run where nothing can be read; a kind that alone cannot is put among the run's `unread`.
    QCoro::Task<Step> readStandby(Run run, std::vector<GraphKind> kinds);
    // Through the server's limits, where they are short.
    QCoro::Task<std::expected<void, GraphError>> readKind(Run run, AccountId account, GraphKind kind);
    QCoro::Task<bool> isRecent(GraphOwner owner, GraphKind kind, Instant since);
    QCoro::Task<Step> plan(Run run);
    QCoro::Task<StoreResult<GraphView>> view(GraphOwner owner);
    // What the run has to do, from now on.
    QCoro::Task<Step> take(Run run, std::vector<SyncRow> rows);

    QCoro::Task<Step> importAll(Run run);
    QCoro::Task<Step> importRows(Run run, std::vector<size_t> indices);
    QCoro::Task<Step> markImported(Run run, std::vector<size_t> indices, ActId act);
    QCoro::Task<Step> unmarkImported(Run run, std::vector<size_t> indices, int tries);
    QCoro::Task<bool> dropImports(Run run, std::vector<size_t> indices);
    QCoro::Task<Step> checkImported(Run run);
    QCoro::Task<Step> settleImported(Run run, GraphKind kind, std::vector<size_t> due);
    QCoro::Task<Step> bringRows(Run run);
    QCoro::Task<Step> explainWaiting(Run run);
    QCoro::Task<Step> bring(Run run, size_t index);
    QCoro::Task<Step> handOver(Run run, size_t index);
    QCoro::Task<> hurry(ActId id);
    QCoro::Task<Step> awaitAct(Run run, size_t index);
    QCoro::Task<Step> conclude(Run run, size_t index, Act act);
    QCoro::Task<Step> concludeWaiting(Run run, size_t index, Act act);
    QCoro::Task<Step> stopFollowing(Run run, size_t index, Act act);
    // Whether what the server said yes to is so: as soon as there are enough to ask for, or `all`.
    QCoro::Task<Step> confirm(Run run, bool all);
    QCoro::Task<Step> confirmSome(Run run, std::vector<size_t> indices);
    QCoro::Task<Step> settle(Run run, size_t index, SyncOutcome outcome, QString sentence);
    QCoro::Task<Step> keep(Run run, size_t index);

    // Before anything is asked: the lease, a pause (the outbox's, too), the program's end, and the server's
    // limit.
    QCoro::Task<Step> turn(Run run);
    QCoro::Task<> sleepFor(Milliseconds length);
    // Until the act rests, waits for a moment of its own or for the outbox to be resumed, at most so long;
    // nothing: it is not there.
    QCoro::Task<std::optional<Act>> watch(ActId id, Milliseconds most);
    SyncEnd finish(const SyncRun &run) const;

    const Surroundings m_with;
};

} // namespace Godwit
