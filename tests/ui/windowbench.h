// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "fakes/seededfolder.h"
#include "model/batch.h"

#include <QTemporaryDir>

#include <optional>

namespace Godwit
{

// A data folder with two accounts on a server that is not there (or on the given one, or on one each), and a
// home timeline of seeded posts each.
class WindowBench
{
public:
    explicit WindowBench(int posts, const SeededFolder::Change &change = {},
                         const std::optional<ServerInfo> &given = {},
                         const std::optional<ServerInfo> &second = {});

    QString folder() const { return m_folder.path(); }

    const std::vector<Account> &accounts() const { return m_accounts; }

    // The second account stands by for the first; the cache has not heard of it, as after a crash.
    void pair() const;
    // Their server has said that it takes nothing for an hour: what is done waits, and stays as it is.
    void limit() const;

private:
    QTemporaryDir m_folder;
    std::vector<Account> m_accounts;
};

// An account's server that answers as Mastodon does, for a bench.
ServerInfo mastodonAt(const Origin &origin, const QString &version, Capabilities capabilities);

// Somebody of a server that is not there.
SeenPerson mateo();
// He asks to follow one of the accounts; before a window is on it.
void addRequest(const WindowBench &bench, size_t account = 0);

// Puts something into a bench's cache before a window is on it: `take` gives the future of a StoreResult.
template <typename Store, typename Take>
void inCache(const WindowBench &bench, Take take)
{
    Database database(bench.folder() + QLatin1StringView("/cache.db"), Database::Role::Cache,
                      QStringLiteral(":/godwit/migrations/cache"));
    if (!database.open().result())
        qFatal("the test's cache cannot be opened");
    Store store(database);
    if (!take(store).result())
        qFatal("the test's cache cannot be written");
}

} // namespace Godwit
