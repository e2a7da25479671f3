// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "lifeboat/container/backupreader.h"
#include "lifeboat/container/bytes.h"

namespace Godwit
{

// The tape archive of POSIX (ustar, with the names and sizes of pax and GNU read as well), one file after the
// other: what is encrypted can be written and read without ever being on the disk in the clear. KArchive's
// KTar wants to go back and forth.

class TarWriter
{
public:
    // Outlives the writer.
    explicit TarWriter(ByteSink &to) : m_to(to) {}

    // Exactly `size` bytes of `from`.
    BackupResult<void> add(const QString &name, qint64 size, Instant at, ByteSource &from);
    BackupResult<void> finish();

private:
    ByteSink &m_to;
};

class TarReader final : public BackupReader
{
public:
    // `name` is for the sentence.
    TarReader(std::unique_ptr<ByteSource> from, QString name, BackupLimits limits);

    BackupResult<std::optional<BackupEntry>> next() override;
    BackupResult<QByteArray> read(qint64 most) override;

private:
    struct Header {
        char type = '0';
        QString name;
        qint64 size = 0;
    };

    BackupResult<std::optional<Header>> header();
    BackupResult<void> skip();
    BackupResult<std::optional<BackupEntry>> atEnd();
    // What an entry says of the next one.
    BackupResult<QByteArray> note(qint64 size);
    BackupResult<void> readPax(const QByteArray &records);
    std::unexpected<BackupError> fail(BackupError::Kind kind, const QString &detail = {}) const;

    const std::unique_ptr<ByteSource> m_from;
    const QString m_name;
    BackupGuard m_guard;
    // Of the file that is read: what is left of it, and of the block it ends in.
    qint64 m_left = 0;
    qint64 m_padding = 0;
    // From a pax or GNU entry, for the next file.
    QString m_nextName;
    std::optional<qint64> m_nextSize;
};

} // namespace Godwit
