// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/profile.h"
#include "ui/lifeboat/lifeboatmaker.h"

namespace Godwit
{

// The person's own two profiles, as the cache has them.
struct OwnProfiles {
    std::optional<Profile> current{};
    std::optional<Profile> standby{};
};

// What can be done before the server goes, and what of it is done already as far as is known. Pure.
PreparationRow preparationRow(const AccountStanding &current, const std::optional<Account> &standby,
                              bool lastPostReady, const OwnProfiles &profiles = {});

} // namespace Godwit
