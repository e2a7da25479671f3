// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/delivery.h"

#include "base/alarm.h"
#include "base/clock.h"
#include "base/tr.h"
#include "cli/interruption.h"
#include "cli/shapes.h"
#include "cli/timeargument.h"
#include "cli/words.h"
#include "engine/engine.h"
#include "outbox/outbox.h"

#include <QJsonArray>

#include <algorithm>

namespace Godwit
{

using namespace std::chrono_literals;

// A person at a terminal waits this long; the act goes on without them. When nobody answers, less.
static constexpr Milliseconds patience = 30s;
static constexpr Milliseconds patienceWithTheDead = 4s;

void addDeliveryOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("queue"), tr("Write it down and do not wait for its delivery.")});
}

static QString visibilityWarning(Visibility widened)
{
    return tr("Attention: the server made this post %1, wider than you asked. Delete it there if that is not "
              "what you want.")
        .arg(visibilityWord(widened));
}

static bool waitsForSignIn(const Act &act)
{
    using Kind = ServerError::Kind;
    return act.state == Act::State::Queued && (act.problem == serverErrorWord(Kind::Unauthorized) ||
                                               act.problem == serverErrorWord(Kind::SignedOut));
}

static ExitCode exitCodeOf(const Act &act)
{
    switch (act.state) {
    case Act::State::Sent:
    case Act::State::Cancelled:
    case Act::State::Scheduled:
        return ExitCode::Done;
    case Act::State::Rejected:
        return ExitCode::Refused;
    case Act::State::Ask:
        return ExitCode::Ask;
    case Act::State::Queued:
    case Act::State::Sending:
    case Act::State::Unknown:
        return waitsForSignIn(act) ? ExitCode::SignIn : ExitCode::Waiting;
    }
    Q_UNREACHABLE_RETURN(ExitCode::Failed);
}

static QString waitingSentence(const Act &act)
{
    if (act.problem == serverErrorWord(ServerError::Kind::RateLimited))
        return act.problemSentence + QLatin1Char(' ') +
               tr("It is kept in the outbox and goes out after that.");
    if (waitsForSignIn(act))
        return act.problemSentence + QLatin1Char(' ') +
               tr("It is kept in the outbox and goes out when you have signed in again.");
    const QString kept =
        tr("It is kept in the outbox: it goes out while Godwit's window is open and the server answers, or "
           "with `godwit outbox wait`.");
    return (act.problemSentence + QLatin1Char(' ') + kept).trimmed();
}

static QString laterSentence(const Act &act, const QString &host)
{
    const auto *post = std::get_if<WritePost>(&act.deed);
    const QString at = post && post->at ? timeInWords(*post->at) : QString();
    const QString back =
        QLatin1Char(' ') + tr("`godwit outbox cancel %1` takes it back.").arg(act.id.toString().left(8));
    if (act.state == Act::State::Scheduled)
        return tr("%1 has it and publishes it at %2.").arg(host, at) + back;
    return tr("%1 does not take it for later: it is kept in the outbox until %2 and goes out then, but only "
              "while "
              "Godwit runs.")
               .arg(host, at) +
           back;
}

static QString heldBackSentence(const Act &act)
{
    if (act.state == Act::State::Unknown)
        return tr("The answer was lost, and the outbox is paused: after `godwit outbox resume` Godwit looks "
                  "whether it arrived, and will not send it twice.");
    return tr("It is kept in the outbox, which is paused: it goes out after `godwit outbox resume`.");
}

static QString stateSentence(const Act &act, const QString &done, const QString &host, Instant now)
{
    const QString id = act.id.toString().left(8);
    if (isKeptForLater(act, now))
        return laterSentence(act, host);
    switch (act.state) {
    case Act::State::Scheduled:
        return laterSentence(act, host);
    case Act::State::Sent:
        return done;
    case Act::State::Cancelled:
        return tr("Cancelled.");
    case Act::State::Rejected:
        return act.problemSentence + QLatin1Char(' ') +
               tr("It is kept in the outbox: `godwit outbox retry %1` sends it again, `godwit outbox cancel "
                  "%1` "
                  "drops it.")
                   .arg(id);
    case Act::State::Ask:
        if (isVisibilityUnknown(act))
            return act.problemSentence + QLatin1Char(' ') +
                   tr("`godwit outbox retry %1` tries again; to choose, `godwit outbox cancel %1` and say "
                      "--visibility.")
                       .arg(id);
        if (act.offeredTo)
            return act.problemSentence + QLatin1Char(' ') +
                   tr("`godwit outbox answer %1 send` sends it all the same, `godwit outbox answer %1 wait` "
                      "lets it "
                      "wait.")
                       .arg(id);
        return tr("It is not certain whether this arrived: %1 Look at the server, then `godwit outbox retry "
                  "%2` or "
                  "`godwit outbox cancel %2`.")
            .arg(act.problemSentence, id);
    case Act::State::Unknown:
        return tr("The answer was lost; Godwit is checking whether it arrived, and will not send it twice.");
    case Act::State::Queued:
    case Act::State::Sending:
        return waitingSentence(act);
    }
    Q_UNREACHABLE_RETURN({});
}

static void tell(Session &session, const Act &act, const QString &host, const QString &done)
{
    const ExitCode code = exitCodeOf(act);
    const bool isHeldBack = session.engine().outbox().isHeldBack(act) && !waitsForSignIn(act);
    const QString sentence =
        isHeldBack ? heldBackSentence(act) : stateSentence(act, done, host, session.engine().clock().now());
    if (code == ExitCode::Done)
        session.out().line(sentence);
    else
        session.out().notice(sentence);
    if (act.widenedTo)
        session.out().notice(visibilityWarning(*act.widenedTo));
    else if (act.state == Act::State::Sent && !act.problemSentence.isEmpty())
        session.out().notice(act.problemSentence);
    if (!act.resultUrl.isEmpty())
        session.out().line(act.resultUrl);
    else if (std::holds_alternative<WritePost>(act.deed) && act.resultPost)
        session.out().line(act.resultPost.toString());
}

CommandResult report(Session &session, const Act &act, const QString &done)
{
    const auto account = session.engine().accountById(act.account);
    session.out().document(shapeOf(act, account ? account->handle : QString()));
    tell(session, act, account ? account->server.origin.toDisplayString() : QString(), done);
    return exitCodeOf(act);
}

static bool waits(const Session &session)
{
    return !session.has("queue") && !session.has("offline");
}

namespace
{

// Whoever presses Ctrl+C waits no longer, and is told where what they said is now.
struct PatientPerson {
    explicit PatientPerson(Clock &clock) : hadEnough(clock)
    {
        QObject::connect(&interruption, &Interruption::interrupted, &hadEnough, &Alarm::ring);
    }

    Alarm hadEnough;
    Interruption interruption;
};

} // namespace

static QCoro::Task<CommandResult> settleOne(Session *session, ActId id, QString done)
{
    Outbox &outbox = session->engine().outbox();
    const PatientPerson person(session->engine().clock());
    const Milliseconds first = waits(*session) ? patienceWithTheDead : 0ms;
    auto act = co_await outbox.settled(id, first, &person.hadEnough);
    if (act && first > 0ms && !(act->state == Act::State::Queued && !act->problem.isEmpty()))
        act = co_await outbox.settled(id, patience - first, &person.hadEnough);
    if (!act)
        co_return fail(act.error());
    co_return report(*session, *act, done);
}

static QCoro::Task<CommandResult> settleAll(Session *session, Account account, std::vector<ActId> ids,
                                            QString done)
{
    Outbox &outbox = session->engine().outbox();
    const PatientPerson person(session->engine().clock());
    const Milliseconds each = waits(*session) ? patience : 0ms;
    QJsonArray shapes;
    std::vector<Act> acts;
    for (const ActId &id : ids) {
        // What waits for one that does not come through is not waited for.
        const bool goesOn = acts.empty() || acts.back().state == Act::State::Sent;
        const auto act = co_await outbox.settled(id, goesOn ? each : 0ms, &person.hadEnough);
        if (!act)
            co_return fail(act.error());
        acts.push_back(*act);
        shapes.append(shapeOf(*act, account.handle));
    }
    session->out().document({{QStringLiteral("kind"), QStringLiteral("outbox")},
                             {QStringLiteral("paused"), outbox.isPaused()},
                             {QStringLiteral("acts"), shapes}});
    const auto stuck = std::ranges::find_if(acts, [](const Act &act) {
        return act.state != Act::State::Sent && act.state != Act::State::Scheduled;
    });
    tell(*session, stuck == acts.end() ? acts.front() : *stuck, account.server.origin.toDisplayString(),
         done);
    co_return exitCodeOf(stuck == acts.end() ? acts.front() : *stuck);
}

QCoro::Task<CommandResult> deliver(Session *session, Account account, Deed deed, QString done)
{
    Outbox::Saying saying;
    saying.parts.push_back({session->engine().outbox().newId(), account.id, std::move(deed)});
    co_return co_await deliverAll(session, std::move(account), std::move(saying), std::move(done));
}

QCoro::Task<CommandResult> deliverAll(Session *session, Account account, Outbox::Saying saying, QString done)
{
    std::vector<ActId> ids;
    for (const Outbox::Saying::Part &part : saying.parts) {
        if (!std::holds_alternative<UploadMedia>(part.deed))
            ids.push_back(part.id);
    }
    const auto added = co_await session->engine().outbox().add(std::move(saying));
    if (!added)
        co_return fail(added.error());
    if (ids.size() == 1)
        co_return co_await settleOne(session, ids.front(), std::move(done));
    co_return co_await settleAll(session, std::move(account), std::move(ids), std::move(done));
}

} // namespace Godwit
