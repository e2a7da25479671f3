// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/backup/backuprun.h"
#include "lifeboat/formats/verify.h"

#include <QJsonObject>

namespace Godwit
{

class Output;

// Backups as `godwit help json` documents them, and for people. `handle`: the account's.

QJsonObject shapeOf(const BackupRun &run, const QString &handle);
QJsonObject shapeOf(const BackupStatus &status, const QString &handle);
QJsonObject shapeOf(const VerifiedBackup &verified, const QString &path);

void print(Output &out, const BackupRun &run);
void print(Output &out, const BackupStatus &status, const QString &handle);
void print(Output &out, const VerifiedBackup &verified);

} // namespace Godwit
