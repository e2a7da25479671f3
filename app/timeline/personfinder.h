// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/poststore.h"
#include "timeline/fetcherror.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Clock;
class ServerSource;

// Whom an account follows among those who follow somebody.
struct FamiliarKeys {
    // The first of them: they are in the cache.
    std::vector<PersonKey> people;
    qint64 total = 0;
};

// People by what a person typed or by key: what an account's server calls them, and who they are.
class PersonFinder
{
public:
    // All outlive the finder.
    PersonFinder(ServerSource &servers, PostStore &posts, Clock &clock);

    // Asks the server and keeps the answer.
    QCoro::Task<FetchResult<Profile>> fetch(AccountId account, QString handleOrUri);
    // From the cache where it is known there.
    QCoro::Task<FetchResult<LocalId>> localId(AccountId account, PersonKey person);
    // Asks the server and keeps the people of the answer, not whom they follow.
    QCoro::Task<FetchResult<FamiliarKeys>> familiar(AccountId account, PersonKey person);

private:
    QCoro::Task<FetchResult<SeenPerson>> ask(AccountId account, QString handleOrUri);

    ServerSource &m_servers;
    PostStore &m_posts;
    Clock &m_clock;
};

} // namespace Godwit
