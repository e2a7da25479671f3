// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/journalerase.h"

#include "outbox/actcodec.h"
#include "outbox/draftrows.h"
#include "outbox/journalcancel.h"

#include <QSet>

namespace Godwit::JournalRows
{

static StoreResult<std::vector<JournalEntry>> actsOf(Connection &connection, AccountId account)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM outbox_act a WHERE a.account = ?").arg(columns());
    return collect(connection, sql, {account.value()});
}

// Another account's act that waits for one of these would be taken for one that waits for nothing.
static StoreResult<void> rejectFollowers(Connection &connection, const std::vector<JournalEntry> &acts,
                                         Instant now)
{
    for (const JournalEntry &entry : acts) {
        if (entry.act.state == Act::State::Sent)
            continue;
        if (auto rejected = rejectDependents(connection, entry, now); !rejected)
            return rejected;
    }
    return {};
}

static StoreResult<void> removeRows(Connection &connection, AccountId account)
{
    for (const char *sql :
         {"DELETE FROM outbox_need WHERE act IN (SELECT id FROM outbox_act WHERE account = ?)",
          "DELETE FROM outbox_act WHERE account = ?", "DELETE FROM outbox_hold WHERE account = ?"}) {
        const auto removed = connection.run(QString::fromLatin1(sql), {account.value()});
        if (!removed)
            return std::unexpected(removed.error());
    }
    return {};
}

static StoreResult<QSet<QString>> namedFiles(Connection &connection)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM outbox_act a WHERE a.kind = ?").arg(columns());
    const auto uploads = collect(connection, sql, {int(DeedKind::UploadMedia)});
    if (!uploads)
        return std::unexpected(uploads.error());
    const auto drafted = DraftRows::files(connection);
    if (!drafted)
        return std::unexpected(drafted.error());
    const QStringList named = pathsOf(*uploads) + *drafted;
    return QSet<QString>(named.begin(), named.end());
}

StoreResult<QStringList> eraseAccount(Connection &connection, AccountId account, Instant now)
{
    auto acts = actsOf(connection, account);
    if (!acts)
        return std::unexpected(acts.error());
    if (auto rejected = rejectFollowers(connection, *acts, now); !rejected)
        return std::unexpected(rejected.error());
    if (auto removed = removeRows(connection, account); !removed)
        return std::unexpected(removed.error());
    const auto named = namedFiles(connection);
    if (!named)
        return std::unexpected(named.error());
    std::erase_if(*acts, [](const JournalEntry &entry) {
        return !std::holds_alternative<UploadMedia>(entry.act.deed);
    });
    QStringList files = pathsOf(*acts);
    files.removeIf([&named](const QString &file) { return named->contains(file); });
    connection.emptyLogAtEnd();
    return files;
}

} // namespace Godwit::JournalRows
