// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/postdelivery.h"

namespace Godwit
{

// Looks once whether a post of unknown fate is on the server.
class Verifier
{
public:
    Verifier(Desk &desk, PostDelivery &delivery) : m_desk(desk), m_delivery(delivery) {}

    QCoro::Task<> look(JournalEntry entry, std::shared_ptr<Server> server);

private:
    Desk &m_desk;
    PostDelivery &m_delivery;
};

} // namespace Godwit
