// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/backup/backups.h"

#include "base/alarm.h"
#include "base/aside.h"
#include "base/log.h"
#include "base/taskscope.h"
#include "cache/storesentence.h"
#include "lifeboat/backup/placing.h"
#include "lifeboat/backup/staging.h"
#include "lifeboat/formats/table.h"
#include "outbox/dispatcherlock.h"

#include <QDir>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;
using Outcome = BackupRun::Outcome;

namespace
{

constexpr Milliseconds longestNap = 15min;
constexpr Milliseconds afterTrouble = 1h;

std::unexpected<BackupError> failed(const StoreError &error)
{
    return backupFailure(Kind::Store, {}, storeSentence(error));
}

// Goes with its scope unless it has got another name by then.
struct UnfinishedFile {
    explicit UnfinishedFile(QString given) : path(std::move(given)) {}

    ~UnfinishedFile()
    {
        if (!path.isEmpty())
            QFile::remove(path);
    }

    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    const QString path;
};

void count(BackupRun &run, const VerifiedBackup &verified)
{
    run.counts.files = verified.files;
    run.counts.bytes = verified.bytes;
    run.counts.posts = verified.posts;
    run.counts.favourites = verified.favourites;
    run.counts.pictures = verified.pictures;
    for (const GraphKind kind : tableKinds()) {
        const auto rows = verified.rows.find(tableName(kind));
        if (rows != verified.rows.end())
            run.counts.rows.insert_or_assign(graphKindWord(kind), rows->second);
    }
    run.missing = verified.manifest.missing;
}

BackupResult<VerifiedBackup> verifyAt(const QString &path, const QByteArray &passphrase,
                                      const std::atomic<bool> &stop)
{
    const auto backup = openBackup(path, passphrase);
    if (!backup)
        return std::unexpected(backup.error());
    return verifyBackup(**backup, stop);
}

} // namespace

Backups::Backups(BackupSurroundings surroundings)
    : m_with(std::move(surroundings)), m_store(m_with.userMade),
      m_stopping(std::make_shared<std::atomic<bool>>(false)),
      m_verifying(std::make_shared<std::atomic<bool>>(false)), m_alarm(std::make_unique<Alarm>(m_with.clock)),
      m_pause(std::make_unique<Alarm>(m_with.clock))
{
    connect(&m_with.scope, &TaskScope::stopRequested, this, &Backups::stop);
}

Backups::~Backups() = default;

void Backups::stop()
{
    *m_stopping = true;
    *m_verifying = true;
    m_alarm->ring();
    m_pause->ring();
    if (m_staging)
        m_staging->breakOff();
}

QCoro::Task<BackupResult<BackupRun>> Backups::write(Order order)
{
    const auto account = m_with.accountOf(order.account);
    if (!account)
        co_return backupFailure(Kind::NotThere, tr("This account"));
    DispatcherLock lock(m_with.dataFolder + "/backup.lock"_L1);
    // The lock is the process's.
    if (m_writing || !lock.tryLock())
        co_return backupFailure(Kind::Busy);
    m_writing = true;
    *m_stopping = m_with.scope.stopping();
    order.folder = QDir(order.folder).absolutePath();
    auto written = co_await record(order, *account);
    if (written && order.keep > 0)
        co_await makeRoom(order.account, order.folder, order.keep);
    m_writing = false;
    Q_EMIT changed(order.account);
    co_return written;
}

QCoro::Task<BackupResult<BackupRun>> Backups::record(Order order, Account account)
{
    co_await removeLeftovers(order.account);
    BackupRun run;
    run.account = order.account;
    run.begunAt = m_with.clock.now();
    run.path = BackupPlace::freePath(order.folder, account.handle, run.begunAt, order.sealed);
    run.sealed = order.sealed;
    const auto id = co_await m_store.begin(run);
    if (!id)
        co_return failed(id.error());
    run.id = *id;
    auto written = co_await writeAs(order, account, run);
    BackupRun &ended = written ? *written : run;
    ended.outcome = written ? Outcome::Done : Outcome::Failed;
    ended.endedAt = m_with.clock.now();
    if (!written) {
        ended.problem = backupErrorWord(written.error().kind);
        ended.sentence = backupSentence(written.error());
    }
    if (const auto kept = co_await m_store.end(ended); !kept)
        co_return failed(kept.error());
    co_return written;
}

QCoro::Task<BackupResult<BackupRun>> Backups::writeAs(Order order, Account account, BackupRun run)
{
    if (order.sealed && order.passphrase.isEmpty())
        co_return backupFailure(Kind::NoPassphrase, QFileInfo(run.path).fileName());
    const BackupGathering::Report report = [this, id = order.account](BackupProgress progress) {
        Q_EMIT progressed(id, progress);
    };
    const QString unfinished = BackupPlace::unfinished(run.path);
    const QString folder = order.sealed ? m_with.dataFolder + "/backup-stage"_L1 : unfinished;
    Stage stage(folder, co_await before(order));
    if (const auto opened = stage.open(); !opened)
        co_return std::unexpected(opened.error());
    BackupGathering gathering(m_with, account, report, *m_pause, *m_stopping);
    auto gathered = co_await gathering.run(order.offline);
    if (!gathered)
        co_return failed(gathered.error());
    if (*m_stopping)
        co_return backupFailure(Kind::Cancelled);
    BackupStaging staging(m_with, account, stage, report, *m_stopping);
    m_staging = &staging;
    const auto staged = co_await staging.run(std::move(*gathered));
    m_staging = nullptr;
    if (!staged)
        co_return std::unexpected(staged.error());
    const UnfinishedFile sealedFile(order.sealed ? unfinished : QString());
    if (order.sealed) {
        report({BackupProgress::Phase::Sealing, 0});
        if (const auto sealed = co_await seal(folder, unfinished, order.passphrase); !sealed)
            co_return std::unexpected(sealed.error());
    }
    report({BackupProgress::Phase::Verifying, 0});
    const auto verified = co_await verifyAside(unfinished, order.passphrase, m_stopping);
    if (!verified)
        co_return std::unexpected(verified.error());
    if (const auto finished = BackupPlace::finish(unfinished, run.path); !finished)
        co_return std::unexpected(finished.error());
    if (!order.sealed)
        stage.keep();
    count(run, *verified);
    run.counts.newFiles = stage.newFiles();
    run.counts.newBytes = stage.newBytes();
    co_return run;
}

QCoro::Task<BackupResult<void>> Backups::seal(QString stage, QString to, QByteArray passphrase)
{
    if (!QDir().mkpath(QFileInfo(to).path()))
        co_return backupFailure(Kind::CannotWrite, QFileInfo(to).path(), tr("no folder can be made there."));
    co_return co_await runAside([=, stop = m_stopping, cost = m_with.cost] {
        return BackupPlace::seal(stage, to, passphrase, cost, *stop);
    });
}

QCoro::Task<BackupResult<VerifiedBackup>> Backups::verifyAside(QString path, QByteArray passphrase,
                                                               Stopping stop)
{
    co_return co_await runAside([=] { return verifyAt(path, passphrase, *stop); });
}

QCoro::Task<BackupResult<VerifiedBackup>> Backups::verify(QString path, QByteArray passphrase)
{
    *m_verifying = m_with.scope.stopping();
    co_return co_await verifyAside(std::move(path), std::move(passphrase), m_verifying);
}

// The last good one in the same place, which new ones need not copy.
QCoro::Task<QString> Backups::before(Order order)
{
    const auto runs = co_await m_store.runs(order.account);
    if (!runs || order.sealed)
        co_return QString();
    for (const BackupRun &run : *runs) {
        if (run.outcome == Outcome::Done && !run.sealed && !run.removed &&
            QFileInfo(run.path).path() == order.folder && QFileInfo(run.path).isDir())
            co_return run.path;
    }
    co_return QString();
}

// Only what Godwit has recorded as its own, and never the newest.
QCoro::Task<> Backups::makeRoom(AccountId account, QString folder, int keep)
{
    const auto runs = co_await m_store.runs(account);
    if (!runs)
        co_return;
    int there = 0;
    for (const BackupRun &run : *runs) {
        if (run.outcome != Outcome::Done || run.removed || QFileInfo(run.path).path() != folder)
            continue;
        if (QFileInfo::exists(run.path) && ++there <= keep)
            continue;
        if (BackupPlace::remove(run.path))
            co_await m_store.markRemoved(run.id);
    }
}

// Of a process that was ended in the middle.
QCoro::Task<> Backups::removeLeftovers(AccountId account)
{
    const auto runs = co_await m_store.runs(account);
    if (!runs)
        co_return;
    for (const BackupRun &run : *runs) {
        if (run.outcome != Outcome::Begun)
            continue;
        BackupPlace::remove(BackupPlace::unfinished(run.path));
        BackupRun ended = run;
        ended.outcome = Outcome::Failed;
        ended.endedAt = m_with.clock.now();
        ended.problem = backupErrorWord(Kind::Cancelled);
        ended.sentence = backupSentence({Kind::Cancelled});
        co_await m_store.end(ended);
    }
    BackupPlace::remove(m_with.dataFolder + "/backup-stage"_L1);
}

QCoro::Task<StoreResult<BackupStatus>> Backups::status(AccountId account)
{
    const auto plan = co_await m_store.plan(account);
    if (!plan)
        co_return std::unexpected(plan.error());
    const auto runs = co_await m_store.runs(account);
    if (!runs)
        co_return std::unexpected(runs.error());
    BackupStatus status{.plan = *plan, .last = {}, .lastGood = {}, .kept = {}};
    for (const BackupRun &run : *runs) {
        if (!status.last)
            status.last = run;
        if (run.outcome != Outcome::Done)
            continue;
        if (!status.lastGood)
            status.lastGood = run;
        if (!run.removed && QFileInfo::exists(run.path))
            status.kept.push_back(run);
    }
    co_return status;
}

QString Backups::passphraseEntry(AccountId account) const
{
    return u"%1/backup/%2"_s.arg(m_with.profile).arg(account.value());
}

QCoro::Task<std::expected<void, QString>> Backups::setPlan(AccountId account, std::optional<BackupPlan> plan,
                                                           QByteArray passphrase)
{
    if (plan && plan->sealed) {
        const auto kept = co_await m_with.secrets.write(passphraseEntry(account), passphrase);
        if (!kept)
            co_return std::unexpected(secretSentence(kept.error()));
    }
    const auto before = co_await m_store.plan(account);
    if (!before)
        co_return std::unexpected(storeSentence(before.error()));
    const bool forgets = *before && (*before)->sealed && (!plan || !plan->sealed);
    if (const auto set = co_await m_store.setPlan(account, std::move(plan)); !set)
        co_return std::unexpected(storeSentence(set.error()));
    if (forgets)
        co_await m_with.secrets.remove(passphraseEntry(account));
    m_alarm->ring();
    Q_EMIT changed(account);
    co_return {};
}

void Backups::start()
{
    m_with.scope.start(keepWriting());
}

QCoro::Task<> Backups::keepWriting()
{
    while (!m_with.scope.stopping()) {
        const quint64 seen = m_alarm->rings();
        const Instant next = co_await writeDue();
        if (m_with.scope.stopping())
            break;
        co_await m_alarm->wait(std::clamp<Milliseconds>(next - m_with.clock.now(), 1s, longestNap), seen);
    }
}

QCoro::Task<Instant> Backups::writeDue()
{
    Instant next = m_with.clock.now() + longestNap;
    const auto plans = co_await m_store.plans();
    if (!plans)
        co_return next;
    for (const auto &[account, plan] : *plans) {
        const Instant now = m_with.clock.now();
        if (plan.nextAt > now) {
            next = std::min(next, plan.nextAt);
            continue;
        }
        const auto mine =
            co_await m_store.takeTurn(account, plan.nextAt, now + std::chrono::hours(plan.everyHours));
        if (mine && *mine)
            co_await writePlanned(account, plan);
        if (m_with.scope.stopping())
            break;
    }
    co_return next;
}

QCoro::Task<> Backups::writePlanned(AccountId account, BackupPlan plan)
{
    Order order{.account = account, .folder = plan.folder, .sealed = plan.sealed, .keep = plan.keep};
    const Instant due = m_with.clock.now() + std::chrono::hours(plan.everyHours);
    if (plan.sealed) {
        // Without it the run fails, and says so.
        if (auto passphrase = co_await m_with.secrets.read(passphraseEntry(account)))
            order.passphrase = *passphrase;
    }
    const auto written = co_await write(order);
    wipe(order.passphrase);
    if (written)
        co_return;
    qCWarning(logOutbox) << "a planned backup was not written:" << backupErrorWord(written.error().kind);
    const auto set = co_await m_store.plan(account);
    if (set && *set && (*set)->nextAt >= due - 1min)
        co_await m_store.takeTurn(account, (*set)->nextAt, m_with.clock.now() + afterTrouble);
}

QCoro::Task<StoreResult<void>> Backups::eraseAccount(AccountId account)
{
    const auto plan = co_await m_store.plan(account);
    if (plan && *plan && (*plan)->sealed)
        co_await m_with.secrets.remove(passphraseEntry(account));
    co_return co_await m_store.eraseAccount(account);
}

} // namespace Godwit
