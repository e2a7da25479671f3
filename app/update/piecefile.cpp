// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/piecefile.h"

#include "update/files.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Godwit
{

using Kind = UpdateError::Kind;

// Left free for what the program itself writes.
static constexpr qint64 reserve = 64 << 20;

static qint64 takenBytes([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info{};
    // In these units everywhere (stat(2)).
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? 512 * qint64(info.st_blocks) : 0;
#else
    return 0;
#endif
}

bool isRoomFor(qint64 size, const QString &path, qint64 available)
{
    return available < 0 || available >= size - std::min(size, takenBytes(path)) + reserve;
}

PieceFile::PieceFile(const QString &path, QList<Chunk> chunks, qint64 size)
    : m_file(path), m_chunks(std::move(chunks)), m_has(m_chunks.size(), false), m_size(size)
{
}

UpdateResult<void> PieceFile::open()
{
    const QFileInfo info(m_file.fileName());
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return updateFailure(Kind::CannotWrite, m_file.fileName());
    if (!isRoomFor(m_size, m_file.fileName(), QStorageInfo(info.absolutePath()).bytesAvailable()))
        return updateFailure(Kind::DiskFull, m_file.fileName());
    if (!m_file.open(QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        !m_file.resize(m_size))
        return std::unexpected(writeError(m_file));
    return {};
}

static QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

UpdateResult<void> PieceFile::survey(const std::atomic<bool> &stop)
{
    for (qsizetype n = 0; n < m_chunks.size(); ++n) {
        if (stop)
            return updateFailure(Kind::Cancelled);
        if (!m_file.seek(m_chunks[n].offset))
            return std::unexpected(readError(m_file));
        const QByteArray bytes = m_file.read(m_chunks[n].size);
        m_has[n] = bytes.size() == m_chunks[n].size && sha256(bytes) == m_chunks[n].hash;
    }
    return {};
}

UpdateResult<qint64> PieceFile::takeFrom(const QString &present, const std::atomic<bool> &stop)
{
    QFile from(present);
    // Without it everything is fetched.
    if (!QFileInfo(present).isFile() || !from.open(QIODevice::ReadOnly))
        return 0;
    const auto there = cutFile(from, stop);
    if (!there)
        return std::unexpected(there.error());
    QHash<QByteArray, Chunk> byHash;
    for (const Chunk &chunk : *there)
        byHash.insert(chunk.hash, chunk);
    qint64 taken = 0;
    for (qsizetype n = 0; n < m_chunks.size() && !stop; ++n) {
        const auto found = byHash.constFind(m_chunks[n].hash);
        if (m_has[n] || found == byHash.cend() || found->size != m_chunks[n].size)
            continue;
        if (!from.seek(found->offset))
            return std::unexpected(readError(from));
        // It may have changed since it was cut: put() looks.
        const auto kept = put(n, from.read(found->size));
        if (!kept)
            return std::unexpected(kept.error());
        taken += *kept ? m_chunks[n].size : 0;
    }
    return taken;
}

UpdateResult<bool> PieceFile::put(qsizetype first, QByteArrayView bytes)
{
    for (qsizetype n = first; !bytes.isEmpty(); ++n) {
        if (n >= m_chunks.size() || bytes.size() < m_chunks[n].size)
            return false;
        const QByteArrayView piece = bytes.first(m_chunks[n].size);
        if (sha256(piece) != m_chunks[n].hash)
            return false;
        if (!m_file.seek(m_chunks[n].offset) || m_file.write(piece.data(), piece.size()) != piece.size())
            return std::unexpected(writeError(m_file));
        m_has[n] = true;
        bytes = bytes.sliced(m_chunks[n].size);
    }
    return true;
}

qint64 PieceFile::missingBytes() const
{
    qint64 missing = 0;
    for (qsizetype n = 0; n < m_chunks.size(); ++n)
        missing += m_has[n] ? 0 : m_chunks[n].size;
    return missing;
}

QList<std::pair<qsizetype, qsizetype>> PieceFile::missingRuns(qint64 most) const
{
    QList<std::pair<qsizetype, qsizetype>> runs;
    qint64 bytes = 0;
    for (qsizetype n = 0; n < m_chunks.size(); ++n) {
        if (m_has[n])
            continue;
        const bool goesOn = !runs.isEmpty() && runs.last().first + runs.last().second == n;
        if (goesOn && bytes + m_chunks[n].size <= most) {
            ++runs.last().second;
            bytes += m_chunks[n].size;
        } else {
            runs.append({n, 1});
            bytes = m_chunks[n].size;
        }
    }
    return runs;
}

UpdateResult<QByteArray> PieceFile::finish()
{
    if (!toDisk(m_file))
        return std::unexpected(writeError(m_file));
    return Godwit::hashOf(m_file);
}

} // namespace Godwit
