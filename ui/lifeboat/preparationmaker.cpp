// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/preparationmaker.h"

#include "lifeboat/serverpages.h"
#include "lifeboat/standbynaming.h"

namespace Godwit
{

PreparationRow preparationRow(const AccountStanding &current, const std::optional<Account> &standby,
                              bool lastPostReady, const OwnProfiles &profiles)
{
    PreparationRow row;
    row.host = current.account.server.origin.toDisplayString();
    row.handle = QLatin1Char('@') + current.account.handle;
    row.there = !current.health || current.health->isNetworkToBlame() || !current.health->isCutOff();
    row.lastPostReady = lastPostReady;
    row.profilePage = ServerPages::profile(current.account.server);
    if (!standby)
        return row;
    row.aliasPage = ServerPages::aliases(standby->server);
    row.movePage = ServerPages::moving(current.account.server);
    row.address = pageOf(current.account, profiles.current);
    row.standbyAddress = pageOf(*standby, profiles.standby);
    if (profiles.current) {
        const StandbyNaming naming = namingOf(*standby, row.standbyAddress, *profiles.current);
        row.named = naming.isNamed;
        row.verified = naming.isVerified;
    }
    return row;
}

} // namespace Godwit
