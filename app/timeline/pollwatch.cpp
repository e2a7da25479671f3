// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/pollwatch.h"

#include "timeline/call.h"
#include "timeline/postfetcher.h"

namespace Godwit
{

using namespace std::chrono_literals;

// Servers close polls by a queue.
static constexpr Milliseconds grace = 10s;
static constexpr Milliseconds pauseBetweenTries = 60s;
static constexpr int mostTries = 3;
static constexpr qsizetype mostWatched = 500;
// A laptop's sleep stops timers but not time: no single wait is longer than this.
static constexpr Milliseconds longestWait = 60s;

PollWatch::PollWatch(PostFetcher &posts, Clock &clock, TaskScope &requests)
    : m_posts(posts), m_clock(clock), m_requests(requests), m_turn(clock)
{
    connect(&m_scope, &TaskScope::stopRequested, &m_turn, &Alarm::ring);
}

void PollWatch::makeRoom()
{
    if (m_watched.size() < mostWatched)
        return;
    m_watched.removeIf([](const auto &each) { return !each.value().due && !each.value().asked; });
    if (m_watched.size() >= mostWatched)
        m_watched.erase(m_watched.begin());
}

void PollWatch::watch(AccountId account, PostKey post, Instant closesAt)
{
    if (m_scope.stopping())
        return;
    const Poll poll{account, std::move(post)};
    if (!m_watched.contains(poll))
        makeRoom();
    Watched &watched = m_watched[poll];
    if (watched.due || watched.asked || watched.tries >= mostTries)
        return;
    watched.due = watched.tries == 0 ? closesAt + grace : m_clock.now() + pauseBetweenTries;
    m_turn.ring();
    if (!m_running)
        m_scope.start(run());
}

std::optional<PollWatch::Poll> PollWatch::next() const
{
    std::optional<Poll> first;
    std::optional<Instant> due;
    for (auto each = m_watched.begin(); each != m_watched.end(); ++each) {
        if (each->due && (!due || *each->due < *due)) {
            first = each.key();
            due = each->due;
        }
    }
    return first;
}

QCoro::Task<> PollWatch::run()
{
    m_running = true;
    while (const auto poll = next()) {
        const Milliseconds wait = *m_watched[*poll].due - m_clock.now();
        if (wait > 0ms) {
            co_await m_turn.wait(std::min(wait, longestWait));
        } else {
            Watched &watched = m_watched[*poll];
            watched = {.due = {}, .tries = watched.tries + 1, .asked = true};
            const auto read = co_await unlessStopped(&m_scope, &m_requests, &m_clock,
                                                     m_posts.refresh(poll->first, poll->second));
            m_watched[*poll].asked = false;
            if (read && *read)
                Q_EMIT refreshed(poll->second);
            else if (read)
                watch(poll->first, poll->second, {});
        }
        if (m_scope.stopping())
            break;
    }
    m_running = false;
}

QCoro::Task<> PollWatch::stop()
{
    co_await m_scope.finish();
}

} // namespace Godwit
