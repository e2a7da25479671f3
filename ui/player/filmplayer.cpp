// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/filmplayer.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace Godwit
{

static QObject *loadedPart()
{
    // Beside the program where it was built, in the system's folder where it was installed.
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char *folder : {".", "../lib/godwit/player"}) {
        QPluginLoader loader(
            program.absoluteFilePath(QLatin1String(folder) + QStringLiteral("/godwitplayer")));
        if (QObject *part = loader.instance())
            return part;
    }
    return nullptr;
}

static FilmPlayerMaker *given = nullptr;

void useFilmPlayerMaker(FilmPlayerMaker *maker)
{
    given = maker;
}

FilmPlayerMaker *filmPlayerMaker()
{
    if (given)
        return given;
    static QObject *const part = loadedPart();
    return qobject_cast<FilmPlayerMaker *>(part);
}

} // namespace Godwit
