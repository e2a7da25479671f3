// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/postargument.h"
#include "cli/postprinter.h"
#include "cli/session.h"
#include "cli/shapes.h"
#include "engine/engine.h"
#include "timeline/everywhere.h"
#include "timeline/timelinefetcher.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace Godwit
{

namespace
{

class TimelineCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TimelineCommand)

public:
    QString name() const override { return QStringLiteral("timeline"); }

    QString operands() const override
    {
        return QStringLiteral("home | everywhere | local | federated | bookmarks | favourites | tag TAG | "
                              "profile HANDLE | replies "
                              "HANDLE | media HANDLE | pinned HANDLE");
    }

    QString summary() const override
    {
        return tr("read a timeline: what is new is fetched, what is known is shown");
    }

    void addOptions(QCommandLineParser &parser) const override;

    int leastOperands() const override { return 1; }

    int mostOperands() const override { return 2; }

    QCoro::Task<CommandResult> run(Session *session) override;
};

void TimelineCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("limit"), tr("How many posts (default 20)."), QStringLiteral("N")});
}

// What servers give at most.
constexpr int pageSize = 40;

bool needsArgument(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Hashtag:
    case TimelineKind::List:
    case TimelineKind::Profile:
    case TimelineKind::ProfileReplies:
    case TimelineKind::ProfileMedia:
    case TimelineKind::ProfilePinned:
        return true;
    default:
        return false;
    }
}

bool isOfAPerson(TimelineKind kind)
{
    return needsArgument(kind) && kind != TimelineKind::Hashtag && kind != TimelineKind::List;
}

QCoro::Task<std::expected<TimelineKey, Failure>> keyOf(Session *session, Account account)
{
    // `#tag` alone is a timeline too.
    QString word = session->operand(0);
    QString argument = session->operand(1);
    if (word.startsWith(QLatin1Char('#'))) {
        argument = word;
        word = QStringLiteral("tag");
    }
    const auto kind = timelineKindFromWord(word);
    if (!kind)
        co_return fail(
            ExitCode::Usage, "usage",
            TimelineCommand::tr("There is no timeline “%1”. See `godwit help timeline`.").arg(word));
    if (needsArgument(*kind) == argument.isEmpty())
        co_return fail(ExitCode::Usage, "usage",
                       argument.isEmpty()
                           ? TimelineCommand::tr("Say which: `godwit timeline %1 …`.").arg(word)
                           : TimelineCommand::tr("The timeline “%1” takes nothing more.").arg(word));
    if (*kind == TimelineKind::Everywhere)
        co_return TimelineKey{{}, *kind, {}};
    if (*kind == TimelineKind::Hashtag)
        argument.remove(QLatin1Char('#'));
    if (isOfAPerson(*kind)) {
        const auto person = co_await findPerson(session, account, argument);
        if (!person)
            co_return std::unexpected(person.error());
        argument = person->key.toString();
    }
    co_return TimelineKey{account.persona, *kind, argument};
}

QString asOf(Instant fetchedAt)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(fetchedAt)).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QStringList handlesOf(const Engine &engine, const std::vector<AccountId> &accounts)
{
    QStringList handles;
    for (const AccountId id : accounts) {
        if (const auto account = engine.accountById(id))
            handles.append(account->handle);
    }
    return handles;
}

void print(Session *session, const Slice &slice, const TimelineKey &key, Instant fetchedAt, bool fresh)
{
    PostPrinter printer(session->out(), session->engine().clock().now());
    QJsonArray rows;
    for (const Row &row : slice.rows) {
        const QStringList through = handlesOf(session->engine(), row.through);
        if (!through.isEmpty())
            session->out().line(session->out().dim(
                TimelineCommand::tr("seen by %1").arg(through.join(QStringLiteral(", ")))));
        printer.print(row);
        rows.append(shapeOf(row, through));
    }
    if (slice.rows.empty())
        session->out().line(TimelineCommand::tr("There is nothing here yet."));
    QJsonObject document{{QStringLiteral("kind"), QStringLiteral("timeline")},
                         {QStringLiteral("timeline"), timelineKindWord(key.kind)},
                         {QStringLiteral("fresh"), fresh},
                         {QStringLiteral("rows"), rows}};
    if (!key.argument.isEmpty())
        document.insert(QStringLiteral("argument"), key.argument);
    if (toMs(fetchedAt) > 0)
        document.insert(QStringLiteral("as_of"), isoTime(fetchedAt));
    session->out().document(document);
}

// Between the rows that are asked for; what is below the last of them is nobody's question.
std::optional<GapRef> holeIn(const Slice &slice, int limit)
{
    for (int i = 0; i < int(slice.rows.size()) && i + 1 < limit; ++i) {
        if (const auto &gap = slice.rows[size_t(i)].gapBelow)
            return gap;
    }
    return std::nullopt;
}

// Whether less is missing than before.
QCoro::Task<FetchResult<bool>> fill(Session *session, TimelineKey key, AccountId account, GapRef hole)
{
    Engine &engine = session->engine();
    const auto place = co_await engine.timelines().gap(hole);
    if (!place)
        co_return std::unexpected(place.error());
    // The person's other account is not asked for: its server may be gone.
    if (place->first.account != account)
        co_return false;
    const auto filled = co_await engine.timelineFetcher().fill(key, hole, pageSize);
    if (!filled)
        co_return std::unexpected(filled.error());
    co_return !filled->rows.empty() || !filled->gap;
}

// What is new, what is missing, then what is older until there are enough rows, or no more.
QCoro::Task<FetchResult<void>> refresh(Session *session, TimelineKey key, AccountId account, int limit)
{
    TimelineFetcher &fetcher = session->engine().timelineFetcher();
    const auto newest = co_await fetcher.newest(key, account, std::min(limit, pageSize));
    if (!newest)
        co_return std::unexpected(newest.error());
    bool atEnd = newest->atEnd;
    int fillings = 10 + limit / pageSize;
    while (true) {
        const auto slice = co_await session->engine().timelines().newest(key, session->viewers(), limit);
        if (!slice)
            co_return std::unexpected(slice.error());
        const auto hole = fillings-- > 0 ? holeIn(*slice, limit) : std::nullopt;
        if (hole) {
            const auto filled = co_await fill(session, key, account, *hole);
            if (!filled)
                co_return std::unexpected(filled.error());
            if (!*filled)
                fillings = 0;
            continue;
        }
        if (atEnd || int(slice->rows.size()) >= limit)
            co_return {};
        const auto older = co_await fetcher.older(key, account, pageSize);
        if (!older)
            co_return std::unexpected(older.error());
        atEnd = older->atEnd || older->rows.empty();
    }
}

Viewers viewersFor(const Session &session, const TimelineKey &key)
{
    if (key.kind != TimelineKind::Everywhere)
        return session.viewers();
    Viewers all;
    for (const Filing &home : session.engine().homes())
        all.push_back(home.account);
    return all;
}

// Each account's part; a server that does not answer leaves the others' standing.
QCoro::Task<CommandResult> everywhere(Session *session, TimelineKey key, int limit)
{
    Engine &engine = session->engine();
    const std::vector<Filing> homes = engine.homes();
    EverywhereFetched fetched;
    const bool offline = session->has("offline");
    if (!offline)
        fetched = co_await fetchNewestEverywhere(&engine.timelineFetcher(), homes, std::min(limit, pageSize));
    Instant fetchedAt;
    for (const Filing &home : homes) {
        const auto at = co_await engine.timelines().fetchedAt({home.account, TimelineKind::Home, {}});
        fetchedAt = std::max(fetchedAt, at.value_or(Instant()));
    }
    const auto slice = co_await engine.timelines().newest(key, viewersFor(*session, key), limit);
    if (!slice)
        co_return fail(slice.error());
    print(session, *slice, key, fetchedAt, !offline && fetched.problems.empty());
    for (const EverywhereFetched::Problem &problem : fetched.problems)
        session->out().notice(failureOf(problem.error).sentence);
    if (!fetched.problems.empty() && fetched.problems.size() == homes.size())
        co_return failureOf(fetched.problems.front().error).code;
    co_return ExitCode::Done;
}

QCoro::Task<CommandResult> TimelineCommand::run(Session *session)
{
    const auto account = session->account();
    if (!account)
        co_return std::unexpected(account.error());
    const auto limit = session->limit(20);
    if (!limit)
        co_return std::unexpected(limit.error());
    const auto key = co_await keyOf(session, *account);
    if (!key)
        co_return std::unexpected(key.error());
    if (key->kind == TimelineKind::Everywhere)
        co_return co_await everywhere(session, *key, *limit);

    const bool offline = session->isOffline();
    std::optional<FetchError> problem;
    if (!offline) {
        if (const auto fetched = co_await refresh(session, *key, account->id, *limit); !fetched)
            problem = fetched.error();
    }
    TimelineStore &timelines = session->engine().timelines();
    const auto slice = co_await timelines.newest(*key, session->viewers(), *limit);
    if (!slice)
        co_return fail(slice.error());
    const auto fetchedAt = co_await timelines.fetchedAt({account->id, key->kind, key->argument});
    if (!fetchedAt)
        co_return fail(fetchedAt.error());
    print(session, *slice, *key, *fetchedAt, !offline && !problem);
    if (problem) {
        session->out().notice(failureOf(*problem).sentence);
        if (!slice->rows.empty())
            session->out().notice(tr("This is your own copy, as of %1.").arg(asOf(*fetchedAt)));
        co_return failureOf(*problem).code;
    }
    co_return ExitCode::Done;
}

} // namespace

std::unique_ptr<Command> makeTimelineCommand()
{
    return std::make_unique<TimelineCommand>();
}

} // namespace Godwit
