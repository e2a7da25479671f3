// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/peopletable.h"

#include "cache/codec.h"
#include "cache/searchtext.h"

#include <QSet>

namespace Godwit
{

namespace
{

struct KnownPerson {
    qint64 id = 0;
    QString handle;
    qint64 seenAt = 0;
    QByteArray body;
};

} // namespace

static const QString profileColumns = QStringLiteral("SELECT id, key, handle, body FROM person ");

static Profile profileOf(const QSqlQuery &query)
{
    Profile profile = decodeProfile(query.value(3).toByteArray()).value_or(Profile());
    profile.key = PersonKey(query.value(1).toString());
    profile.handle = query.value(2).toString();
    return profile;
}

static QHash<PersonKey, KnownPerson> known(Connection &connection, const QStringList &keys)
{
    QHash<PersonKey, KnownPerson> result;
    QSqlQuery &query = run(connection,
                           QStringLiteral("SELECT id, key, handle, seen_at, body FROM person "
                                          "WHERE key IN (SELECT value FROM json_each(?))"),
                           {jsonTexts(keys)});
    while (nextRow(connection, query)) {
        result.insert(PersonKey(query.value(1).toString()),
                      {query.value(0).toLongLong(), query.value(2).toString(), query.value(3).toLongLong(),
                       query.value(4).toByteArray()});
    }
    return result;
}

static QString indexed(const PersonKey &key, const QString &handle, const QByteArray &body)
{
    Profile profile = decodeProfile(body).value_or(Profile());
    profile.key = key;
    profile.handle = handle;
    return searchText(profile);
}

static void unindex(Connection &connection, qint64 id, const QString &words)
{
    run(connection,
        QStringLiteral("INSERT INTO person_text(person_text, rowid, words) VALUES('delete', ?, ?)"),
        {id, words});
}

static void reindex(Connection &connection, qint64 id, const QString &before, const QString &after)
{
    if (before == after)
        return;
    if (!before.isEmpty())
        unindex(connection, id, before);
    run(connection, QStringLiteral("INSERT INTO person_text(rowid, words) VALUES(?, ?)"), {id, after});
}

static qint64 insertStub(Connection &connection, const PersonKey &key)
{
    QString handle;
    if (key.toString().startsWith(QStringLiteral("acct:")))
        handle = key.toString().mid(5);
    run(connection, QStringLiteral("INSERT INTO person(key, handle, seen_at, body) VALUES(?, ?, 0, x'')"),
        {key.toString(), handle});
    return connection.lastInsertId();
}

// A mention or a notification names people without saying more of them.
static bool saysLittle(const Profile &profile)
{
    return profile.displayName.isEmpty() && profile.avatarUrl.isEmpty() && profile.note.isEmpty() &&
           profile.followers < 0;
}

static void takeOne(Connection &connection, KnownPerson &person, const Profile &profile, Instant seenAt)
{
    const bool first = person.body.isEmpty();
    if (!first && (toMs(seenAt) < person.seenAt || saysLittle(profile)))
        return;
    const QByteArray body = encodeProfile(profile);
    if (body == person.body && profile.handle == person.handle)
        return;
    const QString before = first ? QString() : indexed(profile.key, person.handle, person.body);
    run(connection, QStringLiteral("UPDATE person SET handle = ?, seen_at = ?, body = ? WHERE id = ?"),
        {profile.handle, qint64(toMs(seenAt)), body, person.id});
    reindex(connection, person.id, before, searchText(profile));
    person = {person.id, profile.handle, toMs(seenAt), body};
}

PersonIds takePeople(Connection &connection, AccountId account, const std::vector<SeenPerson> &people,
                     const std::vector<PersonKey> &alsoNeeded, Instant seenAt)
{
    QSet<QString> keys;
    for (const SeenPerson &seen : people)
        keys.insert(seen.profile.key.toString());
    for (const PersonKey &key : alsoNeeded)
        keys.insert(key.toString());
    keys.remove(QString());
    auto rows = known(connection, keys.values());
    PersonIds ids;
    for (const QString &text : std::as_const(keys)) {
        const PersonKey key(text);
        KnownPerson &person = rows[key];
        if (person.id == 0)
            person.id = insertStub(connection, key);
        ids.insert(key, person.id);
    }
    for (const SeenPerson &seen : people) {
        if (!seen.profile.key)
            continue;
        KnownPerson &person = rows[seen.profile.key];
        takeOne(connection, person, seen.profile, seenAt);
        if (!seen.id)
            continue;
        run(connection,
            QStringLiteral(
                "INSERT INTO person_state(account, person, local_id) VALUES(?, ?, ?) ON CONFLICT DO UPDATE "
                "SET local_id = excluded.local_id WHERE local_id <> excluded.local_id"),
            {account.value(), person.id, seen.id.toString()});
    }
    return ids;
}

qint64 personId(Connection &connection, const PersonKey &key)
{
    if (!key)
        return 0;
    QSqlQuery &query =
        run(connection, QStringLiteral("SELECT id FROM person WHERE key = ?"), {key.toString()});
    return nextRow(connection, query) ? query.value(0).toLongLong() : 0;
}

void removeUnknownPeople(Connection &connection)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT id, key, handle, seen_at, body FROM person WHERE id NOT IN (SELECT person "
                           "FROM person_state UNION SELECT author FROM post UNION SELECT booster FROM "
                           "timeline_row UNION SELECT booster FROM source_row UNION SELECT person FROM "
                           "relationship)"));
    std::vector<std::pair<PersonKey, KnownPerson>> unknown;
    while (nextRow(connection, query))
        unknown.emplace_back(PersonKey(query.value(1).toString()),
                             KnownPerson{query.value(0).toLongLong(), query.value(2).toString(),
                                         query.value(3).toLongLong(), query.value(4).toByteArray()});
    for (const auto &[key, person] : unknown) {
        if (!person.body.isEmpty())
            unindex(connection, person.id, indexed(key, person.handle, person.body));
        run(connection, QStringLiteral("DELETE FROM person WHERE id = ?"), {person.id});
    }
}

QHash<qint64, Profile> loadPeople(Connection &connection, const std::vector<qint64> &ids)
{
    QHash<qint64, Profile> people;
    QSqlQuery &query =
        run(connection, profileColumns + QStringLiteral("WHERE id IN (SELECT value FROM json_each(?))"),
            {jsonNumbers(ids)});
    while (nextRow(connection, query))
        people.insert(query.value(0).toLongLong(), profileOf(query));
    return people;
}

QHash<PersonKey, Profile> loadPeople(Connection &connection, const std::vector<PersonKey> &keys)
{
    QStringList texts;
    for (const PersonKey &key : keys)
        texts.append(key.toString());
    QHash<PersonKey, Profile> people;
    QSqlQuery &query =
        run(connection, profileColumns + QStringLiteral("WHERE key IN (SELECT value FROM json_each(?))"),
            {jsonTexts(texts)});
    while (nextRow(connection, query)) {
        Profile profile = profileOf(query);
        people.insert(profile.key, profile);
    }
    return people;
}

} // namespace Godwit
