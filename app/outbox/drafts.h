// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "outbox/draft.h"
#include "outbox/keptfiles.h"

namespace Godwit
{

// Drafts on the disk; a draft is there when the future is ready.
class Drafts
{
public:
    // The database outlives the drafts.
    Drafts(Database &userMade, const QString &dataFolder) : m_userMade(userMade), m_files(dataFolder) {}

    // An empty draft is removed.
    QFuture<StoreResult<void>> keep(PersonaId persona, Draft draft, Instant at);
    // `blank`, or what was kept in its place.
    QFuture<StoreResult<Draft>> draft(PersonaId persona, Draft blank);
    // All of them, newest first.
    QFuture<StoreResult<std::vector<Draft>>> all(PersonaId persona);

    // All drafts of a persona that ends become another one's. Where both were writing the same thing, one
    // text follows the other, the older one first. Inside a transaction.
    static StoreResult<void> carry(Connection &connection, PersonaId from, PersonaId to);

private:
    Database &m_userMade;
    KeptFiles m_files;
};

} // namespace Godwit
