// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/programlock.h"

#include "update/files.h"

#include <QFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace Godwit
{

using Kind = UpdateError::Kind;

#ifdef Q_OS_UNIX

ProgramLock::~ProgramLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

UpdateResult<void> ProgramLock::take(const QString &program)
{
    m_descriptor = ::open(QFile::encodeName(program).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    // One that may be started and not read cannot be locked.
    if (m_descriptor < 0)
        return {};
    const bool isHeld = ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (isHeld || !isAt(program, m_descriptor))
        return updateFailure(Kind::Busy, program);
    return {};
}

void ProgramLock::share(int descriptor)
{
    static_cast<void>(::flock(descriptor, LOCK_EX | LOCK_NB));
}

#else

ProgramLock::~ProgramLock() = default;

UpdateResult<void> ProgramLock::take(const QString &)
{
    return {};
}

void ProgramLock::share(int) {}

#endif

} // namespace Godwit
