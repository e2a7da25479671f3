// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/backupcontroller.h"

#include "engine/engine.h"
#include "lifeboat/backup/backups.h"
#include "ui/lifeboat/backupmaker.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr auto readAfter = 200ms;

namespace
{

struct BackupsRead {
    BackupRow row;
    QString path;
};

QCoro::Task<BackupsRead> readBackups(Engine *engine, AccountId account)
{
    const auto status = co_await engine->backups().status(account);
    if (!status)
        co_return BackupsRead();
    const QString path = status->lastGood ? status->lastGood->path : QString();
    co_return BackupsRead{backupRow(*status, engine->clock().now()), path};
}

// The sentence, and whether it is a failure.
using Answer = std::pair<QString, bool>;

QCoro::Task<Answer> writeBackup(Engine *engine, Backups::Order order)
{
    const auto written = co_await engine->backups().write(order);
    wipe(order.passphrase);
    if (!written)
        co_return Answer(backupSentence(written.error()), true);
    co_return Answer(writtenWords(*written), false);
}

QCoro::Task<Answer> verifyBackupAt(Engine *engine, QString path, QByteArray passphrase)
{
    const auto verified = co_await engine->backups().verify(path, passphrase);
    wipe(passphrase);
    if (!verified)
        co_return Answer(backupSentence(verified.error()), true);
    co_return Answer(verifiedWords(*verified, engine->clock().now()), false);
}

QCoro::Task<Answer> planBackups(Engine *engine, AccountId account, std::optional<BackupPlan> plan,
                                QByteArray passphrase)
{
    if (plan)
        plan->nextAt = engine->clock().now();
    const auto set = co_await engine->backups().setPlan(account, plan, passphrase);
    wipe(passphrase);
    co_return set ? Answer() : Answer(set.error(), true);
}

} // namespace

BackupController::BackupController(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts), m_rereading(readAfter, [this] { read(); })
{
    connect(&accounts, &AccountList::currentChanged, this, [this] {
        m_outcome.clear();
        readAgain();
    });
    connect(&engine, &EngineThread::backupsChanged, this, [this] {
        m_planned = false;
        readAgain();
    });
    connect(&engine, &EngineThread::backupProgressed, this, &BackupController::progress);
}

void BackupController::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        m_rereading.readNow();
    else
        m_rereading.rest();
}

void BackupController::readAgain()
{
    if (m_watched)
        m_rereading.readLater();
}

void BackupController::read()
{
    const AccountId account = m_accounts.acting().account;
    m_engine.ask<BackupsRead>(
        this, [account](Engine &engine) { return readBackups(&engine, account); },
        [this](BackupsRead read) {
            m_rereading.ended();
            m_row = std::move(read.row);
            m_path = std::move(read.path);
            Q_EMIT changed();
        });
}

QString BackupController::suggestedFolder() const
{
    if (!m_row.folder.isEmpty())
        return m_row.folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Godwit");
}

QString BackupController::localPath(const QUrl &url)
{
    return url.toLocalFile();
}

QString BackupController::shownPath(const QString &path)
{
    return placeWords(path);
}

void BackupController::begin(bool &flag)
{
    flag = true;
    m_outcome.clear();
    m_failed = false;
    Q_EMIT changed();
}

void BackupController::end(bool &flag, const Ended &ended)
{
    flag = false;
    m_outcome = ended.sentence;
    m_failed = ended.failed;
    m_step.clear();
    Q_EMIT changed();
    if (!m_watched && !ended.sentence.isEmpty())
        Q_EMIT told(ended.sentence);
    readAgain();
}

void BackupController::progress(AccountId account, const BackupProgress &progress)
{
    if (!m_writing && !m_planned) {
        m_of = m_accounts.acting().account;
        m_planned = account == m_of;
        m_sealing = m_row.planSealed;
        m_share = 0;
    }
    if (!isWriting() || account != m_of)
        return;
    m_step = backupStep(progress);
    m_share = std::max(m_share, backupShare(progress, m_sealing));
    Q_EMIT changed();
}

void BackupController::write(const QString &folder, const QString &passphrase)
{
    if (m_writing)
        return;
    m_of = m_accounts.acting().account;
    m_sealing = !passphrase.isEmpty();
    m_share = 0;
    begin(m_writing);
    const Backups::Order order{
        .account = m_of, .folder = folder, .sealed = m_sealing, .passphrase = passphrase.toUtf8()};
    m_engine.ask<Answer>(
        this, [order](Engine &engine) { return writeBackup(&engine, order); },
        [this](const Answer &answer) { end(m_writing, {answer.first, answer.second}); });
}

void BackupController::cancel()
{
    m_engine.post([](Engine &engine) { engine.backups().stop(); });
}

void BackupController::verify(const QString &passphrase)
{
    if (m_verifying || m_path.isEmpty())
        return;
    begin(m_verifying);
    m_engine.ask<Answer>(
        this,
        [path = m_path, bytes = passphrase.toUtf8()](Engine &engine) {
            return verifyBackupAt(&engine, path, bytes);
        },
        [this](const Answer &answer) { end(m_verifying, {answer.first, answer.second}); });
}

void BackupController::schedule(int everyHours, const QString &folder, int keep, const QString &passphrase)
{
    std::optional<BackupPlan> plan;
    if (everyHours > 0)
        plan = BackupPlan{.folder = folder,
                          .sealed = !passphrase.isEmpty(),
                          .everyHours = everyHours,
                          .keep = keep,
                          .nextAt = {}};
    m_engine.ask<Answer>(
        this,
        [account = m_accounts.acting().account, plan, bytes = passphrase.toUtf8()](Engine &engine) {
            return planBackups(&engine, account, plan, bytes);
        },
        [this](const Answer &answer) {
            if (answer.second) {
                m_outcome = answer.first;
                m_failed = true;
            }
            Q_EMIT changed();
            readAgain();
        });
}

void BackupController::showFolder() const
{
    if (!m_path.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).path()));
}

} // namespace Godwit
