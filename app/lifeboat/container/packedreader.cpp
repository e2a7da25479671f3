// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/container/packedreader.h"

#include "base/tr.h"
#include "lifeboat/container/tar.h"

#include <KCompressionDevice>
#include <KZip>
#include <QFileInfo>

namespace Godwit
{

using Kind = BackupError::Kind;

namespace
{

QString cannotUnpack()
{
    return tr("it cannot be unpacked.");
}

constexpr qint64 freeBytes = 64 * 1024 * 1024;

// Unpacks, but not without end: a few bytes can stand for a disk full of nothing.
class UnpackingSource final : public ByteSource
{
public:
    UnpackingSource(const QString &path, const BackupLimits &limits)
        : m_name(QFileInfo(path).fileName()), m_device(path, KCompressionDevice::GZip),
          m_most(std::min(limits.bytes, freeBytes + QFileInfo(path).size() * limits.ratio))
    {
    }

    BackupResult<void> open()
    {
        if (!m_device.open(QIODevice::ReadOnly))
            return backupFailure(Kind::CannotRead, m_name, m_device.errorString());
        return {};
    }

    BackupResult<qint64> read(char *to, qint64 most) override
    {
        const qint64 count = m_device.read(to, most);
        if (count < 0)
            return backupFailure(Kind::Damaged, m_name, cannotUnpack());
        m_done += count;
        if (m_done > m_most)
            return backupFailure(Kind::TooLarge, m_name);
        return count;
    }

private:
    const QString m_name;
    KCompressionDevice m_device;
    const qint64 m_most;
    qint64 m_done = 0;
};

class ZipReader final : public BackupReader
{
public:
    ZipReader(const QString &path, BackupLimits limits)
        : m_name(QFileInfo(path).fileName()), m_zip(path), m_guard(limits),
          m_most(std::min(limits.bytes, freeBytes + QFileInfo(path).size() * limits.ratio))
    {
    }

    BackupResult<void> open()
    {
        if (!m_zip.open(QIODevice::ReadOnly))
            return backupFailure(Kind::Damaged, m_name, cannotUnpack());
        return list(m_zip.directory(), {}, 0);
    }

    BackupResult<std::optional<BackupEntry>> next() override
    {
        m_device.reset();
        if (m_at == m_files.size())
            return std::nullopt;
        const auto &[name, file] = m_files[m_at++];
        m_device.reset(file->createDevice());
        m_entry = name;
        m_left = file->size();
        if (!m_device || (!m_device->isOpen() && !m_device->open(QIODevice::ReadOnly)))
            return backupFailure(Kind::Damaged, name, cannotUnpack());
        return m_guard.admit(name, m_left);
    }

    // What comes out is counted, whatever the archive says of it.
    BackupResult<QByteArray> read(qint64 most) override
    {
        QByteArray bytes(std::min(most, copyAtOnce), Qt::Uninitialized);
        const qint64 count = m_device ? m_device->read(bytes.data(), bytes.size()) : 0;
        if (count < 0)
            return backupFailure(Kind::Damaged, m_entry, cannotUnpack());
        bytes.truncate(count);
        m_done += count;
        m_left -= count;
        if (m_done > m_most || m_left < 0)
            return backupFailure(Kind::TooLarge, m_entry);
        if (count == 0 && m_left > 0)
            return backupFailure(Kind::Truncated, m_entry);
        return bytes;
    }

private:
    BackupResult<void> list(const KArchiveDirectory *folder, const QString &path, int depth)
    {
        constexpr int mostDepth = 32;
        if (depth > mostDepth)
            return backupFailure(Kind::TooMany, path);
        const QStringList names = folder->entries();
        for (const QString &name : names) {
            const KArchiveEntry *entry = folder->entry(name);
            const QString full = path + name;
            if (!entry || !entry->symLinkTarget().isEmpty())
                return backupFailure(Kind::Link, full);
            if (entry->isDirectory()) {
                const auto *inner = static_cast<const KArchiveDirectory *>(entry);
                if (const auto listed = list(inner, full + u'/', depth + 1); !listed)
                    return listed;
                continue;
            }
            if (!BackupGuard::safeName(full))
                return backupFailure(Kind::UnsafeName, full.left(100));
            m_files.emplace_back(full, static_cast<const KArchiveFile *>(entry));
            if (qint64(m_files.size()) > m_guard.limits().files)
                return backupFailure(Kind::TooMany, m_name);
        }
        return {};
    }

    const QString m_name;
    KZip m_zip;
    BackupGuard m_guard;
    const qint64 m_most;
    // Owned by m_zip.
    std::vector<std::pair<QString, const KArchiveFile *>> m_files;
    size_t m_at = 0;
    std::unique_ptr<QIODevice> m_device;
    QString m_entry;
    qint64 m_left = 0;
    qint64 m_done = 0;
};

} // namespace

BackupResult<std::unique_ptr<BackupReader>> openZip(const QString &path, BackupLimits limits)
{
    auto zip = std::make_unique<ZipReader>(path, limits);
    if (const auto opened = zip->open(); !opened)
        return std::unexpected(opened.error());
    return zip;
}

BackupResult<std::unique_ptr<BackupReader>> openGzip(const QString &path, BackupLimits limits)
{
    auto unpacked = std::make_unique<UnpackingSource>(path, limits);
    if (const auto opened = unpacked->open(); !opened)
        return std::unexpected(opened.error());
    return std::make_unique<TarReader>(std::move(unpacked), QFileInfo(path).fileName(), limits);
}

} // namespace Godwit
