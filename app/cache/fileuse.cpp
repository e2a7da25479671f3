// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/fileuse.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace Godwit
{

#ifdef Q_OS_UNIX

FileUse::FileUse(const QString &path)
    : m_descriptor(::open(QFile::encodeName(path + QStringLiteral(".use")).constData(),
                          O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
    shared();
}

FileUse::~FileUse()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool FileUse::exclusive()
{
    // A failed change from shared to exclusive drops the lock altogether (flock(2)).
    if (m_descriptor < 0 || ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return true;
    shared();
    return false;
}

void FileUse::shared()
{
    if (m_descriptor >= 0)
        ::flock(m_descriptor, LOCK_SH);
}

#else

FileUse::FileUse(const QString &) {}

FileUse::~FileUse() = default;

bool FileUse::exclusive()
{
    return true;
}

void FileUse::shared() {}

#endif

} // namespace Godwit
