// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/postdelivery.h"

namespace Godwit
{

// Sends a post of the past under its own time (WritePost::backdatedTo), and finds out what became of one
// whose answer was lost. It never stands among the newest own posts: looked at are those around its time,
// before each try and after it. One that is there already, with the same time and words, counts as sent.
// After a try whose answer was lost the newest are looked at, too: a server that did not keep the time shows
// it there. Before, what says the same among these is another post.
class BackdatedDelivery
{
public:
    BackdatedDelivery(Desk &desk, PostDelivery &posts) : m_desk(desk), m_posts(posts) {}

    static bool takes(const JournalEntry &entry);

    QCoro::Task<> carry(JournalEntry entry, std::shared_ptr<Server> server);

private:
    struct Sight {
        Batch batch;
        LookResult result;
    };

    QCoro::Task<> send(JournalEntry entry, std::shared_ptr<Server> server, QSet<LocalId> beside);
    QCoro::Task<> look(JournalEntry entry, std::shared_ptr<Server> server, QSet<LocalId> beside);
    QCoro::Task<ServerResult<Batch>> around(JournalEntry entry, std::shared_ptr<Server> server);
    // Of an entry with a memo, among `own` and, where a try may have arrived, among the newest. `beside`:
    // Desk::sentBeside().
    QCoro::Task<ServerResult<Sight>> find(JournalEntry entry, std::shared_ptr<Server> server, Batch own,
                                          QSet<LocalId> beside);
    // Nothing is known now: it waits.
    QCoro::Task<> wait(JournalEntry entry, ServerError error);

    Desk &m_desk;
    PostDelivery &m_posts;
};

} // namespace Godwit
