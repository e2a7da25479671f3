// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/notestore.h"
#include "servers/server.h"

namespace Godwit
{

class Clock;

// What an account's server does where a post does not say, and which emoji it knows: as it said last, also
// when it is away.
class ComposingAid
{
public:
    // All outlive it.
    ComposingAid(Database &cache, ServerSource &servers, Clock &clock);

    struct Knowledge {
        // Unset: not known.
        std::optional<PostingDefaults> defaults;
        std::vector<CustomEmoji> emoji;
    };

    // As it was kept.
    QCoro::Task<Knowledge> known(AccountId account);
    // Asks the server for what is older than an hour (defaults) or a day (emoji), and keeps the answers. True
    // when something is another than before.
    QCoro::Task<bool> refresh(AccountId account);
    // Only what posts are like that do not say.
    QCoro::Task<bool> refreshDefaults(AccountId account);

    // Whom posts are for that do not say; unset: the server never told.
    QCoro::Task<std::optional<Visibility>> toldVisibility(AccountId account);
    // The server has answered somebody else.
    QCoro::Task<> told(AccountId account, PostingDefaults defaults);

private:
    QCoro::Task<bool> askDefaults(AccountId account, std::shared_ptr<Server> server);
    QCoro::Task<bool> refreshEmoji(AccountId account, std::shared_ptr<Server> server);
    QCoro::Task<bool> hasTold(AccountId account);
    QCoro::Task<bool> isFresh(AccountId account, QString name, Milliseconds life);
    // True when it says something else than before.
    QCoro::Task<bool> keep(AccountId account, QString name, QByteArray body);

    NoteStore m_notes;
    ServerSource &m_servers;
    Clock &m_clock;
};

} // namespace Godwit
