// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/journal.h"

#include "outbox/actcodec.h"
#include "outbox/draftrows.h"
#include "outbox/handoverrows.h"
#include "outbox/journalcancel.h"
#include "outbox/journalerase.h"

#include <algorithm>

namespace Godwit
{

using namespace std::chrono_literals;

// By then whoever takes over has them, or the old account sends them itself.
static constexpr Milliseconds takeoverTime = 1min;

static QVariant ms(Instant instant)
{
    return qint64(toMs(instant));
}

Journal::Journal(Database &userMade) : m_db(userMade) {}

static StoreResult<void> addOne(Connection &connection, const JournalEntry &entry)
{
    if (auto woken = JournalRows::wake(connection, entry.act.account); !woken)
        return woken;
    if (auto inserted = JournalRows::insert(connection, entry); !inserted)
        return inserted;
    return JournalRows::rejectIfNeedsEnded(connection, entry.act.id, entry.act.createdAt);
}

static StoreResult<std::vector<JournalEntry>> withLateHeld(Connection &connection,
                                                           const Journal::Addition &addition)
{
    std::vector<JournalEntry> entries = addition.entries;
    if (!addition.noteLate)
        return entries;
    const auto late = addition.noteLate(connection, entries);
    if (!late)
        return std::unexpected(late.error());
    for (JournalEntry &entry : entries) {
        if (late->contains(entry.act.id))
            entry.act.nextTryAt =
                std::max(entry.act.nextTryAt.value_or(Instant()), addition.at + takeoverTime);
    }
    return entries;
}

static StoreResult<void> addAll(Connection &connection, const Journal::Addition &addition)
{
    const auto entries = withLateHeld(connection, addition);
    if (!entries)
        return std::unexpected(entries.error());
    for (const JournalEntry &entry : *entries) {
        if (auto added = addOne(connection, entry); !added)
            return added;
    }
    if (addition.draft) {
        if (auto removed = DraftRows::remove(connection, *addition.draft); !removed)
            return removed;
    }
    if (addition.keeps) {
        const auto &[persona, draft] = *addition.keeps;
        if (auto kept = DraftRows::put(connection, persona, draft, addition.at); !kept)
            return kept;
    }
    return {};
}

QFuture<StoreResult<void>> Journal::add(Addition addition)
{
    return m_db.write(
        [addition = std::move(addition)](Connection &connection) { return addAll(connection, addition); });
}

QFuture<StoreResult<std::optional<JournalEntry>>> Journal::entry(ActId id)
{
    return m_db.read(
        [id = std::move(id)](Connection &connection) { return JournalRows::find(connection, id); });
}

static std::vector<Act> actsOf(std::vector<JournalEntry> entries)
{
    std::vector<Act> acts;
    acts.reserve(entries.size());
    for (JournalEntry &entry : entries)
        acts.push_back(std::move(entry.act));
    return acts;
}

static StoreResult<std::vector<Act>> listActs(Connection &connection, bool settledToo)
{
    static const QString open =
        QStringLiteral("SELECT %1 FROM outbox_act a WHERE a.state NOT IN (3, 7) ORDER BY a.seq")
            .arg(JournalRows::columns());
    static const QString all =
        QStringLiteral("SELECT %1 FROM outbox_act a ORDER BY a.seq").arg(JournalRows::columns());
    auto entries = JournalRows::collect(connection, settledToo ? all : open, {});
    if (!entries)
        return std::unexpected(entries.error());
    return actsOf(std::move(*entries));
}

QFuture<StoreResult<std::vector<Act>>> Journal::acts(bool settledToo)
{
    return m_db.read([settledToo](Connection &connection) { return listActs(connection, settledToo); });
}

QFuture<StoreResult<std::vector<Act>>> Journal::sentSince(Instant since, int limit)
{
    return m_db.read([since, limit](Connection &connection) -> StoreResult<std::vector<Act>> {
        static const QString sql =
            QStringLiteral("SELECT %1 FROM outbox_act a WHERE a.state = 3 AND a.kind <> 2 AND "
                           "a.changed_at >= ? ORDER BY a.changed_at DESC, a.seq DESC LIMIT ?")
                .arg(JournalRows::columns());
        auto entries = JournalRows::collect(connection, sql, {ms(since), limit});
        if (!entries)
            return std::unexpected(entries.error());
        return actsOf(std::move(*entries));
    });
}

QFuture<StoreResult<std::vector<Journal::Wait>>> Journal::waits(Instant now)
{
    return m_db.read([now](Connection &connection) -> StoreResult<std::vector<Wait>> {
        const auto query = connection.run(
            QStringLiteral("SELECT account, until, reason FROM outbox_hold WHERE until > ?"), {ms(now)});
        if (!query)
            return std::unexpected(query.error());
        std::vector<Wait> waits;
        while ((*query)->next()) {
            const auto reason = Hold::Reason((*query)->value(2).toInt());
            waits.push_back({AccountId((*query)->value(0).toLongLong()),
                             {instantFromMs((*query)->value(1).toLongLong()), reason}});
        }
        return waits;
    });
}

static JournalEntry asNew(JournalEntry entry)
{
    entry.act.state = Act::State::Queued;
    entry.act.nextTryAt.reset();
    entry.act.problem.clear();
    entry.act.problemSentence.clear();
    entry.act.offeredTo = {};
    entry.uncertain = 0;
    entry.memo.reset();
    entry.polls = 0;
    entry.cleanPolls = 0;
    // A fresh key, even after a definite no: Pleroma answers a known key with the answer it gave before (its
    // source).
    entry.sendKey.clear();
    entry.keyMadeAt.reset();
    return entry;
}

// Asked whether another account is to send it, and not moved: its server has it still.
static bool isPlanned(const Act &act)
{
    return act.state == Act::State::Ask && std::holds_alternative<WritePost>(act.deed) && act.resultId;
}

static JournalEntry asPlanned(JournalEntry entry)
{
    entry.act.state = Act::State::Scheduled;
    entry.act.nextTryAt.reset();
    entry.act.problem.clear();
    entry.act.problemSentence.clear();
    entry.act.offeredTo = {};
    return entry;
}

static StoreResult<void> retryUploads(Connection &connection, const ActId &post, Instant now)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM outbox_need n JOIN outbox_act a ON a.id = n.needs "
                       "WHERE n.act = ? AND a.kind = ? AND a.state = ?")
            .arg(JournalRows::columns());
    auto uploads = JournalRows::collect(
        connection, sql, {post.toString(), int(DeedKind::UploadMedia), int(Act::State::Rejected)});
    if (!uploads)
        return std::unexpected(uploads.error());
    for (JournalEntry &upload : *uploads) {
        if (auto done = JournalRows::replace(connection, asNew(std::move(upload)), now); !done)
            return std::unexpected(done.error());
    }
    return {};
}

// What was refused only because this one was.
static StoreResult<void> retryDependents(Connection &connection, const ActId &id, Instant now)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM outbox_need n JOIN outbox_act a ON a.id = n.act "
                       "WHERE n.needs = ? AND a.state = ? AND a.problem = ?")
            .arg(JournalRows::columns());
    std::vector<ActId> tried{id};
    while (!tried.empty()) {
        const ActId need = std::move(tried.back());
        tried.pop_back();
        auto dependents = JournalRows::collect(
            connection, sql, {need.toString(), int(Act::State::Rejected), JournalRows::needsUnsent()});
        if (!dependents)
            return std::unexpected(dependents.error());
        for (JournalEntry &entry : *dependents) {
            const ActId own = entry.act.id;
            if (auto done = JournalRows::replace(connection, asNew(std::move(entry)), now); !done)
                return std::unexpected(done.error());
            if (auto ended = JournalRows::rejectIfNeedsEnded(connection, own, now); !ended)
                return ended;
            tried.push_back(own);
        }
    }
    return {};
}

static StoreResult<bool> retryNow(Connection &connection, const ActId &id, Instant now)
{
    auto found = JournalRows::find(connection, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return false;
    JournalEntry entry = std::move(**found);
    // By its own account, which it is asked about no more.
    if (entry.act.state == Act::State::Ask && entry.act.offeredTo) {
        if (auto woken = JournalRows::wake(connection, entry.act.account); !woken)
            return std::unexpected(woken.error());
        return HandoverRows::keepWaiting(connection, id, now);
    }
    switch (entry.act.state) {
    case Act::State::Rejected:
    case Act::State::Ask:
        entry = isPlanned(entry.act) ? asPlanned(std::move(entry)) : asNew(std::move(entry));
        break;
    case Act::State::Queued:
    case Act::State::Unknown:
        entry.act.nextTryAt.reset();
        break;
    default:
        return false;
    }
    if (auto woken = JournalRows::wake(connection, entry.act.account); !woken)
        return std::unexpected(woken.error());
    // wake() may have counted this very row up.
    if (auto again = JournalRows::find(connection, id); again && *again)
        entry.revision = (**again).revision;
    if (auto uploads = retryUploads(connection, id, now); !uploads)
        return std::unexpected(uploads.error());
    const auto done = JournalRows::replace(connection, entry, now);
    if (!done || !*done)
        return done;
    if (auto rejected = JournalRows::rejectIfNeedsEnded(connection, id, now); !rejected)
        return std::unexpected(rejected.error());
    if (auto followed = retryDependents(connection, id, now); !followed)
        return std::unexpected(followed.error());
    return true;
}

QFuture<StoreResult<bool>> Journal::retry(ActId id, Instant now)
{
    return m_db.write(
        [id = std::move(id), now](Connection &connection) { return retryNow(connection, id, now); });
}

QFuture<StoreResult<std::optional<Journal::Cancelled>>> Journal::cancel(ActId id, Instant now)
{
    return m_db.write([id = std::move(id), now](Connection &connection) {
        return JournalRows::cancel(connection, id, now);
    });
}

QFuture<StoreResult<std::optional<Draft>>> Journal::takeBack(ActId id, PersonaId persona, Instant now)
{
    return m_db.write([id = std::move(id), persona, now](Connection &connection) {
        return JournalRows::takeBack(connection, id, persona, now);
    });
}

static StoreResult<QStringList> forgetOne(Connection &connection, const ActId &id)
{
    static const QString spent =
        QStringLiteral("SELECT %1 FROM outbox_act a WHERE a.id = ? AND a.kind = ? AND a.state = 3 "
                       "AND NOT EXISTS (SELECT 1 FROM outbox_need o JOIN outbox_act r ON r.id = o.act "
                       "WHERE o.needs = a.id AND r.state NOT IN (3, 7))")
            .arg(JournalRows::columns());
    const auto uploads = JournalRows::collect(connection, spent, {id.toString(), int(DeedKind::UploadMedia)});
    if (!uploads)
        return std::unexpected(uploads.error());
    const auto removed = connection.run(
        QStringLiteral("DELETE FROM outbox_act WHERE id = ? AND state IN (3, 4, 7)"), {id.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    return JournalRows::pathsOf(*uploads);
}

QFuture<StoreResult<QStringList>> Journal::forget(ActId id)
{
    return m_db.write([id = std::move(id)](Connection &connection) { return forgetOne(connection, id); });
}

// What was refused goes only where nobody wrote anything: what holds a person's words, and what these need,
// stays until the person drops it. Kinds as in DeedKind: 3 delete, 4 reaction, 5 follow, 7 drop of a post for
// later, 20 vote, 21 answer to a request, 22 read conversation, 30 to 32 mute and blocks, 34 list's member,
// 36 tag.
static StoreResult<QStringList> pruneBefore(Connection &connection, Instant settledBefore)
{
    const auto removed = connection.run(
        QStringLiteral(
            "DELETE FROM outbox_act WHERE changed_at < ? AND (state IN (3, 7) OR (state = 4 AND kind IN "
            "(3, 4, 5, 7, 20, 21, 22, 30, 31, 32, 34, 36))) AND NOT EXISTS "
            "(SELECT 1 FROM outbox_need n JOIN outbox_act r ON r.id = n.act WHERE n.needs = outbox_act.id "
            "AND r.state NOT IN (3, 7)) "
            // Said as another account as well, which still waits: a switch must not say it here again.
            "AND NOT EXISTS (SELECT 1 FROM outbox_act t WHERE outbox_act.kind = 1 AND t.kind = 1 "
            "AND t.created_at = outbox_act.created_at AND t.account <> outbox_act.account "
            "AND t.state NOT IN (3, 7))"),
        {ms(settledBefore)});
    if (!removed)
        return std::unexpected(removed.error());
    const auto freed = connection.run(
        QStringLiteral("DELETE FROM outbox_need WHERE act NOT IN (SELECT id FROM outbox_act)"));
    if (!freed)
        return std::unexpected(freed.error());
    static const QString uploads =
        QStringLiteral("SELECT %1 FROM outbox_act a WHERE a.kind = ?").arg(JournalRows::columns());
    const auto left = JournalRows::collect(connection, uploads, {int(DeedKind::UploadMedia)});
    if (!left)
        return std::unexpected(left.error());
    const auto drafted = DraftRows::files(connection);
    if (!drafted)
        return std::unexpected(drafted.error());
    return JournalRows::pathsOf(*left) + *drafted;
}

QFuture<StoreResult<QStringList>> Journal::prune(Instant settledBefore)
{
    return m_db.write(
        [settledBefore](Connection &connection) { return pruneBefore(connection, settledBefore); });
}

QFuture<StoreResult<int>> Journal::unsent(AccountId account)
{
    return m_db.read([account](Connection &connection) -> StoreResult<int> {
        const auto query = connection.run(
            QStringLiteral(
                "SELECT count(*) FROM outbox_act WHERE account = ? AND state NOT IN (3, 7) AND kind <> 2"),
            {account.value()});
        if (!query)
            return std::unexpected(query.error());
        return (*query)->next() ? (*query)->value(0).toInt() : 0;
    });
}

QFuture<StoreResult<QStringList>> Journal::eraseAccount(AccountId account, Instant now)
{
    return m_db.write([account, now](Connection &connection) {
        return JournalRows::eraseAccount(connection, account, now);
    });
}

QFuture<StoreResult<QStringList>> Journal::spentFiles(ActId post)
{
    return m_db.read([post = std::move(post)](Connection &connection) -> StoreResult<QStringList> {
        auto uploads = JournalRows::spentUploads(connection, post);
        if (!uploads)
            return std::unexpected(uploads.error());
        return JournalRows::pathsOf(*uploads);
    });
}

} // namespace Godwit
