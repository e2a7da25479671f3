// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountstore.h"
#include "lifeboat/archive/archiverecords.h"
#include "lifeboat/pace.h"
#include "lifeboat/republish/republishplan.h"
#include "lifeboat/republish/republishstore.h"
#include "lifeboat/syncend.h"
#include "outbox/outbox.h"
#include "servers/server.h"

#include <QObject>

namespace Godwit
{

class Alarm;
class TaskScope;

// Gives the posts of an archive to an account whose server takes posts of the past: under their own time,
// delivered to nobody, never to more people than they were for. Everything through the outbox, one post after
// the other, so that a post of the person's never waits behind thousands; each row names its act before the
// act is written down, so that a run that was killed goes on without giving anything twice. Engine thread.
class Republishing : public QObject
{
    Q_OBJECT

public:
    // All outlive it and its tasks.
    struct Surroundings {
        Database &userMade;
        Database &cache;
        AccountStore &accounts;
        ServerSource &servers;
        Outbox &outbox;
        Clock &clock;
        Pace::Room room;
        // The path of an archive's file; empty where it is not here.
        std::function<QCoro::Task<QString>(QString url)> file;
        // Holds a lock for each pair.
        QString dataFolder;
        // Its end ends every run at the next step.
        TaskScope &scope;
    };

    explicit Republishing(Surroundings surroundings);
    ~Republishing() override;

    struct Problem {
        // "unsupported", "not-an-archive", "archived", "store"
        QString word;
        QString sentence;
    };

    template <typename T>
    using Result = std::expected<T, Problem>;

    // The accounts that can be given posts of the past.
    std::vector<Account> targets() const;

    // What would go and what would not; nothing is sent.
    QCoro::Task<Result<RepublishCounts>> preview(RepublishPair pair, RepublishChoices choices);
    // The person has seen that and agrees. Where it was begun before, what is there already stays.
    QCoro::Task<Result<RepublishCounts>> begin(RepublishPair pair, RepublishChoices choices);
    // As far as the server lets it.
    QCoro::Task<SyncEnd> run(RepublishPair pair);
    QCoro::Task<StoreResult<bool>> setPaused(RepublishPair pair, bool paused);

    // Newest first.
    QCoro::Task<StoreResult<std::vector<RepublishRecord>>> records();
    QCoro::Task<StoreResult<std::optional<RepublishReport>>> report(RepublishPair pair);

    // Goes on with what was begun for as long as the scope lives.
    void start();

    // As an archive or as an account.
    QCoro::Task<StoreResult<void>> eraseAccount(AccountId account);

Q_SIGNALS:
    // A report is another one now.
    void changed();

private:
    struct Run {
        RepublishPair pair;
        RepublishRules rules;
        // One after the other, without a yes between them.
        int refusals = 0;
    };

    using RunPtr = std::shared_ptr<Run>;
    // How the run ends; nothing: it goes on.
    using Step = std::optional<SyncEnd>;

    Result<RepublishRules> rulesFor(RepublishPair pair, RepublishChoices choices) const;
    QCoro::Task<Result<RepublishPlan>> plan(RepublishPair pair, RepublishChoices choices);

    QCoro::Task<SyncEnd> work(RunPtr run);
    // Those that asked a person, who may have answered.
    QCoro::Task<Step> lookAtAsking(RunPtr run);
    // A pause (the outbox's, too), the program's end, and the server's limit.
    QCoro::Task<Step> turn(RunPtr run);
    QCoro::Task<Step> handOver(RunPtr run, RepublishRow *row);
    // What is said for a row; a sentence where nothing can be.
    QCoro::Task<StoreResult<QString>> fill(RunPtr run, PostKey key, Outbox::Saying *saying);
    // False where one is not here.
    QCoro::Task<StoreResult<bool>> addFiles(RunPtr run, std::vector<Attachment> files, Outbox::Saying *saying,
                                            WritePost *deed);
    QCoro::Task<StoreResult<bool>> addParent(RunPtr run, PostKey parent, WritePost *deed);
    QCoro::Task<Step> await(RunPtr run, RepublishRow row);
    QCoro::Task<Step> conclude(RunPtr run, RepublishRow row, Act act);
    QCoro::Task<Step> concludeRefused(RunPtr run, RepublishRow row, Act act);
    QCoro::Task<Step> settle(RunPtr run, RepublishRow row, RepublishRow::State state, QString sentence);
    // It is over until a person says otherwise.
    QCoro::Task<SyncEnd> pauseBecause(RunPtr run, QString sentence);
    QCoro::Task<> forget(Act act, bool cancels);
    QCoro::Task<StoreResult<std::optional<Act>>> watch(ActId id);
    QCoro::Task<> sleepFor(Milliseconds length);

    QCoro::Task<> keepGoing();
    QCoro::Task<> goOn(RepublishPair pair);
    void wake();

    const Surroundings m_with;
    ArchiveStore m_archives;
    ArchiveRecords m_records;
    RepublishStore m_store;
    Pace m_pace;
    // Those that this process is at, and those that it is at by itself.
    QSet<RepublishPair> m_atWork;
    QSet<RepublishPair> m_running;
    QHash<RepublishPair, Instant> m_due;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace Godwit
