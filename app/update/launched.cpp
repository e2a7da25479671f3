// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/launched.h"

#include "update/launchervariables.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>

#include <utility>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace Godwit
{

namespace
{

struct Told {
    QString file;
    QByteArrayList lent;
};

} // namespace

static Told &told()
{
    static Told all;
    return all;
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

void takeFromLauncher()
{
    told() = {QFile::decodeName(taken(LauncherVariable::file)), taken(LauncherVariable::lent).split(' ')};
    giveBackLibraryPath();
#ifdef Q_OS_LINUX
    bool isNumber = false;
    const int hold = taken(LauncherVariable::hold).toInt(&isNumber);
    if (isNumber && hold > 2)
        ::fcntl(hold, F_SETFD, FD_CLOEXEC);
#endif
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
