// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// The address of a file that came with an archive and is on this disk alone: no server has it, and nothing
// fetches it.
inline const QString archiveFileScheme = QStringLiteral("godwit-archive:");

inline bool isArchiveFile(const QString &url)
{
    return url.startsWith(archiveFileScheme);
}

} // namespace Godwit
