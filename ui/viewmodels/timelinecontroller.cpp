// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/timelinecontroller.h"

#include "base/taskscope.h"
#include "base/toldtime.h"
#include "engine/engine.h"
#include "ui/viewmodels/enginethread.h"

#include <QDateTime>

namespace Godwit
{

using namespace std::chrono_literals;

// A window that paints nothing is not waited for any longer.
static constexpr auto longestUnpainted = 400ms;
// Fewer than a tall window has room for.
static constexpr size_t fewRows = 15;

TimelineController::TimelineController(EngineThread &engine, Looking looking, TimelineKey key,
                                       QObject *parent)
    : QObject(parent), m_engine(engine), m_looking(std::move(looking)), m_key(std::move(key))
{
    // Scrolling says a place with each frame, a burst of acts or stream events as many changes.
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(400ms);
    connect(&m_placeTimer, &QTimer::timeout, this, &TimelineController::savePlace);
    connect(&engine, &EngineThread::closing, this, &TimelineController::savePlace);
    m_againTimer.setSingleShot(true);
    m_againTimer.setInterval(30ms);
    connect(&m_againTimer, &QTimer::timeout, this, &TimelineController::readAgain);
    m_paintTimer.setSingleShot(true);
    m_paintTimer.setInterval(longestUnpainted);
    connect(&m_paintTimer, &QTimer::timeout, this, &TimelineController::followUp);
    connect(&engine, &EngineThread::outboxChanged, &m_againTimer, qOverload<>(&QTimer::start));
    connect(&engine, &EngineThread::postsChanged, &m_againTimer, qOverload<>(&QTimer::start));
    connect(&engine, &EngineThread::timelineChanged, this, [this](const TimelineKey &changedKey) {
        const bool isPart = m_key.kind == TimelineKind::Everywhere && changedKey.kind == TimelineKind::Home;
        if ((isPart || changedKey == m_key) && m_loaded)
            m_rows == 0 ? showNewest() : showNewer();
    });
    connect(&engine, &EngineThread::serverReturned, this, [this] {
        if (m_failed && m_fetching == 0)
            refresh();
    });
    connect(&m_filtering, &TimelineFiltering::chosen, this, &TimelineController::filterAnew);
    open();
}

void TimelineController::filterAnew()
{
    m_fruitless = 0;
    m_engine.post([key = m_key, filter = m_filtering.filter()](Engine &engine) {
        engine.scope().start(keepFilter(&engine, key, filter));
    });
    readAgain();
}

void TimelineController::setStyle(const MarkupStyle &style)
{
    if (m_looking.style == style)
        return;
    m_looking.style = style;
    readAgain();
}

// What a server shows of its own is not another server's.
static bool isOfOneServer(TimelineKind kind)
{
    return kind == TimelineKind::Local || kind == TimelineKind::Federated || kind == TimelineKind::List;
}

void TimelineController::lookAs(const Looking &looking)
{
    if (looking.account == m_looking.account && looking.eyes == m_looking.eyes)
        return;
    m_looking = looking;
    m_stale = true;
    m_serverAtEnd = false;
    m_problem.clear();
    if (isOfOneServer(m_key.kind))
        showNewest();
    Q_EMIT changed();
    Q_EMIT lookedAnew();
}

QString TimelineController::asOf() const
{
    if (toMs(m_fetchedAt) <= 0)
        return {};
    return toldMoment(QDateTime::fromMSecsSinceEpoch(toMs(m_fetchedAt)));
}

void TimelineController::open()
{
    m_engine.ask<TimelineRead>(
        this,
        [looking = m_looking, key = m_key](Engine &engine) { return openTimeline(&engine, looking, key); },
        [this](TimelineRead read) {
            m_atOldest = read.atOldest;
            m_loaded = true;
            m_filtering.take(read.filter);
            holdBack(read);
            m_unseen = int(m_above.size());
            const auto place = read.place;
            take(std::move(read));
            if (place) {
                m_place = *place;
                if (m_unseen > 0 || place->pixelOffset < 0)
                    restorePlace();
            }
            showMoreWhereFew();
            Q_EMIT changed();
            if (m_rows == 0)
                refresh();
            else
                m_paintTimer.start();
        });
}

void TimelineController::painted()
{
    if (m_paintTimer.isActive())
        followUp();
}

void TimelineController::followUp()
{
    m_paintTimer.stop();
    showAbove();
    refresh();
}

// The view begins with the row that was read, so that no row is made that is not seen; what stands above it
// follows once that is painted.
void TimelineController::holdBack(TimelineRead &read)
{
    m_atNewest = read.atNewest;
    if (!read.place)
        return;
    const auto found = std::ranges::find_if(read.entries, [&](const PostEntry &entry) {
        return entry.row.key == read.place->post.toString() &&
               entry.row.boosterKey == read.place->booster.toString();
    });
    if (found == read.entries.begin() || found == read.entries.end())
        return;
    m_above.assign(std::make_move_iterator(read.entries.begin()), std::make_move_iterator(found));
    read.entries.erase(read.entries.begin(), found);
    m_aboveIsNewest = std::exchange(m_atNewest, false);
}

void TimelineController::showAbove()
{
    if (m_above.empty())
        return;
    m_atNewest = m_aboveIsNewest;
    m_entries.insert(m_entries.begin(), m_above.begin(), m_above.end());
    m_model.insert(0, std::exchange(m_above, {}));
    if (m_atNewest && !m_waiting.empty())
        show();
    Q_EMIT changed();
}

void TimelineController::show()
{
    std::vector<PostEntry> all;
    all.reserve(m_waiting.size() + m_entries.size());
    // Nothing is newer than what has not left yet; further down in the past it would only be in the way.
    if (m_atNewest)
        all = m_waiting;
    all.insert(all.end(), m_entries.begin(), m_entries.end());
    m_model.setEntries(std::move(all));
}

void TimelineController::take(TimelineRead read)
{
    // What has left comes back as a post of the server's.
    const bool left = read.waiting.size() < m_waiting.size();
    m_entries = std::move(read.entries);
    m_rows = read.rows;
    if (read.top)
        m_top = *read.top;
    if (read.bottom)
        m_bottom = *read.bottom;
    m_filtering.setCount(std::move(read.count));
    m_waiting = std::move(read.waiting);
    m_fetchedAt = read.fetchedAt;
    if (!read.problem.isEmpty())
        m_problem = read.problem;
    show();
    if (left || (m_expecting && m_waiting.empty())) {
        m_expecting = false;
        refresh();
    }
}

void TimelineController::expectPost()
{
    m_expecting = true;
    m_againTimer.start();
}

void TimelineController::fetched(const Fetching &fetching)
{
    --m_fetching;
    m_failed = fetching.failed;
    m_problem = fetching.problem;
    Q_EMIT changed();
}

void TimelineController::refresh()
{
    // What is read from the cache first looks at the server by itself.
    if (!m_loaded)
        return;
    m_stale = false;
    ++m_fetching;
    Q_EMIT changed();
    m_engine.ask<Fetching>(
        this,
        [looking = m_looking, key = m_key](Engine &engine) { return fetchNewest(&engine, looking, key); },
        [this](const Fetching &fetching) {
            fetched(fetching);
            if (m_rows == 0)
                showNewest();
            else if (fetching.newRows > 0)
                showNewer();
            // Counts and marks of what was here already may be others now, and of several sources one may
            // bring what belongs between.
            readAgainWithRoom(fetching.newRows);
        });
}

void TimelineController::showNewest()
{
    m_engine.ask<TimelineRead>(
        this,
        [looking = m_looking, key = m_key, filter = m_filtering.filter()](Engine &engine) {
            return readNewest(&engine, looking, key, filter);
        },
        [this, filter = m_filtering.filter()](TimelineRead read) {
            // They are among these, or too far down.
            m_above.clear();
            m_atNewest = true;
            m_atOldest = read.atOldest;
            m_unseen = 0;
            m_fruitless = 0;
            take(std::move(read));
            keepPlace(0, 0);
            showMoreWhereFew();
            Q_EMIT changed();
            Q_EMIT placed(0, 0);
            keepTo(filter);
        });
}

void TimelineController::addNewer(TimelineRead read)
{
    m_reading = false;
    m_atNewest = read.atNewest;
    m_unseen += int(read.entries.size());
    m_rows += read.rows;
    m_filtering.addCount(read.count);
    if (read.top)
        m_top = *read.top;
    m_entries.insert(m_entries.begin(), read.entries.begin(), read.entries.end());
    const bool noneWaits = m_waiting.empty() && read.waiting.empty();
    m_waiting = std::move(read.waiting);
    if (noneWaits)
        m_model.insert(0, std::move(read.entries));
    else
        show();
    Q_EMIT changed();
    if (!m_atNewest)
        showNewer();
}

void TimelineController::showNewer()
{
    showAbove();
    if (m_reading || m_rows == 0)
        return;
    m_reading = true;
    m_engine.ask<TimelineRead>(
        this,
        [looking = m_looking, key = m_key, filter = m_filtering.filter(), top = m_top](Engine &engine) {
            return readNewer(&engine, looking, key, filter, top);
        },
        [this, filter = m_filtering.filter()](TimelineRead read) {
            addNewer(std::move(read));
            keepTo(filter);
        });
}

void TimelineController::showOlder()
{
    if (m_reading || m_rows == 0 || isAtEnd() || isCutShort() || isStuck())
        return;
    m_reading = true;
    if (m_atOldest) {
        fetchOlder();
        return;
    }
    m_engine.ask<TimelineRead>(
        this,
        [looking = m_looking, key = m_key, filter = m_filtering.filter(), last = m_bottom](Engine &engine) {
            return readOlder(&engine, looking, key, filter, last);
        },
        [this, filter = m_filtering.filter()](TimelineRead read) {
            addOlder(std::move(read));
            keepTo(filter);
        });
}

void TimelineController::addOlder(TimelineRead read)
{
    m_reading = false;
    m_atOldest = read.atOldest;
    m_rows += read.rows;
    m_filtering.addCount(read.count);
    if (read.bottom)
        m_bottom = *read.bottom;
    const bool isFruitless = read.entries.empty() && read.rows > 0;
    m_fruitless = isFruitless ? m_fruitless + 1 : 0;
    std::ranges::copy(read.entries, std::back_inserter(m_entries));
    m_model.insert(m_model.rowCount(), std::move(read.entries));
    Q_EMIT changed();
    // The view asks for more only where it has seen something come.
    if (isFruitless)
        showOlder();
}

// What was read by a filter that is not chosen any more is read again.
void TimelineController::keepTo(const TimelineFilter &filter)
{
    if (filter != m_filtering.filter())
        readAgain();
}

void TimelineController::fetchOlder()
{
    ++m_fetching;
    Q_EMIT changed();
    m_engine.ask<Fetching>(
        this,
        [looking = m_looking, key = m_key, bottom = m_bottom](Engine &engine) {
            return Godwit::fetchOlder(&engine, looking, key, bottom);
        },
        [this](const Fetching &fetching) {
            m_reading = false;
            m_serverAtEnd = fetching.atEnd;
            m_atOldest = fetching.below == 0;
            fetched(fetching);
            if (fetching.below > 0)
                showOlder();
            if (fetching.newRows > fetching.below)
                readAgainWithRoom(fetching.newRows);
        });
}

void TimelineController::lookFurther()
{
    m_fruitless = 0;
    showOlder();
}

void TimelineController::showMoreWhereFew()
{
    // A server that does not answer is not asked again by what is read here.
    const bool isInVain = m_atOldest && m_failed;
    if (m_filtering.isActive() && !isInVain && m_entries.size() < fewRows)
        showOlder();
}

void TimelineController::markRead()
{
    m_unseen = 0;
    Q_EMIT changed();
}

void TimelineController::fillGap(int index)
{
    const auto &entries = m_model.entries();
    if (index < 0 || size_t(index) >= entries.size() || !entries[size_t(index)].gap)
        return;
    ++m_fetching;
    Q_EMIT changed();
    m_engine.ask<Fetching>(
        this,
        [looking = m_looking, key = m_key, gap = *entries[size_t(index)].gap](Engine &engine) {
            return fetchGap(&engine, looking, key, gap);
        },
        [this](const Fetching &fetching) {
            fetched(fetching);
            // What was shown last must not fall out below.
            readAgainWithRoom(fetching.newRows);
        });
}

void TimelineController::readAgain()
{
    readAgainWithRoom(0);
}

void TimelineController::readAgainWithRoom(int room)
{
    if (!m_loaded)
        return;
    showAbove();
    if (m_rows == 0) {
        if (m_fetching == 0)
            showNewest();
        return;
    }
    m_engine.ask<TimelineRead>(
        this,
        [looking = m_looking, key = m_key, filter = m_filtering.filter(), top = m_top, count = m_rows + room](
            Engine &engine) { return Godwit::readAgain(&engine, looking, key, filter, top, count); },
        [this, room, filter = m_filtering.filter(), top = m_top, count = m_rows](TimelineRead read) {
            // By a filter that is not chosen any more: what is read by the new one may have come before.
            if (filter != m_filtering.filter())
                return;
            if (read.rows == 0 && m_entries.size() > 1)
                return;
            // Rows came above or below while these were read: without them they would be gone again.
            if (m_rows != count || m_top != top) {
                readAgainWithRoom(room);
                return;
            }
            m_atOldest = read.atOldest;
            take(std::move(read));
            showMoreWhereFew();
            Q_EMIT changed();
        });
}

void TimelineController::keepPlace(int index, double offset)
{
    const auto &entries = m_model.entries();
    if (index < 0 || size_t(index) >= entries.size())
        return;
    const int waiting = int(entries.size()) - int(m_entries.size());
    if (const int seen = std::max(0, index - waiting); seen < m_unseen) {
        m_unseen = seen;
        Q_EMIT changed();
    }
    const PostRow &row = entries[size_t(index)].row;
    m_place = {PostKey(row.key), PersonKey(row.boosterKey), offset};
    m_placeIndex = index;
    // What waits to be sent is another row tomorrow.
    if (!row.actId.isEmpty())
        return;
    m_unkept = m_place;
    // Somebody who scrolls on and on has a place all the same.
    if (!m_placeTimer.isActive())
        m_placeTimer.start();
}

void TimelineController::restorePlace()
{
    const int index = m_model.indexOf(m_place.post.toString(), m_place.booster.toString());
    if (index >= 0)
        Q_EMIT placed(index, m_place.pixelOffset);
    else
        Q_EMIT placed(std::clamp(m_placeIndex, 0, std::max(0, m_model.rowCount() - 1)), 0);
    if (m_stale)
        refresh();
}

void TimelineController::savePlace()
{
    if (!m_unkept)
        return;
    m_placeTimer.stop();
    m_engine.post([key = m_key, place = *std::exchange(m_unkept, std::nullopt)](Engine &engine) {
        engine.scope().start(keepReadingPosition(&engine, key, place));
    });
}

} // namespace Godwit
