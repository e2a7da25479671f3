// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/lifeboatreading.h"

#include "base/tr.h"
#include "cache/keptstore.h"
#include "engine/engine.h"
#include "engine/medialibrary.h"
#include "health/health.h"
#include "health/healthsentence.h"
#include "lifeboat/standbysync.h"
#include "lifeboat/switch.h"
#include "text/plaintext.h"
#include "ui/viewmodels/rowwords.h"
#include "ui/viewmodels/sources.h"

#include <QDateTime>
#include <QLocale>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

static constexpr int rehearsalsShown = 3;
static constexpr int missingShown = 200;

static QString number(qint64 count)
{
    return QLocale().toString(count);
}

// "06:12" of today, else the date with it.
static QString momentWords(Instant instant, Instant now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMs(instant));
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    const qint64 days = time.date().daysTo(QDateTime::fromMSecsSinceEpoch(toMs(now)).date());
    if (days == 0)
        return tr("today %1").arg(clock);
    if (days == 1)
        return tr("yesterday %1").arg(clock);
    return QLocale().toString(time.date(), tr("d MMMM yyyy"));
}

static int markOf(HealthState state)
{
    // Avatar.Health: unmarked, slow, unreachable, fine.
    switch (state) {
    case HealthState::Unknown:
        return 0;
    case HealthState::Fine:
        return 3;
    case HealthState::Slow:
    case HealthState::RateLimited:
        return 1;
    case HealthState::Failing:
    case HealthState::Unreachable:
    case HealthState::Gone:
    case HealthState::Suspended:
    case HealthState::Impostor:
        return 2;
    }
    return 0;
}

static QString stateWords(const HealthReport &report)
{
    if (report.isNetworkToBlame())
        return tr("Not known");
    switch (report.state()) {
    case HealthState::Unknown:
        return tr("Not known");
    case HealthState::Fine:
        return tr("Fine");
    case HealthState::Slow:
        return tr("Slow");
    case HealthState::RateLimited:
        return tr("Asks to wait");
    case HealthState::Failing:
        return tr("Failing");
    case HealthState::Unreachable:
        return tr("Does not answer");
    case HealthState::Gone:
        return tr("Gone");
    case HealthState::Suspended:
        return tr("Account suspended");
    case HealthState::Impostor:
        return tr("Somebody else answers");
    }
    return {};
}

static QString stateRestWords(const HealthReport &report, Instant now)
{
    if (report.isNetworkToBlame())
        return tr("while this computer is offline");
    if (report.state() == HealthState::Unknown)
        return tr("not looked at yet");
    const QString since = tr("since %1").arg(momentWords(report.server.since, now));
    if (!report.server.answerTime || isAway(report.state()))
        return since;
    return tr("%1, answers in %2 ms").arg(since, number(report.server.answerTime->count()));
}

static QString badgeOf(const std::optional<Persona> &persona, const Account &account)
{
    if (account.archived)
        return tr("Archive");
    if (!persona)
        return {};
    if (account.id == persona->active)
        return tr("Active");
    return account.id == persona->standby ? tr("Standby") : QString();
}

static QString copiedWords(const std::vector<GraphStanding> &standing, Instant now)
{
    for (const GraphStanding &kind : standing) {
        if (kind.kind == GraphKind::Follows && kind.completeAt)
            return tr("%1, copied %2")
                .arg(tr("%n follow(s)", nullptr, int(kind.entries)), momentWords(*kind.completeAt, now));
    }
    return tr("follows not copied yet");
}

static QCoro::Task<LifeboatAccountRow> accountRow(Engine *engine, Account account, AccountId current)
{
    const Instant now = engine->clock().now();
    LifeboatAccountRow row;
    row.id = int(account.id.value());
    row.name = account.displayName.isEmpty() ? account.handle : account.displayName;
    row.handle = QLatin1Char('@') + account.handle;
    row.host = account.handle.section(QLatin1Char('@'), 1);
    row.avatar = avatarSource(account.avatarUrl);
    const auto persona = engine->personaOf(account.id);
    row.badge = badgeOf(persona, account);
    row.standby = persona && persona->standby == account.id;
    row.canStandBy = !account.archived && account.id != current && !row.standby;
    if (const auto report = engine->health().report(account.id)) {
        row.mark = report->isNetworkToBlame() ? 0 : markOf(report->state());
        row.state = stateWords(*report);
        row.stateRest = stateRestWords(*report, now);
    }
    if (const auto counts = co_await engine->kept().of(account.id, account.person))
        row.kept = tr("%n post(s) kept", nullptr, int(counts->posts));
    if (const auto standing = co_await engine->standbySync().graph().standing(account.id))
        row.copied = copiedWords(*standing, now);
    co_return row;
}

static QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

static QCoro::Task<> readFacts(Engine *engine, LifeboatRead *read)
{
    Viewers viewers;
    std::vector<PersonKey> people;
    for (const Account &account : engine->accounts()) {
        viewers.push_back(account.id);
        people.push_back(account.person);
    }
    const auto counts = co_await engine->kept().all(viewers, people);
    if (!counts)
        co_return;
    read->facts.append({tr("Posts"), number(counts->posts), tr("%n of them yours", nullptr, int(counts->own))});
    read->facts.append({tr("Pictures"), number(engine->media().count()),
                        tr("%1 of %2").arg(sizeWords(engine->media().size()), sizeWords(engine->media().budget()))});
    read->facts.append({tr("Bookmarks"), number(counts->bookmarks), tr("all with their text")});
    if (counts->oldest)
        read->since =
            tr("The oldest post is from %1")
                .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(*counts->oldest)).date(), tr("d MMMM yyyy")));
}

static const SyncReport::Kind *kindOf(const SyncReport &report, GraphKind kind)
{
    const auto found = std::ranges::find(report.kinds, kind, &SyncReport::Kind::kind);
    return found == report.kinds.end() ? nullptr : &*found;
}

// One line for kinds that belong together; nothing where the account has none of them.
static void addKinds(QList<SignRow> &rows, const SyncReport &report, const QString &title,
                     std::initializer_list<GraphKind> kinds)
{
    qint64 there = 0;
    qint64 wanted = 0;
    for (const GraphKind kind : kinds) {
        if (const auto *found = kindOf(report, kind)) {
            there += found->there();
            wanted += found->wanted;
        }
    }
    if (wanted > 0)
        rows.append({there == wanted, title, tr("%1 of %2").arg(number(there), number(wanted))});
}

static QString nameOfMissing(const SyncRow &row)
{
    const QString shown = row.wish.shown.isEmpty() ? row.name : row.wish.shown;
    if (row.kind == GraphKind::Members)
        return tr("%1 in the list %2").arg(shown, row.list);
    return shown;
}

static QString standingWords(const SyncStanding &standing, Instant now)
{
    if (!standing.consentAt)
        return tr("not in step yet");
    if (standing.running)
        return tr("being brought in step");
    if (standing.paused)
        return tr("paused");
    if (!standing.problem.isEmpty())
        return standing.problem;
    return standing.finishedAt ? tr("in step %1").arg(momentWords(*standing.finishedAt, now)) : tr("begins soon");
}

static void addMissing(StandbyRead &read, const SyncReport &report)
{
    for (const SyncReport::Kind &kind : report.kinds) {
        for (const SyncRow &row : kind.missing) {
            if (read.missing.size() >= missingShown)
                return;
            read.missing.append({nameOfMissing(row), row.sentence.isEmpty() ? syncOutcomeSentence(row.outcome) : row.sentence, {}});
        }
    }
}

static QCoro::Task<StandbyRead> readStandby(Engine *engine, AccountId current)
{
    StandbyRead read;
    const auto persona = engine->personaOf(current);
    const auto account = persona && persona->standby ? engine->accountById(persona->standby) : std::nullopt;
    if (!account)
        co_return read;
    read.account = int(account->id.value());
    read.handle = QLatin1Char('@') + account->handle;
    read.host = account->handle.section(QLatin1Char('@'), 1);
    const auto report = co_await engine->standbySync().report({current, account->id});
    if (!report)
        co_return read;
    read.agreed = report->standing.consentAt.has_value();
    read.paused = report->standing.paused;
    read.running = report->standing.running;
    read.standing = standingWords(report->standing, engine->clock().now());
    if (const auto *follows = kindOf(*report, GraphKind::Follows)) {
        read.follows = follows->there();
        read.followsWanted = follows->wanted;
    }
    addKinds(read.kinds, *report, tr("Blocks and mutes"), {GraphKind::Blocks, GraphKind::Mutes, GraphKind::Domains});
    addKinds(read.kinds, *report, tr("Lists"), {GraphKind::Lists});
    addKinds(read.kinds, *report, tr("People in lists"), {GraphKind::Members});
    addKinds(read.kinds, *report, tr("Filters"), {GraphKind::Filters});
    addKinds(read.kinds, *report, tr("Followed tags"), {GraphKind::Tags});
    addKinds(read.kinds, *report, tr("Bookmarks"), {GraphKind::Bookmarks});
    read.kinds.append({false, tr("Followers"), tr("only the old server can move them")});
    addMissing(read, *report);
    co_return read;
}

static QCoro::Task<QList<SignRow>> readRehearsals(Engine *engine, PersonaId persona)
{
    QList<SignRow> rows;
    const auto records = co_await engine->switcher().records(persona, 50);
    if (!records)
        co_return rows;
    const Instant now = engine->clock().now();
    for (const SwitchRecord &record : *records) {
        if (record.reason != SwitchRecord::Reason::Rehearsal || !record.there || !record.back)
            continue;
        rows.append({true, momentWords(record.at, now),
                     tr("there in %1 ms, back in %2 ms").arg(number(qRound(*record.there)), number(qRound(*record.back)))});
        if (rows.size() == rehearsalsShown)
            break;
    }
    co_return rows;
}

static QString leadOf(const Account &account, const StandbyRead &standby)
{
    const QString host = account.handle.section(QLatin1Char('@'), 1);
    if (standby.account == 0)
        return tr("If %1 disappeared now, everything you have read here would stay with you, but you could not "
                  "write. Choose an account on another server that stands by.")
            .arg(host);
    if (standby.followsWanted == 0)
        return tr("If %1 disappeared now, you would go on reading at once and wake up on %2.").arg(host, standby.host);
    return tr("If %1 disappeared now, you would go on reading at once and wake up on %2 with %3 of your %4 follows.")
        .arg(host, standby.host, number(standby.follows), number(standby.followsWanted));
}

QCoro::Task<LifeboatRead> readLifeboat(Engine *engine, Looking looking)
{
    LifeboatRead read;
    const auto current = engine->accountById(looking.account);
    if (!current)
        co_return read;
    const std::vector<Account> accounts = engine->accounts();
    for (const Account &account : accounts)
        read.accounts.append(co_await accountRow(engine, account, current->id));
    co_await readFacts(engine, &read);
    read.standby = co_await readStandby(engine, current->id);
    read.rehearsals = co_await readRehearsals(engine, current->persona);
    read.lead = leadOf(*current, read.standby);
    co_return read;
}

} // namespace Godwit
