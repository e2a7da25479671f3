// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

#include <QByteArray>
#include <QFuture>
#include <QSet>
#include <QString>

namespace Godwit
{

// Our own copies of files that wait for their upload: DATA/outbox/UUID/media.EXT, 0600, on the disk before
// they are named. Paths in the journal are relative to the data folder, which may be carried elsewhere.
class KeptFiles
{
public:
    explicit KeptFiles(QString dataFolder);

    // The copy's absolute path; works on a thread of its own. Nothing is left of a copy that failed.
    QFuture<StoreResult<QString>> keep(QString path, QString name) const;

    // The same of what is no file yet.
    QFuture<StoreResult<QString>> keepBytes(QByteArray bytes, QString name, const QString &ending) const;

    // Absolute to relative where it lies in the data folder, and back.
    QString stored(const QString &path) const;
    QString absolute(const QString &path) const;

    // Removes a copy and its folder; nothing outside DATA/outbox.
    void remove(const QString &path) const;
    // Removes copies older than a day that no act names: their process ended before it could.
    void removeOrphans(const QSet<QString> &named) const;

private:
    QString target(const QString &name, const QString &ending) const;

    QString m_dataFolder;
};

} // namespace Godwit
