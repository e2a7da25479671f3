// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/delivery.h"

#include <QCoreApplication>

namespace Godwit
{

// Sends reports. No server tells which ones it has: one whose answer was lost is never sent again unasked.
class ReportDelivery : Delivery
{
    Q_DECLARE_TR_FUNCTIONS(ReportDelivery)

public:
    using Delivery::Delivery;

    QCoro::Task<> send(JournalEntry entry, std::shared_ptr<Server> server);

private:
    QCoro::Task<> ask(JournalEntry entry, QString host);
    QCoro::Task<ServerResult<LocalId>> person(AccountId account, ReportPerson deed,
                                              std::shared_ptr<Server> server);
    // As the server names the posts; one that it does not find is told of in the comment instead.
    QCoro::Task<ServerResult<NewReport>> reportOf(AccountId account, ReportPerson deed,
                                                  std::shared_ptr<Server> server);
};

} // namespace Godwit
