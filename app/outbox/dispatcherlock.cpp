// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/dispatcherlock.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <QDir>
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Godwit
{

DispatcherLock::DispatcherLock(QString path) : m_path(std::move(path)) {}

DispatcherLock::~DispatcherLock()
{
    unlock();
}

#ifdef Q_OS_WIN

bool DispatcherLock::tryLock()
{
    if (held())
        return true;
    const std::wstring name = QDir::toNativeSeparators(m_path).toStdWString();
    const HANDLE file =
        CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                    OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    OVERLAPPED start{};
    if (!LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &start)) {
        CloseHandle(file);
        return false;
    }
    m_handle = qintptr(file);
    return true;
}

void DispatcherLock::unlock()
{
    if (held())
        CloseHandle(HANDLE(m_handle));
    m_handle = -1;
}

#else

// A lock on a file that was removed or replaced meanwhile would be shared with nobody.
static bool isStillThere(int descriptor, const QByteArray &path)
{
    struct stat opened{};
    struct stat named{};
    return fstat(descriptor, &opened) == 0 && stat(path.constData(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

bool DispatcherLock::tryLock()
{
    if (held())
        return true;
    const QByteArray path = QFile::encodeName(m_path);
    const int descriptor = open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return false;
    int locked = 0;
    do
        locked = flock(descriptor, LOCK_EX | LOCK_NB);
    while (locked != 0 && errno == EINTR);
    if (locked != 0 || !isStillThere(descriptor, path)) {
        close(descriptor);
        return false;
    }
    m_handle = descriptor;
    return true;
}

void DispatcherLock::unlock()
{
    if (held())
        close(int(m_handle));
    m_handle = -1;
}

#endif

} // namespace Godwit
