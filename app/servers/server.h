// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/serverinfo.h"
#include "servers/ports.h"

namespace Godwit
{

// All ports of one account on its server. Ports never return null but stream().
class Server
{
public:
    virtual ~Server() = default;

    virtual const ServerInfo &info() const = 0;
    virtual TimelinesPort &timelines() = 0;
    virtual PostsPort &posts() = 0;
    virtual PostingPort &posting() = 0;
    virtual SchedulingPort &scheduling() = 0;
    virtual MarksPort &marks() = 0;
    virtual PollsPort &polls() = 0;
    virtual PeoplePort &people() = 0;
    virtual MediaPort &media() = 0;
    virtual ComposingPort &composing() = 0;
    virtual NotificationsPort &notifications() = 0;
    virtual ReportsPort &reports() = 0;
    virtual RequestsPort &requests() = 0;
    virtual ConversationsPort &conversations() = 0;
    virtual SearchPort &search() = 0;
    virtual GraphPorts &graph() = 0;
    virtual StreamPort *stream() = 0;
};

// What timeline/ and outbox/ ask for an account's ports, so that they know no API.
class ServerSource
{
public:
    virtual ~ServerSource() = default;

    // Null when the account is not signed in here any more. Stays valid until the account is removed.
    virtual std::shared_ptr<Server> serverFor(AccountId account) = 0;
};

} // namespace Godwit
