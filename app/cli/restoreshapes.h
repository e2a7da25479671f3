// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "lifeboat/backup/personalrestore.h"
#include "lifeboat/backup/restores.h"

namespace Godwit
{

class Output;

// Restores as `godwit help json` documents them, and for people.

// One kind, as it is or would be.
struct RestorePart {
    GraphKind kind = GraphKind::Follows;
    qint64 total = 0;
    std::vector<SyncRow> missing;
};

// `personal`: what came, or would come, to this computer. `end`: unset where nothing was done.
void printRestore(Output &out, const RestoreSource &source, const Account &target,
                  const std::vector<RestorePart> &parts, const PersonalRestore::News &personal,
                  const std::optional<SyncEnd> &end);

// Who would be followed; and where the server's own page is quicker, that it is. `followed`: how many the
// account follows by now.
std::vector<SyncRow> followsOf(const std::vector<RestorePart> &parts);
void tellOfPage(Output &out, const std::vector<SyncRow> &follows, const Account &target, qint64 followed);

void printUndo(Output &out, const RestoreReport &report, const Account &target, const SyncEnd &end);

} // namespace Godwit
