// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/delivery.h"

#include <QCoreApplication>

namespace Godwit
{

// Sends answers to what came in: to those who ask to follow, and that a conversation has been read.
class InboxDelivery : Delivery
{
    Q_DECLARE_TR_FUNCTIONS(InboxDelivery)

public:
    using Delivery::Delivery;

    static bool takes(const Deed &deed);

    QCoro::Task<> send(JournalEntry entry, std::shared_ptr<Server> server);

private:
    QCoro::Task<> answer(JournalEntry entry, AnswerRequest deed, std::shared_ptr<Server> server);
    QCoro::Task<> remember(AccountId account, AnswerRequest deed, Relationship relation, bool isOurs);
    QCoro::Task<> read(JournalEntry entry, ReadConversation deed, std::shared_ptr<Server> server);
    QCoro::Task<ServerResult<LocalId>> person(AccountId account, AnswerRequest deed,
                                              std::shared_ptr<Server> server);
};

} // namespace Godwit
