// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "cache/database.h"
#include "model/ids.h"

namespace Godwit
{

// Small things that an account's server has said of itself, each kept whole under a name.
class NoteStore
{
public:
    // The database outlives the store.
    explicit NoteStore(Database &cache) : m_cache(cache) {}

    struct Note {
        QByteArray body;
        Instant seenAt;
    };

    QFuture<StoreResult<std::optional<Note>>> note(AccountId account, QString name);
    QFuture<StoreResult<void>> keep(AccountId account, QString name, Note note);

private:
    Database &m_cache;
};

} // namespace Godwit
