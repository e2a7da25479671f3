// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/threadcontroller.h"

#include "engine/engine.h"
#include "engine/sentences.h"
#include "timeline/postfetcher.h"
#include "ui/viewmodels/enginethread.h"

#include <QLocale>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

// Of those whose replies are not shown.
static constexpr qsizetype mostNames = 3;

static QCoro::Task<std::vector<PostEntry>> readThread(Engine *engine, Looking looking, PostKey focus)
{
    const auto posts = co_await engine->posts().thread(focus, looking.viewers());
    const RowMaker maker = co_await rowMaker(engine, looking);
    std::vector<PostEntry> entries;
    if (!posts)
        co_return entries;
    for (const auto &post : *posts) {
        if (maker.isGoing(post.view))
            continue;
        const bool isFocus = post.view.post.key == focus;
        entries.push_back({isFocus ? maker.enlarged().row(post.view) : maker.row(post.view), {}, {}});
        entries.back().row.depth = post.depth;
    }
    for (size_t i = 0; i + 1 < entries.size(); ++i)
        entries[i].row.answeredBelow = entries[i + 1].row.depth == entries[i].row.depth + 1;
    co_return entries;
}

static QCoro::Task<QString> fetchThread(Engine *engine, Looking looking, PostKey focus)
{
    if (looking.imported)
        co_return QString();
    const auto fetched = co_await engine->postFetcher().thread(looking.account, focus);
    co_return fetched ? QString() : sentenceOf(fetched.error());
}

ThreadController::ThreadController(EngineThread &engine, Looking looking, PostKey focus, QObject *parent)
    : QObject(parent), m_engine(engine), m_looking(std::move(looking)), m_focus(std::move(focus))
{
    m_againTimer.setSingleShot(true);
    m_againTimer.setInterval(30ms);
    connect(&m_againTimer, &QTimer::timeout, this, &ThreadController::readAgain);
    connect(&engine, &EngineThread::outboxChanged, &m_againTimer, qOverload<>(&QTimer::start));
    connect(&engine, &EngineThread::postsChanged, &m_againTimer, qOverload<>(&QTimer::start));
    connect(&engine, &EngineThread::serverReturned, this, [this] {
        if (!m_problem.isEmpty())
            refresh();
    });
    readAgain();
    refresh();
}

void ThreadController::setStyle(const MarkupStyle &style)
{
    if (m_looking.style == style)
        return;
    m_looking.style = style;
    readAgain();
}

PostRow ThreadController::focusRow() const
{
    const int index = focusIndex();
    return index < 0 ? PostRow() : m_model.entries()[size_t(index)].row;
}

void ThreadController::take(std::vector<PostEntry> entries)
{
    for (const PostEntry &entry : m_model.entries())
        m_seen.insert(entry.row.key);
    m_all = std::move(entries);
    QSet<QString> people;
    m_replies = 0;
    for (const PostEntry &entry : m_all) {
        if (entry.row.depth <= 0)
            continue;
        ++m_replies;
        people.insert(entry.row.author.key);
    }
    m_people = int(people.size());
    fold();
}

void ThreadController::fold()
{
    FoldedThread folded = foldThread(m_all, m_unfolded, m_seen);
    m_folds = std::move(folded.folds);
    m_model.setEntries(std::move(folded.entries));
    ++m_revision;
    Q_EMIT changed();
}

QString ThreadController::folded(const QString &post) const
{
    const auto fold = m_folds.constFind(post);
    if (fold == m_folds.cend())
        return {};
    QStringList names = fold->people;
    if (names.size() > mostNames) {
        names.resize(mostNames - 1);
        names.append(tr("others", "people, after the names of some"));
    }
    return tr("%n more reply(s) from %1", nullptr, fold->replies).arg(QLocale().createSeparatedList(names));
}

void ThreadController::unfold(const QString &post)
{
    m_unfolded.insert(post);
    fold();
}

void ThreadController::readAgain()
{
    m_engine.ask<std::vector<PostEntry>>(
        this,
        [looking = m_looking, focus = m_focus](Engine &engine) {
            return readThread(&engine, looking, focus);
        },
        [this](std::vector<PostEntry> entries) { take(std::move(entries)); });
}

void ThreadController::refresh()
{
    m_busy = true;
    Q_EMIT changed();
    m_engine.ask<QString>(
        this,
        [looking = m_looking, focus = m_focus](Engine &engine) {
            return fetchThread(&engine, looking, focus);
        },
        [this](const QString &problem) {
            m_busy = false;
            m_problem = problem;
            readAgain();
        });
}

} // namespace Godwit
