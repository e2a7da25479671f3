// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/verifier.h"

#include "outbox/kinship.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

QCoro::Task<std::optional<Verifier::Copy>> Verifier::copyElsewhere(JournalEntry entry)
{
    if (!m_kin || !entry.memo)
        co_return std::nullopt;
    const AccountId account = entry.act.account;
    const PersonKey author = m_kin->personOf(account);
    const auto taken = co_await m_desk.work().ownResultKeys(account, entry.memo->sentAt - 24h);
    if (!author || !taken)
        co_return std::nullopt;
    const std::vector<AccountId> others = m_kin->othersOf(account);
    for (const AccountId other : others) {
        const auto server = m_servers.serverFor(other);
        if (!server)
            continue;
        const auto person = co_await server->people().find(author.toString());
        if (!person)
            continue;
        auto page = co_await server->timelines().page(TimelineKind::ProfileReplies, person->id.toString(),
                                                      {.limit = PostDelivery::looked});
        if (!page)
            continue;
        const auto found =
            findCopy(std::get<WritePost>(entry.act.deed), *entry.memo, page->batch, author, *taken);
        if (found)
            co_return Copy{other, std::move(page->batch), *found};
    }
    co_return std::nullopt;
}

QCoro::Task<> Verifier::look(JournalEntry entry, std::shared_ptr<Server> server)
{
    const auto beside = co_await m_delivery.sentBeside(entry);
    if (!beside)
        co_return;
    auto own = co_await server->posting().ownNewest(PostDelivery::looked);
    if (!own) {
        auto copy = co_await copyElsewhere(entry);
        if (copy)
            co_await m_delivery.arrivedElsewhere(std::move(entry), copy->seenBy, std::move(copy->batch),
                                                 copy->index);
        else
            co_await m_desk.keep(afterLookFailed(std::move(entry), own.error(), m_desk.moment()));
        co_return;
    }
    LookResult result;
    if (entry.memo)
        result = PostDelivery::compare(entry, *own, *beside);
    if (result.finding == Finding::Found) {
        co_await m_delivery.arrived(std::move(entry), server, std::move(*own), result.index);
        co_return;
    }
    const bool mayReuseKey = server->info().capabilities.testFlag(Capability::IdempotencyKey);
    co_await m_desk.keep(afterLook(std::move(entry), result.finding, mayReuseKey, m_desk.moment()));
}

} // namespace Godwit
