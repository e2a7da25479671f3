// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginerooms.h"

#include "lifeboat/keptaway.h"
#include "media/filmprobe.h"
#include "media/imageprobe.h"

namespace Godwit
{

// Its server has refused it for good. A keychain that does not open keeps it; it is refused again then.
static QCoro::Task<> dropToken(TokenVault *vault, AccountId account)
{
    co_await vault->drop(account);
}

// What waited for the account to be signed in goes out.
static QCoro::Task<bool> welcome(Outbox *outbox, ComposingAid *composing, AccountId account)
{
    co_await outbox->wake(account);
    co_return co_await composing->refreshDefaults(account);
}

StandbySync::Surroundings Engine::Rooms::standbySurroundings(const QString &dataFolder)
{
    const auto pairs = [this] {
        std::vector<SyncPair> all;
        for (const Persona &persona : accounts.personas()) {
            if (persona.standby)
                all.push_back({persona.active, persona.standby});
        }
        return all;
    };
    const auto handleOf = [this](AccountId account) {
        const auto row = accounts.byId(account);
        return row ? row->handle : QString();
    };
    const auto room = [this](AccountId account, int reserve) {
        return sender->roomAt(account, reserve, clock.now());
    };
    const auto isFailing = [this](AccountId account) {
        const auto report = health->report(account);
        return report && report->isCutOff();
    };
    const auto areOnePerson = [this](AccountId one, AccountId other) {
        const auto first = accounts.byId(one);
        const auto second = accounts.byId(other);
        return first && second && first->persona == second->persona;
    };
    return {.userMade = userMade,
            .servers = *servers,
            .posts = posts,
            .outbox = *outbox,
            .clock = clock,
            .random = random,
            .scope = scope,
            .dataFolder = dataFolder,
            .room = room,
            .pairs = pairs,
            .handleOf = handleOf,
            .isFailing = isFailing,
            .areOnePerson = areOnePerson};
}

static MediaWant wantOf(Attachment::Kind kind)
{
    return kind == Attachment::Kind::Image ? MediaWant::Picture : MediaWant::Film;
}

static QCoro::Task<std::expected<QString, MediaProblem>> ownMedia(MediaLibrary *media, QString url,
                                                                  Attachment::Kind kind)
{
    const auto path = co_await media->ownFile(std::move(url), wantOf(kind));
    if (path)
        co_return *path;
    const MediaError::Kind trouble = path.error().kind;
    const bool isAway = trouble == MediaError::Kind::Unreachable || trouble == MediaError::Kind::TimedOut ||
                        trouble == MediaError::Kind::HostNotFound;
    co_return std::unexpected(MediaProblem{mediaErrorSentence(path.error()), isAway});
}

BackupSurroundings Engine::Rooms::backupSurroundings(const QString &dataFolder, const QString &profile)
{
    return {
        .userMade = userMade,
        .cache = cache,
        .servers = *servers,
        .posts = posts,
        .timelines = timelines,
        .fetcher = *timelineFetcher,
        .graph = standbySync->graph(),
        .reader = standbySync->reader(),
        .drafts = drafts,
        .settings = settings,
        .secrets = *secrets,
        .clock = clock,
        .scope = scope,
        .dataFolder = dataFolder,
        .profile = profile,
        .program = QStringLiteral("Godwit " GODWIT_VERSION),
        .room = [this](AccountId account,
                       int reserve) { return sender->roomAt(account, reserve, clock.now()); },
        .accountOf = [this](AccountId account) { return accounts.byId(account); },
        .media = [this](QString url,
                        Attachment::Kind kind) { return ownMedia(&media, std::move(url), kind); },
        .dropMedia = [this](const QString &url, Attachment::Kind kind) { media.drop(url, wantOf(kind)); }};
}

static QCoro::Task<ArchiveMedia> archiveMedia(MediaLibrary *media)
{
    MediaStore *store = co_await media->store();
    const MediaLimits limits;
    co_return ArchiveMedia{
        .isShown =
            [](QByteArrayView head) { return !sniffImage(head).isEmpty() || !sniffFilm(head).isEmpty(); },
        .has = [store](const QString &url) { return store->find(url).has_value(); },
        .begin = [store](const QString &url) { return store->beginPinned(url); },
        .settle = [store](const QString &url,
                          QSaveFile &file) { return store->settle(url, file).has_value(); },
        .remove = [store](const QString &url) { store->remove(url); },
        .mostBytes = std::max(limits.image.bytes, limits.filmBytes)};
}

Archives::Surroundings Engine::Rooms::archiveSurroundings(const QString &dataFolder)
{
    return {.userMade = userMade,
            .cache = cache,
            .accounts = accounts,
            .posts = posts,
            .clock = clock,
            .scope = scope,
            .dataFolder = dataFolder,
            .media = [this] { return archiveMedia(&media); }};
}

static QCoro::Task<QString> archivedFile(MediaLibrary *media, QString url)
{
    MediaStore *store = co_await media->store();
    co_return store->find(url).value_or(QString());
}

Republishing::Surroundings Engine::Rooms::republishSurroundings(const QString &dataFolder)
{
    return {.userMade = userMade,
            .cache = cache,
            .accounts = accounts,
            .servers = *servers,
            .outbox = *outbox,
            .clock = clock,
            .room = [this](AccountId account,
                           int reserve) { return sender->roomAt(account, reserve, clock.now()); },
            .file = [this](QString url) { return archivedFile(&media, std::move(url)); },
            .dataFolder = dataFolder,
            .scope = scope};
}

void Engine::Rooms::connectToServers(const Options &options, const QString &profile)
{
    secrets = SecretKeeper::forFolder(settings, options.dataFolder, options.passphrase);
    if (options.sessionOnly)
        secrets->keepForThisSessionOnly();
    vault = std::make_unique<TokenVault>(accounts, *secrets, clock, profile);
    sender = std::make_unique<Sender>(*vault, clock, random);
    if (options.offline) {
        sender->stayOffline();
        media.stayOffline();
    }
    QObject::connect(sender.get(), &Sender::ended, &scope, [this](const ExchangeEnd &end) {
        if (!end.failure)
            answered.insert(end.origin);
    });
    servers = std::make_unique<AccountServers>(accounts, *sender, clock);
    serverRefresh =
        std::make_unique<ServerRefresh>(ServerRefresh::Surroundings{accounts, *servers, *sender, clock});
    const SignInWays ways = signInWays(*sender, clock);
    signIn = std::make_unique<SignIn>(
        SignIn::Surroundings{ways, *vault, accounts, clock, random, [this](AccountId account) {
                                 return welcome(outbox.get(), composing.get(), account);
                             }});
    signOut = std::make_unique<SignOut>(SignOut::Surroundings{
        ways, *vault, accounts, clock, [this](AccountId account) { return posts.eraseAccount(account); },
        [this](const Origin &origin) { return sender->isWithheld(origin); }});
    people = std::make_unique<PersonFinder>(*servers, posts, clock);
    timelineFetcher = std::make_unique<TimelineFetcher>(*servers, timelines, *people, clock);
    postFetcher = std::make_unique<PostFetcher>(*servers, posts, notifications, clock);
    translations = std::make_unique<Translations>(*postFetcher, posts);
    inbox = std::make_unique<InboxFetcher>(*servers, notifications, conversations, clock);
    shelfFetcher = std::make_unique<ShelfFetcher>(*servers, shelves);
    polls = std::make_unique<PollWatch>(*postFetcher, clock, scope);
    live = std::make_unique<LiveAccounts>(accounts,
                                          StreamIngest::Surroundings{*servers, liveEvents, *timelineFetcher,
                                                                     *postFetcher, clock, random, scope});
    composing = std::make_unique<ComposingAid>(cache, *servers, clock);
    outbox = std::make_unique<Outbox>(Outbox::Surroundings{userMade, settings, posts, *servers, clock, random,
                                                           options.dataFolder, &kinship, composing.get(),
                                                           noteKeptAway});
    standbySync = std::make_unique<StandbySync>(standbySurroundings(options.dataFolder));
    backups = std::make_unique<Backups>(backupSurroundings(options.dataFolder, profile));
    restores = std::make_unique<Restores>(Restores::Surroundings{userMade, *servers, *standbySync, clock,
                                                                 [this](AccountId account) {
                                                                     const auto row = accounts.byId(account);
                                                                     return row ? row->handle : QString();
                                                                 },
                                                                 scope});
    archives = std::make_unique<Archives>(archiveSurroundings(options.dataFolder));
    republishing = std::make_unique<Republishing>(republishSurroundings(options.dataFolder));
    switcher =
        std::make_unique<Switch>(Switch::Surroundings{userMade, accounts, posts, *outbox, clock, *composing});
    ladder = std::make_unique<Ladder>(*sender, *servers, names, clock);
    health =
        std::make_unique<Health>(Health::Surroundings{userMade, *sender, *ladder, network, clock, random});
    QObject::connect(&accounts, &AccountStore::changed, health.get(),
                     [this] { health->watch(accounts.accounts()); });
    QObject::connect(health.get(), &Health::returned, health.get(),
                     [this](const Origin &origin) { wake(origin); });
    switchWatch = std::make_unique<SwitchWatch>(SwitchWatch::Surroundings{
        *switcher, accounts, settings, scope, [this](AccountId account) { return health->report(account); },
        [this](AccountId account) { return health->look(account); }});
    QObject::connect(outbox.get(), &Outbox::changed, switcher.get(), [this] { switchWatch->lookAtOutbox(); });
    updates = std::make_unique<Updates>(
        Updates::Surroundings{settings, clock, random, scope, updateSettings(options)});
    live->whenBroken([this](const Origin &origin) { health->connectionBroke(origin); });
    QObject::connect(health.get(), &Health::tokenDied, health.get(),
                     [this](AccountId account) { scope.start(dropToken(vault.get(), account)); });
}

// A line of the person's own list that is no mirror is told by `godwit update`.
UpdateSettings Engine::Rooms::updateSettings(const Options &options)
{
    QList<UpdateError> wrong;
    return options.update ? *options.update : ownUpdateSettings(options.dataFolder, wrong);
}

void Engine::Rooms::wake(const Origin &origin)
{
    for (const Account &account : accounts.accounts()) {
        if (account.archived || account.server.origin != origin)
            continue;
        scope.start(outbox->wake(account.id));
        live->wake(account.id);
        scope.start(standbySync->wake(account.id));
    }
}

} // namespace Godwit
