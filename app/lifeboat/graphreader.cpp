// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/graphreader.h"

#include "base/log.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = ServerError::Kind;

namespace
{

// A cursor older than that may lead nowhere.
constexpr Milliseconds readingLife = 1h;
// How long a failure casts doubt on an empty answer.
constexpr Milliseconds troubleLife = 10min;
// The pause between two requests where the server sets no limit.
constexpr Milliseconds patience = 1'500ms;
constexpr int mostPages = 2'000;

ServerError limitedUntil(const Server &server, Instant at)
{
    ServerError error;
    error.kind = Kind::RateLimited;
    error.server = server.info().origin;
    error.retryAt = at;
    return error;
}

ServerError signedOut()
{
    ServerError error;
    error.kind = Kind::SignedOut;
    return error;
}

bool isUnsupported(const GraphError &error)
{
    const auto *server = std::get_if<ServerError>(&error);
    return server && server->kind == Kind::Unsupported;
}

// A cursor that the server does not take any more.
bool isStaleCursor(const GraphError &error)
{
    const auto *server = std::get_if<ServerError>(&error);
    return server && (server->kind == Kind::NotFound || server->kind == Kind::Rejected);
}

} // namespace

bool GraphReader::doubts(AccountId account) const
{
    const auto troubled = m_troubledAt.constFind(account);
    if (troubled != m_troubledAt.constEnd() && m_with.clock.now() - *troubled < troubleLife)
        return true;
    return m_with.isFailing && m_with.isFailing(account);
}

void GraphReader::noteTrouble(AccountId account, const GraphError &error)
{
    const auto *server = std::get_if<ServerError>(&error);
    const bool harmless = server && (server->kind == Kind::RateLimited || server->kind == Kind::Unsupported ||
                                     server->kind == Kind::Cancelled);
    if (server && !harmless)
        m_troubledAt.insert(account, m_with.clock.now());
}

QCoro::Task<std::expected<void, GraphError>> GraphReader::read(AccountId account)
{
    for (const GraphKind kind : allGraphKinds) {
        const auto done = co_await readKind(account, kind);
        if (!done)
            co_return done;
    }
    co_return {};
}

QCoro::Task<std::expected<void, GraphError>> GraphReader::readKind(AccountId account, GraphKind kind)
{
    const Subject subject{account, kind, {}};
    auto reading = kind == GraphKind::Members ? readMembers(account) : readSubject(subject);
    auto done = co_await reading;
    if (!done)
        noteTrouble(account, done.error());
    co_return done;
}

QCoro::Task<std::expected<void, GraphError>> GraphReader::readMembers(AccountId account)
{
    const auto lists = co_await m_with.store.entries(account, GraphKind::Lists);
    if (!lists)
        co_return std::unexpected(lists.error());
    for (const GraphEntry &list : *lists) {
        const auto done = co_await readSubject({account, GraphKind::Members, list.id});
        if (done)
            continue;
        // A list that went away meanwhile is the next reading's matter.
        if (isStaleCursor(done.error()))
            continue;
        co_return done;
    }
    co_return {};
}

QCoro::Task<std::expected<void, GraphError>> GraphReader::unsupported(Subject subject)
{
    const auto marked = co_await m_with.store.markUnsupported(subject, m_with.clock.now());
    if (!marked)
        co_return std::unexpected(marked.error());
    co_return {};
}

QCoro::Task<std::expected<void, GraphError>> GraphReader::readSubject(Subject subject)
{
    const auto server = m_with.servers.serverFor(subject.owner.account());
    if (!server)
        co_return std::unexpected(signedOut());
    if (!isTold(subject.kind, server->info().capabilities))
        co_return co_await unsupported(subject);
    for (int attempts = 0; attempts < 2; ++attempts) {
        const Instant now = m_with.clock.now();
        const auto reading = co_await m_with.store.begin(subject, now - readingLife, now);
        if (!reading)
            co_return std::unexpected(reading.error());
        const auto whole = co_await readPages(subject, *reading, server);
        if (!whole && isUnsupported(whole.error()))
            co_return co_await unsupported(subject);
        if (!whole)
            co_return std::unexpected(whole.error());
        if (*whole)
            co_return {};
        if (const auto restarted = co_await m_with.store.restart(subject); !restarted)
            co_return std::unexpected(restarted.error());
    }
    ServerError error;
    error.kind = Kind::BadAnswer;
    error.server = server->info().origin;
    error.evidence << QStringLiteral("a list that has no end");
    co_return std::unexpected(error);
}

QCoro::Task<std::expected<bool, GraphError>>
GraphReader::readPages(Subject subject, GraphStore::Reading reading, std::shared_ptr<Server> server)
{
    const bool resumed = !reading.cursor.isEmpty();
    QSet<Cursor> followed;
    for (int pages = 0; pages < mostPages; ++pages) {
        auto page = co_await this->page(subject, reading.cursor, server);
        if (!page && resumed && pages == 0 && isStaleCursor(page.error()))
            co_return false;
        if (!page)
            co_return std::unexpected(page.error());
        if (!page->batch.posts.empty()) {
            const auto kept = co_await m_with.posts.take(subject.owner.account(), std::move(page->batch),
                                                         m_with.clock.now());
            if (!kept)
                qCWarning(logServers) << "bookmarked posts could not be cached:" << kept.error().detail;
        }
        const auto taken = co_await m_with.store.take(subject, reading, std::move(page->entries), page->older,
                                                      page->skipped, m_with.clock.now());
        if (!taken)
            co_return std::unexpected(taken.error());
        if (page->older.isEmpty()) {
            const auto ended = co_await m_with.store.end(subject, reading, doubts(subject.owner.account()),
                                                         m_with.clock.now());
            if (!ended)
                co_return std::unexpected(ended.error());
            co_return true;
        }
        // A server that leads in a circle.
        if (followed.contains(page->older))
            co_return false;
        followed.insert(page->older);
        reading.cursor = page->older;
    }
    co_return false;
}

QCoro::Task<std::expected<void, GraphError>> GraphReader::turn(AccountId account,
                                                               std::shared_ptr<Server> server)
{
    if (const auto later = co_await m_with.pace.turn(account, patience))
        co_return std::unexpected(limitedUntil(*server, *later));
    co_return {};
}

QCoro::Task<std::expected<GraphPage, GraphError>> GraphReader::page(Subject subject, Cursor from,
                                                                    std::shared_ptr<Server> server)
{
    if (const auto ready = co_await turn(subject.owner.account(), server); !ready)
        co_return std::unexpected(ready.error());
    auto page = co_await graphPage(server, subject.kind, subject.list, std::move(from));
    if (!page)
        co_return std::unexpected(page.error());
    if (needsRelationships(subject.kind, server->info().capabilities)) {
        const auto known = co_await addRelationships(&page->entries, subject.owner.account(), server);
        if (!known)
            co_return std::unexpected(known.error());
    }
    co_return std::move(*page);
}

QCoro::Task<std::expected<void, GraphError>> GraphReader::addRelationships(std::vector<GraphEntry> *entries,
                                                                           AccountId account,
                                                                           std::shared_ptr<Server> server)
{
    for (size_t begin = 0; begin < entries->size(); begin += relationshipsAtOnce) {
        const size_t count = std::min(entries->size() - begin, relationshipsAtOnce);
        std::vector<LocalId> ids;
        for (size_t i = begin; i < begin + count; ++i)
            ids.push_back((*entries)[i].id);
        if (const auto ready = co_await turn(account, server); !ready)
            co_return ready;
        const auto known = co_await server->graph().follows().relationships(std::move(ids));
        if (!known && known.error().kind == Kind::Unsupported)
            co_return {};
        if (!known)
            co_return std::unexpected(known.error());
        learnRelationships(std::span(*entries).subspan(begin, count), *known);
    }
    co_return {};
}

} // namespace Godwit
