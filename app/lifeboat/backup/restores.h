// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/formats/restoresource.h"
#include "lifeboat/standbysync.h"

namespace Godwit
{

// Gives what a backup holds to an account on whatever server: who is kept away comes first, everything
// through the outbox and within the server's limits, as a standby is kept in step. What became of each row is
// kept, so that the same backup given again goes on where it stopped, also after a crash. What the account
// has of its own stays. Engine thread.
class Restores
{
public:
    // All outlive it and its tasks.
    struct Surroundings {
        Database &userMade;
        ServerSource &servers;
        StandbySync &sync;
        Clock &clock;
        std::function<QString(AccountId)> handleOf;
    };

    explicit Restores(Surroundings surroundings) : m_with(std::move(surroundings)) {}

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

    // The person has agreed. The pair stands for the restore in all that StandbySync offers.
    QCoro::Task<StoreResult<SyncPair>> begin(RestoreSource source, AccountId target);
    // As far as the server's limits let it.
    QCoro::Task<SyncEnd> run(SyncPair pair);

    QCoro::Task<StoreResult<void>> eraseAccount(AccountId account);

private:
    QCoro::Task<StoreResult<void>> take(RestoreSource source, AccountId as);
    QCoro::Task<StoreResult<void>> takeKind(std::vector<GraphEntry> entries, GraphStore::Subject subject);

    const Surroundings m_with;
};

} // namespace Godwit
