// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/notificationscontroller.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "engine/sentences.h"
#include "timeline/everywhere.h"
#include "timeline/inboxfetcher.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/notificationmaker.h"
#include "ui/viewmodels/notificationsseen.h"
#include "ui/viewmodels/rowchanges.h"
#include "ui/viewmodels/timelinereading.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <iterator>

namespace Godwit
{

using namespace std::chrono_literals;

// What servers give at most.
static constexpr int pageSize = 40;
static constexpr auto refreshAfter = 500ms;
// Where kinds are left out, more of the past is read until there are so many, but not for ever.
static constexpr int enough = 15;
static constexpr int mostRead = 25 * pageSize;

NotificationsController::NotificationsController(EngineThread &engine, Looking looking, QObject *parent)
    : QAbstractListModel(parent), m_engine(engine), m_looking(std::move(looking))
{
    m_againTimer.setSingleShot(true);
    m_againTimer.setInterval(30ms);
    connect(&m_againTimer, &QTimer::timeout, this, &NotificationsController::readAgain);
    connect(&engine, &EngineThread::outboxChanged, &m_againTimer, qOverload<>(&QTimer::start));
    connect(&engine, &EngineThread::postsChanged, &m_againTimer, qOverload<>(&QTimer::start));
    connect(&engine, &EngineThread::notificationsChanged, this, [this](AccountId account) {
        if (m_looking.sees(account))
            m_againTimer.start();
    });
    connect(&m_filtering, &NotificationFiltering::chosen, this, &NotificationsController::keepHidden);
    readAgain();
    // The timeline in front of it is shown first.
    QTimer::singleShot(refreshAfter, this, &NotificationsController::refresh);
}

int NotificationsController::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NotificationsController::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::UserRole)
        return {};
    return QVariant::fromValue(m_rows[size_t(index.row())]);
}

QHash<int, QByteArray> NotificationsController::roleNames() const
{
    return {{Qt::UserRole, "row"}};
}

void NotificationsController::setStyle(const MarkupStyle &style)
{
    if (m_looking.style == style)
        return;
    m_looking.style = style;
    readAgain();
}

void NotificationsController::lookAs(const Looking &looking)
{
    if (looking.account == m_looking.account && looking.eyes == m_looking.eyes)
        return;
    m_looking = looking;
    m_readFor = 0;
    m_ended = false;
    readAgain();
    refresh();
}

void NotificationsController::setKind(const QString &kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    // What was read for a rare kind is not read again with every change.
    m_limit = pageSize;
    m_ended = false;
    filter();
    if (!m_readingOn && m_readFor > m_limit)
        readAgain();
}

int NotificationsController::newCount() const
{
    const QStringList hidden = m_filtering.hidden();
    return int(std::ranges::count_if(m_all, [&](const NotificationRow &row) {
        return row.time > m_seenAt && !hidden.contains(row.kind);
    }));
}

static void addThrough(NotificationRow &row, const NotificationView &view, const RowMaker &maker)
{
    QStringList hosts;
    for (const AccountId account : view.to)
        hosts.append(maker.with().hosts.value(account));
    row.through = hosts.join(QStringLiteral(", "));
    row.post.through = row.through;
}

QCoro::Task<NotificationsController::Read> NotificationsController::read(Engine *engine, Looking looking,
                                                                         int limit)
{
    Read result;
    result.limit = limit;
    const auto views = co_await engine->notifications().merged(looking.viewers(), std::nullopt, limit);
    const RowMaker maker = co_await rowMaker(engine, looking);
    if (views) {
        for (const NotificationView &view : *views) {
            result.rows.push_back(notificationRow(view, maker));
            if (!looking.persona)
                addThrough(result.rows.back(), view, maker);
        }
    }
    result.seenAt = notificationsSeenAt(*engine, looking.viewers());
    result.hidden = hiddenNotifications(*engine, looking.persona);
    co_return result;
}

bool NotificationsController::shows(const NotificationRow &row) const
{
    return m_kind.isEmpty() ? !m_filtering.hidden().contains(row.kind) : row.kind == m_kind;
}

void NotificationsController::readFurther()
{
    m_readingOn = m_rows.size() < enough && m_rows.size() < m_all.size() && !m_ended && m_limit < mostRead;
    if (m_readingOn && m_limit <= m_readFor) {
        m_limit = std::min(mostRead, 2 * m_limit);
        readAgain();
    }
}

void NotificationsController::keepHidden()
{
    filter();
    m_engine.post([persona = m_looking.persona, kinds = m_filtering.hidden()](Engine &engine) {
        engine.scope().start(keepHiddenNotifications(&engine, persona, kinds));
    });
}

static QStringList idsOf(const std::vector<NotificationRow> &rows)
{
    QStringList ids;
    for (const NotificationRow &row : rows)
        ids.append(row.id);
    return ids;
}

// The view keeps its place, and what is selected there.
void NotificationsController::setRows(std::vector<NotificationRow> rows)
{
    const RowChanges changes = rowChanges(idsOf(m_rows), idsOf(rows));
    for (const RowRun &run : changes.removed) {
        beginRemoveRows({}, run.first, run.last);
        m_rows.erase(m_rows.begin() + run.first, m_rows.begin() + run.last + 1);
        endRemoveRows();
    }
    for (const RowRun &run : changes.inserted) {
        beginInsertRows({}, run.first, run.last);
        m_rows.insert(m_rows.begin() + run.first, rows.begin() + run.first, rows.begin() + run.last + 1);
        endInsertRows();
    }
    for (size_t at = 0; at < rows.size(); ++at) {
        if (m_rows[at] == rows[at])
            continue;
        m_rows[at] = std::move(rows[at]);
        Q_EMIT dataChanged(index(int(at)), index(int(at)));
    }
}

void NotificationsController::filter()
{
    std::vector<NotificationRow> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows),
                         [this](const NotificationRow &row) { return shows(row); });
    setRows(std::move(rows));
    readFurther();
    Q_EMIT changed();
}

void NotificationsController::show(Read read)
{
    // Not by how many there are: those of one post are folded into one.
    const bool grew = read.rows.size() > m_all.size();
    m_ended = !grew && (m_ended || (m_readFor > 0 && read.limit > m_readFor));
    m_readFor = read.limit;
    m_all = std::move(read.rows);
    m_seenAt = std::max(m_seenAt, read.seenAt);
    // What is chosen here meanwhile stands.
    if (!m_loaded)
        m_filtering.take(read.hidden);
    m_loaded = true;
    filter();
}

void NotificationsController::readAgain()
{
    m_engine.ask<Read>(
        this,
        [looking = m_looking, limit = m_limit](Engine &engine) { return read(&engine, looking, limit); },
        [this](Read read) { show(std::move(read)); });
}

static QCoro::Task<QString> fetchNotifications(Engine *engine, AccountId account)
{
    const auto fetched =
        co_await engine->postFetcher().notifications(account, PageRequest{.limit = pageSize});
    if (!fetched)
        co_return sentenceOf(fetched.error());
    // snac tells of those who ask to follow by their list alone.
    const auto asking = co_await engine->inbox().requests(account);
    co_return asking ? QString() : sentenceOf(asking.error());
}

// A problem only where nobody answered.
static QCoro::Task<QString> fetchEverybodys(Engine *engine)
{
    const std::vector<Filing> homes = engine->homes();
    const auto fetched =
        co_await fetchNotificationsEverywhere(&engine->postFetcher(), &engine->inbox(), homes, pageSize);
    const bool failed = !fetched.problems.empty() && fetched.problems.size() == homes.size();
    co_return failed ? sentenceOf(fetched.problems.front().error) : QString();
}

void NotificationsController::refresh()
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_engine.ask<QString>(
        this,
        [looking = m_looking](Engine &engine) {
            return looking.persona ? fetchNotifications(&engine, looking.account) : fetchEverybodys(&engine);
        },
        [this](const QString &problem) {
            m_busy = false;
            m_problem = problem;
            readAgain();
        });
}

void NotificationsController::showOlder()
{
    if (m_ended || m_limit > m_readFor)
        return;
    m_limit += pageSize;
    readAgain();
}

void NotificationsController::seen()
{
    // Everywhere it is the latest of all: others may have looked at less.
    if (m_all.empty() || (m_looking.persona && m_all.front().time <= m_seenAt))
        return;
    if (m_all.front().time > m_seenAt) {
        m_seenAt = m_all.front().time;
        Q_EMIT changed();
    }
    // Everywhere is everybody's.
    const Viewers eyes = m_looking.persona ? Viewers{m_looking.account} : m_looking.viewers();
    m_engine.post([eyes, time = m_seenAt](Engine &engine) {
        engine.scope().start(keepNotificationsSeen(&engine, eyes, time));
    });
}

} // namespace Godwit
