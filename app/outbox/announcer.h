// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/dispatcherlock.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace Godwit
{

// Joins the processes of one data folder: one of them holds the dispatcher's lock and listens, the others
// stay connected to it. A byte on the wire means "something was committed"; it goes to everybody. A holder's
// end, however it comes, is seen as the end of the connection, and another one takes its place. Of more than
// a holder takes, the others come again and again, every two seconds in the end, and hear it then. Lives on
// the engine thread.
class Announcer : public QObject
{
    Q_OBJECT

public:
    explicit Announcer(const QString &dataFolder);
    ~Announcer() override;

    enum class Role : quint8 {
        Delivers, // holds the lock where nobody does
        Listens,  // hears the holder and tells it, and never holds
    };

    void start(Role role);
    // Lets go of the lock; the others are told by the end of their connections.
    void stop();

    bool holding() const { return m_lock.held(); }

    // This process committed something. Where no holder is connected, it is told of it once one is, or at the
    // latest by stop().
    void announce();

Q_SIGNALS:
    // Another process committed something, or may have before we were connected or took over from it.
    void heard();
    // This process delivers from now on.
    void tookOver();

private:
    void join();
    void listen();
    void connectToHolder();
    void comeAgain();
    void lost();
    void welcome();
    void tell(const QLocalSocket *but);
    void takeOver();
    void sayWhatIsUnsaid();

    DispatcherLock m_lock;
    // Tried in turn: a socket's path is bounded (about 100 bytes), and not every file system has sockets.
    QStringList m_names;
    QLocalServer m_server;
    QLocalSocket m_holder;
    QTimer m_again;
    QTimer m_telling;
    QList<QLocalSocket *> m_others;
    // Since the holder was reached last.
    QElapsedTimer m_reached;
    // Without a connection that lasted.
    int m_attempts = 0;
    Role m_role = Role::Delivers;
    bool m_running = false;
    // It was another that held the lock when we came.
    bool m_foundAnother = false;
    // Something was committed while no holder was connected.
    bool m_isUnsaid = false;
    // The holder let go at once: it has too many others.
    bool m_isRefused = false;
};

} // namespace Godwit
