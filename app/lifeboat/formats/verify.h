// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backupreader.h"
#include "lifeboat/formats/manifest.h"

#include <atomic>

namespace Godwit
{

// What a backup holds, all of it read.
struct VerifiedBackup {
    Manifest manifest;
    qint64 files = 0;
    qint64 bytes = 0;
    // Rows of each table, by its file's name.
    std::map<QString, qint64> rows;
    qint64 posts = 0;
    qint64 favourites = 0;
    qint64 pictures = 0;
};

// Reads all of a backup that Godwit has written: each file that the manifest names is there, is the one that
// was written, and can be read by what restores it; and nothing else is there. Seconds for gigabytes: not on
// a thread that somebody waits for. `stop` may be set from another thread.
BackupResult<VerifiedBackup> verifyBackup(BackupReader &backup, const std::atomic<bool> &stop);

} // namespace Godwit
