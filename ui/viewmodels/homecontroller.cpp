// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/homecontroller.h"

#include "base/taskscope.h"
#include "cache/timelinestore.h"
#include "engine/engine.h"
#include "engine/sentences.h"
#include "text/plaintext.h"
#include "timeline/timelinefetcher.h"
#include "ui/viewmodels/enginethread.h"

#include <QDateTime>
#include <QLocale>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

static constexpr int shownRows = 80;

static PostRow rowOf(const Row &row)
{
    const PostView &view = row.view;
    PostRow result;
    if (row.boost && row.booster)
        result.boostedBy = row.booster->handle;
    result.name = plainText(view.author.displayName);
    result.handle = view.author.handle;
    result.time =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(view.post.createdAt)), QLocale::ShortFormat);
    result.contentWarning = view.post.contentWarning;
    result.text = plainText(view.post.text);
    result.gapBelow = row.gapBelow.has_value();
    return result;
}

HomeController::HomeController(EngineThread &engine)
{
    connect(this, &HomeController::rowsRead, this, &HomeController::show, Qt::QueuedConnection);
    connect(this, &HomeController::fetchFailed, this, &HomeController::setProblem, Qt::QueuedConnection);
    connect(&engine, &EngineThread::problem, this, &HomeController::setProblem, Qt::QueuedConnection);
    connect(
        this, &HomeController::accountRead, this,
        [this](const QString &handle) {
            m_handle = handle;
            Q_EMIT handleChanged();
        },
        Qt::QueuedConnection);
    engine.post([this](Engine &ready) { ready.scope().start(load(&ready)); });
}

QCoro::Task<bool> HomeController::read(Engine *engine)
{
    const auto account = engine->defaultAccount();
    const auto slice = co_await engine->timelines().newest({account->persona, TimelineKind::Home, {}},
                                                           {account->id}, shownRows);
    if (!slice) {
        Q_EMIT fetchFailed(sentenceOf(slice.error()));
        co_return false;
    }
    std::vector<PostRow> rows;
    for (const Row &row : slice->rows)
        rows.push_back(rowOf(row));
    Q_EMIT rowsRead(rows);
    co_return true;
}

QCoro::Task<> HomeController::load(Engine *engine)
{
    const auto account = engine->defaultAccount();
    if (!account) {
        Q_EMIT fetchFailed(tr("No account is signed in yet. In a terminal: godwit login SERVER"));
        co_return;
    }
    Q_EMIT accountRead(account->handle);
    if (!co_await read(engine))
        co_return;
    const auto fetched = co_await engine->timelineFetcher().newest({account->persona, TimelineKind::Home, {}},
                                                                   account->id, 40);
    if (!fetched)
        Q_EMIT fetchFailed(sentenceOf(fetched.error()));
    else
        co_await read(engine);
}

void HomeController::show(const std::vector<PostRow> &rows)
{
    m_model.setRows(rows);
    Q_EMIT shown();
}

void HomeController::setProblem(const QString &sentence)
{
    m_problem = sentence;
    Q_EMIT problemChanged();
}

} // namespace Godwit
