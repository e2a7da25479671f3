// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/delivery.h"

#include <QCoreApplication>

namespace Godwit
{

// Act::problem of a follow that would have gone to another person of the same name.
inline const QString somebodyElse = QStringLiteral("somebody-else");
// Of a file that the server may have taken: it is not sent again.
inline const QString unverified = QStringLiteral("unverified");

// Sends what is done to people, lists, filters and hashtags. Of a try with unknown fate the server is asked
// what it shows before anything is sent again; of the making of a list or a filter, what is there that was
// not there before. A file is never sent twice.
class GraphDelivery : Delivery
{
    Q_DECLARE_TR_FUNCTIONS(GraphDelivery)

public:
    using Delivery::Delivery;

    static bool takes(const Deed &deed);

    QCoro::Task<> send(JournalEntry entry, std::shared_ptr<Server> server);

private:
    // What was done to somebody, as each of these deeds names them.
    struct Person {
        QString handle;
        PersonKey key;
    };

    static std::optional<Person> personOf(const Deed &deed);

    QCoro::Task<> onPerson(JournalEntry entry, Person person, std::shared_ptr<Server> server);

    struct Found {
        LocalId id;
        // Empty where the server was not asked.
        PersonKey key;
    };

    // As the server names the person.
    QCoro::Task<ServerResult<Found>> find(AccountId account, Person person, std::shared_ptr<Server> server);
    // Of a try of unknown fate: true when the server shows that it is done, or cannot be asked now. `person`:
    // of what is done to people.
    QCoro::Task<bool> settledByLook(JournalEntry entry, LocalId person, std::shared_ptr<Server> server);
    QCoro::Task<> change(JournalEntry entry, std::shared_ptr<Server> server);
    // Remembers what is there before something of this name is made. Afterwards the id of what is there now
    // and was not then; empty when nothing is.
    QCoro::Task<ServerResult<LocalId>> alreadyMade(JournalEntry *entry, std::shared_ptr<Server> server);
    QCoro::Task<> rest(JournalEntry entry, std::shared_ptr<Server> server);
    QCoro::Task<> end(JournalEntry entry, ServerResult<LocalId> answer, QString sentence = {});
};

} // namespace Godwit
