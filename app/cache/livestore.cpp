// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/livestore.h"

#include "cache/notificationtable.h"
#include "cache/pageplacer.h"
#include "cache/postremoval.h"

#include <algorithm>
#include <optional>

namespace Godwit
{

LiveStore::LiveStore(Database &cache) : m_cache(cache) {}

namespace
{

struct KnownPost {
    qint64 id = 0;
    PostKey key;
    PersonKey author;
};

} // namespace

static std::optional<KnownPost> postOf(Connection &connection, AccountId account, const LocalId &id)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT p.id, p.key, a.key FROM post_state s JOIN post p ON p.id = s.post "
                           "LEFT JOIN person a ON a.id = p.author WHERE s.account = ? AND s.local_id = ?"),
            {account.value(), id.toString()});
    if (!nextRow(connection, query))
        return std::nullopt;
    return KnownPost{query.value(0).toLongLong(), PostKey(query.value(1).toString()),
                     PersonKey(query.value(2).toString())};
}

// The id may be that of a boost's wrapper.
static void takeBoostBack(Connection &connection, const LiveSource &source, const LocalId &wrapper,
                          LiveChanges &changes)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT r.post, r.booster, p.key, b.key FROM timeline_row r "
                           "JOIN post p ON p.id = r.post JOIN person b ON b.id = r.booster "
                           "WHERE r.wrapper = ? AND r.wrapper <> '' AND EXISTS (SELECT 1 FROM source_row s "
                           "JOIN source o ON o.id = s.source WHERE s.post = r.post "
                           "AND s.booster = r.booster AND o.account = ?) LIMIT 1"),
            {wrapper.toString(), source.account.value()});
    if (!nextRow(connection, query))
        return;
    const qint64 post = query.value(0).toLongLong();
    const qint64 booster = query.value(1).toLongLong();
    changes.removed.push_back({PostKey(query.value(2).toString()), PersonKey(query.value(3).toString())});
    forgetBoost(connection, post, booster, source.account);
}

static void takeDelete(Connection &connection, const LiveSource &source, const LocalId &id, Instant at,
                       LiveChanges &changes)
{
    const auto known = postOf(connection, source.account, id);
    if (!known) {
        takeBoostBack(connection, source, id, changes);
        return;
    }
    changes.removed.push_back({known->key, {}});
    const bool own = known->author && known->author == source.person;
    if (own || Origin::fromUrl(QUrl(known->key.toString())) == source.origin)
        markDeleted(connection, known->key, own || isBookmarked(connection, known->id), at);
    else
        believeDeleted(connection, known->id, known->key, std::ranges::contains(source.others, known->author),
                       source.account);
}

static void takeRows(Connection &connection, const LiveSource &source, const LiveRows &live, Instant at,
                     LiveChanges &changes)
{
    std::vector<PersonKey> boosters;
    for (const TimelineItem &item : live.page.items) {
        if (item.boost)
            boosters.push_back(item.boost->by);
    }
    const TimelineKey key{source.persona, live.kind, live.argument};
    const TakenBatch taken = takeBatch(connection, source.account, live.page.batch, boosters, at);
    TakenPage placed = PagePlacer(connection, key, {source.account, live.kind, live.argument}, at)
                           .place(live.page, taken, Placement::Live, std::nullopt);
    // Also what another row tells of from now on.
    placed.rows.insert(placed.rows.end(), placed.folded.begin(), placed.folded.end());
    if (!placed.rows.empty() || !placed.known.empty())
        changes.rows.push_back({key, std::move(placed.rows), std::move(placed.known)});
}

// What is only taken away needs no room.
static bool needsRoom(const LiveStep &step)
{
    return !step.rows.empty() || !step.posts.posts.empty() || !step.notifications.items.empty();
}

QFuture<StoreResult<LiveChanges>> LiveStore::take(LiveSource source, std::vector<LiveStep> steps, Instant at)
{
    return m_cache.write(
        attempt([source = std::move(source), steps = std::move(steps), at](Connection &connection) {
            LiveChanges changes;
            if (std::ranges::any_of(steps, needsRoom))
                requireRoom(connection);
            for (const LiveStep &step : steps) {
                for (const LocalId &id : step.deleted)
                    takeDelete(connection, source, id, at, changes);
                for (const LiveRows &live : step.rows)
                    takeRows(connection, source, live, at, changes);
                takeBatch(connection, source.account, step.posts, {}, at);
                changes.edited.insert(changes.edited.end(), step.edited.begin(), step.edited.end());
                const auto fresh = takeNotifications(connection, source.account, step.notifications, at);
                changes.notifications.insert(changes.notifications.end(), fresh.begin(), fresh.end());
                const auto &seen = step.notifications.items;
                changes.notificationsSeen.insert(changes.notificationsSeen.end(), seen.begin(), seen.end());
            }
            return changes;
        }));
}

} // namespace Godwit
