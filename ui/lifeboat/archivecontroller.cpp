// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/archivecontroller.h"

#include "accounts/secretstore.h"
#include "engine/engine.h"
#include "engine/sentences.h"
#include "lifeboat/republish/republishing.h"
#include "outbox/outbox.h"
#include "ui/lifeboat/backupmaker.h"
#include "ui/lifeboat/lifeboatwords.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"

#include <QLocale>

namespace Godwit
{

using namespace std::chrono_literals;

namespace
{

constexpr auto readAfter = 300ms;

QCoro::Task<BackupResult<Archives::Report>> readArchive(Engine *engine, QString path, QByteArray passphrase,
                                                        bool imports)
{
    Archives &archives = engine->archives();
    auto reading = imports ? archives.import(path, passphrase) : archives.look(path, passphrase);
    auto report = co_await reading;
    wipe(passphrase);
    co_return report;
}

QString countWords(qint64 posts, qint64 files, qint64 bytes)
{
    const QString kept = ArchiveController::tr("%Ln post(s)", nullptr, int(posts));
    if (files == 0)
        return kept;
    return ArchiveController::tr("%1, %2, %3")
        .arg(kept, ArchiveController::tr("%Ln picture(s) and films", nullptr, int(files)), sizeWords(bytes));
}

ArchiveRow rowOf(const Archives::Listed &archive)
{
    ArchiveRow row;
    row.account = int(archive.account.id.value());
    row.title = QLatin1Char('@') + archive.account.handle;
    if (archive.unread)
        return row;
    const auto &[posts, files, bytes] = archive.holdings;
    row.kept = countWords(posts, files, bytes);
    row.problem = archive.record.sentence;
    row.whole = archive.record.endedAt.has_value() || archive.underWay;
    return row;
}

// The last one of the archive. A sentence where it cannot be read.
QCoro::Task<QString> addGiven(Engine *engine, ArchiveRow *row)
{
    const auto records = co_await engine->republishing().records();
    if (!records)
        co_return sentenceOf(records.error());
    const auto record = std::ranges::find(*records, AccountId(row->account),
                                          [](const RepublishRecord &each) { return each.pair.archive; });
    if (record == records->end())
        co_return QString();
    const auto account = engine->accountById(record->pair.account);
    const auto report = co_await engine->republishing().report(record->pair);
    if (!report)
        co_return sentenceOf(report.error());
    if (!account || !*report)
        co_return QString();
    const qint64 all = (*report)->sent + (*report)->waiting + (*report)->failed + (*report)->asks;
    row->receiver = int(record->pair.account.value());
    row->given = ArchiveController::tr("%1 of %2 posts are at %3")
                     .arg(QLocale().toString((*report)->sent), QLocale().toString(all),
                          QLatin1Char('@') + account->handle);
    row->share = all > 0 ? double((*report)->sent) / double(all) : 1;
    row->giving = !record->endedAt;
    row->paused = record->paused;
    row->trouble = record->sentence;
    if (row->giving && !row->paused && engine->outbox().isPaused())
        row->trouble = Outbox::pausedSentence();
    const qint64 failed = (*report)->failed + (*report)->asks;
    if (row->trouble.isEmpty() && failed > 0)
        row->trouble =
            ArchiveController::tr("%Ln could not be published; one of them: %1", nullptr, int(failed))
                .arg((*report)->troubled.front().sentence);
    co_return QString();
}

} // namespace

QCoro::Task<ArchiveController::Rows> ArchiveController::readRows(Engine *engine)
{
    Rows read;
    const bool canGive = !engine->republishing().targets().empty();
    const auto listed = co_await engine->archives().list();
    for (const Archives::Listed &archive : listed) {
        ArchiveRow row = rowOf(archive);
        row.canGive = canGive;
        QString problem = archive.unread ? sentenceOf(*archive.unread) : QString();
        if (problem.isEmpty())
            problem = co_await addGiven(engine, &row);
        if (!problem.isEmpty())
            read.unread.insert(row.account, problem);
        read.rows.append(row);
    }
    co_return read;
}

ArchiveController::ArchiveController(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts), m_rereading(readAfter, [this] { read(); })
{
    connect(&engine, &EngineThread::archivesChanged, this, &ArchiveController::readAgain);
    connect(&engine, &EngineThread::republishingChanged, this, &ArchiveController::readAgain);
    connect(&engine, &EngineThread::archiveProgressed, this, &ArchiveController::progress);
    connect(&accounts, &AccountList::changed, this, &ArchiveController::showWanted);
}

QString ArchiveController::place() const
{
    return placeWords(m_path);
}

void ArchiveController::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        m_rereading.readNow();
    else
        m_rereading.rest();
}

void ArchiveController::readAgain()
{
    if (m_watched)
        m_rereading.readLater();
}

void ArchiveController::read()
{
    m_engine.ask<Rows>(
        this, [](Engine &engine) { return readRows(&engine); },
        [this](Rows read) {
            m_rereading.ended();
            adopt(std::move(read));
        });
}

void ArchiveController::adopt(Rows read)
{
    for (ArchiveRow &row : read.rows) {
        const auto problem = read.unread.constFind(row.account);
        if (problem == read.unread.constEnd())
            continue;
        // What was there when it could still be read is better than nothing.
        const auto before = std::ranges::find(m_rows, row.account, &ArchiveRow::account);
        if (before != m_rows.end())
            row = *before;
        row.trouble = *problem;
    }
    if (read.rows == m_rows)
        return;
    m_rows = std::move(read.rows);
    Q_EMIT rowsChanged();
}

void ArchiveController::reset()
{
    if (m_busy)
        return;
    m_path.clear();
    wipe(m_passphrase);
    m_found.clear();
    m_notes.clear();
    m_problem.clear();
    m_made = {};
    m_sealed = m_left = false;
    Q_EMIT changed();
}

void ArchiveController::leave()
{
    // What is under way has its own copy.
    wipe(m_passphrase);
    m_left = m_busy && !m_importing;
    if (m_left)
        stop();
    else
        reset();
}

void ArchiveController::choose(const QUrl &url)
{
    if (m_busy)
        return;
    reset();
    if (url.isLocalFile()) {
        m_path = url.toLocalFile();
        run(false);
        return;
    }
    m_problem = tr("This is the address of something elsewhere, not a file on this computer. Save it on this "
                   "computer first, then choose that file.");
    Q_EMIT changed();
}

void ArchiveController::open(const QString &passphrase)
{
    if (m_busy)
        return;
    m_passphrase = passphrase.toUtf8();
    run(false);
}

void ArchiveController::take()
{
    run(true);
}

void ArchiveController::stop()
{
    m_engine.post([](Engine &engine) { engine.archives().stop(); });
}

void ArchiveController::show(int account)
{
    m_wanted = AccountId(account);
    showWanted();
}

void ArchiveController::showWanted()
{
    const QList<AccountRow> rows = m_accounts.rows();
    const auto row = std::ranges::find(rows, int(m_wanted.value()), &AccountRow::id);
    if (!m_wanted || row == rows.end())
        return;
    m_wanted = {};
    m_accounts.switchTo(int(row - rows.begin()));
}

static QCoro::Task<QString> pauseGiving(Engine *engine, RepublishPair pair, bool paused)
{
    const auto set = co_await engine->republishing().setPaused(pair, paused);
    co_return set ? QString() : sentenceOf(set.error());
}

void ArchiveController::setPaused(int archive, int receiver, bool paused)
{
    const RepublishPair pair{AccountId(archive), AccountId(receiver)};
    m_engine.ask<QString>(
        this, [pair, paused](Engine &engine) { return pauseGiving(&engine, pair, paused); },
        [this](const QString &problem) {
            if (!problem.isEmpty())
                Q_EMIT failed(problem);
            m_rereading.readNow();
        });
}

void ArchiveController::run(bool imports)
{
    if (m_busy || m_path.isEmpty())
        return;
    m_busy = true;
    m_importing = imports;
    m_wanted = {};
    m_share = 0;
    m_step = tr("Looking whose it is and what is in it …");
    m_problem.clear();
    m_notes.clear();
    Q_EMIT changed();
    m_engine.ask<Result>(
        this,
        [path = m_path, passphrase = m_passphrase, imports](Engine &engine) {
            return readArchive(&engine, path, passphrase, imports);
        },
        [this, imports](const Result &result) { end(result, imports); });
}

void ArchiveController::progress(const ArchiveProgress &progress)
{
    if (!m_busy || progress.phase == ArchiveProgress::Phase::Looking)
        return;
    m_share = progress.total > 0 ? double(progress.done) / double(progress.total) : 0;
    m_step = tr("%Ln post(s) read so far", nullptr, int(progress.posts));
    Q_EMIT changed();
}

void ArchiveController::end(const Result &result, bool imported)
{
    m_busy = m_importing = false;
    m_step.clear();
    if (m_left) {
        reset();
        return;
    }
    if (!result) {
        const bool isLocked = result.error().kind == BackupError::Kind::NoPassphrase;
        m_sealed = m_sealed || isLocked;
        m_problem = isLocked ? QString() : backupSentence(result.error());
        if (!imported || isLocked)
            m_found.clear();
        Q_EMIT changed();
        return;
    }
    const ArchiveCounts &counts = result->record.counts;
    const QString held = countWords(counts.posts, counts.files, counts.fileBytes);
    const QString handle = QLatin1Char('@') + result->owner.profile.handle;
    m_found = imported ? tr("The archive of %1 is here: %2. %3 were new.")
                             .arg(handle, held, QLocale().toString(counts.added))
                       : tr("The archive of %1 holds %2.").arg(handle, held);
    m_notes = imported ? archiveNotes(counts) : QStringList();
    m_made = result->record.account;
    if (imported) {
        wipe(m_passphrase);
        m_accounts.reload();
    }
    Q_EMIT changed();
}

} // namespace Godwit
