// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>

namespace Godwit
{

class Engine;

// The engine's thread under a window. The UI thread posts work to it and gets immutable values back by queued
// signals; it never waits, except for the engine's end when the program closes.
class EngineThread : public QObject
{
    Q_OBJECT

public:
    explicit EngineThread(QString dataFolder);
    ~EngineThread() override;

    // Ends the engine; what it would still have said is not said. Before anything that listens is destroyed.
    void stop();

    // Runs `work(Engine &)` on the engine thread once the engine is open; never when it could not be opened.
    void post(std::function<void(Engine &)> work);

Q_SIGNALS:
    // A sentence for the banner.
    void problem(const QString &sentence);

private:
    void openEngine(const QString &dataFolder);

    QThread m_thread;
    // Lives on m_thread: the context of all that is posted to it.
    QObject *m_context;
    // Only touched on m_thread.
    std::unique_ptr<Engine> m_engine;
    bool m_open = false;
    std::vector<std::function<void(Engine &)>> m_waiting;
};

} // namespace Godwit
