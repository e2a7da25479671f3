// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/fileuse.h"

#include <QDeadlineTimer>
#include <QThread>

#ifdef Q_OS_WIN
#include <QDir>
#include <qt_windows.h>
#else
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace Godwit
{

// Between two looks of who waits.
static constexpr Milliseconds nap(5);

#ifndef Q_OS_WIN

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
        QThread::sleep(nap);
    }
    return true;
}

void FileUse::shared()
{
    if (m_descriptor >= 0)
        ::flock(m_descriptor, LOCK_SH);
}

#else

// The lock is on the first byte, which need not be there.
static bool lock(void *file, DWORD how)
{
    OVERLAPPED place{};
    return ::LockFileEx(file, how, 0, 1, 0, &place) != 0;
}

static void unlock(void *file)
{
    OVERLAPPED place{};
    ::UnlockFileEx(file, 0, 1, 0, &place);
}

FileUse::FileUse(const QString &path)
    : m_file(::CreateFileW(
          reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(path + QStringLiteral(".use")).utf16()),
          GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
          OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr))
{
    shared();
}

FileUse::~FileUse()
{
    if (m_file != INVALID_HANDLE_VALUE)
        ::CloseHandle(m_file);
}

bool FileUse::exclusive(Milliseconds patience)
{
    const QDeadlineTimer end(patience);
    // An exclusive lock is not given beside a shared one, be it of the same handle.
    while (m_file != INVALID_HANDLE_VALUE && !m_isExclusive) {
        unlock(m_file);
        m_isExclusive = lock(m_file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY);
        const DWORD error = ::GetLastError();
        // A file system without such locks says nothing of others.
        if (m_isExclusive || (error != ERROR_LOCK_VIOLATION && error != ERROR_IO_PENDING))
            return true;
        if (end.hasExpired()) {
            shared();
            return false;
        }
        QThread::sleep(nap);
    }
    return true;
}

void FileUse::shared()
{
    if (m_file == INVALID_HANDLE_VALUE)
        return;
    lock(m_file, 0);
    // Of two locks of one handle the exclusive one is let go first, so that nobody comes between.
    if (m_isExclusive)
        unlock(m_file);
    m_isExclusive = false;
}

#endif

} // namespace Godwit
