// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/datafolder.h"

#include "base/tr.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace Godwit
{

QString dataFolder(const QString &chosen)
{
    if (!chosen.isEmpty())
        return QDir(chosen).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/godwit");
}

QString prepareDataFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return tr("%1 is a file; Godwit needs a folder there. Choose another with --data-dir.").arg(folder);
    if (info.exists())
        return {};
    if (!QDir().mkpath(folder))
        return tr("The folder %1 cannot be made. Choose another with --data-dir, or ask for the right to "
                  "write there.")
            .arg(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

} // namespace Godwit
