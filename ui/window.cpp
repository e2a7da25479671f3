// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window.h"

#include "engine/datafolder.h"
#include "engine/language.h"
#include "ui/desktop/onewindow.h"
#include "ui/desktop/screen.h"
#include "ui/mainwindow.h"
#include "ui/memory.h"
#include "ui/renderer.h"
#include "ui/rendererchoice.h"
#include "update/launched.h"

#include <QCommandLineParser>
#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QtQml/QQmlExtensionPlugin>

#include <optional>

Q_IMPORT_QML_PLUGIN(GodwitPlugin)

namespace Godwit
{

static constexpr auto activationVariable = "XDG_ACTIVATION_TOKEN";

// On macOS a link is no argument but an event.
class OpenedLinks : public QObject
{
public:
    explicit OpenedLinks(LinkOpener &links) : m_links(links) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        m_links.open(static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded));
        return true;
    }

private:
    LinkOpener &m_links;
};

static void answer(const WindowCall &call, MainWindow &main)
{
    QQuickWindow *window = main.window();
    // Qt's Wayland plug-in takes it from there, and away.
    if (!call.activation.isEmpty())
        qputenv(activationVariable, call.activation.toUtf8());
    window->setWindowStates(window->windowStates() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->requestActivate();
    if (!call.link.isEmpty())
        main.shell().links()->open(call.link);
}

static int show(const QString &folder, OneWindow &only, const QString &link)
{
    chooseRenderer(folder);
    MainWindow window(folder);
    // Fonts are looked for while the QML is being read.
    Theme::prepareFont();
    if (!window.show())
        return 1;
    // Its fonts, keyboard and renderer are there; what is started from now on has its own.
    giveBackLent();
    releaseMemoryAtRest(window.window());
    whenDriverIsKnown(window.window(), [&window, folder](const QString &driver) {
        window.engine().post([folder, driver](Engine &) { keepDriver(folder, driver); });
    });
    LinkOpener &links = *window.shell().links();
    OpenedLinks opened(links);
    qGuiApp->installEventFilter(&opened);
    // No longer than the window is there: its closing waits for the engine.
    QObject::connect(&only, &OneWindow::called, window.window(),
                     [&window](const WindowCall &call) { answer(call, window); });
    QObject::connect(window.shell().updates(), &UpdateController::restartWanted, qGuiApp,
                     [] { QCoreApplication::exit(becomeAnother); });
    if (!link.isEmpty())
        links.open(link);
    const int code = QGuiApplication::exec();
    only.close();
    return code;
}

int runWindow(int argc, char *argv[], void (*untried)())
{
    if (!hasScreen()) {
        sayNoScreen(argc, argv);
        return noScreen;
    }
    limitMemory();
    // The name of its desktop file, by which a desktop finds the window's icon.
    QGuiApplication::setDesktopFileName(QStringLiteral("godwit"));
    const QString activation = qEnvironmentVariable(activationVariable);
    std::optional<ScreenWatch> screen(untried);
    QGuiApplication app(argc, argv);
    screen.reset();
    installLanguage(app);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("data-dir"), {}, QStringLiteral("DIR")});
    parser.parse(app.arguments());

    const QString folder = dataFolder(parser.value(QStringLiteral("data-dir")));
    const QString link = parser.positionalArguments().value(0);
    OneWindow only(folder);
    if (only.handOver({.link = link, .activation = activation}))
        return shownByAnother;
    return show(folder, only, link);
}

} // namespace Godwit
