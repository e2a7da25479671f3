// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/framemeter.h"

#include <QAbstractEventDispatcher>
#include <QQuickWindow>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <utility>

namespace Godwit
{

// Of the calling thread, in nanoseconds.
static qint64 used()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

FrameMeter::FrameMeter(QQuickWindow *window)
{
    m_timer.start();
    auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &FrameMeter::woke);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &FrameMeter::willWait);
    connect(
        window, &QQuickWindow::afterSynchronizing, this,
        [this] { m_renderingSince = m_timer.nsecsElapsed(); }, Qt::DirectConnection);
    connect(
        window, &QQuickWindow::frameSwapped, this,
        [this] {
            if (QThread::currentThread() == thread()) {
                swapped(0);
                return;
            }
            const qint64 rendering = m_timer.nsecsElapsed() - m_renderingSince;
            QMetaObject::invokeMethod(this, [this, rendering] { swapped(rendering); });
        },
        Qt::DirectConnection);
}

void FrameMeter::begin()
{
    m_busy = m_longest = 0;
    m_usedBefore = used();
    m_wokeAt = m_timer.nsecsElapsed();
    m_running = true;
}

void FrameMeter::woke()
{
    m_wokeAt = m_timer.nsecsElapsed();
}

void FrameMeter::willWait()
{
    const qint64 slice = m_timer.nsecsElapsed() - std::exchange(m_wokeAt, m_timer.nsecsElapsed());
    m_busy += slice;
    m_longest = std::max(m_longest, slice);
}

void FrameMeter::swapped(qint64 rendering)
{
    willWait();
    const double cost = double(std::exchange(m_busy, 0) + rendering) / 1e6;
    const double slice = double(std::exchange(m_longest, 0)) / 1e6;
    const qint64 before = std::exchange(m_usedBefore, used());
    if (!m_running)
        return;
    m_frames.push_back(cost);
    m_slices.push_back(slice);
    m_processor.push_back(double(m_usedBefore - before) / 1e6);
}

} // namespace Godwit
