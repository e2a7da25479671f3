// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

namespace Godwit
{

class Engine;

// What an account is in its persona.
enum class AccountRole : quint8 {
    Active,
    Standby,
    Member,
};

AccountRole roleOf(const Engine &engine, const Account &account);
// The handle, with '@', of the account that acts for the same person.
QString activeHandle(const Engine &engine, const Account &account);

} // namespace Godwit
