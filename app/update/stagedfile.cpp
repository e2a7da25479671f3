// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/stagedfile.h"

#ifdef Q_OS_UNIX

#include "update/files.h"
#include "update/programlock.h"

#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = UpdateError::Kind;

UpdateError systemError(const QString &path)
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    return {.kind = isFull ? Kind::DiskFull : Kind::CannotWrite,
            .subject = path,
            .detail = QString::fromLocal8Bit(std::strerror(errno))};
}

StagedFile::~StagedFile()
{
    if (!m_path.isEmpty() && !m_isPlaced)
        QFile::remove(m_path);
}

bool StagedFile::isAt(const QString &path) const
{
    return Godwit::isAt(path, m_file.handle());
}

UpdateResult<void> StagedFile::pour(const QString &from, int into)
{
    QFile source(from), target;
    if (!source.open(QIODevice::ReadOnly))
        return std::unexpected(readError(source));
    if (!target.open(into, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return std::unexpected(systemError(m_path));
    QByteArray block(1 << 20, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = source.read(block.data(), block.size())) > 0) {
        if (target.write(block.constData(), got) != got)
            return std::unexpected(systemError(m_path));
    }
    if (got < 0)
        return std::unexpected(readError(source));
    return toDisk(target) ? UpdateResult<void>() : std::unexpected(systemError(m_path));
}

UpdateResult<void> StagedFile::fill(const QString &from, const QString &program)
{
    const QFileInfo info(program);
    QByteArray name = QFile::encodeName(info.absolutePath() + "/."_L1 + info.fileName() + ".new-XXXXXX"_L1);
    // Nobody else's file: made here, readable by this user alone.
    const int made = ::mkostemp(name.data(), O_CLOEXEC);
    if (made < 0)
        return std::unexpected(systemError(program));
    m_path = QFile::decodeName(name);
    struct stat old{};
    const bool isKnown = ::stat(QFile::encodeName(program).constData(), &old) == 0;
    auto poured = pour(from, made);
    // A stick's file system may know no such rights.
    if (poured && ::fchmod(made, (isKnown ? old.st_mode & 0777 : 0755) | 0500) != 0)
        poured = std::unexpected(systemError(m_path));
    // What is open for writing cannot be started (ETXTBSY), so it is opened anew and must be the same file.
    const int open = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    struct stat before{};
    const bool isSeen = ::fstat(made, &before) == 0;
    ::close(made);
    if (!poured)
        return poured;
    if (open < 0 || !m_file.open(open, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return std::unexpected(systemError(m_path));
    ProgramLock::share(open);
    struct stat after{};
    const bool isSame = isSeen && ::fstat(open, &after) == 0 && before.st_dev == after.st_dev &&
                        before.st_ino == after.st_ino;
    if (!isSame)
        return updateFailure(Kind::Replaced, program);
    return {};
}

UpdateResult<void> StagedFile::place(const QString &program)
{
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(program).constData()) != 0)
        return std::unexpected(systemError(program));
    m_isPlaced = true;
    folderToDisk(QFileInfo(program).absolutePath());
    return {};
}

} // namespace Godwit

#endif
