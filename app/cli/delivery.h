// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "outbox/act.h"

namespace Godwit
{

// Writes the deed down, waits a while for its delivery unless `--queue` was given, and says where it stands.
// `done` is the sentence when it has been sent.
QCoro::Task<CommandResult> deliver(Session *session, Account account, Deed deed, QString done);

// Says where an act stands, and gives the exit code of that.
CommandResult report(Session &session, const Act &act, const QString &done);

void addDeliveryOptions(QCommandLineParser &parser);

} // namespace Godwit
