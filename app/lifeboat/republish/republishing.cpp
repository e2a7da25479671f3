// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/republish/republishing.h"

#include "base/alarm.h"
#include "base/log.h"
#include "base/taskscope.h"
#include "cache/storesentence.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace Godwit
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Why = SyncEnd::Why;

namespace
{

constexpr int postsAtOnce = 500;
constexpr Milliseconds afterTrouble = 15min;
constexpr Milliseconds longestNap = 1h;

std::unexpected<Republishing::Problem> problem(QLatin1StringView word, const QString &sentence)
{
    return std::unexpected(Republishing::Problem{word, sentence});
}

std::unexpected<Republishing::Problem> problem(const StoreError &error)
{
    return problem("store"_L1, storeSentence(error));
}

bool takes(const Account &account)
{
    return !account.archived && account.server.capabilities.testFlag(Capability::BackdatedPosts);
}

} // namespace

Republishing::Republishing(Surroundings surroundings)
    : m_with(std::move(surroundings)), m_archives(m_with.cache), m_records(m_with.userMade),
      m_store(m_with.userMade), m_pace(m_with.clock, m_with.room),
      m_alarm(std::make_unique<Alarm>(m_with.clock))
{
    connect(&m_with.scope, &TaskScope::stopRequested, m_alarm.get(), &Alarm::ring);
    connect(&m_with.outbox, &Outbox::pausedChanged, this, &Republishing::wake);
}

Republishing::~Republishing() = default;

std::vector<Account> Republishing::targets() const
{
    std::vector<Account> found = m_with.accounts.accounts();
    std::erase_if(found, [](const Account &account) { return !takes(account); });
    return found;
}

Republishing::Result<RepublishRules> Republishing::rulesFor(RepublishPair pair,
                                                            RepublishChoices choices) const
{
    const auto archive = m_with.accounts.byId(pair.archive);
    if (!archive || !archive->imported)
        return problem("not-an-archive"_L1, tr("Only what was imported from an archive is republished."));
    const auto account = m_with.accounts.byId(pair.account);
    if (!account || account->archived)
        return problem("archived"_L1, tr("The account that is to get the posts is not signed in."));
    if (!takes(*account))
        return problem(
            "unsupported"_L1,
            tr("%1 takes no posts of the past: it would show them as new and deliver them to everybody "
               "who follows @%2. GoToSocial takes them from version 0.18 on.")
                .arg(account->server.domain, account->handle));
    return RepublishRules{.choices = choices,
                          .target = account->person,
                          .capabilities = account->server.capabilities,
                          .limits = account->server.limits};
}

QCoro::Task<Republishing::Result<RepublishPlan>> Republishing::plan(RepublishPair pair,
                                                                    RepublishChoices choices)
{
    auto rules = rulesFor(pair, choices);
    if (!rules)
        co_return std::unexpected(rules.error());
    RepublishPlan plan(std::move(*rules));
    qint64 after = std::numeric_limits<qint64>::min();
    while (true) {
        const auto posts = co_await m_archives.ownPosts(pair.archive, after, postsAtOnce);
        if (!posts)
            co_return problem(posts.error());
        if (posts->empty())
            break;
        for (const ArchiveStore::OwnPost &own : *posts)
            plan.add(own);
        after = posts->back().id;
    }
    const auto record = co_await m_records.record(pair.archive);
    if (!record)
        co_return problem(record.error());
    if (*record)
        plan.addBoosts((*record)->counts.boosts);
    plan.decide();
    co_return plan;
}

QCoro::Task<Republishing::Result<RepublishCounts>> Republishing::preview(RepublishPair pair,
                                                                         RepublishChoices choices)
{
    const auto planned = co_await plan(pair, choices);
    if (!planned)
        co_return std::unexpected(planned.error());
    co_return planned->counts();
}

QCoro::Task<Republishing::Result<RepublishCounts>> Republishing::begin(RepublishPair pair,
                                                                       RepublishChoices choices)
{
    const auto planned = co_await plan(pair, choices);
    if (!planned)
        co_return std::unexpected(planned.error());
    RepublishRecord record;
    record.pair = pair;
    record.begunAt = m_with.clock.now();
    record.choices = choices;
    record.counts = planned->counts();
    if (const auto begun = co_await m_store.begin(std::move(record), planned->posts()); !begun)
        co_return problem(begun.error());
    m_due.remove(pair);
    wake();
    co_return planned->counts();
}

QCoro::Task<StoreResult<bool>> Republishing::setPaused(RepublishPair pair, bool paused)
{
    const auto set = co_await m_store.setPaused(pair, paused, {});
    m_due.remove(pair);
    wake();
    co_return set;
}

QCoro::Task<StoreResult<std::vector<RepublishRecord>>> Republishing::records()
{
    co_return co_await m_store.records();
}

QCoro::Task<StoreResult<std::optional<RepublishReport>>> Republishing::report(RepublishPair pair)
{
    co_return co_await m_store.report(pair);
}

QCoro::Task<StoreResult<void>> Republishing::eraseAccount(AccountId account)
{
    const auto erased = co_await m_store.erase(account);
    wake();
    co_return erased;
}

void Republishing::wake()
{
    m_alarm->ring();
    Q_EMIT changed();
}

void Republishing::start()
{
    m_with.scope.start(keepGoing());
}

QCoro::Task<> Republishing::keepGoing()
{
    while (!m_with.scope.stopping()) {
        const quint64 seen = m_alarm->rings();
        Instant next = m_with.clock.now() + longestNap;
        const auto records = co_await m_store.records();
        if (m_with.scope.stopping())
            break;
        for (const RepublishRecord &record : records.value_or(std::vector<RepublishRecord>())) {
            const bool rests = record.endedAt || record.paused || m_with.outbox.isPaused();
            if (rests || m_running.contains(record.pair))
                continue;
            const Instant due = m_due.value(record.pair);
            if (due > m_with.clock.now())
                next = std::min(next, due);
            else
                m_with.scope.start(goOn(record.pair));
        }
        co_await m_alarm->wait(std::clamp<Milliseconds>(next - m_with.clock.now(), 1s, longestNap), seen);
    }
}

QCoro::Task<> Republishing::goOn(RepublishPair pair)
{
    m_running.insert(pair);
    const SyncEnd end = co_await run(pair);
    qCInfo(logOutbox) << "republishing went on:" << syncEndWord(end.why);
    const Instant now = m_with.clock.now();
    // The outbox may have been resumed while the run came to its end.
    if (end.why == SyncEnd::Why::HeldBack)
        m_due.remove(pair);
    else
        m_due.insert(pair, std::max(end.goesOnAt.value_or(now + afterTrouble), now + 1s));
    m_running.remove(pair);
    if (!m_with.scope.stopping())
        wake();
}

} // namespace Godwit
