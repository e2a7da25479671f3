// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/dispatcher.h"

#include "base/log.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

// What was settled stays to be looked at.
static constexpr Milliseconds settledLife = std::chrono::days(30);
// A laptop's sleep stops timers but not time: no single wait is longer than this.
static constexpr Milliseconds longestWait = 60s;
static constexpr Milliseconds afterStoreError = 5s;

Dispatcher::Dispatcher(Desk &desk, ServerSource &servers, const Kinship *kin, ComposingAid *composing)
    : m_desk(desk), m_servers(servers), m_posts(desk, composing), m_verifier(desk, m_posts, servers, kin),
      m_scheduled(desk, m_posts), m_backdated(desk, m_posts), m_edits(desk), m_graph(desk), m_others(desk),
      m_votes(desk), m_inbox(desk), m_reports(desk)
{
}

void Dispatcher::start()
{
    m_running = true;
    nudge();
}

void Dispatcher::nudge()
{
    if (!m_running || m_scope.stopping())
        return;
    m_again = true;
    if (!m_pumping)
        m_scope.start(pump());
}

QCoro::Task<> Dispatcher::stop()
{
    m_running = false;
    ++m_turn;
    m_desk.stop();
    co_await m_scope.finish();
}

QCoro::Task<bool> Dispatcher::recovered()
{
    if (m_recovered)
        co_return true;
    const Instant now = m_desk.clock().now();
    const auto done = co_await m_desk.work().recover(now);
    if (!done)
        co_return false;
    m_recovered = true;
    Q_EMIT m_desk.committed();
    const auto named = co_await m_desk.journal().prune(now - settledLife);
    if (named)
        m_desk.files().removeOrphans({named->begin(), named->end()});
    co_return true;
}

QCoro::Task<> Dispatcher::pump()
{
    m_pumping = true;
    while (m_again && !m_scope.stopping()) {
        m_again = false;
        const Instant now = m_desk.clock().now();
        if (!co_await recovered()) {
            nudgeAt(now + afterStoreError);
            break;
        }
        auto turn = co_await m_desk.work().turn(now, m_busy);
        if (!turn) {
            qCWarning(logOutbox) << "the outbox could not be read:" << turn.error().detail;
            nudgeAt(now + afterStoreError);
            break;
        }
        if (m_scope.stopping())
            break;
        for (JournalEntry &entry : turn->due)
            m_scope.start(step(std::move(entry)));
        if (turn->nextAt)
            nudgeAt(*turn->nextAt);
    }
    m_pumping = false;
}

QCoro::Task<> Dispatcher::step(JournalEntry entry)
{
    const WorkList::Lane lane{entry.act.account, std::holds_alternative<UploadMedia>(entry.act.deed)};
    m_busy.insert(lane);
    co_await carry(std::move(entry));
    m_busy.remove(lane);
    nudge();
}

QCoro::Task<> Dispatcher::carry(JournalEntry entry)
{
    const auto server = m_servers.serverFor(entry.act.account);
    if (!server) {
        ServerError error;
        error.kind = ServerError::Kind::SignedOut;
        co_await m_desk.keep(afterPreparationFailed(std::move(entry), error, m_desk.moment()));
    } else if (std::holds_alternative<Vote>(entry.act.deed)) {
        co_await m_votes.send(std::move(entry), server);
    } else if (std::holds_alternative<EditPost>(entry.act.deed)) {
        co_await m_edits.send(std::move(entry), server);
    } else if (GraphDelivery::takes(entry.act.deed)) {
        co_await m_graph.send(std::move(entry), server);
    } else if (InboxDelivery::takes(entry.act.deed)) {
        co_await m_inbox.send(std::move(entry), server);
    } else if (BackdatedDelivery::takes(entry)) {
        co_await m_backdated.carry(std::move(entry), server);
    } else if (ScheduledDelivery::takes(entry, m_desk.clock().now())) {
        co_await m_scheduled.carry(std::move(entry), server);
    } else if (std::holds_alternative<ReportPerson>(entry.act.deed)) {
        co_await m_reports.send(std::move(entry), server);
    } else if (!std::holds_alternative<WritePost>(entry.act.deed)) {
        co_await m_others.send(std::move(entry), server);
    } else if (entry.act.state == Act::State::Unknown) {
        co_await m_verifier.look(std::move(entry), server);
    } else {
        co_await m_posts.send(std::move(entry), server);
    }
}

void Dispatcher::nudgeAt(Instant moment)
{
    const Instant now = m_desk.clock().now();
    if (m_nudgeAt && *m_nudgeAt > now && *m_nudgeAt <= moment)
        return;
    const Milliseconds length = std::clamp<Milliseconds>(moment - now, 1ms, longestWait);
    m_nudgeAt = now + length;
    nudgeAfter(&m_desk.clock(), this, ++m_turn, length);
}

QCoro::Task<> Dispatcher::nudgeAfter(Clock *clock, QPointer<Dispatcher> dispatcher, int turn,
                                     Milliseconds length)
{
    co_await clock->sleep(length);
    if (!dispatcher || dispatcher->m_turn != turn)
        co_return;
    dispatcher->m_nudgeAt.reset();
    dispatcher->nudge();
}

} // namespace Godwit
