// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/chunks.h"

#include <QFile>

namespace Godwit
{

// Whether a file may become so large where so much is available; less than nothing: that is not known. What
// it has already takes no more, but an unfinished one may have holes, which take room as they are filled.
bool isRoomFor(qint64 size, const QString &path, qint64 available);

// A file that comes piece by piece, in any order. Its methods are called one at a time; what reads it whole
// may run on another thread.
class PieceFile
{
public:
    PieceFile(const QString &path, QList<Chunk> chunks, qint64 size);

    // Makes it where it is missing, as large as it will be.
    UpdateResult<void> open();

    // Which pieces it holds already. Reads all of it.
    UpdateResult<void> survey(const std::atomic<bool> &stop);
    // Takes what it lacks from a file that may hold some of it; how many bytes. Reads all of that.
    UpdateResult<qint64> takeFrom(const QString &present, const std::atomic<bool> &stop);

    // The pieces from `first` on that `bytes` are; false where one of them is another.
    UpdateResult<bool> put(qsizetype first, QByteArrayView bytes);

    bool has(qsizetype index) const { return m_has[index]; }

    const QList<Chunk> &chunks() const { return m_chunks; }

    qint64 missingBytes() const;

    // Runs of missing pieces that follow each other, each of at most so many bytes: (first, count).
    QList<std::pair<qsizetype, qsizetype>> missingRuns(qint64 most) const;

    // On the disk, and its hash.
    UpdateResult<QByteArray> finish();

private:
    QFile m_file;
    QList<Chunk> m_chunks;
    QList<bool> m_has;
    qint64 m_size;
};

} // namespace Godwit
