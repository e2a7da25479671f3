// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/backup/backuprun.h"
#include "lifeboat/container/sealedfile.h"

#include <atomic>

namespace Godwit
{

// How a backup is named and gets its name. Any thread.
namespace BackupPlace
{

// `godwit-ann@server.example-20261126-035501`, `.godwit` behind it where it is sealed; another number where
// that is taken.
QString freePath(const QString &folder, const QString &handle, Instant at, bool sealed);
// Beside it, hidden, until it is whole.
QString unfinished(const QString &path);
BackupResult<void> finish(const QString &unfinished, const QString &path);
// Whatever it is; true when it is not there any more.
bool remove(const QString &path);

// All files of a finished stage, encrypted into one.
BackupResult<void> seal(const QString &stage, const QString &path, const QByteArray &passphrase,
                        SealCost cost, const std::atomic<bool> &stop);

} // namespace BackupPlace

} // namespace Godwit
