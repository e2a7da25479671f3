// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivelife.h"
#include "lifeboat/republish/republishing.h"
#include "net/sender.h"
#include "servers/factory.h"
#include "servers/mastodon/capabilities.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QUrl>

namespace Godwit
{

// Everything of one process that gives an archive to an account, but its clock and chance. What is on the
// disk and on the server survives it.
class RepublishLife
{
public:
    RepublishLife(const QString &folder, const Origin &server, Clock &clock, RandomSource &random,
                  const QString &version = QStringLiteral("0.19.1"))
        : archive(folder), sender(tokens, clock, random, quickLimits()), outbox({.userMade = archive.user,
                                                                                 .settings = archive.settings,
                                                                                 .posts = archive.posts,
                                                                                 .servers = source,
                                                                                 .clock = clock,
                                                                                 .random = random,
                                                                                 .dataFolder = folder})
    {
        signIn(server, version, clock.now());
        source.server = makeServer(sender, clock, target, archive.accounts.byId(target)->server);
        republishing = std::make_unique<Republishing>(Republishing::Surroundings{
            .userMade = archive.user,
            .cache = archive.cache,
            .accounts = archive.accounts,
            .servers = source,
            .outbox = outbox,
            .clock = clock,
            .room = [this, &clock](AccountId account,
                                   int reserve) { return sender.roomAt(account, reserve, clock.now()); },
            .file = [this](QString url) { return fileAt(this, std::move(url)); },
            .dataFolder = folder,
            .scope = scope});
        outbox.start();
    }

    // Ends like a program that is closed: what is under way is cut off.
    ~RepublishLife()
    {
        sender.close();
        auto ended = scope.finish();
        auto stopped = outbox.stop();
        while (!ended.isReady() || !stopped.isReady())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }

    // Of the archive that was imported last.
    RepublishPair pair() const
    {
        RepublishPair pair{{}, target};
        for (const Account &account : archive.accounts.accounts()) {
            if (account.imported)
                pair.archive = account.id;
        }
        return pair;
    }

    class Tokens final : public CredentialSource
    {
    public:
        QCoro::Task<std::expected<Credential, CredentialProblem>> credentialFor(AccountId) override
        {
            co_return Credential{origin, "token"};
        }

        Origin origin;
    };

    class Source final : public ServerSource
    {
    public:
        std::shared_ptr<Server> serverFor(AccountId) override { return server; }

        std::shared_ptr<Server> server;
    };

    ArchiveLife archive;
    Tokens tokens;
    Sender sender;
    Source source;
    TaskScope scope;
    Outbox outbox;
    std::unique_ptr<Republishing> republishing;
    AccountId target;

private:
    static SenderLimits quickLimits()
    {
        SenderLimits limits;
        limits.firstByte = std::chrono::milliseconds(400);
        limits.stalled = std::chrono::milliseconds(400);
        return limits;
    }

    static QCoro::Task<QString> fileAt(RepublishLife *life, QString url)
    {
        const QString path = life->archive.fileOf(url);
        co_return QFile::exists(path) ? path : QString();
    }

    void signIn(const Origin &server, const QString &version, Instant now)
    {
        tokens.origin = server;
        Account account;
        account.handle = QStringLiteral("me@new.example");
        account.person = PersonKey(QStringLiteral("https://g.example/users/me"));
        account.personId = LocalId(QStringLiteral("me"));
        account.server.origin = server;
        account.server.domain = QStringLiteral("new.example");
        account.server.software = Software::GoToSocial;
        account.server.version = version;
        account.server.limits.characters = 100;
        account.server.capabilities = Mastodon::capabilitiesOf(account.server);
        const auto made = QCoro::waitFor(archive.accounts.reserve(account, now));
        if (!made || !QCoro::waitFor(archive.accounts.settle(made->id)))
            qFatal("no account");
        target = made->id;
    }
};

} // namespace Godwit
