// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountstore.h"
#include "lifeboat/archive/archiverecords.h"
#include "lifeboat/archive/archiverun.h"

#include <QObject>

namespace Godwit
{

class Clock;
class PostStore;
class TaskScope;

// Makes readable, searchable accounts of the archives that other programs gave out: see Account::imported.
// Given the same archive again, or a later one of the same person, it goes on and doubles nothing. Engine
// thread.
class Archives : public QObject
{
    Q_OBJECT

public:
    // All outlive it and its tasks.
    struct Surroundings {
        Database &userMade;
        Database &cache;
        AccountStore &accounts;
        PostStore &posts;
        Clock &clock;
        // Its end breaks off what is being read.
        TaskScope &scope;
        // Holds a lock.
        QString dataFolder;
        std::function<QCoro::Task<ArchiveMedia>()> media;
    };

    explicit Archives(Surroundings surroundings);
    ~Archives() override;

    struct Report {
        ArchiveOwner owner;
        // Of one that was only looked at, without an account.
        ArchiveRecord record;
    };

    // What an import would bring, and nothing else. `passphrase` is for a backup that is encrypted.
    QCoro::Task<BackupResult<Report>> look(QString path, QByteArray passphrase);
    // A failure leaves what came in until then, and is in the record.
    QCoro::Task<BackupResult<Report>> import(QString path, QByteArray passphrase);
    // Breaks off what is being read.
    void stop();

    bool isBusy() const { return m_busy; }

    struct Listed {
        Account account;
        ArchiveRecord record;
        ArchiveStore::Holdings holdings;
        // An import of it is under way in this process.
        bool underWay = false;
        // Why its record or its holdings, which are empty then, could not be read.
        std::optional<StoreError> unread{};
    };

    // Each is read by itself: what is wrong with one hides none of the others.
    QCoro::Task<std::vector<Listed>> list();
    // The account and what only it brought. A sentence where it cannot be done, or not wholly.
    QCoro::Task<std::expected<void, QString>> remove(AccountId account);

Q_SIGNALS:
    // The list is another one now.
    void changed();
    void progressed(Godwit::ArchiveProgress progress);

private:
    using Stopping = std::shared_ptr<std::atomic<bool>>;

    QCoro::Task<BackupResult<ArchiveHead>> readHead(QString path, QByteArray passphrase);
    QCoro::Task<BackupResult<Report>> importLocked(QString path, QByteArray passphrase);
    QCoro::Task<BackupResult<void>> take(QString path, QByteArray passphrase, ArchiveHead head,
                                         ArchiveSink sink, std::shared_ptr<ArchiveCounts> counts);
    QCoro::Task<StoreResult<Account>> accountFor(ArchiveHead head);
    // Nothing where nothing was ever imported into it.
    QCoro::Task<std::optional<Listed>> listOne(Account account);
    ArchiveRun::Report reporter();

    const Surroundings m_with;
    ArchiveStore m_store;
    ArchiveRecords m_records;
    Stopping m_stopping;
    bool m_busy = false;
    AccountId m_underWay;
};

} // namespace Godwit
