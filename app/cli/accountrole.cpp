// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountrole.h"

#include "engine/engine.h"

namespace Godwit
{

AccountRole roleOf(const Engine &engine, const Account &account)
{
    const auto persona = engine.personaOf(account.id);
    if (!persona || persona->active == account.id)
        return AccountRole::Active;
    return persona->standby == account.id ? AccountRole::Standby : AccountRole::Member;
}

QString activeHandle(const Engine &engine, const Account &account)
{
    const auto persona = engine.personaOf(account.id);
    const auto active = persona ? engine.accountById(persona->active) : std::nullopt;
    return active ? QLatin1Char('@') + active->handle : QString();
}

} // namespace Godwit
