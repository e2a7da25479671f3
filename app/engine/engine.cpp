// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "accounts/accountstore.h"
#include "accounts/secretkeeper.h"
#include "accounts/signin.h"
#include "accounts/signout.h"
#include "accounts/tokenvault.h"
#include "base/clock.h"
#include "base/random.h"
#include "base/taskscope.h"
#include "cache/keptstore.h"
#include "cache/storesentence.h"
#include "engine/accountkinship.h"
#include "engine/accountservers.h"
#include "engine/datafolder.h"
#include "engine/liveaccounts.h"
#include "engine/medialibrary.h"
#include "health/health.h"
#include "health/ladder.h"
#include "health/systemnetwork.h"
#include "health/systemresolver.h"
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

#include <qcoro/qcorofuture.h>

namespace Godwit
{

static const QString profileSetting = QStringLiteral("profile.id");

// In the order in which they stand on each other; taken down from the last to the first.
struct Engine::Rooms {
    Rooms(const QString &folder, Clock *given)
        : clock(given ? *given : machineClock),
          userMade(folder + QLatin1String("/user.db"), Database::Role::UserMade,
                   QStringLiteral(":/godwit/migrations/user")),
          cache(folder + QLatin1String("/cache.db"), Database::Role::Cache,
                QStringLiteral(":/godwit/migrations/cache")),
          settings(userMade), accounts(userMade, settings), kinship(accounts), posts(cache), timelines(cache),
          notifications(cache), conversations(cache), liveEvents(cache), search(cache), shelves(cache),
          kept(cache), drafts(userMade, folder), pairing(userMade, accounts, &Drafts::carry), media(folder)
    {
    }

    void connectToServers(const Options &options, const QString &profile);
    StandbySync::Surroundings standbySurroundings(const QString &dataFolder);
    // A server that was away answers again: nobody waits for a back-off any more.
    void wake(const Origin &origin);

    SystemClock machineClock;
    Clock &clock;
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
    Pairing pairing;
    MediaLibrary media;
    // What follows is made once the settings are read.
    std::unique_ptr<SecretKeeper> secrets;
    std::unique_ptr<TokenVault> vault;
    std::unique_ptr<Sender> sender;
    std::unique_ptr<AccountServers> servers;
    std::unique_ptr<SignIn> signIn;
    std::unique_ptr<SignOut> signOut;
    std::unique_ptr<PersonFinder> people;
    std::unique_ptr<TimelineFetcher> timelineFetcher;
    std::unique_ptr<PostFetcher> postFetcher;
    std::unique_ptr<InboxFetcher> inbox;
    std::unique_ptr<PollWatch> polls;
    std::unique_ptr<ShelfFetcher> shelfFetcher;
    std::unique_ptr<LiveAccounts> live;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<StandbySync> standbySync;
    std::unique_ptr<Switch> switcher;
    std::unique_ptr<ComposingAid> composing;
    SystemResolver names;
    SystemNetwork network;
    std::unique_ptr<Ladder> ladder;
    std::unique_ptr<Health> health;
    std::unique_ptr<SwitchWatch> switchWatch;
};

// Its server has refused it for good. A keychain that does not open keeps it; it is refused again then.
static QCoro::Task<> dropToken(TokenVault *vault, AccountId account)
{
    co_await vault->forget(account);
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
            .isFailing = isFailing};
}

void Engine::Rooms::connectToServers(const Options &options, const QString &profile)
{
    secrets = SecretKeeper::forFolder(settings, options.dataFolder, options.passphrase);
    if (options.sessionOnly)
        secrets->keepForThisSessionOnly();
    vault = std::make_unique<TokenVault>(accounts, *secrets, clock, profile);
    sender = std::make_unique<Sender>(*vault, clock, random);
    servers = std::make_unique<AccountServers>(accounts, *sender, clock);
    const SignInWays ways = signInWays(*sender, clock);
    signIn = std::make_unique<SignIn>(SignIn::Surroundings{ways, *vault, accounts, clock, random});
    signOut = std::make_unique<SignOut>(SignOut::Surroundings{
        ways, *vault, accounts, clock, [this](AccountId account) { return posts.eraseAccount(account); }});
    people = std::make_unique<PersonFinder>(*servers, posts, clock);
    timelineFetcher = std::make_unique<TimelineFetcher>(*servers, timelines, *people, clock);
    postFetcher = std::make_unique<PostFetcher>(*servers, posts, notifications, clock);
    inbox = std::make_unique<InboxFetcher>(*servers, notifications, conversations, clock);
    shelfFetcher = std::make_unique<ShelfFetcher>(*servers, shelves);
    polls = std::make_unique<PollWatch>(*postFetcher, clock, scope);
    live = std::make_unique<LiveAccounts>(accounts,
                                          StreamIngest::Surroundings{*servers, liveEvents, *timelineFetcher,
                                                                     *postFetcher, clock, random, scope});
    outbox = std::make_unique<Outbox>(
        Outbox::Surroundings{userMade, posts, *servers, clock, random, options.dataFolder, &kinship});
    standbySync = std::make_unique<StandbySync>(standbySurroundings(options.dataFolder));
    switcher = std::make_unique<Switch>(Switch::Surroundings{userMade, accounts, posts, *outbox, clock});
    composing = std::make_unique<ComposingAid>(cache, *servers, clock);
    ladder = std::make_unique<Ladder>(*sender, *servers, names, clock);
    health =
        std::make_unique<Health>(Health::Surroundings{userMade, *sender, *ladder, network, clock, random});
    QObject::connect(&accounts, &AccountStore::changed, health.get(),
                     [this] { health->watch(accounts.accounts()); });
    QObject::connect(health.get(), &Health::returned, health.get(),
                     [this](const Origin &origin) { wake(origin); });
    switchWatch = std::make_unique<SwitchWatch>(SwitchWatch::Surroundings{
        *switcher, accounts, settings, scope, [this](AccountId account) { return health->report(account); }});
    live->whenBroken([this](const Origin &origin) { health->connectionBroke(origin); });
    QObject::connect(health.get(), &Health::tokenDied, health.get(),
                     [this](AccountId account) { scope.start(dropToken(vault.get(), account)); });
}

void Engine::Rooms::wake(const Origin &origin)
{
    for (const Account &account : accounts.accounts()) {
        if (account.archived || account.server.origin != origin)
            continue;
        scope.start(outbox->wake(account.id));
        live->wake(account.id);
    }
}

Engine::Engine(Options options) : m_options(std::move(options)) {}

Engine::~Engine() = default;

static std::unexpected<Engine::Problem> problemOf(const StoreError &error)
{
    return std::unexpected(Engine::Problem{QStringLiteral("data-folder"), storeSentence(error)});
}

QCoro::Task<std::expected<void, Engine::Problem>> Engine::openDatabases()
{
    // Both at once: each has threads of its own.
    auto userMade = m_rooms->userMade.open();
    auto cache = m_rooms->cache.open();
    if (const auto opened = co_await userMade; !opened)
        co_return problemOf(opened.error());
    if (const auto opened = co_await cache; !opened)
        co_return problemOf(opened.error());
    for (const Database *database : {&m_rooms->userMade, &m_rooms->cache}) {
        if (const auto recovery = database->recovery())
            m_notices << recoverySentence(*recovery);
    }
    co_return {};
}

QCoro::Task<std::expected<void, Engine::Problem>> Engine::open()
{
    if (const QString problem = prepareDataFolder(m_options.dataFolder); !problem.isEmpty())
        co_return std::unexpected(Problem{QStringLiteral("data-folder"), problem});
    m_rooms = std::make_unique<Rooms>(m_options.dataFolder, m_options.clock);
    if (const auto opened = co_await openDatabases(); !opened)
        co_return std::unexpected(opened.error());
    if (const auto read = co_await m_rooms->settings.load(); !read)
        co_return problemOf(read.error());
    if (const auto read = co_await m_rooms->accounts.load(); !read)
        co_return problemOf(read.error());
    // Names this folder's entries in the keychain, so that no two folders share one.
    const QString fresh = QString::fromLatin1(m_rooms->random.uuid());
    const auto profile = co_await m_rooms->settings.ensure(profileSetting, fresh);
    if (!profile)
        co_return problemOf(profile.error());
    // What a crash left between two files.
    if (const auto filed = co_await refile(); !filed)
        co_return problemOf(filed.error());
    m_rooms->connectToServers(m_options, *profile);
    listen();
    // Before anything is sent: it may be in doubt who answers.
    if (const auto read = co_await m_rooms->health->load(); !read)
        co_return problemOf(read.error());
    m_rooms->health->watch(m_rooms->accounts.accounts());
    m_rooms->outbox->start();
    m_rooms->media.open(m_rooms->accounts.accounts());
    co_return {};
}

void Engine::listen()
{
    connect(&m_rooms->accounts, &AccountStore::changed, this, [this] {
        m_rooms->live->readPersonas();
        Q_EMIT accountsChanged();
    });
    connect(m_rooms->outbox.get(), &Outbox::heard, this,
            [this] { m_rooms->scope.start(hearAccounts(this)); });
}

QCoro::Task<StoreResult<void>> Engine::refile()
{
    const std::vector<Filing> moved = m_rooms->accounts.toRefile();
    if (moved.empty())
        co_return {};
    if (const auto filed = co_await m_rooms->timelines.refile(moved); !filed)
        co_return filed;
    co_return co_await m_rooms->accounts.refiled(moved);
}

// What could not be read is read at the next word of the others.
QCoro::Task<> Engine::hearAccounts(Engine *engine)
{
    co_await engine->m_rooms->accounts.load();
    co_await engine->refile();
}

QCoro::Task<> Engine::close()
{
    if (!m_rooms)
        co_return;
    // First what others are waited for: nobody waits for a locked keychain or a dead server's time-out.
    if (m_rooms->secrets)
        m_rooms->secrets->giveUp();
    if (m_rooms->sender)
        m_rooms->sender->close();
    if (m_rooms->ladder)
        m_rooms->ladder->stop();
    if (m_rooms->polls)
        co_await m_rooms->polls->stop();
    if (m_rooms->live)
        co_await m_rooms->live->stop();
    if (m_rooms->outbox)
        co_await m_rooms->outbox->stop();
    if (m_rooms->health)
        co_await m_rooms->health->stop();
    co_await m_rooms->media.finish();
    co_await m_rooms->scope.finish();
    m_rooms.reset();
}

const std::vector<Account> &Engine::accounts() const
{
    return m_rooms->accounts.accounts();
}

std::optional<Account> Engine::accountById(AccountId id) const
{
    return m_rooms->accounts.byId(id);
}

std::optional<Account> Engine::accountByHandle(const QString &handle) const
{
    return m_rooms->accounts.byHandle(handle);
}

std::optional<Account> Engine::defaultAccount() const
{
    return m_rooms->accounts.defaultAccount();
}

QCoro::Task<StoreResult<void>> Engine::setDefaultAccount(AccountId id)
{
    co_return co_await m_rooms->accounts.setDefault(id);
}

QCoro::Task<StoreResult<void>> Engine::setAccent(AccountId id, int accent)
{
    co_return co_await m_rooms->accounts.setAccent(id, accent);
}

const std::vector<Persona> &Engine::personas() const
{
    return m_rooms->accounts.personas();
}

std::optional<Persona> Engine::personaOf(AccountId account) const
{
    const auto row = m_rooms->accounts.byId(account);
    return row ? m_rooms->accounts.persona(row->persona) : std::nullopt;
}

std::vector<Account> Engine::accountsOf(PersonaId persona) const
{
    return m_rooms->accounts.accountsOf(persona);
}

Viewers Engine::viewersOf(AccountId account) const
{
    return m_rooms->accounts.viewersOf(account);
}

std::vector<Filing> Engine::homes() const
{
    std::vector<Filing> found;
    for (const Account &account : accounts()) {
        if (!account.archived)
            found.push_back({account.id, account.persona});
    }
    return found;
}

static PairingResult<void> orFailed(const StoreResult<void> &done)
{
    if (!done)
        return std::unexpected(PairingError{QStringLiteral("store"), storeSentence(done.error())});
    return {};
}

QCoro::Task<PairingResult<void>> Engine::pair(AccountId account, AccountId standby)
{
    if (const auto paired = co_await m_rooms->pairing.pair(account, standby); !paired)
        co_return paired;
    m_rooms->outbox->announce();
    co_return orFailed(co_await refile());
}

QCoro::Task<PairingResult<void>> Engine::part(AccountId account)
{
    if (const auto parted = co_await m_rooms->pairing.part(account); !parted)
        co_return parted;
    m_rooms->outbox->announce();
    co_return orFailed(co_await refile());
}

QCoro::Task<std::expected<void, QString>> Engine::removeAccount(Account account, bool erase)
{
    co_await m_rooms->live->unfollow(account.id);
    m_rooms->servers->forget(account.id);
    if (erase) {
        if (const auto erased = co_await m_rooms->standbySync->eraseAccount(account.id); !erased)
            co_return std::unexpected(storeSentence(erased.error()));
    }
    const auto left =
        co_await m_rooms->signOut->leave(account, erase ? SignOut::Keep::Nothing : SignOut::Keep::Archive);
    if (!left)
        co_return std::unexpected(signInSentence(left.error()));
    co_return {};
}

QCoro::Task<StoreResult<void>> Engine::checkDatabases()
{
    if (const auto good = co_await m_rooms->userMade.check(); !good)
        co_return good;
    co_return co_await m_rooms->cache.check();
}

SignIn &Engine::signIn()
{
    return *m_rooms->signIn;
}

TimelineStore &Engine::timelines()
{
    return m_rooms->timelines;
}

PostStore &Engine::posts()
{
    return m_rooms->posts;
}

NotificationStore &Engine::notifications()
{
    return m_rooms->notifications;
}

ConversationStore &Engine::conversations()
{
    return m_rooms->conversations;
}

SearchStore &Engine::search()
{
    return m_rooms->search;
}

TimelineFetcher &Engine::timelineFetcher()
{
    return *m_rooms->timelineFetcher;
}

PostFetcher &Engine::postFetcher()
{
    return *m_rooms->postFetcher;
}

PersonFinder &Engine::personFinder()
{
    return *m_rooms->people;
}

InboxFetcher &Engine::inbox()
{
    return *m_rooms->inbox;
}

ShelfStore &Engine::shelves()
{
    return m_rooms->shelves;
}

KeptStore &Engine::kept()
{
    return m_rooms->kept;
}

ShelfFetcher &Engine::shelfFetcher()
{
    return *m_rooms->shelfFetcher;
}

PollWatch &Engine::polls()
{
    return *m_rooms->polls;
}

LiveAccounts &Engine::live()
{
    return *m_rooms->live;
}

Outbox &Engine::outbox()
{
    return *m_rooms->outbox;
}

void Engine::watchOver()
{
    m_rooms->health->begin();
    connect(m_rooms->health.get(), &Health::changed, this, [this] { m_rooms->switchWatch->look(); });
    m_rooms->switchWatch->look();
}

Health &Engine::health()
{
    return *m_rooms->health;
}

Switch &Engine::switcher()
{
    return *m_rooms->switcher;
}

StandbySync &Engine::standbySync()
{
    return *m_rooms->standbySync;
}

Drafts &Engine::drafts()
{
    return m_rooms->drafts;
}

ComposingAid &Engine::composing()
{
    return *m_rooms->composing;
}

MediaLibrary &Engine::media()
{
    return m_rooms->media;
}

Settings &Engine::settings()
{
    return m_rooms->settings;
}

Clock &Engine::clock()
{
    return m_rooms->clock;
}

std::shared_ptr<Server> Engine::server(AccountId account)
{
    return m_rooms->servers->serverFor(account);
}

TaskScope &Engine::scope()
{
    return m_rooms->scope;
}

} // namespace Godwit
