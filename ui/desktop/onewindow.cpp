// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/onewindow.h"

#include "base/localsockets.h"
#include "engine/datafolder.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace Godwit
{

using namespace Qt::StringLiterals;

// A call is its first line, the token and the link, a line each; the answer is one byte.
static constexpr auto firstLine = "godwit-window-1"_L1;
static constexpr qint64 longestCall = 8192;
static constexpr int mostCallers = 8;
static constexpr int callersPatience = 5000;

// Where the user alone may write: in the folder of temporary files another user could listen.
static QString socketName(const QString &folder)
{
    const QString inside = folder + "/window.socket"_L1;
    if (LocalSockets::canBeAt(inside))
        return inside;
    const QString hashed = LocalSockets::nameFor("godwit-window-"_L1, folder);
#ifdef Q_OS_WIN
    return hashed;
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + hashed;
#endif
}

OneWindow::OneWindow(const QString &dataFolder) : m_lock(dataFolder + "/window.lock"_L1)
{
    // What is wrong with the folder, the engine says; then there is nothing to lock, either.
    if (!prepareDataFolder(dataFolder).isEmpty())
        return;
    m_name = socketName(QFileInfo(dataFolder).canonicalFilePath());
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostCallers);
    connect(&m_server, &QLocalServer::newConnection, this, &OneWindow::welcome);
}

static QByteArray written(const WindowCall &call)
{
    QByteArray bytes;
    for (const QString &line : {QString(firstLine), call.activation, call.link})
        bytes += QString(line).remove(u'\n').toUtf8() + '\n';
    return bytes;
}

enum class Told : quint8 {
    Taken,
    NobodyThere,
    NoAnswer,
};

static Told tell(const QString &name, const WindowCall &call, int patience)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patience))
        return Told::NobodyThere;
    socket.write(written(call));
    if (!socket.waitForReadyRead(patience))
        return Told::NoAnswer;
    return socket.read(1) == "y" ? Told::Taken : Told::NoAnswer;
}

bool OneWindow::handOver(const WindowCall &call, int patience)
{
    // Between another's lock and its socket there is a moment without a listener. A file system without locks
    // looks the same, and is not waited for.
    for (int attempt = 0; attempt < 10 && !m_name.isEmpty(); ++attempt) {
        if (m_lock.tryLock()) {
            listen();
            return false;
        }
        const Told told = tell(m_name, call, patience);
        if (told != Told::NobodyThere)
            return told == Told::Taken;
        QThread::msleep(20);
    }
    return false;
}

void OneWindow::listen()
{
    // Only the lock's holder does this, so what is there was left by one that was killed.
    QLocalServer::removeServer(m_name);
    // Where that cannot be, each start has a window of its own.
    m_server.listen(m_name);
}

void OneWindow::close()
{
    m_server.close();
    m_lock.unlock();
}

void OneWindow::welcome()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket *>(Qt::FindDirectChildrenOnly).size() > mostCallers) {
            caller->abort();
            continue;
        }
        caller->setReadBufferSize(longestCall);
        QTimer::singleShot(callersPatience, caller, &QLocalSocket::abort);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { hear(caller); });
    }
}

void OneWindow::hear(QLocalSocket *caller)
{
    const QByteArray bytes = caller->peek(longestCall);
    if (bytes.count('\n') < 3 && bytes.size() < longestCall)
        return;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    caller->disconnect(this);
    if (lines.size() < 4 || lines[0] != firstLine) {
        caller->abort();
        return;
    }
    caller->write("y");
    caller->disconnectFromServer();
    Q_EMIT called({.link = lines[2], .activation = lines[1]});
}

} // namespace Godwit
