// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/connection.h"
#include "cache/database.h"

namespace Godwit
{

// The disk has room for so many more pages of the database, 4 KiB each; below 0: for as many as one likes. It
// is so when this returns.
inline void leaveRoom(Database &database, int pages)
{
    auto set = database.write([pages](Connection &connection) -> StoreResult<void> {
        const auto now = connection.run(QStringLiteral("PRAGMA page_count"));
        if (!now)
            return std::unexpected(now.error());
        (*now)->next();
        const qint64 most = pages < 0 ? 1'000'000'000 : (*now)->value(0).toLongLong() + pages;
        return connection.run(QStringLiteral("PRAGMA max_page_count = %1").arg(most))
            .transform([](QSqlQuery *query) { query->next(); });
    });
    set.waitForFinished();
    if (!set.result())
        qFatal("%s", qUtf8Printable(set.result().error().detail));
}

} // namespace Godwit
