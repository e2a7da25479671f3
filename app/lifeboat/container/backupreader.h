// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backuperror.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace Godwit
{

// A file in a backup. Its name is safe: relative, with '/', never out of the folder.
struct BackupEntry {
    QString name;
    qint64 size = 0;
};

struct BackupLimits {
    qint64 files = 1'000'000;
    qint64 fileBytes = qint64(16) << 30;
    qint64 bytes = qint64(512) << 30;
    // Of what is packed: how much more may come out than goes in, beyond the first 64 MiB.
    qint64 ratio = 200;
    // So much memory a stranger's file may ask for to make its key.
    qint64 keyBytes = qint64(1) << 30;
};

// What every container's files go through.
class BackupGuard
{
public:
    explicit BackupGuard(BackupLimits limits) : m_limits(limits) {}

    BackupResult<BackupEntry> admit(const QString &name, qint64 size);

    // As `admit` gives it; nothing for a name that no honest backup has.
    static std::optional<QString> safeName(const QString &name);

    const BackupLimits &limits() const { return m_limits; }

private:
    BackupLimits m_limits;
    qint64 m_files = 0;
    qint64 m_bytes = 0;
};

// The files of a backup, one after the other, each read at most once and in pieces: whatever holds them.
// Nothing is ever unpacked onto the disk. Any thread, one at a time.
class BackupReader
{
public:
    virtual ~BackupReader() = default;

    // Skips what was not read of the one before; nothing at the end.
    virtual BackupResult<std::optional<BackupEntry>> next() = 0;
    // Of the file that next() gave; empty at its end.
    virtual BackupResult<QByteArray> read(qint64 most) = 0;

    // All of the file; TooLarge where it is more than `most`.
    BackupResult<QByteArray> readAll(const BackupEntry &entry, qint64 most);
};

// A folder, a file that Godwit has encrypted, a zip or (packed) tar archive, or one table. May take a second,
// to make the key.
BackupResult<std::unique_ptr<BackupReader>> openBackup(const QString &path, const QByteArray &passphrase,
                                                       BackupLimits limits = {});
// Whether it is a file that needs a passphrase.
bool isSealedBackup(const QString &path);

} // namespace Godwit
