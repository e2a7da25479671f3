// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/passphrase.h"
#include "base/standardstreams.h"
#include "cli/commandline.h"
#include "update/launched.h"
#include "update/startwatch.h"
#ifdef GODWIT_WINDOW
#include "ui/desktop/link.h"
#include "ui/window.h"
#endif

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <cstring>

#ifdef GODWIT_WINDOW
using Godwit::becomeAnother;
using Godwit::noScreen;
using Godwit::shownByAnother;
#else
static constexpr int becomeAnother = -1;
static constexpr int shownByAnother = -2;
static constexpr int noScreen = -3;
#endif

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

// The last argument alone: what a browser makes of a hostile link must not become options.
static bool endsWithLink([[maybe_unused]] int argc, [[maybe_unused]] char *argv[])
{
#ifdef GODWIT_WINDOW
    return argc > 1 && Godwit::isLink(argv[argc - 1]);
#else
    return false;
#endif
}

// The window opens when nothing asks for a command: no argument but `--data-dir DIR` and a link after it.
static bool wantsWindow(int argc, char *argv[])
{
    const bool namesFolder = argc > 2 && std::strcmp(argv[1], "--data-dir") == 0 && argv[2][0] != '\0';
    const int rest = argc - (namesFolder ? 3 : 1);
    return rest == 0 || (rest == 1 && endsWithLink(argc, argv));
}

static int run(int argc, char *argv[])
{
#ifdef GODWIT_WINDOW
    if (wantsWindow(argc, argv))
        return Godwit::runWindow(argc, argv, [] {
            if (watchOfThisStart)
                watchOfThisStart->postpone();
        });
#endif
    return Godwit::runCommandLine(argc, argv);
}

int main(int argc, char *argv[])
{
    Godwit::openStandardStreams();
    Godwit::takeFromLauncher();
    if (!wantsWindow(argc, argv))
        Godwit::giveBackLent();
    Godwit::StartWatch watch(Godwit::programFile());
    if (watch.begin() == Godwit::StartWatch::Verdict::WentBack)
        watch.startAgain(argv);
    watchOfThisStart = &watch;
    Godwit::takePassphrases();
    const int code = run(argc, argv);
    watchOfThisStart = nullptr;
    if (code == shownByAnother || code == noScreen) {
        // The window may be the version before's, which was open all the time, or none was tried.
        watch.postpone();
        return code == noScreen ? 1 : 0;
    }
    // A command has said what it had to say, whatever that was; a window that cannot open ends with 1.
    if (code == 0 || code == becomeAnother || !wantsWindow(argc, argv))
        watch.confirm();
    if (code == becomeAnother) {
        // It was opened already.
        if (endsWithLink(argc, argv))
            argv[argc - 1] = nullptr;
        Godwit::returnPassphrases();
        watch.startAgain(argv);
    }
    return code == becomeAnother ? 0 : code;
}
