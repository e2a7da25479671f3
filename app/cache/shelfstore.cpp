// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/shelfstore.h"

#include "cache/sql.h"

namespace Godwit
{

ShelfStore::ShelfStore(Database &cache) : m_cache(cache) {}

static void putTag(Connection &connection, AccountId account, const QString &tag)
{
    run(connection,
        QStringLiteral("INSERT INTO shelf_tag(account, name) VALUES(?, ?) ON CONFLICT DO NOTHING"),
        {account.value(), tag});
}

QFuture<StoreResult<void>> ShelfStore::takeLists(AccountId account, std::vector<PeopleList> lists)
{
    return m_cache.write(attempt([account, lists = std::move(lists)](Connection &connection) {
        run(connection, QStringLiteral("DELETE FROM shelf_list WHERE account = ?"), {account.value()});
        int place = 0;
        for (const PeopleList &list : lists) {
            run(connection,
                QStringLiteral("INSERT INTO shelf_list(account, local_id, place, title) VALUES(?, ?, ?, ?) "
                               "ON CONFLICT DO NOTHING"),
                {account.value(), list.id.toString(), ++place, list.title});
        }
    }));
}

QFuture<StoreResult<void>> ShelfStore::takeTags(AccountId account, QStringList tags)
{
    return m_cache.write(attempt([account, tags = std::move(tags)](Connection &connection) {
        run(connection, QStringLiteral("DELETE FROM shelf_tag WHERE account = ?"), {account.value()});
        for (const QString &tag : tags)
            putTag(connection, account, tag);
    }));
}

QFuture<StoreResult<void>> ShelfStore::setTag(AccountId account, QString tag, bool followed)
{
    return m_cache.write(attempt([account, tag = std::move(tag), followed](Connection &connection) {
        if (followed)
            putTag(connection, account, tag);
        else
            run(connection, QStringLiteral("DELETE FROM shelf_tag WHERE account = ? AND name = ?"),
                {account.value(), tag});
    }));
}

QFuture<StoreResult<Shelf>> ShelfStore::shelf(AccountId account)
{
    return m_cache.read(attempt([account](Connection &connection) {
        Shelf shelf;
        QSqlQuery &lists =
            run(connection,
                QStringLiteral("SELECT local_id, title FROM shelf_list WHERE account = ? ORDER BY place"),
                {account.value()});
        while (nextRow(connection, lists)) {
            PeopleList list;
            list.id = LocalId(lists.value(0).toString());
            list.title = lists.value(1).toString();
            shelf.lists.push_back(std::move(list));
        }
        QSqlQuery &tags =
            run(connection, QStringLiteral("SELECT name FROM shelf_tag WHERE account = ? ORDER BY name"),
                {account.value()});
        while (nextRow(connection, tags))
            shelf.tags.append(tags.value(0).toString());
        return shelf;
    }));
}

} // namespace Godwit
