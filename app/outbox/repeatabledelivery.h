// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/delivery.h"

#include <QCoreApplication>

namespace Godwit
{

// Sends reactions, deletes and uploads, which may be sent twice without harm. Of a try with unknown fate the
// state is read first.
class RepeatableDelivery : Delivery
{
    Q_DECLARE_TR_FUNCTIONS(RepeatableDelivery)

public:
    using Delivery::Delivery;

    QCoro::Task<> send(JournalEntry entry, std::shared_ptr<Server> server);

private:
    QCoro::Task<> react(JournalEntry entry, ReactToPost deed, std::shared_ptr<Server> server);
    // Whether the act is settled, or must wait, after a look at the post.
    QCoro::Task<bool> seenDone(JournalEntry *entry, ReactToPost deed, Target target,
                               std::shared_ptr<Server> server);
    QCoro::Task<> remove(JournalEntry entry, DeletePost deed, std::shared_ptr<Server> server);
    // The target is another afterwards where the server names the post otherwise by now.
    QCoro::Task<ServerResult<void>> removeThere(Target *target, AccountId account,
                                                std::shared_ptr<Server> server);
    QCoro::Task<> upload(JournalEntry entry, UploadMedia deed, std::shared_ptr<Server> server);
};

} // namespace Godwit
