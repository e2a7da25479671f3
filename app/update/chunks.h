// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/updateerror.h"

#include <QList>

#include <atomic>

class QFile;

namespace Godwit
{

// A file cut into pieces that are hashed each by itself, so that pieces can come from several mirrors at
// once, a download goes on where it stopped, and what the present version already has is not fetched again.
//
// Where a piece ends is decided by its content (a gear hash over the last 64 bytes, as FastCDC's), not by its
// distance from the beginning: the file of a release is packed file by file or block by block, so a change
// makes one of them longer and moves all that follow, and pieces of a fixed size would all be new after the
// first changed byte. A piece is 80 KiB on the average: smaller ones would save little and double the list
// (36 bytes each: 50 KB for 110 MB), larger ones would each hold something that has changed. A file that is
// packed as one stream saves nothing; packaging/update/README.md says so to those who make releases.
struct Chunk {
    qint64 offset = 0;
    qint64 size = 0;
    // SHA-256, 32 bytes.
    QByteArray hash;

    friend bool operator==(const Chunk &, const Chunk &) = default;
};

inline constexpr qint64 leastChunk = 16 * 1024;
inline constexpr qint64 mostChunk = 256 * 1024;

// Of all that an open file holds. Takes a third of a second for 100 MB: not on the engine's thread.
UpdateResult<QList<Chunk>> cutFile(QFile &file, const std::atomic<bool> &stop);

// "GODWIT-CHUNKS-V1\n", then for each piece its size (4 bytes, big endian) and its hash (32 bytes). Named by
// a release with its own hash, so it needs no signature.
QByteArray writeChunkList(const QList<Chunk> &chunks);
// The pieces of a file of `size` bytes; `subject` names where the list came from.
UpdateResult<QList<Chunk>> readChunkList(QByteArrayView list, qint64 size, const QString &subject);

} // namespace Godwit
