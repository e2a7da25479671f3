// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace Godwit
{

#ifdef Q_OS_UNIX

// A signal handler may do little more than write to a pipe.
static int pipeEnds[2] = {-1, -1};

static void onSignal(int)
{
    const char byte = 0;
    // When the pipe is full, the word is already there.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

struct Interruption::Private {
    struct sigaction formerInterrupt{};
    struct sigaction formerTerminate{};
    std::unique_ptr<QSocketNotifier> notifier;
};

Interruption::Interruption() : d(std::make_unique<Private>())
{
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(pipeEnds[1], F_SETFL, O_NONBLOCK);
    d->notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, &Interruption::interrupt);
    struct sigaction action{};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, &d->formerInterrupt);
    ::sigaction(SIGTERM, &action, &d->formerTerminate);
}

Interruption::~Interruption()
{
    if (!d->notifier)
        return;
    ::sigaction(SIGINT, &d->formerInterrupt, nullptr);
    ::sigaction(SIGTERM, &d->formerTerminate, nullptr);
    d->notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

void Interruption::interrupt()
{
    d->notifier->setEnabled(false);
    m_happened = true;
    Q_EMIT interrupted();
}

#elif defined(Q_OS_WIN)

struct Interruption::Private {
};

static Interruption *current = nullptr;

// On a thread of its own.
static BOOL WINAPI onControl(DWORD)
{
    QMetaObject::invokeMethod(current, [] { Q_EMIT current->interrupted(); }, Qt::QueuedConnection);
    return TRUE;
}

Interruption::Interruption()
{
    current = this;
    connect(this, &Interruption::interrupted, this, &Interruption::interrupt);
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    current = nullptr;
}

void Interruption::interrupt()
{
    m_happened = true;
}

#endif

} // namespace Godwit
