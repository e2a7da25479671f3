// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/screen.h"

#include "base/tr.h"
#include "engine/language.h"

#include <QList>
#include <QMutex>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

struct Warning {
    QtMsgType type;
    QByteArray category;
    QString text;
};

// What is heard of Qt's platform plug-ins, which it tries one after the other.
struct Heard {
    void (*untried)() = nullptr;
    QtMessageHandler before = nullptr;
    QList<Warning> held{};
    // Of the one that is being tried.
    bool isWithoutScreen = false;
    // Of any.
    bool wasWithoutScreen = false;
    bool wasBroken = false;
};

} // namespace

static Heard &heard()
{
    static Heard all;
    return all;
}

// Plug-ins that have found their screen listen to it on threads of their own, which may warn, too. Recursive:
// what is said at the end may itself be warned of.
static QRecursiveMutex &hearing()
{
    static QRecursiveMutex one;
    return one;
}

bool hasScreen()
{
#ifdef Q_OS_LINUX
    // A Wayland session's socket may have its usual name, which nobody has to tell.
    if (qgetenv("XDG_SESSION_TYPE") == "wayland")
        return true;
    static constexpr std::array names{"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"};
    return std::ranges::any_of(names, [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
#else
    return true;
#endif
}

static void say(const QString &sentence)
{
    QTextStream(stderr) << "godwit: " << sentence << '\n';
}

static QString noScreenSentence()
{
    return tr("There is no screen here to show the window on: neither DISPLAY nor WAYLAND_DISPLAY names one. "
              "With a command Godwit needs none: godwit help.");
}

void sayNoScreen(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    installLanguage(app);
    say(noScreenSentence());
}

static QString unreachableSentence()
{
    QStringList named;
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            named.append(QLatin1StringView(name) + u'=' + qEnvironmentVariable(name));
    }
    if (named.isEmpty())
        return noScreenSentence();
    return tr("A screen is named here (%1), but it cannot be reached. With a command Godwit needs none: "
              "godwit help.")
        .arg(named.join(", "_L1));
}

// Without destructors: Qt is in the middle of something.
[[noreturn]] static void endUntried()
{
    heard().untried();
    if (QCoreApplication *app = QCoreApplication::instance())
        installLanguage(*app);
    say(unreachableSentence());
    std::_Exit(1);
}

// As Qt 6.8 says it, untranslated (qxcbbasicconnection.cpp, qwaylanddisplay.cpp, qguiapplication.cpp). Where
// another version says it in other words, Qt ends the program as before, and tests/e2e/test_onestart.cpp
// fails.
static void note(const QString &text)
{
    Heard &all = heard();
    if (text.contains("could not connect to display"_L1) || text.contains("Failed to create wl_display"_L1))
        all.isWithoutScreen = all.wasWithoutScreen = true;
    else if (text.startsWith("Could not load the Qt platform plugin"_L1))
        all.wasBroken = !std::exchange(all.isWithoutScreen, false) || all.wasBroken;
}

static void tellHeld()
{
    const auto held = std::exchange(heard().held, {});
    for (const Warning &warning : held)
        heard().before(warning.type, QMessageLogContext(nullptr, 0, nullptr, warning.category.constData()),
                       warning.text);
}

static void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker one(&hearing());
    Heard &all = heard();
    if (type == QtFatalMsg && all.wasWithoutScreen && !all.wasBroken)
        endUntried();
    const QByteArray category(context.category);
    if (type != QtFatalMsg && category.startsWith("qt.qpa.")) {
        note(text);
        // Its advice, to install what is there, helps nobody where it is the screen.
        all.held.append({type, category, text});
        return;
    }
    note(text);
    tellHeld();
    all.before(type, context, text);
}

ScreenWatch::ScreenWatch(void (*untried)())
{
    heard() = {.untried = untried};
    heard().before = qInstallMessageHandler(hear);
}

ScreenWatch::~ScreenWatch()
{
    qInstallMessageHandler(heard().before);
    const QMutexLocker one(&hearing());
    tellHeld();
}

} // namespace Godwit
