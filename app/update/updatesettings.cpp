// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/updatesettings.h"

#include "update/builtin.h"
#include "update/startwatch.h"

#include <QFileInfo>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;

bool UpdateSettings::isAtHome() const
{
    return std::ranges::all_of(mirrors, [](const MirrorAddress &mirror) {
        return mirror.origin.host() == "127.0.0.1"_L1 || mirror.origin.host() == "localhost"_L1;
    });
}

UpdateSettings ownUpdateSettings(const QString &dataFolder, QList<UpdateError> &wrong)
{
    UpdateSettings settings;
    settings.root = builtInRoot();
    settings.rootsBefore = builtInRootsBefore();
    settings.folder = dataFolder + "/update"_L1;
    settings.mirrorFile = settings.folder + "/mirrors"_L1;
    settings.mirrors = knownMirrors(settings.mirrorFile, wrong);
    settings.program = QFileInfo(programFile()).canonicalFilePath();
    settings.platform = builtInPlatform();
    settings.version = builtInVersion();
    settings.builtAt = builtAt();
    return settings;
}

} // namespace Godwit
