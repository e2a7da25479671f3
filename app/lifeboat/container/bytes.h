// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backuperror.h"

#include <QCryptographicHash>
#include <QFile>

namespace Godwit
{

// Bytes one after the other, so that nothing needs to be in memory as a whole. Any thread, one at a time.

class ByteSource
{
public:
    virtual ~ByteSource() = default;

    // At most `most`; 0 at the end.
    virtual BackupResult<qint64> read(char *to, qint64 most) = 0;

    // The same, but less than `most` only at the end.
    BackupResult<qint64> readFully(char *to, qint64 most);
};

class ByteSink
{
public:
    virtual ~ByteSink() = default;

    virtual BackupResult<void> write(QByteArrayView bytes) = 0;
};

class FileSource final : public ByteSource
{
public:
    explicit FileSource(const QString &path) : m_file(path) {}

    BackupResult<void> open();
    BackupResult<qint64> read(char *to, qint64 most) override;

    QFile &file() { return m_file; }

private:
    QFile m_file;
};

// A new file, readable by its owner alone; nothing counts before finish().
class FileSink final : public ByteSink
{
public:
    explicit FileSink(const QString &path);

    BackupResult<void> open();
    BackupResult<void> write(QByteArrayView bytes) override;
    // On the disk when it returns.
    BackupResult<void> finish();

    qint64 size() const { return m_size; }

    // SHA-256 of what was written, in hexadecimal digits.
    QString hash() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    BackupError failure() const;

    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

// A file's name in its folder is on the disk only once the folder is; without an effect where a system has no
// such thing.
void syncFolder(const QString &folder);

inline constexpr qint64 copyAtOnce = 256 * 1024;

} // namespace Godwit
