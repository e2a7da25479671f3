// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backupreader.h"

namespace Godwit
{

// Archives as Mastodon gives them out: zip since 4.2, before that tar with gzip.
BackupResult<std::unique_ptr<BackupReader>> openZip(const QString &path, BackupLimits limits);
BackupResult<std::unique_ptr<BackupReader>> openGzip(const QString &path, BackupLimits limits);

} // namespace Godwit
