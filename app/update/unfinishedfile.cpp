// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/unfinishedfile.h"

#include "update/files.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <filesystem>

namespace Godwit
{

using namespace Qt::StringLiterals;

using Kind = UpdateError::Kind;

static QString nameBeside(const QString &path)
{
    return path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + ".godwit-part"_L1;
}

static bool isOurs(const QString &name)
{
    static const QRegularExpression ours(u"\\.[0-9a-f]{32}\\.godwit-part\\z"_s);
    return ours.match(name).hasMatch();
}

UnfinishedFile::UnfinishedFile(const QString &path) : m_path(path), m_file(nameBeside(path)) {}

UnfinishedFile::~UnfinishedFile()
{
    if (m_file.isOpen() && !m_isFinished)
        m_file.remove();
}

std::unexpected<UpdateError> UnfinishedFile::problem() const
{
    UpdateError error = writeError(m_file);
    error.subject = m_path;
    return std::unexpected(std::move(error));
}

UpdateResult<void> UnfinishedFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return problem();
    return {};
}

UpdateResult<void> UnfinishedFile::write(QByteArrayView content)
{
    if (m_file.write(content.data(), content.size()) != content.size())
        return problem();
    return {};
}

UpdateResult<void> UnfinishedFile::finish()
{
    if (!toDisk(m_file))
        return problem();
    // Windows renames nothing that is open.
    m_file.close();
    std::error_code error;
    std::filesystem::rename(QFileInfo(m_file).filesystemFilePath(), QFileInfo(m_path).filesystemFilePath(),
                            error);
    if (error) {
        m_file.remove();
        return updateFailure(Kind::CannotWrite, m_path, QString::fromStdString(error.message()));
    }
    m_isFinished = true;
    folderToDisk(QFileInfo(m_path).path());
    return {};
}

void UnfinishedFile::removeIn(const QString &folder)
{
    QDir files(folder);
    for (const QString &name : files.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (isOurs(name))
            files.remove(name);
    }
}

} // namespace Godwit
