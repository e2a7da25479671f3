// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/files.h"

#include "base/tr.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Godwit
{

using Kind = UpdateError::Kind;

UpdateError readError(const QFile &file)
{
    return {.kind = Kind::CannotRead, .subject = file.fileName(), .detail = file.errorString()};
}

UpdateResult<void> openToRead(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (info.exists() && !info.isFile())
        return updateFailure(Kind::CannotRead, file.fileName(), tr("it is no file."));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(readError(file));
    return {};
}

UpdateError writeError(const QFileDevice &file)
{
    // Qt's name for ENOSPC and for a quota that is spent.
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {.kind = isFull ? Kind::DiskFull : Kind::CannotWrite,
            .subject = file.fileName(),
            .detail = file.errorString()};
}

#ifdef Q_OS_UNIX
bool isAt(const QString &path, int descriptor)
{
    struct stat named{}, open{};
    return ::lstat(QFile::encodeName(path).constData(), &named) == 0 && ::fstat(descriptor, &open) == 0 &&
           named.st_dev == open.st_dev && named.st_ino == open.st_ino;
}
#endif

bool toDisk(QFile &file)
{
    if (!file.flush())
        return false;
#if defined(Q_OS_MACOS)
    // fsync leaves the data in the drive's cache there (fcntl(2)).
    return fcntl(file.handle(), F_FULLFSYNC) == 0 || fsync(file.handle()) == 0;
#elif defined(Q_OS_UNIX)
    return fsync(file.handle()) == 0;
#else
    return true;
#endif
}

void folderToDisk(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder)
#endif
}

UpdateResult<void> writeDurably(const QString &path, const QByteArray &content)
{
    // Syncs the file before it gives it its name.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(content) != content.size() || !file.commit())
        return std::unexpected(writeError(file));
    folderToDisk(QFileInfo(path).path());
    return {};
}

UpdateResult<QByteArray> hashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.seek(0) || !hash.addData(&file) || file.error() != QFileDevice::NoError)
        return std::unexpected(readError(file));
    return hash.result().toHex();
}

} // namespace Godwit
