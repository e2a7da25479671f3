// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/delivery.h"

#include <QCoreApplication>

namespace Godwit
{

// Votes in a poll, once. The post is read first: only its own server's view tells what the poll is called
// there, whether it is open, and whether an earlier try has arrived.
class VoteDelivery : Delivery
{
    Q_DECLARE_TR_FUNCTIONS(VoteDelivery)

public:
    using Delivery::Delivery;

    QCoro::Task<> send(JournalEntry entry, std::shared_ptr<Server> server);

private:
    // The poll as the server has it now; nothing when the entry's way has ended here (and was kept so).
    QCoro::Task<std::optional<Poll>> read(JournalEntry *entry, std::shared_ptr<Server> server);
    // Whether the act is settled by what the poll says of earlier votes.
    QCoro::Task<bool> settled(JournalEntry entry, Poll poll);
    QCoro::Task<> arrived(JournalEntry entry, Poll poll);
    // After a no: the answer to an earlier try may have been lost.
    QCoro::Task<> lookAfterRefusal(JournalEntry entry, std::shared_ptr<Server> server, ServerError error);
};

} // namespace Godwit
