// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/desk.h"

#include <QCoreApplication>

namespace Godwit
{

// Sends an edit. It may be sent twice, but an edit of unknown fate is looked for first: a server may keep a
// version for each time, and give the post another id.
class EditDelivery
{
    Q_DECLARE_TR_FUNCTIONS(EditDelivery)

public:
    explicit EditDelivery(Desk &desk) : m_desk(desk) {}

    QCoro::Task<> send(JournalEntry entry, std::shared_ptr<Server> server);

private:
    // Nothing when the entry's way has ended here (and was kept so).
    QCoro::Task<std::optional<PostEdit>> prepared(JournalEntry entry, std::shared_ptr<Server> server);
    // Whether it was there already, or must wait, after a look at the post.
    QCoro::Task<bool> seenDone(JournalEntry entry, Target target, std::shared_ptr<Server> server);
    QCoro::Task<> arrived(JournalEntry entry, std::shared_ptr<Server> server, Batch batch);
    QCoro::Task<> failed(JournalEntry entry, std::shared_ptr<Server> server, ServerError error);

    Desk &m_desk;
};

} // namespace Godwit
