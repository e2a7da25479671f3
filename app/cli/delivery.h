// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "outbox/act.h"
#include "outbox/outbox.h"

namespace Godwit
{

// Writes the deed down, waits a while for its delivery unless `--queue` or `--offline` was given, and says
// where it stands. `done` is the sentence when it has been sent.
QCoro::Task<CommandResult> deliver(Session *session, Account account, Deed deed, QString done);

// The same for acts that are written down in one step, each answering the one before it: says where each of
// them stands, and gives the exit code of the first that did not come through. Uploads go with the first and
// are not spoken of.
QCoro::Task<CommandResult> deliverAll(Session *session, Account account, Outbox::Saying saying, QString done);

// Says where an act stands, and gives the exit code of that.
CommandResult report(Session &session, const Act &act, const QString &done);

void addDeliveryOptions(QCommandLineParser &parser);

} // namespace Godwit
