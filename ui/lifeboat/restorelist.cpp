// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/restorelist.h"

#include "engine/engine.h"
#include "engine/sentences.h"
#include "lifeboat/backup/followspage.h"
#include "lifeboat/standbysync.h"
#include "ui/lifeboat/backupmaker.h"
#include "ui/lifeboat/restoremaker.h"
#include "ui/viewmodels/enginethread.h"

namespace Godwit
{

using namespace std::chrono_literals;

// A restore tells of every row.
static constexpr auto readAfter = 300ms;

namespace
{

QCoro::Task<std::optional<RestoreRow>> readRestore(Engine *engine, RestoreRecord record)
{
    const auto report = co_await engine->restores().report(record, failedShown);
    const auto target = engine->accountById(record.target);
    if (!report || !target || !report->standing.consentAt)
        co_return std::nullopt;
    RestoreRow row = restoreRow(*report, QLatin1Char('@') + target->handle, engine->clock().now());
    const qint64 followed = co_await engine->restores().followed(target->id);
    offerPage(row, *report, target->server, followed);
    co_return row;
}

// Those that are `known`, and have not changed since, are as they were. None: they could not be read.
QCoro::Task<std::optional<QList<RestoreRow>>> readRestores(Engine *engine, QList<RestoreRow> known,
                                                           QSet<RestoreId> changed)
{
    const auto records = co_await engine->restores().records();
    if (!records)
        co_return std::nullopt;
    QList<RestoreRow> rows;
    for (const RestoreRecord &record : *records) {
        const auto before = std::ranges::find(std::as_const(known), int(record.id.value()), &RestoreRow::id);
        if (before != known.cend() && !changed.contains(record.id)) {
            rows.append(*before);
            continue;
        }
        if (const auto row = co_await readRestore(engine, record))
            rows.append(*row);
    }
    co_return rows;
}

QCoro::Task<std::optional<RestoreRecord>> recordOf(Engine *engine, RestoreId id)
{
    const auto records = co_await engine->restores().records();
    if (!records)
        co_return std::nullopt;
    const auto found = std::ranges::find(*records, id, &RestoreRecord::id);
    co_return found == records->end() ? std::nullopt : std::optional(*found);
}

QString sentenceOrNothing(const StoreResult<void> &result)
{
    return result ? QString() : sentenceOf(result.error());
}

// Of one that is not there any more nothing can be said.
QCoro::Task<QString> pauseRestore(Engine *engine, RestoreId id, bool paused)
{
    const auto record = co_await recordOf(engine, id);
    if (!record)
        co_return QString();
    co_return sentenceOrNothing(co_await engine->restores().setPaused(record->pair(), paused));
}

QCoro::Task<QString> undoRestore(Engine *engine, RestoreId id)
{
    const auto record = co_await recordOf(engine, id);
    if (!record)
        co_return QString();
    co_return sentenceOrNothing(co_await engine->restores().undo(record->pair()));
}

QCoro::Task<QString> forgetRestore(Engine *engine, RestoreId id)
{
    const auto record = co_await recordOf(engine, id);
    if (!record)
        co_return QString();
    co_return sentenceOrNothing(co_await engine->restores().forget(*record));
}

struct Saved {
    QString path;
    QString problem;
};

QCoro::Task<Saved> saveFollowsOf(Engine *engine, RestoreId id, QString folder)
{
    const auto record = co_await recordOf(engine, id);
    if (!record)
        co_return Saved{};
    const auto rows = co_await engine->standbySync().store().rows(record->pair());
    if (!rows)
        co_return Saved{{}, sentenceOf(rows.error())};
    const auto target = engine->accountById(record->target);
    const auto waiting = qint64(std::ranges::count_if(*rows, isFollowThatWaits));
    const qint64 followed = co_await engine->restores().followed(record->target);
    const qint64 most = target ? mostInList(target->server, waiting, followed) : waiting;
    const auto path = writeFollows(folder, *rows, most);
    co_return path ? Saved{*path, {}} : Saved{{}, backupSentence(path.error())};
}

} // namespace

RestoreList::RestoreList(EngineThread &engine, QObject *parent)
    : QObject(parent), m_engine(engine), m_rereading(readAfter, [this] { read(); })
{
    connect(&engine, &EngineThread::restoresChanged, this, &RestoreList::note);
}

void RestoreList::setWatched(bool watched)
{
    m_watched = watched;
    m_isOld = true;
    if (watched)
        m_rereading.readNow();
    else
        m_rereading.rest();
}

void RestoreList::readAnew()
{
    m_isOld = true;
    if (m_watched)
        m_rereading.readNow();
}

void RestoreList::note(RestoreId changed)
{
    if (!m_watched)
        return;
    m_changed.insert(changed);
    m_rereading.readLater();
}

void RestoreList::read()
{
    const QList<RestoreRow> known = m_isOld ? QList<RestoreRow>() : m_rows;
    m_isOld = false;
    m_engine.ask<std::optional<QList<RestoreRow>>>(
        this,
        [known, changed = std::exchange(m_changed, {})](Engine &engine) {
            return readRestores(&engine, known, changed);
        },
        [this](std::optional<QList<RestoreRow>> rows) {
            m_rereading.ended();
            // What had changed is not known any more: the next reading looks at all of them.
            m_isOld |= !rows;
            if (!rows || *rows == m_rows)
                return;
            m_rows = std::move(*rows);
            Q_EMIT changed();
        });
}

void RestoreList::act(int id, std::function<QCoro::Task<QString>(Engine &)> task)
{
    m_engine.ask<QString>(this, std::move(task), [this, id](const QString &sentence) {
        if (!sentence.isEmpty())
            Q_EMIT failed(sentence);
        note(RestoreId(id));
    });
}

void RestoreList::setPaused(int id, bool paused)
{
    act(id, [id, paused](Engine &engine) { return pauseRestore(&engine, RestoreId(id), paused); });
}

void RestoreList::undo(int id)
{
    act(id, [id](Engine &engine) { return undoRestore(&engine, RestoreId(id)); });
}

void RestoreList::forget(int id)
{
    act(id, [id](Engine &engine) { return forgetRestore(&engine, RestoreId(id)); });
}

void RestoreList::saveFollows(int id, const QUrl &folder)
{
    m_engine.ask<Saved>(
        this,
        [id, path = folder.toLocalFile()](Engine &engine) {
            return saveFollowsOf(&engine, RestoreId(id), path);
        },
        [this, id](const Saved &done) {
            if (!done.problem.isEmpty())
                Q_EMIT failed(done.problem);
            else if (!done.path.isEmpty())
                Q_EMIT saved(id, placeWords(done.path));
        });
}

} // namespace Godwit
