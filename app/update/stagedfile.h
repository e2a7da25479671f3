// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/updateerror.h"

#include <QFile>

namespace Godwit
{

// Of the last call of the system.
UpdateError systemError(const QString &path);

// A new file beside the program; removed with this object unless it got its place.
class StagedFile
{
public:
    StagedFile() = default;
    ~StagedFile();
    Q_DISABLE_COPY_MOVE(StagedFile)

    // With what a file holds, and the program's rights.
    UpdateResult<void> fill(const QString &from, const QString &program);
    // In the program's place, in one step.
    UpdateResult<void> place(const QString &program);

    // For reading only; of the file itself, whatever has its name meanwhile.
    QFile &file() { return m_file; }

    const QString &path() const { return m_path; }

    // Whether the file with this name is this one.
    bool isAt(const QString &path) const;

private:
    UpdateResult<void> pour(const QString &from, int into);

    QString m_path;
    QFile m_file;
    bool m_isPlaced = false;
};

} // namespace Godwit
