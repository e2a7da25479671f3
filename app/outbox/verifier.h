// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/postdelivery.h"

namespace Godwit
{

class Kinship;

// Looks once whether a post of unknown fate is on the server. Where that does not answer, a copy that the
// server of another account of the same person shows is proof as well; that it shows none proves nothing.
class Verifier
{
public:
    // `kin` may be null.
    Verifier(Desk &desk, PostDelivery &delivery, ServerSource &servers, const Kinship *kin)
        : m_desk(desk), m_delivery(delivery), m_servers(servers), m_kin(kin)
    {
    }

    QCoro::Task<> look(JournalEntry entry, std::shared_ptr<Server> server);

private:
    struct Copy {
        AccountId seenBy;
        Batch batch;
        size_t index = 0;
    };

    QCoro::Task<std::optional<Copy>> copyElsewhere(JournalEntry entry);

    Desk &m_desk;
    PostDelivery &m_delivery;
    ServerSource &m_servers;
    const Kinship *m_kin;
};

} // namespace Godwit
