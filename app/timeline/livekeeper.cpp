// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/livekeeper.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

LiveKeeper::LiveKeeper(LiveStore &store, LiveSource source, Clock &clock, RandomSource &random)
    : m_store(store), m_source(std::move(source)), m_clock(clock), m_backOff(random, 1s, 60s), m_work(clock),
      m_pause(clock)
{
    connect(&m_scope, &TaskScope::stopRequested, &m_work, &Alarm::ring);
    connect(&m_scope, &TaskScope::stopRequested, &m_pause, &Alarm::ring);
    m_scope.start(drain());
}

LiveKeeper::~LiveKeeper() = default;

QCoro::Task<> LiveKeeper::stop()
{
    abandon();
    co_await m_scope.finish();
}

void LiveKeeper::add(const StreamEvent &event)
{
    m_intake.add(event);
    if (!m_held)
        m_work.ring();
}

void LiveKeeper::hold()
{
    m_held = true;
}

void LiveKeeper::release()
{
    m_held = false;
    m_work.ring();
}

void LiveKeeper::abandon()
{
    if (m_held)
        m_intake.dropRows();
    release();
}

QCoro::Task<> LiveKeeper::drain()
{
    while (true) {
        const bool waiting = m_held || m_intake.isEmpty();
        if (waiting && m_scope.stopping())
            break;
        if (waiting) {
            co_await m_work.wait();
            continue;
        }
        if (!m_scope.stopping())
            co_await m_pause.wait(gathering);
        if (!m_held)
            co_await keep(m_intake.take());
    }
}

// A full disk or a busy file must not lose what the server will not send again.
QCoro::Task<> LiveKeeper::keep(std::vector<LiveStep> steps)
{
    while (true) {
        const auto changes = co_await m_store.take(m_source, steps, m_clock.now());
        if (changes) {
            m_backOff.reset();
            Q_EMIT kept(*changes);
            break;
        }
        if (m_scope.stopping())
            break;
        const Milliseconds wait = m_backOff.next();
        Q_EMIT failed(changes.error(), wait);
        co_await m_pause.wait(wait);
    }
}

} // namespace Godwit
