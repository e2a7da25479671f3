// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renderer.h"

#include "ui/rendererchoice.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QQuickWindow>
#if QT_CONFIG(opengl)
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#endif

#include <algorithm>

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

// For this call only: by a person, or a test.
static bool isForced()
{
    return !qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") ||
           !qEnvironmentVariableIsEmpty("QSG_RHI_BACKEND") ||
           !qEnvironmentVariableIsEmpty("LIBGL_ALWAYS_SOFTWARE");
}

void chooseRenderer(const QString &folder)
{
    if (isForced())
        return;
    const RendererChoice choice = RendererChoice::read(folder);
    if (choice.isSoftware(hasGraphicsCard(), thisMachine(), QDateTime::currentMSecsSinceEpoch()))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

// Of the context that is current on this thread; empty where there is none.
static QString currentDriver()
{
#if QT_CONFIG(opengl)
    if (QOpenGLContext *context = QOpenGLContext::currentContext())
        return QString::fromLatin1(
            reinterpret_cast<const char *>(context->functions()->glGetString(GL_RENDERER)));
#endif
    return {};
}

void whenDriverIsKnown(QQuickWindow *window, std::function<void(const QString &driver)> tell)
{
    if (isForced())
        return;
    // Where the scene is drawn, on its thread: there its context is the current one.
    const auto look = [window, tell = std::move(tell)] {
        const QString driver = currentDriver();
        if (!driver.isEmpty())
            QMetaObject::invokeMethod(window, [tell, driver] { tell(driver); }, Qt::QueuedConnection);
    };
    QObject::connect(window, &QQuickWindow::beforeRendering, window, look,
                     Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
}

} // namespace Godwit
