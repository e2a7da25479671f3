// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/formats/collectionreader.h"

namespace Godwit
{

// X's archive has lists behind "window.YTD.NAME.partN =": read as the collection that each would be
// elsewhere.
class ScriptReader
{
    Q_DECLARE_TR_FUNCTIONS(ScriptReader)

public:
    // `name` is for the sentence.
    ScriptReader(const QString &name, CollectionReader::TakeItem take)
        : m_name(name), m_reader(name, std::move(take))
    {
    }

    BackupResult<void> add(QByteArrayView bytes);
    // The file's end: what was begun must have ended.
    BackupResult<void> finish();

    qint64 broken() const { return m_reader.broken(); }

private:
    const QString m_name;
    CollectionReader m_reader;
    // What came so far of the list's name.
    QByteArray m_before;
    bool m_begun = false;
};

} // namespace Godwit
