// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/standardstreams.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Godwit
{

void openStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) != -1 || errno != EBADF)
            continue;
        // Gets the lowest free number, which is this one; for reading only, so that writing fails as before.
        if (::open("/dev/null", O_RDONLY) != stream)
            break;
    }
    // As Qt does with the first socket (QNativeSocketEngine).
    ::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace Godwit
