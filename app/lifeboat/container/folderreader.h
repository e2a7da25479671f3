// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backupreader.h"

#include <QFile>
#include <QStringList>

namespace Godwit
{

// A folder's files, or one file. Links are refused: they may lead anywhere.
class FolderReader final : public BackupReader
{
public:
    FolderReader(QString path, BackupLimits limits) : m_path(std::move(path)), m_guard(limits) {}

    BackupResult<std::optional<BackupEntry>> next() override;
    BackupResult<QByteArray> read(qint64 most) override;

private:
    BackupResult<void> list();

    const QString m_path;
    BackupGuard m_guard;
    bool m_listed = false;
    // Relative to m_folder; the last is next.
    QString m_folder;
    QStringList m_names;
    QFile m_file;
};

} // namespace Godwit
