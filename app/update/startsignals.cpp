// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/startsignals.h"

#include <QtSystemDetection>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <ctime>
#include <unistd.h>
#endif

namespace Godwit
{

#ifdef Q_OS_UNIX

static constexpr std::array ends{SIGINT, SIGTERM, SIGHUP};
static constexpr time_t seconds = 3;

// A handler can be told nothing else.
static volatile std::sig_atomic_t watchedMark = -1;
static off_t lengthBefore = 0;
static time_t beganAt = 0;

// Of what may be called in a handler (signal-safety(7)).
static time_t upTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

extern "C" {
static void onEnd(int signal)
{
    // What cannot be taken back makes the next start go back.
    if (watchedMark >= 0 && upTime() - beganAt < seconds && ::ftruncate(watchedMark, lengthBefore) == 0)
        watchedMark = -1;
    // Its handler is the system's again.
    ::raise(signal);
}
}

static bool isOurs(const struct sigaction &action)
{
    return action.sa_handler == onEnd;
}

void watchStart(int mark, qint64 length)
{
    lengthBefore = off_t(length);
    beganAt = upTime();
    watchedMark = mark;
    for (const int signal : ends) {
        struct sigaction before{}, ours{};
        ours.sa_handler = onEnd;
        ours.sa_flags = SA_RESETHAND;
        if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            ::sigaction(signal, &ours, nullptr);
    }
}

void forgetStart()
{
    watchedMark = -1;
    for (const int signal : ends) {
        struct sigaction now{}, usual{};
        usual.sa_handler = SIG_DFL;
        if (::sigaction(signal, nullptr, &now) == 0 && isOurs(now))
            ::sigaction(signal, &usual, nullptr);
    }
}

#else

void watchStart(int, qint64) {}

void forgetStart() {}

#endif

} // namespace Godwit
