// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace Godwit
{

// A data folder with three accounts on the sample servers and the pictures that they would show. PICTURES is
// a file that names each picture's URL and its file, separated by a tab.
class SampleFolder
{
public:
    explicit SampleFolder(const QString &pictures);

    QString path() const { return m_folder.path(); }

private:
    void addAccounts();
    void addPictures(const QString &pictures);

    QTemporaryDir m_folder;
};

} // namespace Godwit
