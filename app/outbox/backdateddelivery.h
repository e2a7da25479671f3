// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/postdelivery.h"

namespace Godwit
{

// Sends a post of the past under its own time (WritePost::backdatedTo), and finds out what became of one
// whose answer was lost. It never stands among the newest own posts: looked at are those around its time,
// before each try and after it. One that is there already, with the same time and words, counts as sent.
class BackdatedDelivery
{
public:
    BackdatedDelivery(Desk &desk, PostDelivery &posts) : m_desk(desk), m_posts(posts) {}

    static bool takes(const JournalEntry &entry);

    QCoro::Task<> carry(JournalEntry entry, std::shared_ptr<Server> server);

private:
    QCoro::Task<> send(JournalEntry entry, std::shared_ptr<Server> server);
    QCoro::Task<> look(JournalEntry entry, std::shared_ptr<Server> server);
    QCoro::Task<ServerResult<Batch>> around(JournalEntry entry, std::shared_ptr<Server> server);
    QCoro::Task<LookResult> compare(JournalEntry entry, Batch own);

    Desk &m_desk;
    PostDelivery &m_posts;
};

} // namespace Godwit
