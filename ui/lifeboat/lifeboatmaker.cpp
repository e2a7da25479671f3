// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/lifeboatmaker.h"

#include "base/toldtime.h"
#include "base/tr.h"
#include "ui/lifeboat/lifeboatwords.h"
#include "ui/viewmodels/sources.h"

#include <QDateTime>

namespace Godwit
{

static constexpr qsizetype rehearsalsShown = 3;

static QString handleOf(const Account &account)
{
    return QLatin1Char('@') + account.handle;
}

static QString hostOf(const Account &account)
{
    return account.server.origin.toDisplayString();
}

// Of another person nobody acts or stands by here.
static QString badgeOf(const AccountStanding &standing, const Account &current)
{
    if (standing.account.archived)
        return tr("Archive");
    if (!standing.persona || standing.persona->id != current.persona)
        return {};
    if (standing.account.id == standing.persona->active)
        return tr("Active");
    return standing.account.id == standing.persona->standby ? tr("Standby") : QString();
}

static const GraphStanding *followsOf(const std::vector<GraphStanding> &graph)
{
    const auto found = std::ranges::find(graph, GraphKind::Follows, &GraphStanding::kind);
    return found == graph.end() || !found->completeAt ? nullptr : &*found;
}

static QString copiedWords(const std::vector<GraphStanding> &graph, Instant now)
{
    const GraphStanding *follows = followsOf(graph);
    if (!follows)
        return tr("follows not copied yet");
    return tr("%Ln follow(s), copied %1", nullptr, int(follows->entries))
        .arg(dayWords(*follows->completeAt, now));
}

static void addHealth(LifeboatAccountRow &row, const AccountStanding &standing, Instant now)
{
    if (standing.account.imported) {
        row.state = tr("Imported");
        row.stateRest = tr("to be read and searched");
    } else if (standing.account.archived) {
        row.state = tr("Signed out");
        row.stateRest = tr("what was read stays readable");
    } else if (standing.health) {
        row.mark = healthMark(*standing.health);
        row.state = stateWords(*standing.health);
        row.stateRest = stateRestWords(*standing.health, now);
    } else {
        row.state = tr("Not known");
        row.stateRest = tr("until it has been asked");
    }
}

LifeboatAccountRow lifeboatAccountRow(const AccountStanding &standing, const Account &current, Instant now)
{
    const Account &account = standing.account;
    LifeboatAccountRow row;
    row.id = int(account.id.value());
    row.name =
        account.displayName.isEmpty() ? account.handle.section(QLatin1Char('@'), 0, 0) : account.displayName;
    row.handle = handleOf(account);
    row.avatar = avatarSource(account.avatarUrl);
    row.badge = badgeOf(standing, current);
    row.archived = account.archived;
    row.standby =
        standing.persona && standing.persona->standby == account.id && account.persona == current.persona;
    row.canStandBy = !account.archived && account.id != current.id && !row.standby;
    addHealth(row, standing, now);
    if (standing.kept)
        row.kept = standing.kept->posts > 0 ? tr("%Ln post(s) kept", nullptr, int(standing.kept->posts))
                                            : tr("nothing read here yet");
    if (!account.archived)
        row.copied = copiedWords(standing.graph, now);
    return row;
}

QList<FactRow> keptRows(const KeptAmounts &amounts, const std::vector<GraphStanding> &graph, Instant now)
{
    QList<FactRow> rows;
    rows.append({tr("Posts"), numberWords(amounts.all.posts),
                 tr("%Ln of them yours", nullptr, int(amounts.all.own))});
    rows.append(
        {tr("Pictures"), numberWords(amounts.media.files),
         tr("%1 of %2", "sizes").arg(sizeWords(amounts.media.bytes), sizeWords(amounts.media.budget))});
    if (const GraphStanding *follows = followsOf(graph))
        rows.append({tr("Follows"), numberWords(follows->entries),
                     tr("copied %1").arg(dayWords(*follows->completeAt, now))});
    rows.append({tr("Bookmarks"), numberWords(amounts.all.bookmarks), tr("with their text")});
    return rows;
}

QString oldestWords(const KeptCounts &counts, Instant now)
{
    return counts.oldest ? tr("The oldest is of %1").arg(dateWords(*counts.oldest, now)) : QString();
}

static const SyncReport::Kind *kindOf(const SyncReport &report, GraphKind kind)
{
    const auto found = std::ranges::find(report.kinds, kind, &SyncReport::Kind::kind);
    return found == report.kinds.end() ? nullptr : &*found;
}

// One line for kinds that belong together; none where the account has nothing of them.
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
        rows.append(
            {there == wanted, title, tr("%1 of %2", "numbers").arg(numberWords(there), numberWords(wanted))});
}

static QString nameOfMissing(const SyncRow &row)
{
    const QString shown = row.wish.shown.isEmpty() ? row.name : row.wish.shown;
    const QString name = isOfPeople(row.kind) ? QLatin1Char('@') + shown : shown;
    return row.kind == GraphKind::Members ? tr("%1 in the list %2").arg(name, row.list) : name;
}

// What will be there without anybody doing anything about it is not missing.
static void addMissing(StandbyRow &row, const SyncReport &summary)
{
    qint64 count = 0;
    for (const SyncReport::Kind &kind : summary.kinds) {
        count += kind.stuck;
        for (const SyncRow &each : kind.missing) {
            const QString why = each.sentence.isEmpty()
                                    ? SyncWords(SyncPurpose::Standby).outcome(each.outcome)
                                    : each.sentence;
            row.missing.append({nameOfMissing(each), why, {}});
        }
    }
    row.missingCount = int(count);
}

static QString standingWords(const SyncStanding &standing, Instant now)
{
    if (!standing.consentAt)
        return tr("not in step");
    if (standing.paused)
        return tr("paused");
    if (standing.running)
        return tr("being brought in step");
    const bool goesOn = standing.nextRunAt && *standing.nextRunAt > now;
    if (goesOn && (!standing.finishedAt || !standing.problem.isEmpty()))
        return tr("goes on %1", "a time").arg(dayWords(*standing.nextRunAt, now));
    return standing.finishedAt ? tr("in step %1", "a time").arg(dayWords(*standing.finishedAt, now))
                               : tr("begins soon");
}

StandbyRow standbyRow(const Account &standby, const std::optional<SyncReport> &report, Instant now)
{
    StandbyRow row;
    row.account = int(standby.id.value());
    row.handle = handleOf(standby);
    row.host = hostOf(standby);
    if (!report)
        return row;
    row.agreed = report->standing.consentAt.has_value();
    row.paused = report->standing.paused;
    row.running = report->standing.running && !row.paused;
    row.standing = standingWords(report->standing, now);
    row.problem = row.running ? QString() : report->standing.problem;
    if (const auto *follows = kindOf(*report, GraphKind::Follows)) {
        row.follows = int(follows->there());
        row.followsWanted = int(follows->wanted);
    }
    row.followsShown = numberWords(row.follows);
    addKinds(row.kinds, *report, tr("Blocks and mutes"),
             {GraphKind::Blocks, GraphKind::Mutes, GraphKind::Domains});
    addKinds(row.kinds, *report, tr("Lists"), {GraphKind::Lists});
    addKinds(row.kinds, *report, tr("People in lists"), {GraphKind::Members});
    addKinds(row.kinds, *report, tr("Filters"), {GraphKind::Filters});
    addKinds(row.kinds, *report, tr("Followed hashtags"), {GraphKind::Tags});
    addKinds(row.kinds, *report, tr("Bookmarks"), {GraphKind::Bookmarks});
    row.kinds.append({false, tr("Followers"), tr("only the old server can move them")});
    addMissing(row, *report);
    return row;
}

QList<SignRow> rehearsalRows(const std::vector<SwitchRecord> &records, Instant now)
{
    QList<SignRow> rows;
    for (const SwitchRecord &record : records) {
        if (record.reason != SwitchRecord::Reason::Rehearsal || !record.there || !record.back)
            continue;
        const QString clock = toldTime(QDateTime::fromMSecsSinceEpoch(toMs(record.at)).time());
        rows.append({true, tr("%1 %2", "a date and a time").arg(dateWords(record.at, now), clock),
                     tr("there in %1 ms, back in %2 ms")
                         .arg(numberWords(qRound(*record.there)), numberWords(qRound(*record.back)))});
        if (rows.size() == rehearsalsShown)
            break;
    }
    return rows;
}

static QString leadWithout(const QString &host, bool away)
{
    if (away)
        return tr("%1 cannot be used now. Everything you have read there is still here, but you cannot "
                  "write: no account of yours on another server stands by.")
            .arg(host);
    return tr("If %1 disappeared now, everything you have read there would still be here, but you could not "
              "write. Let an account of yours on another server stand by.")
        .arg(host);
}

static QString leadWithBothAway(const QString &host, const QString &standby, bool away)
{
    if (away)
        return tr("%1 cannot be used now, and neither can %2. Everything you have read is still here, and "
                  "what "
                  "you write waits until one of them can.")
            .arg(host, standby);
    return tr("If %1 disappeared now, everything you have read there would still be here, but what you write "
              "would wait: %2, which stands by, cannot be used now either.")
        .arg(host, standby);
}

static QString standingOut(const QString &name)
{
    return QStringLiteral("<b>%1</b>").arg(name.toHtmlEscaped());
}

QString leadWords(const AccountStanding &current, const StandbyRow &standby)
{
    const QString host = hostOf(current.account).toHtmlEscaped();
    const bool away = current.health && current.health->isCutOff() && !current.health->isNetworkToBlame();
    // Whoever is on the same server goes with it.
    if (standby.account == 0 || standby.host == hostOf(current.account))
        return leadWithout(host, away);
    if (standby.away)
        return leadWithBothAway(host, standingOut(standby.host), away);
    if (!standby.agreed || standby.followsWanted == 0)
        return away ? tr("%1 cannot be used now. You go on reading here, and can write as %2.")
                          .arg(host, standingOut(standby.handle))
                    : tr("If %1 disappeared now, you would go on reading at once and wake up on %2.")
                          .arg(host, standingOut(standby.host));
    return (away ? tr("%1 cannot be used now. You go on reading here, and can write on %2, with %3 of your "
                      "%Ln "
                      "follow(s).",
                      nullptr, standby.followsWanted)
                 : tr("If %1 disappeared now, you would go on reading at once and wake up on %2 with %3 of "
                      "your %Ln follow(s).",
                      nullptr, standby.followsWanted))
        .arg(host, standingOut(standby.host), standby.followsShown);
}

} // namespace Godwit
