// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/lifeboatreading.h"

#include "cache/poststore.h"
#include "engine/engine.h"
#include "health/health.h"
#include "lifeboat/backup/backups.h"
#include "lifeboat/switch.h"
#include "outbox/drafts.h"
#include "ui/lifeboat/backupmaker.h"
#include "ui/lifeboat/preparationmaker.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

static constexpr qint64 missingShown = 200;

// Rehearsals are among the switches.
static constexpr int recordsRead = 50;

static QCoro::Task<std::optional<KeptAmounts>> countKept(Engine *engine, std::vector<Account> accounts)
{
    KeptAmounts amounts;
    Viewers viewers;
    std::vector<PersonKey> people;
    for (const Account &account : accounts) {
        viewers.push_back(account.id);
        people.push_back(account.person);
        const auto counts = co_await engine->kept().of(account.id, account.person);
        if (!counts)
            co_return std::nullopt;
        amounts.each.insert(account.id, *counts);
    }
    const auto all = co_await engine->kept().all(viewers, people);
    if (!all)
        co_return std::nullopt;
    amounts.all = *all;
    amounts.media = co_await engine->media().amount();
    co_return amounts;
}

static QCoro::Task<AccountStanding> standingOf(Engine *engine, Account account,
                                               std::optional<KeptCounts> kept)
{
    AccountStanding standing{.account = account, .kept = kept};
    standing.persona = engine->personaOf(account.id);
    standing.health = engine->health().report(account.id);
    if (const auto graph = co_await engine->standbySync().graph().standing(account.id))
        standing.graph = *graph;
    co_return standing;
}

// The current persona's first, and of those whoever acts and stands by.
static std::vector<Account> inOrder(const Engine *engine, const Account &current)
{
    std::vector<Account> accounts = engine->accountsOf(current.persona);
    for (const Account &account : engine->accounts()) {
        if (account.persona != current.persona)
            accounts.push_back(account);
    }
    return accounts;
}

static std::optional<Account> standbyOf(const Engine *engine, AccountId account)
{
    const auto persona = engine->personaOf(account);
    return persona && persona->standby ? engine->accountById(persona->standby) : std::nullopt;
}

// While nothing can be reached from here, nothing is said of it.
static bool cannotTakeOver(const HealthReport &report)
{
    return !report.isNetworkToBlame() &&
           (report.isCutOff() || report.account.token == AccountHealth::Token::Dead);
}

static QCoro::Task<StandbyRow> readStandby(Engine *engine, AccountId current, std::optional<Account> standby)
{
    if (!standby)
        co_return StandbyRow();
    const SyncPair pair{current, standby->id};
    const auto report = co_await engine->standbySync().summary(pair, missingShown);
    StandbyRow row =
        standbyRow(*standby, report ? std::optional(*report) : std::nullopt, engine->clock().now());
    const auto health = engine->health().report(standby->id);
    row.away = health && cannotTakeOver(*health);
    co_return row;
}

static QCoro::Task<bool> isLastPostReady(Engine *engine, Account account)
{
    const auto draft = co_await engine->drafts().draft(account.persona, Draft::lastPost(account.id, {}));
    co_return draft && !draft->isEmpty();
}

static QCoro::Task<std::optional<Profile>> profileOf(Engine *engine, std::optional<Account> account)
{
    if (!account)
        co_return std::nullopt;
    const auto profile = co_await engine->posts().person(account->person.toString());
    co_return profile ? *profile : std::nullopt;
}

static QCoro::Task<OwnProfiles> ownProfiles(Engine *engine, std::optional<Account> current,
                                            std::optional<Account> standby)
{
    OwnProfiles profiles;
    profiles.current = co_await profileOf(engine, std::move(current));
    profiles.standby = co_await profileOf(engine, std::move(standby));
    co_return profiles;
}

static std::optional<KeptCounts> countsOf(const std::optional<KeptAmounts> &kept, AccountId account)
{
    return kept && kept->each.contains(account) ? std::optional(kept->each.value(account)) : std::nullopt;
}

QCoro::Task<LifeboatRead> readLifeboat(Engine *engine, Looking looking, std::optional<KeptAmounts> kept)
{
    LifeboatRead read;
    const auto current = engine->accountById(looking.account);
    if (!current)
        co_return read;
    const std::vector<Account> accounts = inOrder(engine, *current);
    read.kept = std::move(kept);
    if (!read.kept)
        read.kept = co_await countKept(engine, accounts);
    const Instant now = engine->clock().now();
    AccountStanding own;
    for (const Account &account : accounts) {
        const AccountStanding standing =
            co_await standingOf(engine, account, countsOf(read.kept, account.id));
        read.accounts.append(lifeboatAccountRow(standing, *current, now));
        if (account.id == current->id)
            own = standing;
    }
    if (read.kept) {
        read.facts = keptRows(*read.kept, own.graph, now);
        if (const auto backups = co_await engine->backups().status(current->id))
            read.facts.append(lastBackupFact(*backups, now));
        read.since = oldestWords(read.kept->all, now);
    }
    const auto standby = standbyOf(engine, current->id);
    read.standby = co_await readStandby(engine, current->id, standby);
    read.lead = leadWords(own, read.standby);
    const bool lastPostReady = co_await isLastPostReady(engine, *current);
    read.preparation =
        preparationRow(own, standby, lastPostReady, co_await ownProfiles(engine, current, standby));
    if (const auto records = co_await engine->switcher().records(current->persona, recordsRead))
        read.rehearsals = rehearsalRows(*records, now);
    co_return read;
}

} // namespace Godwit
