// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/backup/backuprun.h"
#include "lifeboat/backup/backupstore.h"
#include "lifeboat/backup/backupsurroundings.h"
#include "lifeboat/formats/verify.h"

#include <QObject>

namespace Godwit
{

class Alarm;
class BackupStaging;
class Stage;

// Writes backups: now, or by themselves as was planned. Each is a folder, or one encrypted file, named after
// the account and the time; it has its name only once it is whole, on the disk and read back. Engine thread.
class Backups : public QObject
{
    Q_OBJECT

public:
    explicit Backups(BackupSurroundings surroundings);
    ~Backups() override;

    struct Order {
        AccountId account;
        // In which it is put; made where it is missing.
        QString folder;
        bool sealed = false;
        QByteArray passphrase{};
        // Of those that Godwit wrote there of this account, so many stay; 0: all.
        int keep = 0;
        // Its server is not asked.
        bool offline = false;
    };

    // What became of it is recorded as well.
    QCoro::Task<BackupResult<BackupRun>> write(Order order);
    // Breaks off what is being written or verified.
    void stop();

    QCoro::Task<StoreResult<BackupStatus>> status(AccountId account);
    // Of any account, also one that was written elsewhere.
    QCoro::Task<BackupResult<VerifiedBackup>> verify(QString path, QByteArray passphrase);

    // Without a plan none is written by itself. The passphrase of one that is sealed is kept with the tokens;
    // a failure of that is a sentence.
    QCoro::Task<std::expected<void, QString>> setPlan(AccountId account, std::optional<BackupPlan> plan,
                                                      QByteArray passphrase);

    // Writes what is planned when it is due, for as long as the scope lives.
    void start();

    QCoro::Task<StoreResult<void>> eraseAccount(AccountId account);

Q_SIGNALS:
    // A status of the account is another one now.
    void changed(Godwit::AccountId account);
    void progressed(Godwit::AccountId account, Godwit::BackupProgress progress);

private:
    using Stopping = std::shared_ptr<std::atomic<bool>>;

    QCoro::Task<BackupResult<BackupRun>> writeAs(Order order, Account account, BackupRun run);
    QCoro::Task<BackupResult<BackupRun>> record(Order order, Account account);
    QCoro::Task<BackupResult<void>> seal(QString stage, QString to, QByteArray passphrase);
    QCoro::Task<BackupResult<VerifiedBackup>> verifyAside(QString path, QByteArray passphrase, Stopping stop);
    QCoro::Task<QString> before(Order order);
    QCoro::Task<> makeRoom(AccountId account, QString folder, int keep);
    QCoro::Task<> removeLeftovers(AccountId account);
    QCoro::Task<> keepWriting();
    QCoro::Task<Instant> writeDue();
    QCoro::Task<> writePlanned(AccountId account, BackupPlan plan);
    QString passphraseEntry(AccountId account) const;

    const BackupSurroundings m_with;
    BackupStore m_store;
    // Of what is written, and of what is verified beside it.
    Stopping m_stopping;
    Stopping m_verifying;
    bool m_writing = false;
    // While there is one.
    BackupStaging *m_staging = nullptr;
    // Rings when a plan may be due earlier than was thought, and when a limit is not waited for any more.
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<Alarm> m_pause;
};

} // namespace Godwit
