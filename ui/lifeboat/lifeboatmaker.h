// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/persona.h"
#include "cache/keptstore.h"
#include "engine/medialibrary.h"
#include "health/healthreport.h"
#include "lifeboat/standbysync.h"
#include "lifeboat/switchrecord.h"
#include "ui/lifeboat/lifeboatrows.h"

#include <QHash>

namespace Godwit
{

// What is kept here: counting it takes a while.
struct KeptAmounts {
    KeptCounts all{};
    QHash<AccountId, KeptCounts> each{};
    MediaLibrary::Amount media{};
};

// What is known of one account.
struct AccountStanding {
    Account account{};
    // Its own; whom it belongs to.
    std::optional<Persona> persona{};
    std::optional<HealthReport> health{};
    std::optional<KeptCounts> kept{};
    std::vector<GraphStanding> graph{};
};

// The rows of the lifeboat page, made of what is known. Pure; the words are the user's language's.

// `current`: whom the page is about.
LifeboatAccountRow lifeboatAccountRow(const AccountStanding &standing, const Account &current, Instant now);
// `graph` is of the current account.
QList<FactRow> keptRows(const KeptAmounts &amounts, const std::vector<GraphStanding> &graph, Instant now);
// "The oldest is from 9 January 2023"; empty without posts.
QString oldestWords(const KeptCounts &counts, Instant now);
// `report`: a summary. Without it only who it is.
StandbyRow standbyRow(const Account &standby, const std::optional<SyncReport> &report, Instant now);
// The newest that went there and back.
QList<SignRow> rehearsalRows(const std::vector<SwitchRecord> &records, Instant now);
// What would happen if the server disappeared now, or what happens since it has; as styled text, in which
// who stands by is bold.
QString leadWords(const AccountStanding &current, const StandbyRow &standby);

} // namespace Godwit
