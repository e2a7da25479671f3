// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <vector>

namespace Godwit
{

// Which accounts are one person's; the outbox itself knows only single accounts.
class Kinship
{
public:
    virtual ~Kinship() = default;

    // Signed in; the account itself is not among them.
    virtual std::vector<AccountId> othersOf(AccountId account) const = 0;
    virtual PersonKey personOf(AccountId account) const = 0;

    // It only reads, and never will do anything else: nothing is written down for it.
    virtual bool neverActs(AccountId) const { return false; }
};

} // namespace Godwit
