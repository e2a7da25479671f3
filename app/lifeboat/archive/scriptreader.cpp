// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/archive/scriptreader.h"

namespace Godwit
{

BackupResult<void> ScriptReader::add(QByteArrayView bytes)
{
    if (m_begun)
        return m_reader.add(bytes);
    constexpr qsizetype longestName = 256;
    m_before += bytes;
    const qsizetype equals = m_before.indexOf('=');
    if (equals > longestName || (equals < 0 && m_before.size() > longestName))
        return backupFailure(BackupError::Kind::BadJson, m_name, tr("it is no list of X’s."));
    if (equals < 0)
        return {};
    m_begun = true;
    if (const auto opened = m_reader.add("{\"orderedItems\":"); !opened)
        return opened;
    return m_reader.add(QByteArrayView(m_before).sliced(equals + 1));
}

BackupResult<void> ScriptReader::finish()
{
    if (const auto closed = m_reader.add("}"); !closed)
        return closed;
    return m_reader.finish();
}

} // namespace Godwit
