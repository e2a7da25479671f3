// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/requesttable.h"

#include "cache/codec.h"
#include "cache/notificationtable.h"

#include <QSet>

namespace Godwit
{

// Older wishes than these are not looked for.
static constexpr int notificationsLookedAt = 400;

void putRequestAnswer(Connection &connection, AccountId account, const PersonKey &person,
                      RequestAnswer answer, Instant at)
{
    run(connection,
        QStringLiteral("INSERT INTO request_answer(account, person, at, answer) VALUES(?, ?, ?, ?) "
                       "ON CONFLICT DO UPDATE SET at = excluded.at, answer = excluded.answer"),
        {account.value(), person.toString(), qint64(toMs(at)), int(answer)});
}

RequestAnswer requestAnswer(Connection &connection, AccountId account, const PersonKey &person,
                            Instant askedAt)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT answer FROM request_answer WHERE account = ? AND person = ? AND at >= ?"),
            {account.value(), person.toString(), qint64(toMs(askedAt))});
    return nextRow(connection, query) ? RequestAnswer(query.value(0).toInt()) : RequestAnswer::Open;
}

static QString ownGroup(const PersonKey &person)
{
    return QStringLiteral("request:") + person.toString();
}

static std::vector<Notification> knownRequests(Connection &connection, AccountId account)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT body FROM notification WHERE account = ? ORDER BY at DESC LIMIT ?"),
            {account.value(), notificationsLookedAt});
    std::vector<Notification> requests;
    while (nextRow(connection, query)) {
        auto item = decodeNotification(query.value(0).toByteArray());
        if (item && item->kind == Notification::Kind::FollowRequest && !item->people.empty())
            requests.push_back(std::move(*item));
    }
    return requests;
}

// Gives the people whose wish stands there by the server's own notification, or by ours.
static QSet<PersonKey> sortOut(Connection &connection, AccountId account, const QSet<PersonKey> &asking,
                               bool whole, Instant seenAt)
{
    const auto known = knownRequests(connection, account);
    QSet<PersonKey> told;
    for (const Notification &item : known) {
        const PersonKey &person = item.people.front();
        if (requestAnswer(connection, account, person, item.at) != RequestAnswer::Open)
            continue;
        if (!asking.contains(person)) {
            if (whole)
                putRequestAnswer(connection, account, person, RequestAnswer::Gone, seenAt);
        } else if (told.contains(person)) {
            run(connection, QStringLiteral("DELETE FROM notification WHERE account = ? AND group_key = ?"),
                {account.value(), ownGroup(person)});
        } else {
            told.insert(person);
        }
    }
    return told;
}

std::vector<Notification> takeRequests(Connection &connection, AccountId account, const PeoplePage &page,
                                       Instant seenAt)
{
    QSet<PersonKey> asking;
    for (const SeenPerson &person : page.people)
        asking.insert(person.profile.key);
    const QSet<PersonKey> told = sortOut(connection, account, asking, page.older.isEmpty(), seenAt);
    NotificationPage fresh;
    fresh.batch.people = page.people;
    for (const SeenPerson &person : page.people) {
        if (told.contains(person.profile.key))
            continue;
        Notification item;
        item.id = person.id;
        item.kind = Notification::Kind::FollowRequest;
        item.groupKey = ownGroup(person.profile.key);
        // Nobody says since when; later than an answer to an earlier wish.
        item.at = seenAt + Milliseconds(1);
        item.people = {person.profile.key};
        fresh.items.push_back(std::move(item));
    }
    return takeNotifications(connection, account, fresh, seenAt);
}

} // namespace Godwit
