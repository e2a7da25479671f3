// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window.h"

#include "engine/datafolder.h"
#include "engine/language.h"
#include "ui/theme/theme.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/homecontroller.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(GodwitPlugin)

namespace Godwit
{

int runWindow(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    installLanguage(app);
    Theme::prepareFont();
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("data-dir"), {}, QStringLiteral("DIR")});
    parser.parse(app.arguments());

    EngineThread engine(dataFolder(parser.value(QStringLiteral("data-dir"))));
    HomeController home(engine);
    QQmlApplicationEngine qml;
    QObject::connect(
        &qml, &QQmlApplicationEngine::objectCreationFailed, &app, [] { QCoreApplication::exit(1); },
        Qt::QueuedConnection);
    qml.setInitialProperties({{QStringLiteral("home"), QVariant::fromValue(&home)}});
    qml.loadFromModule("Godwit", "Main");
    const int code = app.exec();
    engine.stop();
    return code;
}

} // namespace Godwit
