// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <qcoro/qcorotask.h>

namespace Godwit
{

// Owns tasks that nobody awaits. A QCoro task cannot be cancelled from outside: a long-lived one asks
// stopping() after each suspension, and the owner awaits finish() before it is destroyed.
class TaskScope : public QObject
{
    Q_OBJECT

public:
    explicit TaskScope(QObject *parent = nullptr);
    // No task may be running any more: await finish() first.
    ~TaskScope() override;

    void start(QCoro::Task<> task);

    bool stopping() const { return m_stopping; }

    int running() const { return m_running; }

    // Says stop and resumes when the last task has ended.
    QCoro::Task<> finish();

Q_SIGNALS:
    // Wakes tasks that wait for something which will not come any more.
    void stopRequested();
    void idle();

private:
    QCoro::Task<> run(QCoro::Task<> task);

    int m_running = 0;
    bool m_stopping = false;
};

} // namespace Godwit
