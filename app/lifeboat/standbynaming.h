// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "model/profile.h"

#include <optional>

namespace Godwit
{

// Whether one of a person's profiles says where else they are, so that who loses them there finds them here.
struct StandbyNaming {
    // In the text about them or in a field: the handle, a mention, or a link to the page.
    bool isNamed = false;
    // In a field that the server has looked at: the other page links back with rel="me".
    bool isVerified = false;
};

// The address of an account's page, of its actor where the profile is not known; empty where that is no
// address of the web.
QString pageOf(const Account &account, const std::optional<Profile> &profile);

// What `profile` says of `standby`, whose page is `page` (may be empty). Pure.
StandbyNaming namingOf(const Account &standby, const QString &page, const Profile &profile);

} // namespace Godwit
