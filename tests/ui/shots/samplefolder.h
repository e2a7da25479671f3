// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTemporaryDir>
#include <QUrl>

namespace Godwit
{

// A data folder with three accounts on the sample servers and the pictures that they would show. PICTURES is
// a file that names each picture's URL and its file, separated by a tab.
class SampleFolder
{
public:
    explicit SampleFolder(const QString &pictures);

    QString path() const { return m_folder.path(); }

    // The file of a picture, by its name.
    QUrl picture(const QString &name) const { return QUrl::fromLocalFile(m_pictures.value(name)); }

    // A folder with the lists of another program.
    QString exported() const { return path() + QStringLiteral("/exported"); }

private:
    void addAccounts();
    void addExport();
    void addPictures(const QString &pictures);

    QTemporaryDir m_folder;
    QHash<QString, QString> m_pictures;
};

} // namespace Godwit
