// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/bytes.h"
#include "lifeboat/formats/manifest.h"

#include <QCoreApplication>
#include <qcoro/qcorotask.h>

#include <memory>

namespace Godwit
{

// The folder in which a backup is put together: beside its place, under a name that says that it is not
// finished. It is removed with all that is in it unless it is kept. Engine thread.
class Stage
{
    Q_DECLARE_TR_FUNCTIONS(Stage)

public:
    // `before`: a former backup of the same account in the same place; empty where there is none. Pictures
    // that it has are linked, not copied.
    Stage(QString folder, const QString &before);
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    BackupResult<void> open();

    BackupResult<void> put(const QString &name, const QByteArray &content);
    // A file that is written piece by piece; it is in the backup after end().
    BackupResult<std::unique_ptr<FileSink>> begin(const QString &name);
    BackupResult<void> end(const QString &name, FileSink &file);
    // Videos are large: they are read and copied on a thread of their own. The stage outlives the task.
    QCoro::Task<BackupResult<void>> putPicture(QString name, QString from);
    // The full name of a file of the former backup that begins so, now part of this one; empty where there is
    // none.
    QCoro::Task<QString> takeFormer(QString beginning);

    // The manifest last.
    BackupResult<void> finish(const Manifest &manifest);

    const QString &folder() const { return m_folder; }

    const std::map<QString, ManifestFile> &files() const { return m_files; }

    qint64 bytes() const;
    qint64 newFiles() const;
    qint64 newBytes() const;

    qint64 pictures() const { return m_pictures; }

    // It has got its name: it stays.
    void keep() { m_kept = true; }

private:
    BackupResult<void> makeFolderOf(const QString &name);

    const QString m_folder;
    const QString m_before;
    bool m_kept = false;
    qint64 m_pictures = 0;
    std::map<QString, ManifestFile> m_files;
    std::map<QString, ManifestFile> m_former;
};

} // namespace Godwit
