// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renderer.h"

#include <QDir>
#include <QFileInfo>
#include <QQuickWindow>

namespace Godwit
{

// A render node that this user may open is a graphics card's driver; asking GL itself would cost a context.
static bool hasGraphicsCard()
{
#ifdef Q_OS_LINUX
    const QDir nodes(QStringLiteral("/dev/dri"));
    const auto entries = nodes.entryInfoList({QStringLiteral("renderD*")}, QDir::System);
    return std::ranges::any_of(entries, [](const QFileInfo &node) { return node.isReadable(); });
#else
    return true;
#endif
}

void chooseRenderer()
{
    // The user's own word, or a test's.
    if (!qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") || !qEnvironmentVariableIsEmpty("QSG_RHI_BACKEND"))
        return;
    if (!hasGraphicsCard())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace Godwit
