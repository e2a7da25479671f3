// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localsockets.h"

#include <QCryptographicHash>
#include <QFile>

namespace Godwit
{

bool LocalSockets::canBeAt(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return false;
#else
    return QFile::encodeName(path).size() <= 100;
#endif
}

QString LocalSockets::nameFor(QLatin1StringView stem, const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return stem + QString::fromLatin1(hash.first(32));
}

} // namespace Godwit
