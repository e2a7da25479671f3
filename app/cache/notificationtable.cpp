// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/notificationtable.h"

#include "cache/codec.h"
#include "cache/posttable.h"

#include <algorithm>

namespace Godwit
{

// Of a group.
static constexpr size_t peopleKept = 100;

// Newest first, nobody twice.
static void addPeople(std::vector<PersonKey> &people, const std::vector<PersonKey> &more)
{
    for (const PersonKey &person : more) {
        if (people.size() < peopleKept && std::ranges::find(people, person) == people.end())
            people.push_back(person);
    }
}

static Notification joined(const Notification &known, const Notification &seen)
{
    const bool seenIsLater = seen.at >= known.at;
    Notification result = seenIsLater ? seen : known;
    addPeople(result.people, seenIsLater ? known.people : seen.people);
    result.count = std::max({known.count, seen.count, int(result.people.size())});
    return result;
}

// Nothing when it tells nothing new.
static std::optional<Notification> takeOne(Connection &connection, AccountId account, Notification item)
{
    bool isNew = true;
    const QString group = item.groupKey.isEmpty() ? u'#' + item.id.toString() : item.groupKey;
    QSqlQuery &query =
        run(connection, QStringLiteral("SELECT body FROM notification WHERE account = ? AND group_key = ?"),
            {account.value(), group});
    if (nextRow(connection, query)) {
        if (const auto known = decodeNotification(query.value(0).toByteArray())) {
            isNew = item.id != known->id && item.at >= known->at;
            item = joined(*known, item);
        }
        run(connection, QStringLiteral("DELETE FROM notification WHERE account = ? AND group_key = ?"),
            {account.value(), group});
    }
    while (true) {
        QSqlQuery &taken =
            run(connection, QStringLiteral("SELECT 1 FROM notification WHERE account = ? AND at = ?"),
                {account.value(), qint64(toMs(item.at))});
        if (!nextRow(connection, taken))
            break;
        item.at -= Milliseconds(1);
    }
    run(connection,
        QStringLiteral("INSERT INTO notification(account, at, group_key, body) VALUES(?, ?, ?, ?)"),
        {account.value(), qint64(toMs(item.at)), group, encodeNotification(item)});
    return isNew ? std::optional(item) : std::nullopt;
}

std::vector<Notification> takeNotifications(Connection &connection, AccountId account,
                                            const NotificationPage &page, Instant seenAt)
{
    takeBatch(connection, account, page.batch, {}, seenAt);
    std::vector<Notification> fresh;
    for (const Notification &item : page.items) {
        if (auto taken = takeOne(connection, account, item))
            fresh.push_back(std::move(*taken));
    }
    return fresh;
}

} // namespace Godwit
