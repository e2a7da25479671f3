// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/backup/restorerecord.h"
#include "lifeboat/formats/restoresource.h"
#include "lifeboat/standbysync.h"

namespace Godwit
{

class Alarm;
class TaskScope;

// Gives what a backup holds to an account on whatever server: who is kept away comes first, everything
// through the outbox and within the server's limits, as a standby is kept in step. What became of each row is
// kept, so that the same backup given again goes on where it stopped, also after a crash. What the account
// has of its own stays, also when the restore is taken back. Engine thread.
class Restores : public QObject
{
    Q_OBJECT

public:
    // All outlive it and its tasks.
    struct Surroundings {
        Database &userMade;
        ServerSource &servers;
        StandbySync &sync;
        Clock &clock;
        std::function<QString(AccountId)> handleOf;
        // Its end ends what start() began.
        TaskScope &scope;
    };

    explicit Restores(Surroundings surroundings);
    ~Restores() override;

    // Takes a backup apart, on a thread of its own.
    QCoro::Task<BackupResult<RestoreSource>> read(QString path, QByteArray passphrase,
                                                  std::optional<GraphKind> told);

    struct PreviewKind {
        GraphKind kind = GraphKind::Follows;
        qint64 total = 0;
        // What would be done, and (settled) what cannot be.
        std::vector<SyncRow> rows;
    };

    // What would become of it, after a look at what the account has.
    QCoro::Task<std::expected<std::vector<PreviewKind>, GraphError>> preview(RestoreSource source,
                                                                             AccountId target);

    // The person has agreed. The pair stands for the restore in all that StandbySync offers. Where it was
    // undone, it is wished again.
    QCoro::Task<StoreResult<SyncPair>> begin(RestoreSource source, AccountId target);
    // As far as the server's limits let it.
    QCoro::Task<SyncEnd> run(SyncPair pair);
    // From now on what this restore has done is taken back: by run(), or by itself after start().
    QCoro::Task<StoreResult<void>> undo(SyncPair pair);
    QCoro::Task<StoreResult<void>> setPaused(SyncPair pair, bool paused);

    // Newest first.
    QCoro::Task<StoreResult<std::vector<RestoreRecord>>> records();
    // Of the same content to the same account.
    QCoro::Task<StoreResult<std::optional<RestoreRecord>>> find(RestoreSource source, AccountId target);
    // `mostFailed`: how many rows of what failed; below 0: all of them.
    QCoro::Task<StoreResult<RestoreReport>> report(RestoreRecord record, qint64 mostFailed = -1);
    // How many people the account follows, as its server was last read and by what was done since; 0 where
    // nobody knows.
    QCoro::Task<qint64> followed(AccountId target);
    // It is not shown any more; what it has done stays.
    QCoro::Task<StoreResult<void>> forget(RestoreRecord record);

    // Goes on with what was begun, whenever the servers let it, for as long as the scope lives.
    void start();

    QCoro::Task<StoreResult<void>> eraseAccount(AccountId account);

Q_SIGNALS:
    // This one's report is another one now, or it is gone.
    void changed(Godwit::RestoreId restore);

private:
    QCoro::Task<StoreResult<void>> take(RestoreSource source, GraphOwner as);
    QCoro::Task<StoreResult<void>> takeKind(std::vector<GraphEntry> entries, GraphStore::Subject subject);
    QCoro::Task<StoreResult<void>> agree(SyncPair pair);
    QCoro::Task<> keepGoing();
    QCoro::Task<Instant> runDue();
    QCoro::Task<> goOn(SyncPair pair);
    void wake(const SyncPair &pair);
    // The reports of all of them are others now.
    QCoro::Task<> tellAll();

    const Surroundings m_with;
    RestoreRecords m_records;
    // Those that this process is at.
    QSet<SyncPair> m_running;
    // Rings when something may be due earlier than was thought.
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace Godwit
