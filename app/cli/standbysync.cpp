// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standbysync.h"

#include "base/alarm.h"
#include "base/tr.h"
#include "cli/interruption.h"
#include "cli/words.h"
#include "engine/engine.h"
#include "lifeboat/standbysync.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Godwit
{

using namespace std::chrono_literals;

// Rows that are named one by one for people; `--json` has all.
static constexpr qsizetype mostNamed = 20;

void addStandbySyncOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("wait"),
         tr("sync: go on until all is there that can be, however long servers ask for.")},
        {QStringLiteral("yes"),
         tr("sync: you agree that it is written to the standby, today and every day.")},
    });
}

static QString isoTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), QTimeZone::UTC).toString(Qt::ISODate);
}

static QString shownTime(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(at)), QLocale::ShortFormat);
}

static QString sentenceOf(const SyncRow &row)
{
    return row.sentence.isEmpty() ? SyncWords(SyncPurpose::Standby).outcome(row.outcome) : row.sentence;
}

static QJsonObject shapeOf(const SyncRow &row)
{
    QJsonObject shape{{QStringLiteral("name"), row.name},
                      {QStringLiteral("removal"), row.removal},
                      {QStringLiteral("outcome"), syncOutcomeWord(row.outcome)},
                      {QStringLiteral("sentence"), sentenceOf(row)}};
    if (!row.list.isEmpty())
        shape.insert(QStringLiteral("list"), row.list);
    return shape;
}

static QJsonObject shapeOf(const SyncReport::Kind &kind)
{
    QJsonArray missing;
    for (const SyncRow &row : kind.missing)
        missing.append(shapeOf(row));
    QJsonObject shape{{QStringLiteral("kind"), QStringLiteral("standby_part")},
                      {QStringLiteral("what"), graphKindWord(kind.kind)},
                      {QStringLiteral("wanted"), kind.wanted},
                      {QStringLiteral("there"), kind.there()},
                      {QStringLiteral("missing"), missing}};
    if (kind.readAt)
        shape.insert(QStringLiteral("read_at"), isoTime(*kind.readAt));
    return shape;
}

static QJsonObject shapeOf(const SyncReport &report, const QString &active, const QString &standby)
{
    QJsonArray kinds;
    for (const SyncReport::Kind &kind : report.kinds)
        kinds.append(shapeOf(kind));
    QJsonObject shape{{QStringLiteral("kind"), QStringLiteral("standby")},
                      {QStringLiteral("active"), active},
                      {QStringLiteral("standby"), standby},
                      {QStringLiteral("paused"), report.standing.paused},
                      {QStringLiteral("running"), report.standing.running},
                      {QStringLiteral("of"), kinds}};
    if (report.standing.consentAt)
        shape.insert(QStringLiteral("agreed_at"), isoTime(*report.standing.consentAt));
    if (report.standing.finishedAt)
        shape.insert(QStringLiteral("finished_at"), isoTime(*report.standing.finishedAt));
    if (report.standing.nextRunAt)
        shape.insert(QStringLiteral("next_run_at"), isoTime(*report.standing.nextRunAt));
    if (!report.standing.problem.isEmpty())
        shape.insert(QStringLiteral("problem"), report.standing.problem);
    return shape;
}

static QString handleOf(const Session &session, AccountId id)
{
    const auto account = session.engine().accountById(id);
    return account ? account->handle : QString();
}

static void printStanding(Session &session, const SyncStanding &standing)
{
    if (!standing.consentAt)
        session.out().line(tr("You have not agreed to it yet: `godwit standby sync`."));
    else if (standing.paused)
        session.out().line(tr("Paused: `godwit standby resume`."));
    else if (standing.finishedAt)
        session.out().line(tr("Last in step: %1.").arg(shownTime(*standing.finishedAt)));
    if (standing.consentAt && !standing.paused && standing.nextRunAt)
        session.out().line(tr("Next: %1.").arg(shownTime(*standing.nextRunAt)));
    if (!standing.problem.isEmpty())
        session.out().line(session.out().warning(standing.problem));
}

static void printKind(Session &session, const SyncReport::Kind &kind)
{
    if (kind.wanted == 0 && kind.missing.empty())
        return;
    session.out().line(QStringLiteral("%1  %2").arg(
        tr("%1 of %2").arg(kind.there()).arg(kind.wanted).rightJustified(14), graphKindName(kind.kind)));
    const qsizetype all = qsizetype(kind.missing.size());
    for (qsizetype index = 0; index < std::min(all, mostNamed); ++index) {
        const SyncRow &row = kind.missing[size_t(index)];
        const QString name = row.wish.shown.isEmpty() ? row.name : row.wish.shown;
        session.out().line(
            session.out().dim(QStringLiteral("                  %1: %2").arg(name, sentenceOf(row))));
    }
    if (all > mostNamed)
        session.out().line(session.out().dim(QStringLiteral("                  ") +
                                             tr("and %n more", nullptr, int(all - mostNamed))));
}

// `end`: how a run ended that has just been made.
static QCoro::Task<CommandResult> showStatus(Session *session, SyncPair pair, std::optional<SyncEnd> end)
{
    const auto report = co_await session->engine().standbySync().report(pair);
    if (!report)
        co_return fail(report.error());
    const QString active = handleOf(*session, pair.active.account());
    const QString standby = handleOf(*session, pair.standby);
    const bool isRead = std::ranges::any_of(
        report->kinds, [](const SyncReport::Kind &kind) { return kind.readAt.has_value(); });
    session->out().line(isRead ? tr("@%1 has %2 of %3 things of @%4.")
                                     .arg(standby)
                                     .arg(report->there())
                                     .arg(report->wanted())
                                     .arg(active)
                               : tr("What @%1 has to be brought along was not read yet.").arg(active));
    for (const SyncReport::Kind &kind : report->kinds)
        printKind(*session, kind);
    printStanding(*session, report->standing);
    QJsonObject shape = shapeOf(*report, active, standby);
    if (end)
        shape.insert(QStringLiteral("end"), syncEndWord(end->why));
    session->out().document(shape);
    co_return ExitCode::Done;
}

// The person at a terminal says yes; anything else is a no.
static std::expected<void, Failure> askConsent(Session &session, SyncPair pair)
{
    if (session.has("yes"))
        return {};
    return fail(
        ExitCode::Ask, "no-consent",
        tr("Godwit will write whom @%1 follows, mutes and blocks, its lists, filters, hashtags and "
           "public bookmarks to @%2, now and once a day. Blocks come first, only what Godwit put there "
           "is ever taken away, and people learn of the follows. If you agree: `godwit standby sync "
           "--yes`.")
            .arg(handleOf(session, pair.active.account()), handleOf(session, pair.standby)));
}

static ExitCode codeOf(SyncEnd::Why why)
{
    switch (why) {
    case SyncEnd::Why::Finished:
        return ExitCode::Done;
    case SyncEnd::Why::Trouble:
        return ExitCode::Unreachable;
    case SyncEnd::Why::NoConsent:
        return ExitCode::Ask;
    case SyncEnd::Why::Store:
        return ExitCode::LocalData;
    case SyncEnd::Why::Waits:
    case SyncEnd::Why::Paused:
    case SyncEnd::Why::HeldBack:
    case SyncEnd::Why::Busy:
    case SyncEnd::Why::Stopped:
        return ExitCode::Waiting;
    }
    Q_UNREACHABLE_RETURN(ExitCode::Failed);
}

// With `--wait` as often as limits, and servers that do not answer, ask for; until Ctrl+C.
static QCoro::Task<SyncEnd> runUntilDone(Session *session, SyncPair pair)
{
    StandbySync &sync = session->engine().standbySync();
    Clock &clock = session->engine().clock();
    Interruption interruption;
    Alarm alarm(clock);
    QObject::connect(&interruption, &Interruption::interrupted, &alarm, &Alarm::ring);
    SyncEnd end = co_await sync.sync(pair);
    while (session->has("wait") && !interruption.happened() && end.goesOnAt &&
           (end.why == SyncEnd::Why::Waits || end.why == SyncEnd::Why::Trouble)) {
        session->out().notice(
            tr("%1 It goes on at %2.").arg(end.sentence, shownTime(*end.goesOnAt)).trimmed());
        co_await alarm.wait(std::max<Milliseconds>(1s, *end.goesOnAt - clock.now()));
        if (!interruption.happened())
            end = co_await sync.sync(pair);
    }
    co_return end;
}

static QCoro::Task<CommandResult> syncNow(Session *session, SyncPair pair)
{
    StandbySync &sync = session->engine().standbySync();
    const auto report = co_await sync.report(pair);
    if (!report)
        co_return fail(report.error());
    if (!report->standing.consentAt) {
        if (const auto agreed = askConsent(*session, pair); !agreed)
            co_return std::unexpected(agreed.error());
        if (const auto kept = co_await sync.consent(pair); !kept)
            co_return fail(kept.error());
    }
    const SyncEnd end = co_await runUntilDone(session, pair);
    if (!end.sentence.isEmpty())
        session->out().notice(sentenceOf(end));
    if (const auto shown = co_await showStatus(session, pair, end); !shown)
        co_return shown;
    co_return codeOf(end.why);
}

static QCoro::Task<CommandResult> setPaused(Session *session, SyncPair pair, bool paused)
{
    if (const auto kept = co_await session->engine().standbySync().setPaused(pair, paused); !kept)
        co_return fail(kept.error());
    co_return co_await showStatus(session, pair, {});
}

bool isSyncVerb(const QString &verb)
{
    return verb == QLatin1String("status") || verb == QLatin1String("sync") ||
           verb == QLatin1String("pause") || verb == QLatin1String("resume");
}

QCoro::Task<CommandResult> keepStandbyInStep(Session *session, SyncPair pair)
{
    const QString verb = session->operand(0);
    if (verb == QLatin1String("status"))
        co_return co_await showStatus(session, pair, {});
    if (verb == QLatin1String("sync"))
        co_return co_await syncNow(session, pair);
    co_return co_await setPaused(session, pair, verb == QLatin1String("pause"));
}

} // namespace Godwit
