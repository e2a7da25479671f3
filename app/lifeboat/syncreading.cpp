// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SyncRunner that reads both accounts.

#include "base/clock.h"
#include "lifeboat/syncplan.h"
#include "lifeboat/syncrunner.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using Kind = ServerError::Kind;
using Why = SyncEnd::Why;

namespace
{

std::optional<Instant> limitOf(const GraphError &error)
{
    const auto *server = std::get_if<ServerError>(&error);
    return server && server->kind == Kind::RateLimited ? server->retryAt : std::nullopt;
}

// The server's word about what was asked, and not about the account or the way there: the next kind may be
// told.
bool isOfOneKind(const ServerError &error)
{
    switch (error.kind) {
    case Kind::Unavailable:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Rejected:
    case Kind::Unsupported:
    case Kind::NeedsAccount:
    case Kind::NotAServer:
    case Kind::BadAnswer:
        return true;
    default:
        return false;
    }
}

// As a server answers, or does not, that is gone for the person.
bool isAway(const ServerError &error)
{
    switch (error.kind) {
    case Kind::HostNotFound:
    case Kind::Refused:
    case Kind::TimedOut:
    case Kind::Broken:
    case Kind::Tls:
    case Kind::Redirected:
    case Kind::Unavailable:
    case Kind::Suspended:
    case Kind::NotAServer:
        return true;
    case Kind::NotFound:
        return !error.fromApi;
    default:
        return false;
    }
}

} // namespace

QCoro::Task<bool> SyncRunner::isRecent(GraphOwner owner, GraphKind kind, Instant since)
{
    const auto standing = co_await m_with.graph.standing(owner);
    if (!standing)
        co_return false;
    const auto found = std::ranges::find(*standing, kind, &GraphStanding::kind);
    co_return found != standing->end() && found->completeAt && *found->completeAt >= since;
}

QCoro::Task<std::expected<void, GraphError>> SyncRunner::readKind(Run run, AccountId account, GraphKind kind)
{
    while (true) {
        const Instant begun = m_with.clock.now();
        co_await m_with.store.lease(run->pair, run->runner, begun, begun + leaseLife);
        const auto done = co_await m_with.reader.readKind(account, kind);
        const auto limit = done ? std::nullopt : limitOf(done.error());
        const Instant now = m_with.clock.now();
        if (!limit || *limit > now + shortWait || m_with.scope.stopping())
            co_return done;
        co_await m_with.store.lease(run->pair, run->runner, now, *limit + leaseLife);
        co_await sleepFor(*limit - now);
    }
}

// Of a server that is away what is known is what there is, and nothing is taken away; of one that answers,
// what it does not tell is said. A backup does not change.
QCoro::Task<SyncRunner::Step> SyncRunner::readActive(Run run)
{
    const AccountId active = run->pair.active.account();
    if (!active)
        co_return std::nullopt;
    std::vector<GraphKind> unread;
    std::optional<ServerError> trouble;
    for (const GraphKind kind : allGraphKinds) {
        if (m_with.scope.stopping())
            co_return SyncEnd{Why::Stopped, {}, {}};
        if (!co_await isRecent(active, kind, run->readSince)) {
            const auto done = co_await readKind(run, active, kind);
            const auto *error = done ? nullptr : std::get_if<ServerError>(&done.error());
            if (!done && (!error || error->kind == Kind::Cancelled))
                co_return syncEndOf(done.error(), m_with.clock.now());
            if (error && !isOfOneKind(*error)) {
                trouble = *error;
                unread.clear();
                break;
            }
            if (error) {
                trouble = trouble.value_or(*error);
                unread.push_back(kind);
                continue;
            }
        }
        if (co_await isRecent(active, kind, run->readSince))
            run->fresh.insert(kind);
    }
    if (trouble && !co_await isCutOff(run, *trouble))
        run->noteUnread(unread, *trouble, m_with.clock.now());
    co_return std::nullopt;
}

// Whether nothing more can be had of the active account than what is known, and that is something of
// everything.
QCoro::Task<bool> SyncRunner::isCutOff(Run run, ServerError error)
{
    if (!isAway(error) || !run->fresh.isEmpty())
        co_return false;
    const auto standing = co_await m_with.graph.standing(run->pair.active);
    if (!standing)
        co_return false;
    for (const GraphKind kind : allGraphKinds) {
        const auto found = std::ranges::find(*standing, kind, &GraphStanding::kind);
        const bool known = found != standing->end() && (found->completeAt || found->unsupported);
        // Whoever has no list has no members.
        if (!known && kind != GraphKind::Members)
            co_return false;
    }
    co_return true;
}

QCoro::Task<SyncRunner::Step> SyncRunner::readStandby(Run run, std::vector<GraphKind> kinds)
{
    std::vector<GraphKind> unread;
    std::optional<ServerError> trouble;
    for (const GraphKind kind : kinds) {
        if (m_with.scope.stopping())
            co_return SyncEnd{Why::Stopped, {}, {}};
        if (co_await isRecent(run->pair.standby, kind, run->readSince))
            continue;
        const auto done = co_await readKind(run, run->pair.standby, kind);
        if (done)
            continue;
        const auto *error = std::get_if<ServerError>(&done.error());
        if (!error || !isOfOneKind(*error))
            co_return syncEndOf(done.error(), m_with.clock.now());
        trouble = trouble.value_or(*error);
        unread.push_back(kind);
        run->unread.insert(kind);
    }
    if (!trouble)
        co_return std::nullopt;
    if (unread.size() == allGraphKinds.size())
        co_return syncEndOf(GraphError(*trouble), m_with.clock.now());
    run->noteUnread(unread, *trouble, m_with.clock.now());
    co_return std::nullopt;
}

QCoro::Task<StoreResult<GraphView>> SyncRunner::view(GraphOwner owner)
{
    GraphView view;
    const auto standing = co_await m_with.graph.standing(owner);
    if (!standing)
        co_return std::unexpected(standing.error());
    for (const GraphStanding &each : *standing) {
        // What only backups have.
        if (!std::ranges::contains(allGraphKinds, each.kind))
            continue;
        const auto entries = co_await m_with.graph.entries(owner, each.kind);
        if (!entries)
            co_return std::unexpected(entries.error());
        view.entries.insert(each.kind, *entries);
        if (each.completeAt)
            view.known.insert(each.kind);
        if (each.unsupported && isKeptAway(each.kind))
            view.untold.insert(each.kind);
    }
    co_return view;
}

} // namespace Godwit
