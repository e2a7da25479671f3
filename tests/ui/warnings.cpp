// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warnings.h"

#include <QMutex>

namespace Godwit
{

static QtMessageHandler formerHandler;
static QMutex guard;
static QStringList warnings;

static void collect(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg) {
        const QMutexLocker lock(&guard);
        warnings << message;
    }
    formerHandler(type, context, message);
}

QStringList &collectedWarnings()
{
    if (!formerHandler)
        formerHandler = qInstallMessageHandler(collect);
    return warnings;
}

} // namespace Godwit
