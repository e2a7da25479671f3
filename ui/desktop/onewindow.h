// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/dispatcherlock.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace Godwit
{

// What a second start of the program has to tell the window that is there.
struct WindowCall {
    // To be opened; empty: the window only comes to the front.
    QString link{};
    // By which the desktop lets that window come to the front (XDG_ACTIVATION_TOKEN); empty where there is
    // none.
    QString activation{};
};

// A data folder has one window: the first process that wants one holds a lock, as long as it lives, and
// listens; the others call it and end. UI thread.
class OneWindow : public QObject
{
    Q_OBJECT

public:
    explicit OneWindow(const QString &dataFolder);

    // True: the window is another process's, and it has taken the call. False: this process is to show one,
    // also where the other does not answer within so many milliseconds, for which this blocks.
    bool handOver(const WindowCall &call, int patience = 2000);

    // Others that start from now on show a window themselves.
    void close();

Q_SIGNALS:
    // From another start; neither its link nor its token has been looked at.
    void called(const Godwit::WindowCall &call);

private:
    void listen();
    void welcome();
    void hear(QLocalSocket *caller);

    DispatcherLock m_lock;
    // Empty when there is no folder to stand in.
    QString m_name;
    QLocalServer m_server;
};

} // namespace Godwit
