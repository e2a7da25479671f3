// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/container/backupreader.h"

#include "lifeboat/container/folderreader.h"
#include "lifeboat/container/packedreader.h"
#include "lifeboat/container/sealedfile.h"
#include "lifeboat/container/tar.h"

#include <QFileInfo>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

std::optional<QString> BackupGuard::safeName(const QString &name)
{
    constexpr qsizetype mostCharacters = 512;
    const QString given = name.startsWith("./"_L1) ? name.sliced(2) : name;
    if (given.isEmpty() || given.size() > mostCharacters || given.startsWith(u'/') || given.contains(u'\\'))
        return std::nullopt;
    // A drive's letter or another stream of a file, on Windows.
    if (given.contains(u':'))
        return std::nullopt;
    const bool odd = std::ranges::any_of(given, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    const QStringList parts = given.split(u'/');
    const bool leads = std::ranges::any_of(
        parts, [](const QString &part) { return part.isEmpty() || part == u"." || part == u".."; });
    return odd || leads ? std::nullopt : std::optional(given);
}

BackupResult<BackupEntry> BackupGuard::admit(const QString &name, qint64 size)
{
    const auto safe = safeName(name);
    if (!safe)
        return backupFailure(Kind::UnsafeName, name.left(100));
    if (size < 0 || size > m_limits.fileBytes || m_bytes > m_limits.bytes - size)
        return backupFailure(Kind::TooLarge, *safe);
    if (++m_files > m_limits.files)
        return backupFailure(Kind::TooMany, *safe);
    m_bytes += size;
    return BackupEntry{*safe, size};
}

BackupResult<QByteArray> BackupReader::readAll(const BackupEntry &entry, qint64 most)
{
    if (entry.size > most)
        return backupFailure(Kind::TooLarge, entry.name);
    QByteArray all;
    while (true) {
        const auto part = read(most);
        if (!part || part->isEmpty())
            return part ? BackupResult<QByteArray>(all) : part;
        all += *part;
        if (all.size() > most)
            return backupFailure(Kind::TooLarge, entry.name);
    }
}

bool isSealedBackup(const QString &path)
{
    QFile file(path);
    return !QFileInfo(path).isDir() && file.open(QIODevice::ReadOnly) &&
           file.read(sealMagic.size()) == sealMagic;
}

namespace
{

using Opened = BackupResult<std::unique_ptr<BackupReader>>;

Opened openSealed(const QString &path, const QByteArray &passphrase, const BackupLimits &limits)
{
    auto sealed = std::make_unique<SealedSource>(path);
    if (const auto opened = sealed->open(passphrase, limits.keyBytes); !opened)
        return std::unexpected(opened.error());
    return std::make_unique<TarReader>(std::move(sealed), QFileInfo(path).fileName(), limits);
}

Opened openTar(const QString &path, const BackupLimits &limits)
{
    auto file = std::make_unique<FileSource>(path);
    if (const auto opened = file->open(); !opened)
        return std::unexpected(opened.error());
    return std::make_unique<TarReader>(std::move(file), QFileInfo(path).fileName(), limits);
}

} // namespace

Opened openBackup(const QString &path, const QByteArray &passphrase, BackupLimits limits)
{
    const QFileInfo info(path);
    if (info.isDir())
        return std::make_unique<FolderReader>(path, limits);
    FileSource file(path);
    if (const auto opened = file.open(); !opened)
        return std::unexpected(opened.error());
    const QByteArray head = file.file().read(512);
    if (head.startsWith(sealMagic))
        return openSealed(path, passphrase, limits);
    if (head.startsWith("PK\3\4"))
        return openZip(path, limits);
    if (head.startsWith("\x1f\x8b"))
        return openGzip(path, limits);
    if (head.size() == 512 && head.sliced(257, 5) == "ustar")
        return openTar(path, limits);
    if (info.suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0)
        return std::make_unique<FolderReader>(path, limits);
    return backupFailure(Kind::NotABackup, info.fileName());
}

} // namespace Godwit
