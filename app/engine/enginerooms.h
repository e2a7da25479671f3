// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountstore.h"
#include "accounts/secretkeeper.h"
#include "accounts/signin.h"
#include "accounts/signout.h"
#include "accounts/tokenvault.h"
#include "base/clock.h"
#include "base/diskroom.h"
#include "base/random.h"
#include "base/taskscope.h"
#include "cache/keptstore.h"
#include "engine/accountkinship.h"
#include "engine/accountservers.h"
#include "engine/databasecare.h"
#include "engine/engine.h"
#include "engine/liveaccounts.h"
#include "engine/medialibrary.h"
#include "engine/serverrefresh.h"
#include "engine/updates.h"
#include "health/health.h"
#include "health/ladder.h"
#include "health/systemnetwork.h"
#include "health/systemresolver.h"
#include "lifeboat/archive/archives.h"
#include "lifeboat/backup/backups.h"
#include "lifeboat/backup/personalrestore.h"
#include "lifeboat/backup/restores.h"
#include "lifeboat/republish/republishing.h"
#include "lifeboat/standbysync.h"
#include "lifeboat/switch.h"
#include "lifeboat/switchwatch.h"
#include "net/sender.h"
#include "outbox/composingaid.h"
#include "outbox/drafts.h"
#include "outbox/outbox.h"
#include "settings/settings.h"
#include "timeline/inboxfetcher.h"
#include "timeline/personfinder.h"
#include "timeline/pollwatch.h"
#include "timeline/postfetcher.h"
#include "timeline/shelffetcher.h"
#include "timeline/timelinefetcher.h"
#include "timeline/translations.h"

namespace Godwit
{

// In the order in which they stand on each other; taken down from the last to the first.
struct Engine::Rooms {
    Rooms(const QString &folder, Clock *given, std::function<qint64(const QString &)> freeBytes)
        : clock(given ? *given : machineClock),
          room(std::make_shared<const DiskRoom>(folder, std::move(freeBytes))),
          userMade(folder + QLatin1String("/user.db"), Database::Role::UserMade,
                   QStringLiteral(":/godwit/migrations/user")),
          cache(folder + QLatin1String("/cache.db"), Database::Role::Cache,
                QStringLiteral(":/godwit/migrations/cache")),
          settings(userMade), accounts(userMade, settings), kinship(accounts), posts(cache), timelines(cache),
          notifications(cache), conversations(cache), liveEvents(cache), search(cache), shelves(cache),
          kept(cache), drafts(userMade, folder), personalRestore(drafts, settings),
          pairing(userMade, accounts, &Drafts::carry), media(folder, room),
          databaseCare({userMade, cache, settings, clock, scope, folder + QLatin1String("/user.db")})
    {
        cache.watchRoom(room);
    }

    void connectToServers(const Options &options, const QString &profile);
    StandbySync::Surroundings standbySurroundings(const QString &dataFolder);
    BackupSurroundings backupSurroundings(const QString &dataFolder, const QString &profile);
    UpdateSettings updateSettings(const Options &options);
    Archives::Surroundings archiveSurroundings(const QString &dataFolder);
    // Nobody is signed in to it any more, perhaps: then nothing names it.
    static QCoro::Task<> forgetServer(Rooms *rooms, Origin origin);
    Republishing::Surroundings republishSurroundings(const QString &dataFolder);
    // A server that was away answers again: nobody waits for a back-off any more.
    void wake(const Origin &origin);

    SystemClock machineClock;
    Clock &clock;
    std::shared_ptr<const DiskRoom> room;
    SystemRandom random;
    TaskScope scope;
    Database userMade;
    Database cache;
    Settings settings;
    AccountStore accounts;
    AccountKinship kinship;
    PostStore posts;
    TimelineStore timelines;
    NotificationStore notifications;
    ConversationStore conversations;
    LiveStore liveEvents;
    SearchStore search;
    ShelfStore shelves;
    KeptStore kept;
    Drafts drafts;
    PersonalRestore personalRestore;
    Pairing pairing;
    MediaLibrary media;
    DatabaseCare databaseCare;
    // Since this process began.
    bool guestsCame = false;
    // The same: who has answered what was asked.
    QSet<Origin> answered;
    // What follows is made once the settings are read.
    std::unique_ptr<SecretKeeper> secrets;
    std::unique_ptr<TokenVault> vault;
    std::unique_ptr<Sender> sender;
    std::unique_ptr<AccountServers> servers;
    std::unique_ptr<ServerRefresh> serverRefresh;
    std::unique_ptr<SignIn> signIn;
    std::unique_ptr<SignOut> signOut;
    std::unique_ptr<PersonFinder> people;
    std::unique_ptr<TimelineFetcher> timelineFetcher;
    std::unique_ptr<PostFetcher> postFetcher;
    std::unique_ptr<Translations> translations;
    std::unique_ptr<InboxFetcher> inbox;
    std::unique_ptr<PollWatch> polls;
    std::unique_ptr<ShelfFetcher> shelfFetcher;
    std::unique_ptr<LiveAccounts> live;
    std::unique_ptr<ComposingAid> composing;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<StandbySync> standbySync;
    std::unique_ptr<Backups> backups;
    std::unique_ptr<Restores> restores;
    std::unique_ptr<Archives> archives;
    std::unique_ptr<Republishing> republishing;
    std::unique_ptr<Switch> switcher;
    SystemResolver names;
    SystemNetwork network;
    std::unique_ptr<Ladder> ladder;
    std::unique_ptr<Health> health;
    std::unique_ptr<SwitchWatch> switchWatch;
    std::unique_ptr<Updates> updates;
};

} // namespace Godwit
