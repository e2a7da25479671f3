// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/republish/republishrecord.h"
#include "lifeboat/syncend.h"

#include <QJsonObject>

namespace Godwit
{

struct Account;
class Output;

// For people and for `--json`: what would go and what would not, and what has become of it.

QJsonObject shapeOf(const RepublishCounts &counts, const Account &archive, const Account &account);
void print(Output &out, const RepublishCounts &counts, const Account &archive, const Account &account);

QJsonObject shapeOf(const RepublishReport &report, const SyncEnd &end, const Account &archive,
                    const Account &account);
void print(Output &out, const RepublishReport &report, const SyncEnd &end, const Account &account);

} // namespace Godwit
