// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window.h"

#include "engine/datafolder.h"
#include "engine/language.h"
#include "ui/pictures/emojibook.h"
#include "ui/pictures/pictureprovider.h"
#include "ui/renderer.h"
#include "ui/theme/theme.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/preferences.h"
#include "ui/viewmodels/shell.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(GodwitPlugin)

namespace Godwit
{

static QString colourName(const QColor &colour)
{
    return colour.name(QColor::HexRgb);
}

static MarkupStyle styleOf(const Theme &theme)
{
    MarkupStyle style;
    style.link = colourName(theme.colour<Role::Link>());
    style.keyword = colourName(theme.colour<Role::CodeKeyword>());
    style.type = style.link;
    style.string = colourName(theme.colour<Role::CodeString>());
    style.number = colourName(theme.colour<Role::CodeNumber>());
    style.comment = colourName(theme.colour<Role::TextFaint>());
    style.codeFamily = theme.monoFamily();
    style.emojiSize = qRound(20 * theme.scale());
    return style;
}

static void addPictures(QQmlEngine &qml, EngineThread &engine, const std::shared_ptr<EmojiBook> &emoji)
{
    using Kind = PictureProvider::Kind;
    qml.addImageProvider(QStringLiteral("media"), new PictureProvider(engine, emoji, Kind::Media));
    qml.addImageProvider(QStringLiteral("emoji"), new PictureProvider(engine, emoji, Kind::Emoji));
    qml.addImageProvider(QStringLiteral("blur"), new BlurProvider);
    qml.addImageProvider(QStringLiteral("local"), new LocalProvider);
}

int runWindow(int argc, char *argv[])
{
    chooseRenderer();
    QGuiApplication app(argc, argv);
    installLanguage(app);
    Theme::prepareFont();
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("data-dir"), {}, QStringLiteral("DIR")});
    parser.parse(app.arguments());

    const auto emoji = std::make_shared<EmojiBook>();
    EngineThread engine(dataFolder(parser.value(QStringLiteral("data-dir"))));
    Shell shell(engine, emoji);
    QQmlApplicationEngine qml;
    addPictures(qml, engine, emoji);
    auto *theme = qml.singletonInstance<Theme *>("Godwit", "Theme");
    const auto restyle = [&shell, theme] { shell.setStyle(styleOf(*theme)); };
    restyle();
    Preferences preferences(engine, *theme);
    QObject::connect(theme, &Theme::paletteChanged, &shell, restyle);
    QObject::connect(theme, &Theme::scaleChanged, &shell, restyle);
    QObject::connect(
        &qml, &QQmlApplicationEngine::objectCreationFailed, &app, [] { QCoreApplication::exit(1); },
        Qt::QueuedConnection);
    qml.setInitialProperties({{QStringLiteral("shell"), QVariant::fromValue(&shell)}});
    qml.loadFromModule("Godwit", "Main");
    const int code = app.exec();
    engine.stop();
    return code;
}

} // namespace Godwit
