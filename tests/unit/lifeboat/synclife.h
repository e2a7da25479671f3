// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/taskscope.h"
#include "cache/poststore.h"
#include "lifeboat/standbysync.h"
#include "net/sender.h"
#include "outbox/outbox.h"
#include "servers/server.h"
#include "settings/settings.h"

namespace Godwit
{

inline const AccountId activeAccount(1);
inline const AccountId standbyAccount(2);

// Where the two accounts live.
struct SyncServers {
    Origin active;
    Origin standby;
    Software standbySoftware = Software::Mastodon;
    QString standbyVersion = QStringLiteral("4.5.0");
    Software activeSoftware = Software::Mastodon;
};

// As one of the two servers would have told.
ServerInfo serverInfoOf(const Origin &origin, const SyncServers &servers);

// Everything of one process that keeps a standby in step, but its clock and chance. What is on the disk and
// on the servers survives it.
class SyncLife
{
public:
    SyncLife(const QString &folder, const SyncServers &servers, Clock &clock, RandomSource &random);
    // Ends like a program that is closed: what is under way is cut off.
    ~SyncLife();

    static SyncPair pair() { return {activeAccount, standbyAccount}; }

    class Tokens final : public CredentialSource
    {
    public:
        QCoro::Task<std::expected<Credential, CredentialProblem>> credentialFor(AccountId account) override;

        QHash<AccountId, Origin> origins;
    };

    class Source final : public ServerSource
    {
    public:
        std::shared_ptr<Server> serverFor(AccountId account) override { return servers.value(account); }

        QHash<AccountId, std::shared_ptr<Server>> servers;
    };

    // Who stands by for whom.
    std::vector<SyncPair> pairs{pair()};
    bool areOnePerson = true;
    Database user;
    Database cache;
    Settings settings;
    PostStore posts;
    Tokens tokens;
    Sender sender;
    Source source;
    TaskScope scope;
    Outbox outbox;
    StandbySync sync;
};

} // namespace Godwit
