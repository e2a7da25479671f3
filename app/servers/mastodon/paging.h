// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "net/fields.h"
#include "servers/timelinesport.h"

namespace Godwit::Mastodon
{

// The query of a page: the cursor's own fields, then what it lacks of `fixed` (snac's Link drops fields), and
// the limit, which is ours to choose each time.
Fields pageQuery(const Fields &fixed, const PageRequest &request, int mostItems);

// The cursor of what is older than this item.
Cursor olderThan(const LocalId &id);

} // namespace Godwit::Mastodon
