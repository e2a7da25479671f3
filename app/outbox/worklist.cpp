// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/worklist.h"

#include "outbox/actcodec.h"
#include "outbox/journalrows.h"
#include "settings/settings.h"

namespace Godwit
{

using namespace std::chrono_literals;

static QVariant ms(Instant instant)
{
    return qint64(toMs(instant));
}

// States as in Act::State: 1 queued, 2 sending, 3 sent, 5 unknown, 8 scheduled. Kinds as in DeedKind: 1 post,
// 2 upload. In turn: what needs nothing unsent; what follows nothing open on the same subject; one post at a
// time while another one's fate is unknown, so that a look at the own posts meets one candidate only.
static const QString &readySql()
{
    static const QString sql = QStringLiteral(
        "a.state IN (1, 5, 8) AND (a.next_try_at IS NULL OR a.next_try_at <= :now) "
        "AND NOT EXISTS (SELECT 1 FROM outbox_hold h WHERE h.account = a.account AND h.until > :now) "
        "AND NOT EXISTS (SELECT 1 FROM outbox_need n JOIN outbox_act p ON p.id = n.needs "
        "WHERE n.act = a.id AND p.state <> 3) "
        "AND NOT EXISTS (SELECT 1 FROM outbox_act e WHERE a.subject <> '' AND e.subject <> '' "
        "AND e.account = a.account AND e.subject = a.subject AND e.seq < a.seq AND e.state IN (1, 2, 5)) "
        "AND NOT (a.kind = 1 AND a.state = 1 AND EXISTS (SELECT 1 FROM outbox_act u "
        "WHERE u.account = a.account AND u.kind = 1 AND u.state IN (2, 5)))");
    return sql;
}

WorkList::WorkList(Database &userMade, NoteSent noteSent) : m_db(userMade), m_noteSent(std::move(noteSent)) {}

QString WorkList::pausedSetting()
{
    return QStringLiteral("outbox.paused");
}

// From the disk: whoever paused it may be another process, of which this one has not heard yet.
static StoreResult<bool> isPaused(Connection &connection)
{
    return Settings::valueIn(connection, WorkList::pausedSetting()).transform([](const QString &value) {
        return !value.isEmpty();
    });
}

static StoreResult<std::vector<AccountId>> openAccounts(Connection &connection)
{
    const auto query =
        connection.run(QStringLiteral("SELECT DISTINCT account FROM outbox_act WHERE state IN (1, 5, 8)"));
    if (!query)
        return std::unexpected(query.error());
    std::vector<AccountId> accounts;
    while ((*query)->next())
        accounts.emplace_back((*query)->value(0).toLongLong());
    return accounts;
}

static StoreResult<std::optional<Instant>> nextMoment(Connection &connection, Instant now)
{
    // A wait that a hold outlasts ends with the hold.
    const auto query = connection.run(
        QStringLiteral(
            "SELECT min(at) FROM (SELECT min(next_try_at) AS at FROM outbox_act WHERE state IN (1, 5, 8) AND "
            "next_try_at > ? UNION ALL SELECT min(until) FROM outbox_hold WHERE until > ?)"),
        {ms(now), ms(now)});
    if (!query)
        return std::unexpected(query.error());
    if (!(*query)->next() || (*query)->value(0).isNull())
        return std::nullopt;
    return instantFromMs((*query)->value(0).toLongLong());
}

static StoreResult<void> takeDue(Connection &connection, Instant now, const WorkList::Lane &lane,
                                 std::vector<JournalEntry> &due)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM outbox_act a WHERE a.account = ? AND (a.kind = 2) = ? AND %2 "
                       "ORDER BY a.seq LIMIT 4")
            .arg(JournalRows::columns(),
                 QString(readySql()).replace(QStringLiteral(":now"), QStringLiteral("?")));
    auto found =
        JournalRows::collect(connection, sql, {lane.account.value(), int(lane.upload), ms(now), ms(now)});
    if (!found)
        return std::unexpected(found.error());
    // A row of a later version is not readable here and must not stand in the others' way.
    if (!found->empty())
        due.push_back(std::move(found->front()));
    return {};
}

static StoreResult<WorkList::Turn> findTurn(Connection &connection, Instant now,
                                            const QSet<WorkList::Lane> &busy)
{
    WorkList::Turn turn;
    const auto paused = isPaused(connection);
    if (!paused)
        return std::unexpected(paused.error());
    if (*paused)
        return turn;
    const auto accounts = openAccounts(connection);
    if (!accounts)
        return std::unexpected(accounts.error());
    for (const AccountId &account : *accounts) {
        for (const bool upload : {false, true}) {
            const WorkList::Lane lane{account, upload};
            if (busy.contains(lane))
                continue;
            if (auto taken = takeDue(connection, now, lane, turn.due); !taken)
                return std::unexpected(taken.error());
        }
    }
    auto next = nextMoment(connection, now);
    if (!next)
        return std::unexpected(next.error());
    turn.nextAt = *next;
    return turn;
}

QFuture<StoreResult<WorkList::Turn>> WorkList::turn(Instant now, QSet<Lane> busy)
{
    return m_db.read(
        [now, busy = std::move(busy)](Connection &connection) { return findTurn(connection, now, busy); });
}

static StoreResult<void> putHold(Connection &connection, AccountId account, const Hold &hold)
{
    const auto done = connection.run(
        QStringLiteral(
            "INSERT INTO outbox_hold (account, until, reason) VALUES (?, ?, ?) ON CONFLICT (account) DO "
            "UPDATE SET until = excluded.until, reason = excluded.reason WHERE excluded.reason >= reason "
            "OR until <= excluded.until"),
        {account.value(), ms(hold.until), int(hold.reason)});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

static StoreResult<bool> keepVerdict(Connection &connection, const Verdict &verdict, Instant now,
                                     const WorkList::NoteSent &noteSent)
{
    if (verdict.entry.act.state == Act::State::Sending) {
        const auto paused = isPaused(connection);
        if (!paused)
            return std::unexpected(paused.error());
        if (*paused)
            return false;
    }
    const auto replaced = JournalRows::replace(connection, verdict.entry, now);
    if (!replaced || !*replaced)
        return replaced;
    if (verdict.hold) {
        if (auto held = putHold(connection, verdict.entry.act.account, *verdict.hold); !held)
            return std::unexpected(held.error());
    }
    if (verdict.entry.act.state == Act::State::Rejected) {
        if (auto rejected = JournalRows::rejectDependents(connection, verdict.entry, now); !rejected)
            return std::unexpected(rejected.error());
    }
    if (verdict.entry.act.state == Act::State::Sent && noteSent) {
        if (auto noted = noteSent(connection, verdict.entry.act, now); !noted)
            return std::unexpected(noted.error());
    }
    return true;
}

QFuture<StoreResult<bool>> WorkList::keep(Verdict verdict, Instant now)
{
    return m_db.write([verdict = std::move(verdict), now, noteSent = m_noteSent](Connection &connection) {
        return keepVerdict(connection, verdict, now, noteSent);
    });
}

static StoreResult<void> recoverAll(Connection &connection, Instant now)
{
    // Its answer, if one was on its way, is lost with the process that waited for it.
    const auto sending = connection.run(
        QStringLiteral(
            "UPDATE outbox_act SET state = 5, uncertain = uncertain + 1, polls = 0, clean_polls = 0, "
            "next_try_at = ?, changed_at = ?, revision = revision + 1 WHERE state = 2"),
        {ms(now + 2s), ms(now)});
    if (!sending)
        return std::unexpected(sending.error());
    const auto accounts = openAccounts(connection);
    if (!accounts)
        return std::unexpected(accounts.error());
    for (const AccountId &account : *accounts) {
        if (auto woken = JournalRows::wake(connection, account); !woken)
            return woken;
    }
    return {};
}

QFuture<StoreResult<void>> WorkList::recover(Instant now)
{
    return m_db.write([now](Connection &connection) { return recoverAll(connection, now); });
}

static StoreResult<void> wakeAll(Connection &connection, AccountId account, Instant now)
{
    if (auto woken = JournalRows::wake(connection, account); !woken)
        return woken;
    // What the account was not let in for waits without a hold, each for itself.
    const auto admitted = connection.run(
        QStringLiteral(
            "UPDATE outbox_act SET next_try_at = NULL, revision = revision + 1 WHERE account = ? AND "
            "state = 1 AND next_try_at IS NOT NULL AND problem IN (?, ?, ?)"),
        {account.value(), serverErrorWord(ServerError::Kind::Unauthorized),
         serverErrorWord(ServerError::Kind::SignedOut), serverErrorWord(ServerError::Kind::Suspended)});
    if (!admitted)
        return std::unexpected(admitted.error());
    // Not at once: what it did just before it went away may take it a moment to show.
    const auto looks =
        connection.run(QStringLiteral("UPDATE outbox_act SET next_try_at = ?, revision = revision + 1 WHERE "
                                      "account = ? AND (state = 5 OR (state = 8 AND problem <> '')) AND "
                                      "next_try_at > ?"),
                       {ms(now + 2s), account.value(), ms(now + 2s)});
    if (!looks)
        return std::unexpected(looks.error());
    return {};
}

QFuture<StoreResult<void>> WorkList::wake(AccountId account, Instant now)
{
    return m_db.write([account, now](Connection &connection) { return wakeAll(connection, account, now); });
}

QFuture<StoreResult<bool>> WorkList::renewUploads(ActId post, Instant uploadedBefore, Instant now)
{
    return m_db.write(
        [post = std::move(post), uploadedBefore, now](Connection &connection) -> StoreResult<bool> {
            const auto done = connection.run(
                QStringLiteral(
                    "UPDATE outbox_act SET state = 1, next_try_at = NULL, result_id = '', changed_at = ?, "
                    "revision = revision + 1 WHERE state = 3 AND kind = 2 AND changed_at < ? AND "
                    "id IN (SELECT needs FROM outbox_need WHERE act = ?)"),
                {ms(now), ms(uploadedBefore), post.toString()});
            if (!done)
                return std::unexpected(done.error());
            return connection.changes() > 0;
        });
}

QFuture<StoreResult<std::vector<JournalEntry>>> WorkList::entries(std::vector<ActId> ids)
{
    return m_db.read(
        [ids = std::move(ids)](Connection &connection) -> StoreResult<std::vector<JournalEntry>> {
            std::vector<JournalEntry> result;
            for (const ActId &id : ids) {
                auto found = JournalRows::find(connection, id);
                if (!found)
                    return std::unexpected(found.error());
                result.push_back(*found ? std::move(**found) : JournalEntry());
            }
            return result;
        });
}

QFuture<StoreResult<QSet<LocalId>>> WorkList::ownResults(AccountId account, Instant since)
{
    return m_db.read([account, since](Connection &connection) -> StoreResult<QSet<LocalId>> {
        const auto query = connection.run(
            QStringLiteral(
                "SELECT result_id FROM outbox_act WHERE account = ? AND state = 3 AND kind = 1 AND "
                "changed_at >= ? AND result_id <> ''"),
            {account.value(), ms(since)});
        if (!query)
            return std::unexpected(query.error());
        QSet<LocalId> ids;
        while ((*query)->next())
            ids.insert(LocalId((*query)->value(0).toString()));
        return ids;
    });
}

QFuture<StoreResult<QSet<PostKey>>> WorkList::ownResultKeys(AccountId account, Instant since)
{
    return m_db.read([account, since](Connection &connection) -> StoreResult<QSet<PostKey>> {
        const auto query = connection.run(
            QStringLiteral(
                "SELECT result_post FROM outbox_act WHERE account = ? AND state = 3 AND kind = 1 AND "
                "changed_at >= ? AND result_post <> ''"),
            {account.value(), ms(since)});
        if (!query)
            return std::unexpected(query.error());
        QSet<PostKey> keys;
        while ((*query)->next())
            keys.insert(PostKey((*query)->value(0).toString()));
        return keys;
    });
}

} // namespace Godwit
