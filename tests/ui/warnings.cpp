// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warnings.h"

#include <QMutex>

namespace Godwit
{

static QtMessageHandler formerHandler;
static QMutex guard;
static QStringList warnings;

// Said, and harmless. A view that has asked for a row in the background, and loses all its rows before it has
// come, takes the request back by its old number (QQuickItemViewPrivate::clear, QQmlDelegateModel::cancel in
// Qt 6.8). A reply that is aborted between its error and its end has two
// (QNetworkReplyHttpImplPrivate::error). A window may be closed while it makes something in the background
// (QQmlEngine's end).
static bool isOfQtAlone(const QString &message)
{
    return message.startsWith(QLatin1String("DelegateModel::cancel: index out range")) ||
           message.startsWith(QLatin1String("QNetworkReplyImplPrivate::error: Internal problem")) ||
           message.contains(QLatin1String("items in the process of being created at engine destruction"));
}

static void collect(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfQtAlone(message)) {
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
