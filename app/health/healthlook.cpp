// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/random.h"
#include "health/health.h"
#include "health/networksight.h"
#include "health/prober.h"
#include "net/sender.h"

#include <qcoro/qcorosignal.h>

#include <algorithm>
#include <initializer_list>

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr size_t mostOthers = 2;
static constexpr Milliseconds frozenPause = 30min;
static constexpr Milliseconds doubtPause = 5min;

void Health::startLook(const Record &record)
{
    m_scope.start(lookOnce(record));
}

std::vector<Health::Record> Health::othersThan(const Record &record) const
{
    std::vector<Record> others;
    if (record->health().isHere)
        return others;
    for (const Account &account : m_accounts) {
        const Record other = m_records.value(account.server.origin);
        const bool isSame = other->server().origin.host() == record->server().origin.host();
        if (!isSame && !other->health().isHere && std::ranges::find(others, other) == others.end())
            others.push_back(other);
    }
    // First those that are known to be well.
    std::ranges::stable_partition(others, [](const Record &other) { return !isAway(other->health().state); });
    others.resize(std::min(others.size(), mostOthers));
    return others;
}

static bool hasAny(const Steps &steps, std::initializer_list<Sign> signs)
{
    return std::ranges::any_of(signs, [&](Sign sign) { return findStep(steps, sign) != nullptr; });
}

// What the user's other servers say of the network between.
std::optional<Step> Health::stepOfOthers(const std::vector<Record> &others, const std::vector<Steps> &climbed)
{
    const Instant now = m_with.clock.now();
    QStringList silent;
    QStringList strange;
    for (size_t i = 0; i < others.size(); ++i) {
        const QString host = others[i]->server().origin.toDisplayString();
        if (hasAny(climbed[i], {Sign::Genuine, Sign::Busy, Sign::ServerFailed, Sign::SaysGone, Sign::Strange,
                                Sign::Encrypted}))
            return Step{.sign = Sign::OthersAnswer, .at = now, .subject = host};
        const bool isStrange = hasAny(climbed[i], {Sign::WebPage, Sign::Elsewhere, Sign::WrongCertificate,
                                                   Sign::EncryptionBroken, Sign::PortalAnswered});
        // Whoever refused is neither: somebody did say no.
        if (isStrange)
            strange << host;
        else if (!hasAny(climbed[i], {Sign::Refused}))
            silent << host;
        // It has to be judged for itself.
        if (m_begunAt && !isAway(others[i]->health().state) && !others[i]->health().looking &&
            !others[i]->isLookPlanned())
            m_lookAt.insert(others[i]->server().origin, now);
    }
    if (strange.isEmpty() && silent.isEmpty())
        return std::nullopt;
    return Step{.sign = strange.isEmpty() ? Sign::OthersSilent : Sign::OthersStrange,
                .at = now,
                .subject = (strange.isEmpty() ? silent : strange).join(QStringLiteral(", "))};
}

static std::optional<Sign> signOfLink(NetworkSight::Link link)
{
    switch (link) {
    case NetworkSight::Link::Up:
        return Sign::LinkUp;
    case NetworkSight::Link::Down:
        return Sign::LinkDown;
    case NetworkSight::Link::Portal:
        return Sign::LinkPortal;
    case NetworkSight::Link::Unknown:
        break;
    }
    return std::nullopt;
}

// All at once: the server, and beside it others, so that a dead server is told from a dead network in time.
QCoro::Task<Steps> Health::stepsOf(Record record)
{
    const Instant now = m_with.clock.now();
    const std::vector<Record> others = othersThan(record);
    Steps steps;
    auto own = m_with.prober.climb(record->server());
    std::vector<QCoro::Task<Steps>> climbs;
    for (const Record &other : others)
        climbs.push_back(m_with.prober.climb(other->server()));
    Steps climbed = co_await std::move(own);
    std::vector<Steps> beside;
    for (auto &climb : climbs)
        beside.push_back(co_await std::move(climb));
    if (const auto link = signOfLink(m_with.network.link()); link && !record->health().isHere)
        steps.insert(steps.begin(), {.sign = *link, .at = now});
    if (auto step = stepOfOthers(others, beside))
        steps.push_back(std::move(*step));
    std::ranges::move(climbed, std::back_inserter(steps));
    co_return steps;
}

QCoro::Task<> Health::lookOnce(Record record)
{
    const Instant asked = m_with.clock.now();
    record->beginLook();
    Q_EMIT changed();
    Steps steps = co_await stepsOf(record);
    const bool genuine = findStep(steps, Sign::Genuine);
    if (genuine && record->wantsKey(m_with.clock.now())) {
        auto key = co_await m_with.prober.serverKey(record->server());
        steps.push_back(
            record->compareKey(key ? std::optional(std::move(*key)) : std::nullopt, m_with.clock.now()));
    }
    // It has answered somebody else meanwhile: slow it may be, away it is not.
    const bool overtaken = !genuine && record->health().answeredAt && *record->health().answeredAt > asked;
    if (overtaken || m_scope.stopping()) {
        record->breakLookOff(m_with.clock.now());
        Q_EMIT changed();
        co_return;
    }
    const Instant now = m_with.clock.now();
    Evidence evidence = record->evidenceWith(std::move(steps), now);
    const Judgement judgement = judgeHealth(evidence);
    const auto heard = record->conclude(std::move(evidence.look), judgement, now, m_with.random.unit());
    m_with.sender.withhold(record->server().origin, record->needsProof());
    setNetwork(judgement.network);
    take(record, heard);
    if (!heard.changed)
        keep(record);
    m_agenda.ring();
    Q_EMIT changed();
}

QCoro::Task<std::optional<HealthReport>> Health::look(AccountId id)
{
    if (!accountOf(id))
        co_return std::nullopt;
    co_await lookAt(accountOf(id)->server.origin);
    if (accountOf(id) && !m_scope.stopping() && !isAway(report(id)->server.state))
        co_await lookAtToken(id);
    co_return report(id);
}

QCoro::Task<ServerHealth> Health::lookAt(Origin origin)
{
    Record record = m_records.value(origin);
    if (!record) {
        ServerInfo stranger;
        stranger.origin = origin;
        record = std::make_shared<ServerRecord>(stranger);
    }
    while (record->health().looking && !m_scope.stopping())
        co_await qCoro(this, &Health::changed);
    co_await lookOnce(record);
    co_return ServerHealth(record->health());
}

QCoro::Task<ServerHealth> Health::trustNewKey(Origin origin)
{
    const Record record = m_records.value(origin);
    if (record)
        record->takeNewKey(true);
    ServerHealth health = co_await lookAt(origin);
    // Whoever did not answer now is not who was meant.
    if (record)
        record->takeNewKey(false);
    co_return health;
}

QCoro::Task<> Health::lookAtToken(AccountId id)
{
    if (m_tokenLooks.contains(id))
        co_return;
    m_tokenLooks.insert(id);
    const auto result = co_await m_with.prober.token(id);
    m_tokenLooks.remove(id);
    if (const Account *account = accountOf(id); account && !m_scope.stopping())
        takeToken(*account, result);
}

void Health::takeToken(const Account &account, const ServerResult<void> &result)
{
    using Token = AccountHealth::Token;
    const Instant now = m_with.clock.now();
    const Record record = m_records.value(account.server.origin);
    auto &own = m_own[account.id];
    const HealthStore::Account before = own;
    const auto verdict = result ? TokenTrial::Verdict::Good : m_trial.failed(account.id, result.error(), now);
    Step step{.sign = Sign::TokenUntold, .at = now, .subject = u'@' + account.handle};
    if (result) {
        step.sign = Sign::TokenGood;
        m_trial.succeeded(account.id);
        own = {.health = {.account = account.id}, .refusedAt = {}};
    } else if (result.error().kind == ServerError::Kind::Suspended) {
        step.sign = Sign::AccountFrozen;
        step.words = result.error().serverWords;
        m_tokenLookAt.insert(account.id, now + frozenPause);
    } else if (verdict != TokenTrial::Verdict::Good) {
        step.sign =
            result.error().kind == ServerError::Kind::Unauthorized ? Sign::TokenRefused : Sign::TokenUntold;
        own.refusedAt = m_trial.firstRefusal(account.id);
        own.health.token = verdict == TokenTrial::Verdict::Dead ? Token::Dead : Token::Doubted;
        own.health.tokenSince = verdict == TokenTrial::Verdict::Dead ? now : own.refusedAt;
        if (verdict == TokenTrial::Verdict::Doubted)
            m_tokenLookAt.insert(account.id, step.sign == Sign::TokenRefused
                                                 ? *own.refusedAt + TokenTrial::apart
                                                 : now + doubtPause);
    }
    // Whoever says so is the server itself.
    const Steps said{{.sign = Sign::Genuine, .at = now}, step};
    record->addEvidence(step);
    if (judgeHealth({.look = said}).state == HealthState::Suspended) {
        own.health.frozenSince = own.health.frozenSince.value_or(now);
        own.health.words = step.words;
    }
    if (own.health != before.health || own.refusedAt != before.refusedAt)
        keepOwn(own);
    const bool died = own.health.token == Token::Dead && before.health.token != Token::Dead;
    const bool thawed =
        before.health.frozenSince && !own.health.frozenSince && !isAway(record->health().state);
    // Whoever is told of it may have others watched.
    const Origin origin = account.server.origin;
    const AccountId id = account.id;
    m_agenda.ring();
    Q_EMIT changed();
    if (died)
        Q_EMIT tokenDied(id);
    if (thawed)
        Q_EMIT returned(origin);
}

} // namespace Godwit
