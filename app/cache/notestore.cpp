// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/notestore.h"

#include "cache/sql.h"

namespace Godwit
{

QFuture<StoreResult<std::optional<NoteStore::Note>>> NoteStore::note(AccountId account, QString name)
{
    return m_cache.read(attempt([account,
                                 name = std::move(name)](Connection &connection) -> std::optional<Note> {
        QSqlQuery &query =
            run(connection, QStringLiteral("SELECT body, seen_at FROM note WHERE account = ? AND name = ?"),
                {account.value(), name});
        if (!nextRow(connection, query))
            return std::nullopt;
        return Note{query.value(0).toString().toUtf8(), instantFromMs(query.value(1).toLongLong())};
    }));
}

QFuture<StoreResult<void>> NoteStore::keep(AccountId account, QString name, Note note)
{
    return m_cache.write(
        attempt([account, name = std::move(name), note = std::move(note)](Connection &connection) {
            run(connection,
                QStringLiteral("INSERT INTO note (account, name, body, seen_at) VALUES (?, ?, ?, ?) "
                               "ON CONFLICT (account, name) DO UPDATE SET body = excluded.body, "
                               "seen_at = excluded.seen_at"),
                {account.value(), name, QString::fromUtf8(note.body), qint64(toMs(note.seenAt))});
        }));
}

} // namespace Godwit
