// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window.h"

#include "engine/datafolder.h"
#include "engine/language.h"
#include "ui/mainwindow.h"
#include "ui/memory.h"
#include "ui/renderer.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(GodwitPlugin)

namespace Godwit
{

int runWindow(int argc, char *argv[])
{
    limitMemory();
    chooseRenderer();
    // The name of its desktop file, by which a desktop finds the window's icon.
    QGuiApplication::setDesktopFileName(QStringLiteral("godwit"));
    QGuiApplication app(argc, argv);
    installLanguage(app);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("data-dir"), {}, QStringLiteral("DIR")});
    parser.parse(app.arguments());

    MainWindow window(dataFolder(parser.value(QStringLiteral("data-dir"))));
    // Fonts are looked for while the QML is being read.
    Theme::prepareFont();
    if (!window.show())
        return 1;
    releaseMemoryAtRest(window.window());
    QObject::connect(window.shell().updates(), &UpdateController::restartWanted, &app,
                     [] { QCoreApplication::exit(becomeAnother); });
    return QGuiApplication::exec();
}

} // namespace Godwit
