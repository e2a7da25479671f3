// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/archive/archives.h"

#include "base/aside.h"
#include "base/clock.h"
#include "base/taskscope.h"
#include "cache/poststore.h"
#include "cache/storesentence.h"
#include "lifeboat/formats/verify.h"
#include "outbox/dispatcherlock.h"
#include "text/plaintext.h"

#include <QDir>
#include <QPointer>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

namespace
{

std::unexpected<BackupError> failed(const StoreError &error)
{
    if (error.kind == StoreError::Kind::DiskFull)
        return backupFailure(Kind::NoRoom);
    return backupFailure(Kind::Store, {}, storeSentence(error));
}

// What openBackup() knows nothing of is no archive, here.
BackupResult<std::unique_ptr<BackupReader>> openArchive(const QString &path, const QByteArray &passphrase)
{
    auto opened = openBackup(path, passphrase);
    if (!opened && opened.error().kind == Kind::NotABackup)
        return backupFailure(Kind::NotAnArchive, opened.error().subject);
    return opened;
}

// A backup of Godwit's must be what it was when it was written.
BackupResult<ArchiveHead> readWholeHead(const QString &path, const QByteArray &passphrase,
                                        const std::atomic<bool> &stop)
{
    const auto archive = openArchive(path, passphrase);
    if (!archive)
        return std::unexpected(archive.error());
    auto head = readArchiveHead(**archive, QFileInfo(path).fileName(), stop);
    if (!head || !head->isBackup)
        return head;
    const auto again = openArchive(path, passphrase);
    if (!again)
        return std::unexpected(again.error());
    if (const auto verified = verifyBackup(**again, stop); !verified)
        return std::unexpected(verified.error());
    return head;
}

} // namespace

Archives::Archives(Surroundings surroundings)
    : m_with(std::move(surroundings)), m_store(m_with.cache), m_records(m_with.userMade),
      m_stopping(std::make_shared<std::atomic<bool>>(false))
{
    connect(&m_with.scope, &TaskScope::stopRequested, this, &Archives::stop);
}

Archives::~Archives() = default;

void Archives::stop()
{
    *m_stopping = true;
}

ArchiveRun::Report Archives::reporter()
{
    return [self = QPointer(this)](const ArchiveProgress &progress) {
        QMetaObject::invokeMethod(
            self.data(),
            [self, progress] {
                if (self)
                    Q_EMIT self->progressed(progress);
            },
            Qt::QueuedConnection);
    };
}

QCoro::Task<BackupResult<ArchiveHead>> Archives::readHead(QString path, QByteArray passphrase)
{
    Q_EMIT progressed({});
    co_return co_await runAside([=, stop = m_stopping] { return readWholeHead(path, passphrase, *stop); });
}

QCoro::Task<BackupResult<void>> Archives::take(QString path, QByteArray passphrase, ArchiveHead head,
                                               ArchiveSink sink, std::shared_ptr<ArchiveCounts> counts)
{
    co_return co_await runAside([=, stop = m_stopping, report = reporter()]() -> BackupResult<void> {
        const auto archive = openArchive(path, passphrase);
        if (!archive)
            return std::unexpected(archive.error());
        ArchiveRun run(head, sink, report, *stop);
        auto done = run.run(**archive);
        *counts = run.counts();
        return done;
    });
}

QCoro::Task<BackupResult<Archives::Report>> Archives::look(QString path, QByteArray passphrase)
{
    if (m_busy)
        co_return backupFailure(Kind::ImportBusy);
    m_busy = true;
    *m_stopping = m_with.scope.stopping();
    path = QDir::current().absoluteFilePath(path);
    auto head = co_await readHead(path, passphrase);
    BackupResult<void> read;
    const auto counts = std::make_shared<ArchiveCounts>();
    if (head) {
        const ArchiveMedia media = co_await m_with.media();
        read = co_await take(path, passphrase, *head, ArchiveSink{{}, media}, counts);
    }
    m_busy = false;
    if (!head)
        co_return std::unexpected(head.error());
    if (!read)
        co_return std::unexpected(read.error());
    Report report{head->owner, {}};
    report.record.kind = head->owner.kind;
    report.record.path = path;
    report.record.begunAt = m_with.clock.now();
    report.record.counts = *counts;
    co_return report;
}

QCoro::Task<BackupResult<Archives::Report>> Archives::import(QString path, QByteArray passphrase)
{
    DispatcherLock lock(m_with.dataFolder + "/archive.lock"_L1);
    // The lock is the process's.
    if (m_busy || !lock.tryLock())
        co_return backupFailure(Kind::ImportBusy);
    m_busy = true;
    *m_stopping = m_with.scope.stopping();
    path = QDir::current().absoluteFilePath(path);
    auto report = co_await importLocked(path, passphrase);
    m_busy = false;
    m_underWay = {};
    Q_EMIT changed();
    co_return report;
}

QCoro::Task<StoreResult<Account>> Archives::accountFor(ArchiveHead head)
{
    const Profile &profile = head.owner.profile;
    Account account;
    account.handle = profile.handle;
    account.person = profile.key;
    account.personId = LocalId(profile.key.toString());
    account.displayName = plainText(profile.displayName);
    account.avatarUrl = head.files.find(head.owner.avatarFile).value_or(QString());
    account.server.origin = Origin::fromUrl(QUrl(profile.key.toString())).value_or(Origin());
    account.server.domain = profile.handle.section(u'@', 1);
    account.server.title = account.server.domain;
    co_return co_await m_with.accounts.import(account);
}

QCoro::Task<BackupResult<Archives::Report>> Archives::importLocked(QString path, QByteArray passphrase)
{
    const auto head = co_await readHead(path, passphrase);
    if (!head)
        co_return std::unexpected(head.error());
    const ArchiveMedia media = co_await m_with.media();
    const auto account = co_await accountFor(*head);
    if (!account)
        co_return failed(account.error());
    m_underWay = account->id;
    Report report{head->owner, {}};
    ArchiveRecord &record = report.record;
    record.account = account->id;
    record.kind = head->owner.kind;
    record.path = path;
    record.begunAt = m_with.clock.now();
    if (const auto kept = co_await m_records.put(record); !kept)
        co_return failed(kept.error());
    Q_EMIT changed();
    const Filing filing{account->id, account->persona};
    const ArchiveSink sink{[store = &m_store, filing, owner = account->person,
                            now = record.begunAt](ArchivePart part) -> StoreResult<TakenPart> {
                               auto taken = store->take(filing, owner, std::move(part), now);
                               taken.waitForFinished();
                               return taken.takeResult();
                           },
                           media};
    const auto counts = std::make_shared<ArchiveCounts>();
    auto taken = co_await take(path, passphrase, *head, sink, counts);
    if (!taken && taken.error().kind == Kind::Cancelled)
        taken = backupFailure(Kind::BrokenOff);
    record.counts = *counts;
    if (taken) {
        record.endedAt = m_with.clock.now();
    } else {
        record.problem = backupErrorWord(taken.error().kind);
        record.sentence = backupSentence(taken.error());
    }
    if (const auto kept = co_await m_records.put(record); !kept && taken)
        co_return failed(kept.error());
    if (!taken)
        co_return std::unexpected(taken.error());
    co_return report;
}

QCoro::Task<std::optional<Archives::Listed>> Archives::listOne(Account account)
{
    const AccountId id = account.id;
    Listed listed{.account = std::move(account), .record = {}, .holdings = {}, .underWay = id == m_underWay};
    const auto record = co_await m_records.record(id);
    if (record && !*record)
        co_return std::nullopt;
    const auto holdings = co_await m_store.holdings(id);
    if (record && holdings) {
        listed.record = **record;
        listed.holdings = *holdings;
    } else {
        listed.unread = record ? holdings.error() : record.error();
    }
    co_return listed;
}

QCoro::Task<std::vector<Archives::Listed>> Archives::list()
{
    std::vector<Listed> listed;
    const std::vector<Account> accounts = m_with.accounts.accounts();
    for (const Account &account : accounts) {
        if (!account.imported)
            continue;
        if (auto one = co_await listOne(account))
            listed.push_back(std::move(*one));
    }
    co_return listed;
}

QCoro::Task<std::expected<void, QString>> Archives::remove(AccountId account)
{
    DispatcherLock lock(m_with.dataFolder + "/archive.lock"_L1);
    if (m_busy || !lock.tryLock())
        co_return std::unexpected(backupSentence({Kind::ImportBusy}));
    const ArchiveMedia media = co_await m_with.media();
    const auto files = co_await m_store.letGo(account);
    if (!files)
        co_return std::unexpected(storeSentence(files.error()));
    co_await runAside([media, files = *files] {
        for (const QString &url : files)
            media.remove(url);
        return true;
    });
    if (const auto erased = co_await m_with.posts.eraseAccount(account); !erased)
        co_return std::unexpected(storeSentence(erased.error()));
    if (const auto removed = co_await m_with.accounts.remove(account); !removed)
        co_return std::unexpected(storeSentence(removed.error()));
    Q_EMIT changed();
    co_return {};
}

} // namespace Godwit
