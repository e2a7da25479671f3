// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "cli/session.h"
#include "lifeboat/container/backuperror.h"

namespace Godwit
{

std::unexpected<Failure> failWith(const BackupError &error);

// From standard input (`--passphrase-stdin`), the environment of the call or the terminal; empty where none
// is given. `isNew`: a file is about to be made with it.
QByteArray askBackupPassphrase(const Session &session, bool isNew);

} // namespace Godwit
