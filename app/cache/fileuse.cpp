// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/fileuse.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <QDeadlineTimer>
#include <QThread>

#include <cerrno>
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

bool FileUse::exclusive(Milliseconds patience)
{
    const QDeadlineTimer end(patience);
    // A failed change from shared to exclusive drops the lock altogether (flock(2)). A file system without
    // such locks says nothing of others: as where the file cannot be made.
    while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        if (end.hasExpired()) {
            shared();
            return false;
        }
        // Two that wait do not stand in each other's way: not every system has dropped it.
        ::flock(m_descriptor, LOCK_UN);
        QThread::sleep(Milliseconds(5));
    }
    return true;
}

void FileUse::shared()
{
    if (m_descriptor >= 0)
        ::flock(m_descriptor, LOCK_SH);
}

#else

FileUse::FileUse(const QString &) {}

FileUse::~FileUse() = default;

bool FileUse::exclusive(Milliseconds)
{
    return true;
}

void FileUse::shared() {}

#endif

} // namespace Godwit
