// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "cache/storesentence.h"
#include "engine/datafolder.h"
#include "engine/enginerooms.h"
#include "engine/sentences.h"
#include "servers/server.h"
#include "timeline/accountserver.h"

#include <qcoro/qcorofuture.h>

#include <optional>

namespace Godwit
{

static const QString profileSetting = QStringLiteral("profile.id");

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
    if (m_rooms->room->isShort())
        m_notices << storeSentence({StoreError::Kind::DiskLow, {}});
    co_return {};
}

QCoro::Task<std::expected<void, Engine::Problem>> Engine::open()
{
    if (const QString problem = prepareDataFolder(m_options.dataFolder); !problem.isEmpty())
        co_return std::unexpected(Problem{QStringLiteral("data-folder"), problem});
    m_rooms = std::make_unique<Rooms>(m_options.dataFolder, m_options.clock, m_options.freeBytes);
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
    m_rooms->outbox->start(m_options.delivers && !m_options.offline);
    m_rooms->media.open(m_rooms->accounts.accounts());
    co_return {};
}

void Engine::listen()
{
    connect(&m_rooms->accounts, &AccountStore::changed, this, [this] {
        m_rooms->live->readPersonas();
        m_rooms->scope.start(m_rooms->live->unfollowGone());
        Q_EMIT accountsChanged();
    });
    connect(&m_rooms->accounts, &AccountStore::written, m_rooms->outbox.get(), &Outbox::announce);
    connect(m_rooms->outbox.get(), &Outbox::heard, this, [this] { m_rooms->scope.start(hearOthers(this)); });
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
QCoro::Task<> Engine::hearOthers(Engine *engine)
{
    co_await engine->m_rooms->settings.load();
    co_await engine->m_rooms->accounts.load();
    co_await engine->refile();
}

QCoro::Task<> Engine::close()
{
    if (!m_rooms)
        co_return;
    // What fails from here on tells nothing of the servers.
    std::optional<QCoro::Task<>> healthEnds;
    if (m_rooms->health)
        healthEnds.emplace(m_rooms->health->stop());
    // Then what others are waited for: nobody waits for a locked keychain or a dead server's time-out.
    if (m_rooms->secrets)
        m_rooms->secrets->giveUp();
    if (m_rooms->backups)
        m_rooms->backups->stop();
    if (m_rooms->updates)
        m_rooms->updates->stop();
    if (m_rooms->archives)
        m_rooms->archives->stop();
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
    if (healthEnds)
        co_await std::move(*healthEnds);
    co_await m_rooms->media.finish();
    co_await m_rooms->scope.finish();
    // What was under way when the guest went may have been stored since; where it cannot be erased now, the
    // next guest's coming does.
    if (m_rooms->guestsCame)
        (void)co_await m_rooms->posts.eraseGuests();
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

QCoro::Task<StoreResult<void>> Engine::lookAround(AccountId guest, ServerInfo server)
{
    const auto erased = co_await m_rooms->posts.eraseGuests();
    if (!erased)
        co_return erased;
    m_rooms->guestsCame = true;
    m_rooms->media.admit(server.origin);
    m_rooms->servers->admit(guest, server);
    co_return {};
}

QCoro::Task<StoreResult<void>> Engine::stopLookingAround(AccountId guest)
{
    m_rooms->servers->forget(guest);
    m_rooms->media.open(accounts());
    co_return co_await m_rooms->posts.eraseGuests();
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

Translations &Engine::translations()
{
    return *m_rooms->translations;
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
    connect(&m_rooms->settings, &Settings::changed, this, [this](const QString &name) {
        if (name == SwitchWatch::setting())
            m_rooms->switchWatch->lookAnew();
    });
    m_rooms->switchWatch->look();
    m_rooms->backups->start();
    m_rooms->restores->start();
    m_rooms->republishing->start();
    m_rooms->scope.start(keepTidy(this));
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

Updates &Engine::updates()
{
    return *m_rooms->updates;
}

Drafts &Engine::drafts()
{
    return m_rooms->drafts;
}

Backups &Engine::backups()
{
    return *m_rooms->backups;
}

Restores &Engine::restores()
{
    return *m_rooms->restores;
}

PersonalRestore &Engine::personalRestore()
{
    return m_rooms->personalRestore;
}

Archives &Engine::archives()
{
    return *m_rooms->archives;
}

Republishing &Engine::republishing()
{
    return *m_rooms->republishing;
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

QCoro::Task<ServerResult<void>> Engine::greet(AccountId account)
{
    const auto ports = server(account);
    if (!ports)
        co_return std::unexpected(signedOut());
    const auto self = co_await ports->people().self();
    if (!self)
        co_return std::unexpected(self.error());
    co_return {};
}

QCoro::Task<std::optional<bool>> Engine::isKnownAs(AccountId account, PersonKey other)
{
    const auto known = accountById(account);
    const auto ports = server(account);
    if (!known || !ports)
        co_return std::nullopt;
    const auto aliases = co_await ports->people().aliases(known->person);
    if (!aliases)
        co_return std::nullopt;
    co_return std::ranges::contains(*aliases, other);
}

TaskScope &Engine::scope()
{
    return m_rooms->scope;
}

} // namespace Godwit
