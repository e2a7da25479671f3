// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/verifier.h"

namespace Godwit
{

QCoro::Task<> Verifier::look(JournalEntry entry, std::shared_ptr<Server> server)
{
    auto own = co_await server->posting().ownNewest(PostDelivery::looked);
    if (!own) {
        co_await m_desk.keep(afterLookFailed(std::move(entry), own.error(), m_desk.moment()));
        co_return;
    }
    LookResult result;
    if (entry.memo)
        result = co_await m_delivery.compare(entry, *own);
    if (result.finding == Finding::Found) {
        co_await m_delivery.arrived(std::move(entry), server, std::move(*own), result.index);
        co_return;
    }
    const bool mayReuseKey = server->info().capabilities.testFlag(Capability::IdempotencyKey);
    co_await m_desk.keep(afterLook(std::move(entry), result.finding, mayReuseKey, m_desk.moment()));
}

} // namespace Godwit
