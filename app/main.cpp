// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "update/startwatch.h"
#ifdef GODWIT_WINDOW
#include "ui/window.h"
#endif

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <cstring>

// Null before and after main().
static Godwit::StartWatch *watchOfThisStart = nullptr;

// A new version that has been open for so long has started.
static void confirmSoon()
{
    QTimer::singleShot(std::chrono::seconds(3), QCoreApplication::instance(), [] {
        if (watchOfThisStart)
            watchOfThisStart->confirm();
    });
}

Q_COREAPP_STARTUP_FUNCTION(confirmSoon)

// The window opens when nothing asks for a command: no argument but `--data-dir DIR`.
static bool wantsWindow(int argc, char *argv[])
{
    if (argc == 1)
        return true;
    return argc == 3 && std::strcmp(argv[1], "--data-dir") == 0;
}

static int run(int argc, char *argv[])
{
#ifdef GODWIT_WINDOW
    if (wantsWindow(argc, argv))
        return Godwit::runWindow(argc, argv);
#endif
    return Godwit::runCommandLine(argc, argv);
}

int main(int argc, char *argv[])
{
    Godwit::StartWatch watch(Godwit::programFile());
    if (watch.begin() == Godwit::StartWatch::Verdict::WentBack)
        watch.startAgain(argv);
    watchOfThisStart = &watch;
    const int code = run(argc, argv);
    watchOfThisStart = nullptr;
    // A command has said what it had to say, whatever that was; a window that cannot open ends with 1.
    if (code == 0 || !wantsWindow(argc, argv))
        watch.confirm();
    return code;
}
