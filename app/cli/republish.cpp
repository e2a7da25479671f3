// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/republish.h"

#include "base/alarm.h"
#include "base/tr.h"
#include "cli/interruption.h"
#include "cli/republishshapes.h"
#include "cli/session.h"
#include "cli/words.h"
#include "engine/engine.h"
#include "lifeboat/republish/republishing.h"

#include <QDateTime>
#include <QLocale>

namespace Godwit
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Why = SyncEnd::Why;

namespace
{

// What a call is about.
struct Ends {
    Account archive;
    Account account;

    RepublishPair pair() const { return {archive.id, account.id}; }
};

std::expected<Ends, Failure> endsOf(const Session &session)
{
    const QString handle = session.operand(1);
    const auto archive =
        session.engine().accountByHandle(handle.startsWith("archive:"_L1) ? handle : "archive:"_L1 + handle);
    if (!archive)
        return fail(ExitCode::NotFound, "no-account",
                    tr("There is no archive of %1 here: `godwit archive list`.").arg(handle));
    const auto account = session.engine().accountByHandle(session.option("to"));
    if (!session.has("to") || !account)
        return fail(ExitCode::Usage, "usage",
                    tr("Say to which account, by --to HANDLE; `godwit accounts` lists who is signed in."));
    return Ends{*archive, *account};
}

std::expected<RepublishChoices, Failure> choicesOf(const Session &session)
{
    RepublishChoices choices{.followers = session.has("followers-too"), .direct = session.has("direct-too")};
    if (!session.has("visibility"))
        return choices;
    const auto widest = visibilityFromWord(session.option("visibility"));
    if (!widest)
        return fail(ExitCode::Usage, "usage",
                    tr("There is no visibility “%1”: say public, unlisted, followers or direct.")
                        .arg(session.option("visibility")));
    choices.widest = *widest;
    return choices;
}

std::unexpected<Failure> failWith(const Republishing::Problem &problem)
{
    const ExitCode code = problem.word == "store"_L1 ? ExitCode::LocalData : ExitCode::Refused;
    return fail(code, problem.word.toLatin1().constData(), problem.sentence);
}

ExitCode codeOf(Why why)
{
    switch (why) {
    case Why::Finished:
        return ExitCode::Done;
    case Why::Trouble:
        return ExitCode::Unreachable;
    case Why::Store:
        return ExitCode::LocalData;
    default:
        return ExitCode::Waiting;
    }
}

// With `--wait` as often as limits, and a server that does not answer, ask for; until Ctrl+C.
QCoro::Task<SyncEnd> runUntilDone(Session *session, RepublishPair pair)
{
    Republishing &republishing = session->engine().republishing();
    Clock &clock = session->engine().clock();
    Interruption interruption;
    Alarm alarm(clock);
    QObject::connect(&interruption, &Interruption::interrupted, &alarm, &Alarm::ring);
    SyncEnd end = co_await republishing.run(pair);
    while (session->has("wait") && !interruption.happened() && end.goesOnAt &&
           (end.why == Why::Waits || end.why == Why::Trouble)) {
        session->out().notice(tr("It goes on at %1.")
                                  .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(*end.goesOnAt)),
                                                          QLocale::ShortFormat)));
        co_await alarm.wait(std::max<Milliseconds>(1s, *end.goesOnAt - clock.now()));
        if (!interruption.happened())
            end = co_await republishing.run(pair);
    }
    co_return end;
}

// A line now and then, where a person looks on.
void follow(Session *session, QObject *until)
{
    const auto told = std::make_shared<int>(0);
    QObject::connect(&session->engine().republishing(), &Republishing::changed, until, [session, told] {
        constexpr int tellEvery = 100;
        if (!session->out().json() && ++*told % tellEvery == 0)
            session->out().notice(tr("%n post(s) so far …", nullptr, *told));
    });
}

QCoro::Task<CommandResult> preview(Session *session, Ends ends, RepublishChoices choices)
{
    const auto counts = co_await session->engine().republishing().preview(ends.pair(), choices);
    if (!counts)
        co_return failWith(counts.error());
    if (!session->has("dry-run"))
        co_return fail(
            ExitCode::Ask, "no-consent",
            tr("Godwit will write %n post(s) to @%1. Look at it first with --dry-run; if you agree: "
               "`godwit archive republish … --yes`.",
               nullptr, int(counts->posts))
                .arg(ends.account.handle));
    print(session->out(), *counts, ends.archive, ends.account);
    if (ends.archive.server.domain == "x.com"_L1)
        session->out().notice(
            tr("X’s archive does not tell for certain whether the account was protected. If it "
               "was, say --visibility followers."));
    session->out().document(shapeOf(*counts, ends.archive, ends.account));
    co_return ExitCode::Done;
}

QCoro::Task<CommandResult> tell(Session *session, Ends ends, SyncEnd end)
{
    const auto report = co_await session->engine().republishing().report(ends.pair());
    if (!report)
        co_return fail(report.error());
    if (!*report)
        co_return fail(ExitCode::NotFound, "not-there",
                       tr("Nothing of this archive was given to @%1 yet.").arg(ends.account.handle));
    print(session->out(), **report, end, ends.account);
    session->out().document(shapeOf(**report, end, ends.archive, ends.account));
    if (end.why == Why::Finished && (*report)->asks > 0)
        co_return ExitCode::Ask;
    co_return codeOf(end.why);
}

} // namespace

QList<QCommandLineOption> republishOptions()
{
    return {
        {u"to"_s, tr("republish: the account that gets the posts."), u"HANDLE"_s},
        {u"yes"_s, tr("republish: you have seen what --dry-run says, and agree.")},
        {u"followers-too"_s, tr("republish: also what was for followers only, for those of the account.")},
        {u"direct-too"_s, tr("republish: also what was for yourself alone; what names others never goes.")},
        {u"visibility"_s,
         tr("republish: no post is shown to more people than this: public, unlisted, followers, direct."),
         u"WORD"_s},
        {u"pause"_s, tr("republish: stop after the post that is under way; the command without it goes on.")},
        {u"wait"_s, tr("republish: go on until all is there that can be, however long the server asks for.")},
    };
}

QCoro::Task<CommandResult> republishArchive(Session *session)
{
    const auto ends = endsOf(*session);
    if (!ends)
        co_return std::unexpected(ends.error());
    const auto choices = choicesOf(*session);
    if (!choices)
        co_return std::unexpected(choices.error());
    Republishing &republishing = session->engine().republishing();
    if (session->has("pause")) {
        if (const auto paused = co_await republishing.setPaused(ends->pair(), true); !paused)
            co_return fail(paused.error());
        co_return co_await tell(session, *ends, SyncEnd{Why::Paused, {}, {}});
    }
    if (session->has("dry-run") || !session->has("yes"))
        co_return co_await preview(session, *ends, *choices);
    if (const auto begun = co_await republishing.begin(ends->pair(), *choices); !begun)
        co_return failWith(begun.error());
    QObject watched;
    follow(session, &watched);
    const SyncEnd end = co_await runUntilDone(session, ends->pair());
    co_return co_await tell(session, *ends, end);
}

} // namespace Godwit
