// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/backup/backupprogress.h"
#include "lifeboat/backup/backuprun.h"
#include "lifeboat/formats/verify.h"
#include "ui/lifeboat/backuprows.h"

namespace Godwit
{

// The rows about backups, made of what is known. Pure; the words are the user's language's.

BackupRow backupRow(const BackupStatus &status, Instant now);
// "Today 06:12", and "38 MB, encrypted".
FactRow lastBackupFact(const BackupStatus &status, Instant now);

// What is being done, and how far all of it is, from 0 to 1.
QString backupStep(const BackupProgress &progress);
double backupShare(const BackupProgress &progress, bool sealed);

// What became of it, in a sentence.
QString writtenWords(const BackupRun &run);
QString verifiedWords(const VerifiedBackup &verified, Instant now);

// "~/Documents" of a path in the person's own folder.
QString placeWords(const QString &path);

} // namespace Godwit
