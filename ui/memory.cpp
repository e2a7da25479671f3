// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memory.h"

#include <QQuickWindow>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Godwit
{

void limitMemory()
{
#ifdef __GLIBC__
    // Ten threads with a heap each keep ten times the slack; few of ours allocate at the same time.
    mallopt(M_ARENA_MAX, 2);
    // Set by hand it stays: else each large picture that is freed raises it, until all are kept in the heap.
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    mallopt(M_TRIM_THRESHOLD, 512 * 1024);
#endif
}

static void releaseMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void releaseMemoryAtRest(QQuickWindow *window)
{
    auto *rest = new QTimer(window);
    rest->setSingleShot(true);
    // Longer than a cursor takes to blink: a window that is written in is not at rest.
    rest->setInterval(std::chrono::milliseconds(700));
    QObject::connect(window, &QQuickWindow::frameSwapped, rest, qOverload<>(&QTimer::start));
    QObject::connect(rest, &QTimer::timeout, rest,
                     [] { QThreadPool::globalInstance()->start(&releaseMemory); });
}

} // namespace Godwit
