// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/container/folderreader.h"

#include <QDir>
#include <QDirIterator>

namespace Godwit
{

using Kind = BackupError::Kind;

BackupResult<void> FolderReader::list()
{
    const QFileInfo info(m_path);
    m_listed = true;
    if (!info.isDir()) {
        m_folder = info.path();
        m_names = {info.fileName()};
        return {};
    }
    m_folder = m_path;
    QDirIterator files(m_path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        const QString name = QDir(m_path).relativeFilePath(file.filePath());
        if (file.isSymLink() || (!file.isDir() && !file.isFile()))
            return backupFailure(Kind::Link, name);
        if (file.isFile())
            m_names.append(name);
        if (m_names.size() > m_guard.limits().files)
            return backupFailure(Kind::TooMany, m_path);
    }
    m_names.sort();
    std::ranges::reverse(m_names);
    return {};
}

BackupResult<std::optional<BackupEntry>> FolderReader::next()
{
    if (!m_listed) {
        if (const auto listed = list(); !listed)
            return std::unexpected(listed.error());
    }
    m_file.close();
    if (m_names.isEmpty())
        return std::nullopt;
    const QString name = m_names.takeLast();
    m_file.setFileName(m_folder + u'/' + name);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return backupFailure(Kind::CannotRead, name, m_file.errorString());
    return m_guard.admit(name, m_file.size());
}

BackupResult<QByteArray> FolderReader::read(qint64 most)
{
    constexpr qint64 atOnce = 256 * 1024;
    QByteArray bytes(std::min(most, atOnce), Qt::Uninitialized);
    const qint64 count = m_file.read(bytes.data(), bytes.size());
    if (count < 0)
        return backupFailure(Kind::CannotRead, QFileInfo(m_file.fileName()).fileName(), m_file.errorString());
    bytes.truncate(count);
    return bytes;
}

} // namespace Godwit
