// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/updateerror.h"

#include <QFile>

namespace Godwit
{

// A file that gets its name once it is whole and on the disk, over one that has it. Until then it has one
// beside it that nobody else gives (QSaveFile's could be a person's, as "name.backup" is), so that what a
// killed process left is known. Readable by whomever the person's umask lets read it, since a web server has
// another user.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &path);
    // What is not finished goes.
    ~UnfinishedFile();
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    UpdateResult<void> open();
    UpdateResult<void> write(QByteArrayView content);
    UpdateResult<void> finish();

    // What was left in a folder. Another process that is writing there cannot finish then, and says so.
    static void removeIn(const QString &folder);

private:
    std::unexpected<UpdateError> problem() const;

    QString m_path;
    QFile m_file;
    bool m_isFinished = false;
};

} // namespace Godwit
