// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/desk.h"

#include "base/log.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

QString serverName(const Server &server)
{
    return server.info().origin.toDisplayString();
}

bool flagOf(const PostState &state, Reaction reaction)
{
    switch (reaction) {
    case Reaction::Boost:
        return state.boosted;
    case Reaction::Favourite:
        return state.favourited;
    case Reaction::Bookmark:
        return state.bookmarked;
    case Reaction::Pin:
        return state.pinned;
    case Reaction::MuteThread:
        return state.threadMuted;
    }
    Q_UNREACHABLE_RETURN(false);
}

static void setFlag(PostState &state, Reaction reaction, bool on)
{
    switch (reaction) {
    case Reaction::Boost:
        state.boosted = on;
        break;
    case Reaction::Favourite:
        state.favourited = on;
        break;
    case Reaction::Bookmark:
        state.bookmarked = on;
        break;
    case Reaction::Pin:
        state.pinned = on;
        break;
    case Reaction::MuteThread:
        state.threadMuted = on;
        break;
    }
}

ServerError notFoundThere(const Server &server)
{
    ServerError error;
    error.kind = ServerError::Kind::NotFound;
    error.server = server.info().origin;
    return error;
}

Desk::Desk(Database &userMade, PostStore &posts, Clock &clock, RandomSource &random,
           const QString &dataFolder, WorkList::NoteSent noteSent)
    : m_posts(posts), m_clock(clock), m_random(random), m_journal(userMade),
      m_work(userMade, std::move(noteSent)), m_files(dataFolder)
{
}

Moment Desk::moment()
{
    return {m_clock.now(), m_random.unit()};
}

void Desk::stop()
{
    m_stopping = true;
}

QCoro::Task<bool> Desk::keep(Verdict verdict)
{
    while (true) {
        const auto kept = co_await m_work.keep(verdict, m_clock.now());
        if (kept) {
            if (*kept)
                Q_EMIT committed();
            co_return *kept;
        }
        qCWarning(logOutbox) << "an act's state could not be written:" << kept.error().detail;
        // Left as it is, the row says "sending": the next dispatcher looks at the server before it does
        // anything.
        if (m_stopping || kept.error().kind == StoreError::Kind::Cancelled)
            co_return false;
        co_await m_clock.sleep(2s);
    }
}

QCoro::Task<bool> Desk::keep(JournalEntry entry)
{
    Verdict verdict{std::move(entry), {}};
    co_return co_await keep(std::move(verdict));
}

QCoro::Task<std::optional<QSet<LocalId>>> Desk::sentBeside(JournalEntry entry, Instant at)
{
    auto sent = co_await m_work.ownResults(entry.act.account, at - 24h);
    if (sent)
        co_return std::move(*sent);
    const StoreError why = sent.error();
    if (why.kind != StoreError::Kind::Cancelled)
        qCWarning(logOutbox) << "what was sent before could not be read:" << why.detail;
    co_await keep(afterMemoryFailed(std::move(entry), why, moment()));
    co_return std::nullopt;
}

// Of what was written here: its result on the account's own server, or the global key to look for.
QCoro::Task<ServerResult<Target>> Desk::ownAct(ActId act, AccountId account, PostKey *key)
{
    std::vector<ActId> ids{std::move(act)};
    const auto found = co_await m_work.entries(std::move(ids));
    Target target;
    if (found && found->front().act.state == Act::State::Sent) {
        const JournalEntry &entry = found->front();
        *key = entry.act.resultPost;
        target.key = *key;
        if (entry.memo)
            target.visibility = entry.memo->visibility;
        if (entry.act.account == account) {
            target.id = entry.act.resultId;
            target.remembered = true;
        }
    }
    co_return target;
}

QCoro::Task<ServerResult<Target>> Desk::target(PostKey key, AccountId account, std::shared_ptr<Server> server)
{
    if (const ActId act = actOfLocalKey(key)) {
        key = PostKey();
        auto own = co_await ownAct(act, account, &key);
        if (own && own->id)
            co_return *own;
        if (!key)
            co_return std::unexpected(notFoundThere(*server));
    }
    const auto known = co_await m_posts.localPostId(key, account);
    if (!known || !*known)
        co_return co_await resolve(key, account, server);
    Target target{.id = *known, .key = key, .visibility = {}, .remembered = true};
    const Viewers viewers{account};
    const auto view = co_await m_posts.post(key, viewers);
    if (view && *view)
        target.visibility = (*view)->post.visibility;
    co_return target;
}

QCoro::Task<ServerResult<Target>> Desk::resolve(PostKey key, AccountId account,
                                                std::shared_ptr<Server> server)
{
    const auto kept = co_await m_posts.isKeptFrom(key, account);
    if (kept && *kept)
        co_return std::unexpected(notFoundThere(*server));
    auto batch = co_await server->posts().resolve(key);
    if (!batch)
        co_return std::unexpected(batch.error());
    auto seen = std::ranges::find(batch->posts, key, [](const SeenPost &each) { return each.post.key; });
    // A page's address may be given for the post's own key.
    if (seen == batch->posts.end())
        seen = batch->posts.begin();
    if (seen == batch->posts.end() || !seen->state.id)
        co_return std::unexpected(notFoundThere(*server));
    Target target{.id = seen->state.id,
                  .key = seen->post.key,
                  .visibility = seen->post.visibility,
                  .remembered = false};
    co_await take(account, std::move(*batch));
    co_return target;
}

QCoro::Task<> Desk::take(AccountId account, Batch batch)
{
    const auto taken = co_await m_posts.take(account, std::move(batch), m_clock.now());
    if (!taken)
        qCWarning(logOutbox) << "an answer could not be cached:" << taken.error().detail;
}

QCoro::Task<> Desk::removeSpentFiles(ActId post)
{
    const auto files = co_await m_journal.spentFiles(std::move(post));
    if (!files)
        co_return;
    for (const QString &path : *files)
        m_files.remove(path);
}

QCoro::Task<std::optional<bool>> Desk::overlay(AccountId account, PostKey post, Reaction reaction, bool on)
{
    const Viewers viewers{account};
    const auto view = co_await m_posts.post(post, viewers);
    if (!view || !*view || (*view)->seenBy != account || !(*view)->state.id)
        co_return std::nullopt;
    PostState state = (*view)->state;
    const bool before = flagOf(state, reaction);
    setFlag(state, reaction, on);
    const auto done = co_await m_posts.setState(post, account, state);
    if (!done)
        co_return std::nullopt;
    co_return before;
}

} // namespace Godwit
