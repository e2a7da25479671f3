// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/announcer.h"

#include "base/instant.h"
#include "base/localsockets.h"
#include "base/log.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace Godwit
{

using namespace std::chrono_literals;

// Each has a descriptor, of which a process may have 256 on macOS.
static constexpr qsizetype maxOthers = 64;
// For a holder on this computer, at the end of a process.
static constexpr int lastWordMs = 200;
// A connection that ends sooner was refused, or its holder has ended.
static constexpr qint64 briefMs = 1'000;

static QString canonical(const QString &folder)
{
    QDir().mkpath(folder);
    const QString path = QFileInfo(folder).canonicalFilePath();
    return path.isEmpty() ? folder : path;
}

static QStringList socketNames(const QString &folder)
{
    const QString hashed = LocalSockets::nameFor(QLatin1StringView("godwit-outbox-"), folder);
#ifdef Q_OS_WIN
    return {hashed};
#else
    const QString inside = folder + QLatin1StringView("/outbox.socket");
    // Where another user could listen, too: they would hear when something was committed, and nothing else.
    const QString beside = QDir::tempPath() + u'/' + hashed;
    return LocalSockets::canBeAt(inside) ? QStringList{inside, beside} : QStringList{beside};
#endif
}

Announcer::Announcer(const QString &dataFolder)
    : m_lock(canonical(dataFolder) + QLatin1StringView("/outbox.lock")),
      m_names(socketNames(canonical(dataFolder)))
{
    m_again.setSingleShot(true);
    m_telling.setSingleShot(true);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_again, &QTimer::timeout, this, &Announcer::join);
    connect(&m_telling, &QTimer::timeout, this, [this] { tell(nullptr); });
    connect(&m_server, &QLocalServer::newConnection, this, &Announcer::welcome);
    connect(&m_holder, &QLocalSocket::readyRead, this, [this] {
        m_holder.readAll();
        Q_EMIT heard();
    });
    connect(&m_holder, &QLocalSocket::connected, this, [this] {
        m_reached.start();
        m_isUnsaid = false;
        m_holder.write("c");
        Q_EMIT heard();
    });
    connect(&m_holder, &QLocalSocket::disconnected, this, &Announcer::lost);
    connect(&m_holder, &QLocalSocket::errorOccurred, this, [this] {
        if (!m_again.isActive())
            comeAgain();
    });
}

Announcer::~Announcer()
{
    stop();
}

void Announcer::start(Role role)
{
    m_role = role;
    m_running = true;
    join();
}

void Announcer::join()
{
    if (!m_running || holding() || m_holder.state() != QLocalSocket::UnconnectedState)
        return;
    if (m_role == Role::Delivers && m_lock.tryLock())
        takeOver();
    else if (std::exchange(m_isRefused, false))
        comeAgain();
    else
        connectToHolder();
}

void Announcer::takeOver()
{
    // The others connect to us, and look then.
    m_isUnsaid = false;
    listen();
    Q_EMIT tookOver();
    if (m_foundAnother)
        Q_EMIT heard();
}

void Announcer::listen()
{
    for (const QString &name : std::as_const(m_names)) {
        // Only the lock's holder does this, so what is there was left by one that was killed.
        QLocalServer::removeServer(name);
        if (m_server.listen(name))
            return;
    }
    qCWarning(logOutbox) << "no local socket: other processes of this data folder cannot be told";
}

void Announcer::connectToHolder()
{
    // Between a holder's lock and its socket, or while both names are tried, there is a moment without a
    // listener.
    m_foundAnother = true;
    m_holder.setServerName(m_names[m_attempts % m_names.size()]);
    ++m_attempts;
    m_holder.connectToServer();
}

void Announcer::comeAgain()
{
    m_again.start(std::min<Milliseconds>(20ms * (1 << std::min(m_attempts, 7)), 2s));
}

void Announcer::lost()
{
    m_isRefused = !m_reached.hasExpired(briefMs);
    if (!m_isRefused)
        m_attempts = 0;
    // The lock is tried at once: it may have been the holder's end. Not from inside the socket's own signal:
    // join() connects it again.
    m_again.start(0);
}

void Announcer::welcome()
{
    while (QLocalSocket *other = m_server.nextPendingConnection()) {
        if (m_others.size() >= maxOthers) {
            other->abort();
            other->deleteLater();
            // It has come to say something, now or later.
            m_telling.start(0);
            Q_EMIT heard();
            continue;
        }
        m_others.append(other);
        connect(other, &QLocalSocket::readyRead, this, [this, other] {
            other->readAll();
            tell(other);
            Q_EMIT heard();
        });
        connect(other, &QLocalSocket::disconnected, this, [this, other] {
            m_others.removeOne(other);
            other->deleteLater();
        });
    }
}

void Announcer::tell(const QLocalSocket *but)
{
    for (QLocalSocket *other : std::as_const(m_others)) {
        if (other != but)
            other->write("c");
    }
}

void Announcer::announce()
{
    if (!m_running)
        return;
    if (holding()) {
        // One message for all that is committed in one turn of the event loop.
        m_telling.start(0);
    } else if (m_holder.state() == QLocalSocket::ConnectedState) {
        m_holder.write("c");
        m_holder.flush();
    } else {
        m_isUnsaid = true;
    }
}

// A holder that began to listen after we had tried would hear of it from nobody.
void Announcer::sayWhatIsUnsaid()
{
    if (!std::exchange(m_isUnsaid, false))
        return;
    for (const QString &name : std::as_const(m_names)) {
        QLocalSocket holder;
        holder.connectToServer(name);
        if (!holder.waitForConnected(lastWordMs))
            continue;
        holder.write("c");
        holder.waitForBytesWritten(lastWordMs);
        return;
    }
}

void Announcer::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_again.stop();
    m_telling.stop();
    if (holding()) {
        tell(nullptr);
        // Its path goes first and the lock before the connections: the next holder must find the name free,
        // and nobody may see our end before the lock can be had.
        m_server.close();
        m_lock.unlock();
    }
    for (QLocalSocket *other : std::as_const(m_others)) {
        other->disconnect(this);
        other->flush();
        other->disconnectFromServer();
        other->deleteLater();
    }
    m_others.clear();
    sayWhatIsUnsaid();
    if (m_holder.state() == QLocalSocket::ConnectedState)
        m_holder.flush();
    m_holder.disconnectFromServer();
}

} // namespace Godwit
