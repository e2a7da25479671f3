// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/launched.h"

#include "update/launchervariables.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <optional>
#include <utility>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Godwit
{

namespace
{

struct Told {
    QString file;
    QByteArrayList lent;
};

// The other end is held by who unpacks.
struct Rest {
    int socket = -1;
    QSocketNotifier *end = nullptr;
};

} // namespace

static Told &told()
{
    static Told all;
    return all;
}

static std::optional<Rest> &awaited()
{
    static std::optional<Rest> rest;
    return rest;
}

static QByteArray taken(const char *name)
{
    const QByteArray value = qgetenv(name);
    qunsetenv(name);
    return value;
}

static void giveBackLibraryPath()
{
    const QByteArray before = taken(LauncherVariable::formerLibraryPath);
    if (before.isNull())
        return;
    if (before.isEmpty())
        qunsetenv(LauncherVariable::libraryPath);
    else
        qputenv(LauncherVariable::libraryPath, before);
}

// -1: none was told.
static int takenDescriptor(const char *name)
{
    bool isNumber = false;
    const int descriptor = taken(name).toInt(&isNumber);
    if (!isNumber || descriptor <= 2)
        return -1;
#ifdef Q_OS_LINUX
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
#endif
    return descriptor;
}

void takeFromLauncher()
{
    told() = {QFile::decodeName(taken(LauncherVariable::file)), taken(LauncherVariable::lent).split(' ')};
    giveBackLibraryPath();
    takenDescriptor(LauncherVariable::hold);
    if (const int socket = takenDescriptor(LauncherVariable::rest); socket >= 0)
        awaited() = Rest{.socket = socket};
}

bool isAllUnpacked()
{
#ifdef Q_OS_LINUX
    pollfd end{.fd = awaited() ? awaited()->socket : -1, .events = POLLIN, .revents = 0};
    return !awaited() || ::poll(&end, 1, 0) == 1;
#else
    return true;
#endif
}

static void endRest()
{
    const auto rest = std::exchange(awaited(), std::nullopt);
    rest->end->setEnabled(false);
    rest->end->deleteLater();
#ifdef Q_OS_LINUX
    ::close(rest->socket);
#endif
}

static void askForRest([[maybe_unused]] int socket)
{
#ifdef Q_OS_LINUX
    // Whoever has ended meanwhile need not be asked.
    static_cast<void>(::send(socket, "", 1, MSG_NOSIGNAL));
#endif
}

void whenAllUnpacked(QObject *context, std::function<void()> then)
{
    auto &rest = awaited();
    if (!rest) {
        QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
        return;
    }
    if (!rest->end) {
        askForRest(rest->socket);
        rest->end = new QSocketNotifier(rest->socket, QSocketNotifier::Read, QCoreApplication::instance());
        QObject::connect(rest->end, &QSocketNotifier::activated, rest->end, &endRest);
    }
    QObject::connect(rest->end, &QSocketNotifier::activated, context, std::move(then), Qt::QueuedConnection);
}

QString launchersFile()
{
    return told().file;
}

void giveBackLent()
{
    for (const QByteArray &name : std::exchange(told().lent, {})) {
        if (!name.isEmpty())
            qunsetenv(name.constData());
    }
}

} // namespace Godwit
