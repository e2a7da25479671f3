// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outbox.h"

#include "cli/actwords.h"
#include "cli/commands.h"
#include "cli/delivery.h"
#include "cli/shapes.h"
#include "cli/timeargument.h"
#include "cli/words.h"
#include "engine/engine.h"
#include "lifeboat/switch.h"
#include "outbox/actcodec.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Godwit
{

using namespace std::chrono_literals;

namespace
{

class OutboxCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxCommand)

public:
    QString name() const override { return QStringLiteral("outbox"); }

    QString operands() const override
    {
        return QStringLiteral("[list | wait | pause | resume | retry ID | cancel ID | answer ID send|wait]");
    }

    QString summary() const override { return tr("what was said and is not delivered yet"); }

    void addOptions(QCommandLineParser &parser) const override;

    bool waitsForDelivery(const QStringList &operands) const override
    {
        static const QStringList others{QStringLiteral("list"), QStringLiteral("pause"),
                                        QStringLiteral("resume")};
        return !operands.isEmpty() && !others.contains(operands.front());
    }

    int mostOperands() const override { return 3; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    QCoro::Task<CommandResult> list(Session *session);
    QCoro::Task<CommandResult> wait(Session *session);
    QCoro::Task<CommandResult> setPaused(Session *session, bool paused);
    QCoro::Task<CommandResult> retry(Session *session, ActId id);
    QCoro::Task<CommandResult> cancel(Session *session, ActId id);
    QCoro::Task<CommandResult> answer(Session *session, ActId id);
    QCoro::Task<std::expected<ActId, Failure>> idOf(Session *session, QString typed);
};

void OutboxCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("all"), tr("list: what has been delivered or cancelled, too.")},
        {QStringLiteral("seconds"), tr("wait: give up after so many seconds (default 300)."),
         QStringLiteral("N")},
    });
}

QCoro::Task<CommandResult> OutboxCommand::run(Session *session)
{
    const QString verb = session->operands().isEmpty() ? QStringLiteral("list") : session->operand(0);
    const bool answers = verb == QLatin1String("answer");
    const bool ofOne = verb == QLatin1String("retry") || verb == QLatin1String("cancel") || answers;
    const bool pauses = verb == QLatin1String("pause");
    const bool ofAll = verb == QLatin1String("list") || verb == QLatin1String("wait") || pauses ||
                       verb == QLatin1String("resume");
    const qsizetype words = std::max<qsizetype>(1, session->operands().size());
    if (!(ofOne && words == (answers ? 3 : 2)) && !(ofAll && words == 1))
        co_return fail(
            ExitCode::Usage, "usage",
            tr("Say outbox list, wait, pause, resume, retry ID, cancel ID, answer ID send or answer ID "
               "wait."));
    if (verb == QLatin1String("list"))
        co_return co_await list(session);
    if (verb == QLatin1String("wait"))
        co_return co_await wait(session);
    if (ofAll)
        co_return co_await setPaused(session, pauses);
    const auto id = co_await idOf(session, session->operand(1));
    if (!id)
        co_return std::unexpected(id.error());
    if (verb == QLatin1String("retry"))
        co_return co_await retry(session, *id);
    if (answers)
        co_return co_await answer(session, *id);
    co_return co_await cancel(session, *id);
}

// The beginning of an id is enough where only one act has it.
QCoro::Task<std::expected<ActId, Failure>> OutboxCommand::idOf(Session *session, QString typed)
{
    const auto acts = co_await session->engine().outbox().acts(true);
    if (!acts)
        co_return fail(acts.error());
    std::vector<ActId> found;
    for (const Act &act : *acts) {
        if (!typed.isEmpty() && act.id.toString().startsWith(typed))
            found.push_back(act.id);
    }
    if (found.size() != 1)
        co_return fail(
            ExitCode::NotFound, "not-found",
            tr("No single act has an id that begins with “%1”; `godwit outbox list --all` names them.")
                .arg(typed));
    co_return found.front();
}

QString remarkOn(const Act &act)
{
    const auto *post = std::get_if<WritePost>(&act.deed);
    const bool isOpen = act.state == Act::State::Queued || act.state == Act::State::Scheduled;
    if (!post || !post->at || !isOpen)
        return act.problemSentence;
    return (OutboxCommand::tr("for %1").arg(timeInWords(*post->at)) + QLatin1Char(' ') + act.problemSentence)
        .trimmed();
}

// What an act says stands below its state.
constexpr int indent = 10;

QCoro::Task<CommandResult> OutboxCommand::list(Session *session)
{
    const auto acts = co_await session->engine().outbox().acts(session->has("all"));
    if (!acts)
        co_return fail(acts.error());
    const bool paused = session->engine().outbox().isPaused();
    if (paused)
        session->out().line(session->out().warning(outboxPausedSentence()));
    QJsonArray shapes;
    for (const Act &act : *acts) {
        const auto account = session->engine().accountById(act.account);
        const QString handle = account ? account->handle : QString();
        const auto offered = session->engine().accountById(act.offeredTo);
        shapes.append(shapeOf(act, handle, offered ? offered->handle : QString()));
        session->out().line(QStringLiteral("%1  %2  %3  @%4  %5")
                                .arg(act.id.toString().left(8), actStateWord(act.state).leftJustified(9),
                                     deedWord(act.deed).leftJustified(11), handle, remarkOn(act))
                                .trimmed());
        const QString words = lineOf(wordsOf(act.deed), std::max(20, session->out().width() - indent));
        if (!words.isEmpty())
            session->out().line(QString(indent, QLatin1Char(' ')) + words);
    }
    if (acts->empty())
        session->out().line(tr("Nothing waits."));
    session->out().document({{QStringLiteral("kind"), QStringLiteral("outbox")},
                             {QStringLiteral("paused"), paused},
                             {QStringLiteral("acts"), shapes}});
    co_return ExitCode::Done;
}

QCoro::Task<CommandResult> OutboxCommand::setPaused(Session *session, bool paused)
{
    if (const auto kept = co_await session->engine().outbox().setPaused(paused); !kept)
        co_return fail(kept.error());
    if (!paused)
        session->out().line(
            tr("The outbox goes on: what waits goes out while Godwit's window is open, or with "
               "`godwit outbox wait`."));
    co_return co_await list(session);
}

bool isOpen(const Act &act)
{
    return act.state == Act::State::Queued || act.state == Act::State::Sending ||
           act.state == Act::State::Unknown;
}

// Until nothing is open, or `patience` is over. What waits for a dead server is tried at once: whoever waits
// has reason to believe that it answers again. While the outbox is paused only what is being sent is waited
// for.
QCoro::Task<StoreResult<std::vector<Act>>> settleAll(Session *session, Milliseconds patience)
{
    Outbox &outbox = session->engine().outbox();
    Clock &clock = session->engine().clock();
    const Instant until = clock.now() + patience;
    auto acts = co_await outbox.acts(false);
    if (!acts)
        co_return acts;
    const std::vector<Act> waiting = *acts;
    for (const Act &act : waiting) {
        if (act.state == Act::State::Queued && !outbox.isPaused())
            std::ignore = co_await outbox.retry(act.id);
    }
    for (const Act &act : waiting) {
        if (isOpen(act))
            std::ignore = co_await outbox.settled(act.id, std::max(0ms, until - clock.now()));
    }
    co_return co_await outbox.acts(false);
}

QCoro::Task<CommandResult> OutboxCommand::wait(Session *session)
{
    bool isNumber = true;
    const int seconds = session->has("seconds") ? session->option("seconds").toInt(&isNumber) : 300;
    if (!isNumber || seconds < 0)
        co_return fail(ExitCode::Usage, "usage", tr("--seconds takes a number, 0 or more."));
    if (session->has("offline"))
        co_return fail(ExitCode::Usage, "usage",
                       tr("What waits can only be delivered by sending it: leave --offline out."));
    auto acts = co_await settleAll(session, std::chrono::seconds(seconds));
    if (!acts)
        co_return fail(acts.error());
    if (const auto listed = co_await list(session); !listed)
        co_return listed;
    // What its server has for later is done as far as anybody here can do it.
    std::erase_if(*acts, [](const Act &act) { return act.state == Act::State::Scheduled; });
    const bool asks = std::ranges::any_of(*acts, [](const Act &act) { return !isOpen(act); });
    co_return asks ? ExitCode::Ask : acts->empty() ? ExitCode::Done : ExitCode::Waiting;
}

Milliseconds patience(const Session &session)
{
    return session.has("offline") ? 0ms : 30s;
}

QCoro::Task<CommandResult> OutboxCommand::retry(Session *session, ActId id)
{
    const auto begun = co_await session->engine().outbox().retry(id);
    if (!begun)
        co_return fail(begun.error());
    const auto act = co_await session->engine().outbox().settled(id, patience(*session));
    if (!act)
        co_return fail(act.error());
    if (act->state == Act::State::Cancelled)
        co_return fail(ExitCode::Refused, "cancelled",
                       tr("It was cancelled, and is not sent. Say it again if it is to be."));
    co_return report(*session, *act, tr("Sent."));
}

QCoro::Task<CommandResult> OutboxCommand::answer(Session *session, ActId id)
{
    const QString word = session->operand(2);
    if (word != QLatin1String("send") && word != QLatin1String("wait"))
        co_return fail(ExitCode::Usage, "usage", tr("Answer send or wait."));
    const bool sends = word == QLatin1String("send");
    const auto done =
        co_await session->engine().switcher().answer(id, sends ? Switch::Answer::Send : Switch::Answer::Wait);
    if (!done)
        co_return fail(ExitCode::Refused, done.error().word.toLatin1().constData(), done.error().sentence);
    const Milliseconds longest = sends ? patience(*session) : 0ms;
    const auto act = co_await session->engine().outbox().settled(id, longest);
    if (!act)
        co_return fail(act.error());
    co_return report(*session, *act, tr("Sent."));
}

QCoro::Task<CommandResult> OutboxCommand::cancel(Session *session, ActId id)
{
    const auto before = co_await session->engine().outbox().act(id);
    const auto cancelled = co_await session->engine().outbox().cancel(id);
    if (!cancelled)
        co_return fail(cancelled.error());
    if (!*cancelled)
        co_return fail(ExitCode::Refused, "too-late",
                       tr("It is being sent, or has been: too late to cancel."));
    const auto act = co_await session->engine().outbox().act(id);
    if (!act)
        co_return fail(act.error());
    // Its server still has it and is told.
    if (before && before->state == Act::State::Scheduled)
        std::ignore = co_await session->engine().outbox().settled(dropIdOf(*before), patience(*session));
    co_return report(*session, *act, {});
}

} // namespace

std::unique_ptr<Command> makeOutboxCommand()
{
    return std::make_unique<OutboxCommand>();
}

} // namespace Godwit
