// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/conversationscontroller.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "engine/sentences.h"
#include "outbox/outbox.h"
#include "timeline/inboxfetcher.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/timelinereading.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr int pageSize = 40;
// Of a row.
static constexpr qsizetype namesShown = 3;

ConversationsController::ConversationsController(EngineThread &engine, Looking looking, QObject *parent)
    : QObject(parent), m_engine(engine), m_looking(std::move(looking))
{
    m_againTimer.setSingleShot(true);
    m_againTimer.setInterval(30ms);
    connect(&m_againTimer, &QTimer::timeout, this, &ConversationsController::readAgain);
    connect(&engine, &EngineThread::postsChanged, &m_againTimer, qOverload<>(&QTimer::start));
    // A direct post is told of as a mention.
    connect(&engine, &EngineThread::notificationsChanged, this, [this](AccountId account) {
        if (account == m_looking.account)
            refresh();
    });
    readAgain();
    refresh();
}

void ConversationsController::setStyle(const MarkupStyle &style)
{
    if (m_looking.style == style)
        return;
    m_looking.style = style;
    readAgain();
}

int ConversationsController::unread() const
{
    return int(std::ranges::count_if(m_rows, &ConversationRow::unread));
}

static QString namesOf(const QList<PersonRow> &people)
{
    if (people.isEmpty())
        return ConversationsController::tr("Yourself");
    QStringList names;
    for (const PersonRow &person : people.first(std::min(namesShown, people.size())))
        names.append(person.name);
    const int others = int(people.size() - names.size());
    const QString list = names.join(QStringLiteral(", "));
    return others > 0 ? ConversationsController::tr("%1 and %n other(s)", nullptr, others).arg(list) : list;
}

QCoro::Task<QList<ConversationRow>> ConversationsController::read(Engine *engine, Looking looking, int limit)
{
    QList<ConversationRow> rows;
    const auto views = co_await engine->conversations().newest(looking.account, limit);
    if (!views)
        co_return rows;
    const RowMaker maker = co_await rowMaker(engine, looking);
    for (const ConversationView &view : *views) {
        ConversationRow row;
        row.id = view.conversation.id.toString();
        for (const Profile &profile : view.people)
            row.people.append(maker.person(profile));
        row.title = namesOf(row.people);
        if (view.last)
            row.text = maker.row(*view.last).plain.simplified();
        row.post = view.conversation.last.toString();
        row.time = double(toMs(view.conversation.at));
        row.unread = view.conversation.unread;
        rows.append(row);
    }
    co_return rows;
}

void ConversationsController::readAgain()
{
    m_engine.ask<QList<ConversationRow>>(
        this,
        [looking = m_looking, limit = m_limit](Engine &engine) { return read(&engine, looking, limit); },
        [this](QList<ConversationRow> rows) {
            m_loaded = true;
            m_rows = std::move(rows);
            Q_EMIT changed();
        });
}

QCoro::Task<ConversationsController::Fetched> ConversationsController::fetch(Engine *engine,
                                                                             AccountId account, Cursor from)
{
    PageRequest request{.limit = pageSize};
    if (!from.isEmpty()) {
        request.direction = PageRequest::Direction::Older;
        request.from = from;
    }
    const auto older = co_await engine->inbox().conversations(account, request);
    if (!older)
        co_return Fetched{from, sentenceOf(older.error())};
    co_return Fetched{*older, {}};
}

void ConversationsController::ask(const Cursor &from)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_engine.ask<Fetched>(
        this, [account = m_looking.account, from](Engine &engine) { return fetch(&engine, account, from); },
        [this](const Fetched &fetched) {
            m_busy = false;
            m_older = fetched.older;
            m_problem = fetched.problem;
            readAgain();
        });
}

void ConversationsController::refresh()
{
    ask({});
}

void ConversationsController::showOlder()
{
    if (m_busy)
        return;
    if (int(m_rows.size()) >= m_limit) {
        m_limit += pageSize;
        readAgain();
    }
    if (!m_older.isEmpty())
        ask(m_older);
}

static QCoro::Task<QString> markConversation(Engine *engine, AccountId account, LocalId id)
{
    const auto marked = co_await engine->conversations().setRead(account, id);
    if (!marked)
        co_return sentenceOf(marked.error());
    const auto added = co_await engine->outbox().add(account, ReadConversation{id});
    co_return added ? QString() : sentenceOf(added.error());
}

void ConversationsController::markRead(const QString &id)
{
    const auto row = std::ranges::find(m_rows, id, &ConversationRow::id);
    if (row == m_rows.end() || !row->unread)
        return;
    row->unread = false;
    Q_EMIT changed();
    m_engine.ask<QString>(
        this,
        [account = m_looking.account, id = LocalId(id)](Engine &engine) {
            return markConversation(&engine, account, id);
        },
        [this](const QString &problem) {
            if (!problem.isEmpty())
                Q_EMIT failed(problem);
        });
}

} // namespace Godwit
