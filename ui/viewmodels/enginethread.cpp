// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/enginethread.h"

#include "engine/engine.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

EngineThread::EngineThread(QString dataFolder) : m_context(new QObject)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_context,
                              [this, dataFolder = std::move(dataFolder)] { openEngine(dataFolder); });
}

EngineThread::~EngineThread()
{
    stop();
}

void EngineThread::stop()
{
    if (!m_thread.isRunning())
        return;
    // Closing waits for what is being written, not for any server.
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            m_open = false;
            if (m_engine)
                QCoro::waitFor(m_engine->close());
            m_engine.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_context;
}

void EngineThread::openEngine(const QString &dataFolder)
{
    m_engine = std::make_unique<Engine>(Engine::Options{dataFolder, {}, false});
    const auto opened = QCoro::waitFor(m_engine->open());
    if (!opened) {
        Q_EMIT problem(opened.error().sentence);
        return;
    }
    m_open = true;
    for (const auto &work : std::exchange(m_waiting, {}))
        work(*m_engine);
}

void EngineThread::post(std::function<void(Engine &)> work)
{
    QMetaObject::invokeMethod(m_context, [this, work = std::move(work)]() mutable {
        if (m_open)
            work(*m_engine);
        else
            m_waiting.push_back(std::move(work));
    });
}

} // namespace Godwit
