// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/delivery.h"
#include "outbox/postdelivery.h"

namespace Godwit
{

// Posts that are to be published later: given to their server where it takes them, else kept here until their
// time and then sent like any other. A server's key for repeated requests does not count for these
// (Mastodon's documents), so that what became of a lost answer is read from what waits there.
class ScheduledDelivery : Delivery
{
    Q_DECLARE_TR_FUNCTIONS(ScheduledDelivery)

public:
    ScheduledDelivery(Desk &desk, PostDelivery &posts) : Delivery(desk), m_posts(posts) {}

    // Whether its time has not come, or nobody knows what became of it at its server.
    static bool takes(const JournalEntry &entry, Instant now);

    QCoro::Task<> carry(JournalEntry entry, std::shared_ptr<Server> server);

private:
    QCoro::Task<> send(JournalEntry entry, std::shared_ptr<Server> server);
    QCoro::Task<> give(JournalEntry entry, std::shared_ptr<Server> server);
    QCoro::Task<> ask(JournalEntry entry, NewPost post, std::shared_ptr<Server> server);
    QCoro::Task<> look(JournalEntry entry, std::shared_ptr<Server> server);
    QCoro::Task<> watch(JournalEntry entry, std::shared_ptr<Server> server);
    QCoro::Task<> gone(JournalEntry entry, std::shared_ptr<Server> server);
    QCoro::Task<> drop(JournalEntry entry, std::shared_ptr<Server> server);
    QCoro::Task<> hold(JournalEntry entry);
    QCoro::Task<> isThere(JournalEntry entry, ScheduledPost plan);
    QCoro::Task<> asked(JournalEntry entry, QString sentence);
    // True when the entry's way has ended here: the earlier try arrived, or that cannot be seen now.
    QCoro::Task<bool> found(JournalEntry *entry, std::shared_ptr<Server> server);

    PostDelivery &m_posts;
};

} // namespace Godwit
