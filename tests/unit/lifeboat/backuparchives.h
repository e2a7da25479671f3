// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/sealedfile.h"
#include "lifeboat/container/tar.h"

#include <QMap>
#include <QTest>

namespace Godwit
{

class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    BackupResult<qint64> read(char *to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

class MemorySink final : public ByteSink
{
public:
    BackupResult<void> write(QByteArrayView added) override
    {
        bytes.append(added);
        return {};
    }

    QByteArray bytes;
};

using Files = QMap<QString, QByteArray>;

inline const SealCost cheap{1, 8192};

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray tarOf(const Files &files)
{
    MemorySink sink;
    TarWriter tar(sink);
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        MemorySource source(bytes);
        if (!tar.add(name, bytes.size(), instantFromMs(1'790'000'000'000), source))
            qFatal("cannot add");
    }
    if (!tar.finish())
        qFatal("cannot finish");
    return sink.bytes;
}

inline QByteArray sealed(const QByteArray &bytes, const QByteArray &passphrase)
{
    MemorySink sink;
    SealedSink sealing(sink);
    if (!sealing.begin(passphrase, cheap) || !sealing.write(bytes) || !sealing.finish())
        qFatal("cannot seal");
    return sink.bytes;
}

inline BackupResult<Files> filesOf(BackupReader &backup)
{
    Files files;
    while (true) {
        const auto entry = backup.next();
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            return files;
        const auto bytes = backup.readAll(**entry, 64 * 1024 * 1024);
        if (!bytes)
            return std::unexpected(bytes.error());
        files.insert((*entry)->name, *bytes);
    }
}

// Of whatever lies there.
inline BackupResult<Files> filesAt(const QString &path, const QByteArray &passphrase = {},
                                   const BackupLimits &limits = {})
{
    const auto backup = openBackup(path, passphrase, limits);
    if (!backup)
        return std::unexpected(backup.error());
    return filesOf(**backup);
}

// The word of what went wrong; "good" where nothing did.
template <typename T>
QString wordOf(const BackupResult<T> &result)
{
    return result ? QStringLiteral("good") : backupErrorWord(result.error().kind);
}

} // namespace Godwit
