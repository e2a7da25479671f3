// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/journal.h"

#include "outbox/actcodec.h"
#include "outbox/journalrows.h"

namespace Godwit
{

static QVariant ms(Instant instant)
{
    return qint64(toMs(instant));
}

Journal::Journal(Database &userMade) : m_db(userMade) {}

QFuture<StoreResult<void>> Journal::add(JournalEntry entry)
{
    return m_db.write([entry = std::move(entry)](Connection &connection) -> StoreResult<void> {
        if (auto woken = JournalRows::wake(connection, entry.act.account); !woken)
            return woken;
        if (auto inserted = JournalRows::insert(connection, entry); !inserted)
            return inserted;
        return JournalRows::rejectIfNeedsEnded(connection, entry.act.id, entry.act.createdAt);
    });
}

QFuture<StoreResult<std::optional<JournalEntry>>> Journal::entry(ActId id)
{
    return m_db.read(
        [id = std::move(id)](Connection &connection) { return JournalRows::find(connection, id); });
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
    std::vector<Act> acts;
    acts.reserve(entries->size());
    for (JournalEntry &entry : *entries)
        acts.push_back(std::move(entry.act));
    return acts;
}

QFuture<StoreResult<std::vector<Act>>> Journal::acts(bool settledToo)
{
    return m_db.read([settledToo](Connection &connection) { return listActs(connection, settledToo); });
}

static JournalEntry asNew(JournalEntry entry)
{
    entry.act.state = Act::State::Queued;
    entry.act.nextTryAt.reset();
    entry.act.problem.clear();
    entry.act.problemSentence.clear();
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

static StoreResult<bool> retryNow(Connection &connection, const ActId &id, Instant now)
{
    auto found = JournalRows::find(connection, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return false;
    JournalEntry entry = std::move(**found);
    switch (entry.act.state) {
    case Act::State::Rejected:
    case Act::State::Ask:
        entry = asNew(std::move(entry));
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
    return true;
}

QFuture<StoreResult<bool>> Journal::retry(ActId id, Instant now)
{
    return m_db.write(
        [id = std::move(id), now](Connection &connection) { return retryNow(connection, id, now); });
}

// Copies of `post`'s media whose every reader has been sent or cancelled.
static StoreResult<std::vector<JournalEntry>> spentUploads(Connection &connection, const ActId &post)
{
    static const QString sql =
        QStringLiteral(
            "SELECT %1 FROM outbox_need n JOIN outbox_act a ON a.id = n.needs WHERE n.act = ? AND a.kind = ? "
            "AND NOT EXISTS (SELECT 1 FROM outbox_need o JOIN outbox_act r ON r.id = o.act "
            "WHERE o.needs = a.id AND r.state NOT IN (3, 7))")
            .arg(JournalRows::columns());
    return JournalRows::collect(connection, sql, {post.toString(), int(DeedKind::UploadMedia)});
}

static QStringList pathsOf(const std::vector<JournalEntry> &uploads)
{
    QStringList paths;
    for (const JournalEntry &upload : uploads)
        paths.append(std::get<UploadMedia>(upload.act.deed).storedPath);
    return paths;
}

static bool canCancel(Act::State state)
{
    return state == Act::State::Queued || state == Act::State::Unknown || state == Act::State::Ask ||
           state == Act::State::Rejected;
}

static StoreResult<bool> markCancelled(Connection &connection, JournalEntry &entry, Instant now)
{
    entry.act.state = Act::State::Cancelled;
    entry.act.nextTryAt.reset();
    const auto done = JournalRows::replace(connection, entry, now);
    if (!done || !*done)
        return done;
    if (auto rejected = JournalRows::rejectDependents(connection, entry, now); !rejected)
        return std::unexpected(rejected.error());
    return true;
}

static StoreResult<std::optional<Journal::Cancelled>> cancelNow(Connection &connection, const ActId &id,
                                                                Instant now)
{
    auto found = JournalRows::find(connection, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || !canCancel((**found).act.state))
        return std::nullopt;
    Journal::Cancelled result{std::move(**found), {}};
    if (auto done = markCancelled(connection, result.entry, now); !done)
        return std::unexpected(done.error());
    auto uploads = spentUploads(connection, id);
    if (!uploads)
        return std::unexpected(uploads.error());
    result.files = pathsOf(*uploads);
    for (JournalEntry &upload : *uploads) {
        if (!canCancel(upload.act.state))
            continue;
        if (auto done = markCancelled(connection, upload, now); !done)
            return std::unexpected(done.error());
    }
    if (const auto *own = std::get_if<UploadMedia>(&result.entry.act.deed))
        result.files.append(own->storedPath);
    return result;
}

QFuture<StoreResult<std::optional<Journal::Cancelled>>> Journal::cancel(ActId id, Instant now)
{
    return m_db.write(
        [id = std::move(id), now](Connection &connection) { return cancelNow(connection, id, now); });
}

QFuture<StoreResult<void>> Journal::forget(ActId id)
{
    return m_db.write([id = std::move(id)](Connection &connection) -> StoreResult<void> {
        const auto removed = connection.run(
            QStringLiteral("DELETE FROM outbox_act WHERE id = ? AND state IN (3, 4, 7)"), {id.toString()});
        return removed ? StoreResult<void>() : std::unexpected(removed.error());
    });
}

static StoreResult<QStringList> pruneBefore(Connection &connection, Instant settledBefore)
{
    const auto removed = connection.run(
        QStringLiteral(
            "DELETE FROM outbox_act WHERE state IN (3, 4, 7) AND changed_at < ? AND NOT EXISTS "
            "(SELECT 1 FROM outbox_need n JOIN outbox_act r ON r.id = n.act WHERE n.needs = outbox_act.id "
            "AND r.state NOT IN (3, 4, 7))"),
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
    return pathsOf(*left);
}

QFuture<StoreResult<QStringList>> Journal::prune(Instant settledBefore)
{
    return m_db.write(
        [settledBefore](Connection &connection) { return pruneBefore(connection, settledBefore); });
}

QFuture<StoreResult<QStringList>> Journal::spentFiles(ActId post)
{
    return m_db.read([post = std::move(post)](Connection &connection) -> StoreResult<QStringList> {
        auto uploads = spentUploads(connection, post);
        if (!uploads)
            return std::unexpected(uploads.error());
        return pathsOf(*uploads);
    });
}

} // namespace Godwit
