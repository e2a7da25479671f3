// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/health.h"

#include "base/log.h"
#include "health/networksight.h"
#include "net/sender.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace Godwit
{

using namespace std::chrono_literals;

// A laptop's sleep stops timers but not time: no single wait is longer than this.
static constexpr Milliseconds longestWait = 60s;
// The first key is asked for when the start is over.
static constexpr Milliseconds startTime = 10s;
// A network that has just come up often needs a moment more.
static constexpr Milliseconds networkTime = 500ms;
// When the sender tells of a silence, it has lasted so long.
static constexpr Milliseconds silence = 4s;

static QCoro::Task<> written(QFuture<StoreResult<void>> done)
{
    const auto result = co_await done;
    // What could not be kept is found out again.
    if (!result)
        qCInfo(logHealth) << "health could not be kept:" << result.error().detail;
}

Health::Health(Surroundings surroundings)
    : m_with(surroundings), m_store(surroundings.userMade), m_agenda(surroundings.clock)
{
    connect(&m_with.sender, &Sender::ended, this, &Health::hear);
    connect(&m_with.sender, &Sender::fellSilent, this, &Health::hearSilence);
    connect(&m_with.network, &NetworkSight::changed, this, &Health::hearNetwork);
    connect(&m_scope, &TaskScope::stopRequested, &m_agenda, &Alarm::ring);
}

Health::~Health() = default;

QCoro::Task<StoreResult<void>> Health::load()
{
    auto all = co_await m_store.load();
    if (!all)
        co_return std::unexpected(all.error());
    m_loaded = std::move(*all);
    for (const HealthStore::Account &account : std::as_const(m_loaded.accounts)) {
        if (account.refusedAt && account.health.token == AccountHealth::Token::Doubted)
            m_trial.restore(account.health.account, *account.refusedAt);
    }
    co_return {};
}

void Health::watch(const std::vector<Account> &accounts)
{
    m_accounts.clear();
    QHash<Origin, Record> records;
    QHash<AccountId, HealthStore::Account> own;
    for (const Account &account : accounts) {
        if (account.archived)
            continue;
        const Origin &origin = account.server.origin;
        m_accounts.push_back(account);
        auto &known = own[account.id];
        known = m_own.contains(account.id) ? m_own.value(account.id) : m_loaded.accounts.take(account.id);
        known.health.account = account.id;
        Record &record = records[origin];
        if (!record && m_records.contains(origin)) {
            record = m_records.value(origin);
            record->setServer(account.server);
        } else if (!record) {
            record = std::make_shared<ServerRecord>(account.server);
            if (m_loaded.servers.contains(origin))
                record->restore(m_loaded.servers.take(origin));
            m_with.sender.withhold(origin, record->needsProof());
        }
    }
    const bool serverLeft = !std::ranges::all_of(
        m_records.keys(), [&](const Origin &origin) { return records.contains(origin); });
    const bool accountLeft =
        !std::ranges::all_of(m_own.keys(), [&](AccountId account) { return own.contains(account); });
    m_records = std::move(records);
    m_own = std::move(own);
    if ((serverLeft || accountLeft) && !m_scope.stopping())
        m_scope.start(written(m_store.forgetOthers(m_records.keys(), m_own.keys())));
    m_agenda.ring();
    Q_EMIT changed();
}

void Health::begin()
{
    if (m_begunAt || m_scope.stopping())
        return;
    m_begunAt = m_with.clock.now();
    m_scope.start(run());
}

QCoro::Task<> Health::stop()
{
    for (const Record &record : std::as_const(m_records)) {
        if (record->health().state != HealthState::Unknown)
            keep(record);
    }
    co_await m_scope.finish();
}

void Health::keep(const Record &record)
{
    if (m_records.value(record->server().origin) == record && !m_scope.stopping())
        m_scope.start(written(m_store.keep(record->server().origin, record->kept())));
}

void Health::keepOwn(const HealthStore::Account &own)
{
    if (!m_scope.stopping())
        m_scope.start(written(m_store.keep(own)));
}

std::optional<HealthReport> Health::report(AccountId id) const
{
    const Account *account = accountOf(id);
    if (!account)
        return std::nullopt;
    return HealthReport{m_records.value(account->server.origin)->health(), m_own.value(id).health, m_network};
}

std::vector<HealthReport> Health::reports() const
{
    std::vector<HealthReport> all;
    for (const Account &account : m_accounts)
        all.push_back(*report(account.id));
    return all;
}

const Account *Health::accountOf(AccountId id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.end() ? nullptr : &*found;
}

void Health::hear(const ExchangeEnd &end)
{
    const Record record = m_records.value(end.origin);
    if (!record)
        return;
    const Instant now = m_with.clock.now();
    HealthStore::Account nobody;
    auto &own = m_own.contains(end.account) ? m_own[end.account] : nobody;
    // A token went along: there is one again.
    if (end.account && own.health.token == AccountHealth::Token::Dead) {
        own = {.health = {.account = end.account}, .refusedAt = {}};
        keepOwn(own);
        m_trial.succeeded(end.account);
        Q_EMIT changed();
    }
    const auto heard = record->hear(end, now);
    if (heard.isAlive && !record->health().isHere)
        setNetwork(NetworkState::Up);
    take(record, heard);
    const bool thaws = own.health.frozenSince && !end.failure && end.fromApi;
    if (end.account && (heard.lookAtToken || thaws) && m_begunAt && !m_tokenLookAt.contains(end.account) &&
        !m_tokenLooks.contains(end.account)) {
        m_tokenLookAt.insert(end.account, now);
        m_agenda.ring();
    }
}

void Health::hearSilence(const Origin &origin)
{
    const Instant now = m_with.clock.now();
    if (const Record record = m_records.value(origin))
        take(record, record->fallSilent(now - silence, now));
}

void Health::connectionBroke(const Origin &origin)
{
    if (const Record record = m_records.value(origin))
        take(record, record->connectionBroke(m_with.clock.now()));
}

void Health::hearNetwork()
{
    m_with.sender.dropConnections();
    const Instant soon = m_with.clock.now() + networkTime;
    const bool isLost = m_with.network.link() != NetworkSight::Link::Up;
    for (const Record &record : std::as_const(m_records)) {
        record->expectLook(soon);
        if (isLost && !record->health().isHere)
            m_lookAt.insert(record->server().origin, soon);
    }
    m_agenda.ring();
}

void Health::take(const Record &record, const ServerRecord::Heard &heard)
{
    const Origin origin = record->server().origin;
    const Instant now = m_with.clock.now();
    if (heard.lookAfter && m_begunAt) {
        const Instant at = now + *heard.lookAfter;
        m_lookAt.insert(origin, std::min(at, m_lookAt.value(origin, at)));
    }
    if (heard.changed) {
        m_with.sender.withhold(origin, record->needsProof());
        keep(record);
    }
    if (heard.changed || heard.lookAfter)
        m_agenda.ring();
    if (heard.changed)
        Q_EMIT changed();
    if (heard.returned)
        Q_EMIT returned(origin);
}

void Health::setNetwork(NetworkState state)
{
    if (state == NetworkState::Unknown || state == m_network.state)
        return;
    const Instant now = m_with.clock.now();
    const bool isBack = state == NetworkState::Up && m_network.state != NetworkState::Unknown;
    m_network = {state, now};
    if (isBack) {
        for (const Record &record : std::as_const(m_records))
            record->expectLook(now);
        m_agenda.ring();
    }
    Q_EMIT changed();
}

QCoro::Task<> Health::run()
{
    while (!m_scope.stopping()) {
        const Instant now = m_with.clock.now();
        doWhatIsDue(now);
        const auto next = nextMoment();
        if (next)
            co_await m_agenda.wait(std::clamp<Milliseconds>(*next - now, 1ms, longestWait));
        else
            co_await m_agenda.wait();
    }
}

void Health::doWhatIsDue(Instant now)
{
    // Not at the very start, which it would lengthen, unless it is wanted.
    if (!m_askedNetwork && (now - *m_begunAt >= startTime || !m_lookAt.isEmpty())) {
        m_askedNetwork = true;
        m_with.network.begin();
    }
    for (const Record &record : m_records.values()) {
        const Origin origin = record->server().origin;
        const bool asked = m_lookAt.contains(origin) && m_lookAt.value(origin) <= now;
        const bool isWell =
            record->health().state == HealthState::Fine || record->health().state == HealthState::Slow;
        const bool forKey =
            isWell && !record->isLookPlanned() && record->wantsKey(now) && now - *m_begunAt >= startTime;
        if (!record->health().looking && (asked || forKey || record->isLookDue(now)))
            startLook(record);
        else
            take(record, record->settle(now));
        if (asked)
            m_lookAt.remove(origin);
    }
    for (const AccountId account : m_tokenLookAt.keys()) {
        if (m_tokenLookAt.value(account) > now)
            continue;
        m_tokenLookAt.remove(account);
        m_scope.start(lookAtToken(account));
    }
}

std::optional<Instant> Health::nextMoment() const
{
    std::optional<Instant> next;
    if (!m_askedNetwork)
        next = *m_begunAt + startTime;
    const auto consider = [&next](std::optional<Instant> moment) {
        if (moment)
            next = next ? std::min(*next, *moment) : *moment;
    };
    for (const Record &record : m_records) {
        consider(record->dueAt());
        const HealthState state = record->health().state;
        if ((state == HealthState::Fine || state == HealthState::Slow) && !record->health().looking &&
            !record->isLookPlanned())
            consider(std::max(*m_begunAt + startTime, record->keyDueAt()));
    }
    for (const Instant moment : m_lookAt)
        consider(moment);
    for (const Instant moment : m_tokenLookAt)
        consider(moment);
    return next;
}

} // namespace Godwit
