// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/container/bytes.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Godwit
{

using Kind = BackupError::Kind;

static bool isNoRoom(int code)
{
#ifdef EDQUOT
    if (code == EDQUOT)
        return true;
#endif
    return code == ENOSPC;
}

BackupResult<qint64> ByteSource::readFully(char *to, qint64 most)
{
    qint64 done = 0;
    while (done < most) {
        const auto count = read(to + done, most - done);
        if (!count)
            return count;
        if (*count == 0)
            break;
        done += *count;
    }
    return done;
}

BackupResult<void> FileSource::open()
{
    if (!m_file.exists())
        return backupFailure(Kind::NotThere, m_file.fileName());
    if (!m_file.open(QIODevice::ReadOnly))
        return backupFailure(Kind::CannotRead, m_file.fileName(), m_file.errorString());
    return {};
}

BackupResult<qint64> FileSource::read(char *to, qint64 most)
{
    const qint64 count = m_file.read(to, most);
    if (count < 0)
        return backupFailure(Kind::CannotRead, m_file.fileName(), m_file.errorString());
    return count;
}

FileSink::FileSink(const QString &path) : m_file(path) {}

// Qt keeps no code; its unbuffered write leaves errno as the system set it.
BackupError FileSink::failure() const
{
    const bool full = m_file.error() == QFileDevice::ResourceError || isNoRoom(errno);
    return {full ? Kind::DiskFull : Kind::CannotWrite,
            full ? QFileInfo(m_file.fileName()).path() : m_file.fileName(), m_file.errorString()};
}

BackupResult<void> FileSink::open()
{
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return std::unexpected(failure());
    return {};
}

BackupResult<void> FileSink::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return std::unexpected(failure());
    m_hash.addData(bytes);
    m_size += bytes.size();
    return {};
}

BackupResult<void> FileSink::finish()
{
#ifdef Q_OS_UNIX
    errno = 0;
    // Some file systems say only here that there was no room.
    if (::fsync(m_file.handle()) != 0 && errno != EINVAL && errno != EROFS)
        return std::unexpected(BackupError{isNoRoom(errno) ? Kind::DiskFull : Kind::CannotWrite,
                                           m_file.fileName(), qt_error_string(errno)});
#endif
    m_file.close();
    return {};
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(folder)
#endif
}

} // namespace Godwit
