// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/taskscope.h"

#include <qcoro/qcorosignal.h>

namespace Godwit
{

TaskScope::TaskScope(QObject *parent) : QObject(parent) {}

TaskScope::~TaskScope()
{
    Q_ASSERT_X(m_running == 0, "TaskScope", "destroyed while tasks run; await finish() first");
}

void TaskScope::start(QCoro::Task<> task)
{
    run(std::move(task));
}

QCoro::Task<> TaskScope::run(QCoro::Task<> task)
{
    ++m_running;
    co_await std::move(task);
    if (--m_running == 0)
        Q_EMIT idle();
}

QCoro::Task<> TaskScope::finish()
{
    if (!m_stopping) {
        m_stopping = true;
        Q_EMIT stopRequested();
    }
    if (m_running > 0)
        co_await qCoro(this, &TaskScope::idle);
}

} // namespace Godwit
