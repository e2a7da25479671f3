// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/chunks.h"

#include "update/files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <array>

namespace Godwit
{

using Kind = UpdateError::Kind;

static constexpr QByteArrayView magic = "GODWIT-CHUNKS-V1\n";
static constexpr qsizetype entryBytes = 4 + 32;
// 16 bits that must be zero: one place in 65,536 fits. The highest, on which all of the last 64 bytes work.
static constexpr quint64 cutMask = quint64(0xffff) << 48;

namespace
{

// The same table for ever: with another one, nothing would be found in the present version. SplitMix64
// from 1.
constexpr std::array<quint64, 256> makeGear()
{
    std::array<quint64, 256> gear{};
    quint64 state = 1;
    for (quint64 &each : gear) {
        state += 0x9e3779b97f4a7c15;
        quint64 mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        each = mixed ^ (mixed >> 31);
    }
    return gear;
}

constexpr std::array<quint64, 256> gear = makeGear();

class Cutter
{
public:
    void take(QByteArrayView bytes);
    QList<Chunk> finish();

private:
    void cut();

    QList<Chunk> m_chunks;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    quint64 m_gear = 0;
    qint64 m_offset = 0;
    qint64 m_size = 0;
};

void Cutter::cut()
{
    m_chunks.append({m_offset, m_size, m_hash.result()});
    m_hash.reset();
    m_offset += m_size;
    m_size = 0;
    m_gear = 0;
}

void Cutter::take(QByteArrayView bytes)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        m_gear = (m_gear << 1) + gear[quint8(bytes[at])];
        ++m_size;
        if ((m_size < leastChunk || (m_gear & cutMask) != 0) && m_size < mostChunk)
            continue;
        m_hash.addData(bytes.sliced(begin, at + 1 - begin));
        begin = at + 1;
        cut();
    }
    m_hash.addData(bytes.sliced(begin));
}

QList<Chunk> Cutter::finish()
{
    if (m_size > 0)
        cut();
    return std::move(m_chunks);
}

} // namespace

UpdateResult<QList<Chunk>> cutFile(QFile &file, const std::atomic<bool> &stop)
{
    Cutter cutter;
    QByteArray block(1 << 20, Qt::Uninitialized);
    if (!file.seek(0))
        return std::unexpected(readError(file));
    while (!stop) {
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0)
            return std::unexpected(readError(file));
        if (got == 0)
            return cutter.finish();
        cutter.take(QByteArrayView(block).first(got));
    }
    return updateFailure(Kind::Cancelled);
}

QByteArray writeChunkList(const QList<Chunk> &chunks)
{
    QByteArray list = magic.toByteArray();
    for (const Chunk &chunk : chunks) {
        const quint32 size = qToBigEndian(quint32(chunk.size));
        list.append(reinterpret_cast<const char *>(&size), sizeof size);
        list.append(chunk.hash);
    }
    return list;
}

UpdateResult<QList<Chunk>> readChunkList(QByteArrayView list, qint64 size, const QString &subject)
{
    if (!list.startsWith(magic) || (list.size() - magic.size()) % entryBytes != 0)
        return updateFailure(Kind::Malformed, subject);
    QList<Chunk> chunks;
    qint64 offset = 0;
    for (QByteArrayView rest = list.sliced(magic.size()); !rest.isEmpty(); rest = rest.sliced(entryBytes)) {
        const qint64 length = qFromBigEndian<quint32>(rest.data());
        if (length < 1 || length > mostChunk)
            return updateFailure(Kind::Malformed, subject);
        chunks.append({offset, length, rest.sliced(4, 32).toByteArray()});
        offset += length;
    }
    if (offset != size)
        return updateFailure(Kind::Malformed, subject);
    return chunks;
}

} // namespace Godwit
