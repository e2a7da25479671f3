// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// An archive that was imported.
class ArchiveRow
{
    Q_GADGET
    QML_VALUE_TYPE(archiveRow)
    Q_PROPERTY(int account MEMBER account CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString kept MEMBER kept CONSTANT)
    Q_PROPERTY(QString problem MEMBER problem CONSTANT)
    Q_PROPERTY(bool whole MEMBER whole CONSTANT)

public:
    int account = 0;
    // Its handle.
    QString title;
    // "12,345 posts, 678 files, 1.2 GB"
    QString kept;
    // Why it is not whole; empty where that is not known.
    QString problem;
    bool whole = true;

    friend bool operator==(const ArchiveRow &, const ArchiveRow &) = default;
};

} // namespace Godwit
