// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"

#include <QCommandLineOption>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Session;

QList<QCommandLineOption> republishOptions();
// `archive republish HANDLE --to HANDLE`. The session outlives the task.
QCoro::Task<CommandResult> republishArchive(Session *session);

} // namespace Godwit
