// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/shelfcontroller.h"

#include "engine/engine.h"
#include "engine/sentences.h"
#include "outbox/outbox.h"
#include "timeline/shelffetcher.h"
#include "ui/viewmodels/enginethread.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace Godwit
{

static QCoro::Task<Shelf> readShelf(Engine *engine, AccountId account)
{
    const auto shelf = co_await engine->shelves().shelf(account);
    co_return shelf ? *shelf : Shelf();
}

static QCoro::Task<QString> fetchShelf(Engine *engine, AccountId account)
{
    const auto fetched = co_await engine->shelfFetcher().refresh(account);
    co_return fetched ? QString() : sentenceOf(fetched.error());
}

static QCoro::Task<QString> followTag(Engine *engine, AccountId account, QString tag, bool on)
{
    const auto kept = co_await engine->shelves().setTag(account, tag, on);
    if (!kept)
        co_return sentenceOf(kept.error());
    const auto added = co_await engine->outbox().add(account, FollowTag{tag, on});
    co_return added ? QString() : sentenceOf(added.error());
}

ShelfController::ShelfController(EngineThread &engine, Looking looking, bool canFollow, QObject *parent)
    : QObject(parent), m_engine(engine), m_looking(std::move(looking)), m_canFollow(canFollow)
{
    readAgain();
    refresh();
}

QString ShelfController::titleOf(const QString &list) const
{
    const auto row = std::ranges::find(m_lists, list, &ListRow::id);
    return row == m_lists.end() ? QString() : row->title;
}

bool ShelfController::follows(const QString &tag, const QStringList &tags) const
{
    return tags.contains(tag, Qt::CaseInsensitive);
}

void ShelfController::show(const Shelf &shelf)
{
    m_lists.clear();
    for (const PeopleList &list : shelf.lists)
        m_lists.append({list.id.toString(), list.title});
    m_tags = shelf.tags;
    Q_EMIT changed();
}

void ShelfController::readAgain()
{
    m_engine.ask<Shelf>(
        this, [account = m_looking.account](Engine &engine) { return readShelf(&engine, account); },
        [this](const Shelf &shelf) { show(shelf); });
}

void ShelfController::refresh()
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_engine.ask<QString>(
        this, [account = m_looking.account](Engine &engine) { return fetchShelf(&engine, account); },
        [this](const QString &problem) {
            m_busy = false;
            m_problem = problem;
            readAgain();
        });
}

void ShelfController::follow(const QString &tag, bool on)
{
    m_engine.ask<QString>(
        this,
        [account = m_looking.account, tag, on](Engine &engine) {
            return followTag(&engine, account, tag, on);
        },
        [this](const QString &problem) {
            if (!problem.isEmpty())
                Q_EMIT failed(problem);
            readAgain();
        });
}

} // namespace Godwit
