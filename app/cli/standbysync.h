// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "lifeboat/syncrow.h"

#include <QCommandLineParser>

namespace Godwit
{

// The verbs of `standby` about keeping a pair in step: `status`, `sync`, `pause`, `resume`.
bool isSyncVerb(const QString &verb);
QCoro::Task<CommandResult> keepStandbyInStep(Session *session, SyncPair pair);

void addStandbySyncOptions(QCommandLineParser &parser);

} // namespace Godwit
