// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/switch.h"

#include "cli/commands.h"
#include "cli/session.h"
#include "cli/shapes.h"
#include "cli/words.h"
#include "engine/engine.h"
#include "lifeboat/switchwatch.h"
#include "outbox/outbox.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Godwit
{

using namespace std::chrono_literals;

namespace
{

// A person at a terminal waits this long for what went along to be sent; it goes on without them.
constexpr Milliseconds patience = 20s;

class SwitchCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SwitchCommand)

public:
    QString name() const override { return QStringLiteral("switch"); }

    QString operands() const override { return QStringLiteral("[HANDLE]"); }

    QString summary() const override
    {
        return tr(
            "go on with the standby (or another account of the same person): same home, same place, what "
            "waits is sent from there, once");
    }

    void addOptions(QCommandLineParser &parser) const override;

    bool waitsForDelivery(const QStringList &) const override { return true; }

    int mostOperands() const override { return 1; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    QCoro::Task<CommandResult> choose(Session *session);
    QCoro::Task<CommandResult> rehearse(Session *session, PersonaId persona);
    QCoro::Task<Switch::Result<SwitchRecord>> perform(Session *session, Account account, Persona persona);
    QCoro::Task<> report(Session *session, SwitchRecord record);
};

void SwitchCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("back"), tr("Back to the account that acted before the last switch.")},
        {QStringLiteral("rehearse"), tr("Try it: switch and back, say how long it took, change nothing.")},
        {QStringLiteral("automatic"),
         tr("on or off: whether the window goes on with the standby by itself when a server is gone or has "
            "suspended "
            "the account."),
         QStringLiteral("on|off")},
        {QStringLiteral("queue"), tr("Do not wait until what went along has been sent.")},
    });
}

std::unexpected<Failure> failSwitch(const Switch::Problem &problem)
{
    const bool isStore = problem.word == QLatin1String("store");
    const bool isSignIn = problem.word == QLatin1String("signed-out");
    return std::unexpected(Failure{isStore    ? ExitCode::LocalData
                                   : isSignIn ? ExitCode::SignIn
                                              : ExitCode::Refused,
                                   problem.word,
                                   problem.sentence,
                                   {}});
}

QCoro::Task<CommandResult> SwitchCommand::choose(Session *session)
{
    const QString word = session->option("automatic");
    if (word != QLatin1String("on") && word != QLatin1String("off"))
        co_return fail(ExitCode::Usage, "usage", tr("--automatic takes on or off."));
    const bool on = word == QLatin1String("on");
    const QString value = on ? QStringLiteral("1") : QStringLiteral("0");
    if (const auto set = co_await session->engine().settings().set(SwitchWatch::setting(), value); !set)
        co_return fail(set.error());
    // A window that is open follows it at once.
    session->engine().outbox().announce();
    session->out().line(
        on ? tr("The standby takes over by itself when a server is gone or has suspended the account.")
           : tr("The standby takes over only when you say so."));
    session->out().document(
        {{QStringLiteral("kind"), QStringLiteral("switch_automatic")}, {QStringLiteral("automatic"), on}});
    co_return ExitCode::Done;
}

QCoro::Task<CommandResult> SwitchCommand::run(Session *session)
{
    if (session->has("automatic"))
        co_return co_await choose(session);
    const auto account = session->account();
    if (!account)
        co_return std::unexpected(account.error());
    const auto persona = session->engine().personaOf(account->id);
    if (!persona)
        co_return fail(ExitCode::NotFound, "no-account", tr("This account is not here any more."));
    const int ways =
        int(session->has("back")) + int(session->has("rehearse")) + int(!session->operand(0).isEmpty());
    if (ways > 1)
        co_return fail(ExitCode::Usage, "usage", tr("Say one of HANDLE, --back and --rehearse."));
    if (session->has("rehearse"))
        co_return co_await rehearse(session, persona->id);
    const auto record = co_await perform(session, *account, *persona);
    if (!record)
        co_return failSwitch(record.error());
    co_await report(session, *record);
    co_return ExitCode::Done;
}

QCoro::Task<Switch::Result<SwitchRecord>> SwitchCommand::perform(Session *session, Account account,
                                                                 Persona persona)
{
    Switch &switcher = session->engine().switcher();
    if (session->has("back"))
        co_return co_await switcher.back(persona.id);
    AccountId target = persona.standby;
    if (const QString handle = session->operand(0); !handle.isEmpty()) {
        const auto named = session->engine().accountByHandle(handle);
        if (!named)
            co_return std::unexpected(
                Switch::Problem{QStringLiteral("signed-out"), tr("%1 is not signed in here.").arg(handle)});
        if (named->persona != persona.id)
            co_return std::unexpected(
                Switch::Problem{QStringLiteral("other-person"),
                                tr("%1 does not stand by for %2: `godwit standby set %1` first.")
                                    .arg(named->handle, account.handle)});
        target = named->id;
    }
    co_return co_await switcher.to(target, Switch::Reason::Person);
}

const char *outcomeWord(Passage::Kind kind)
{
    return kind == Passage::Kind::Goes ? "went" : kind == Passage::Kind::Asks ? "asks" : "stays";
}

const char *reasonWord(SwitchRecord::Reason reason)
{
    static const char *const words[] = {"", "person", "gone", "suspended", "back", "rehearsal"};
    return words[int(reason)];
}

QJsonObject shapeOfSwitch(const Engine &engine, const SwitchRecord &record)
{
    QJsonArray acts;
    for (const SwitchRecord::Outcome &outcome : record.acts)
        acts.append(
            QJsonObject{{QStringLiteral("id"), outcome.act.toString()},
                        {QStringLiteral("outcome"), QLatin1String(outcomeWord(outcome.passage.kind))}});
    QJsonObject shape{{QStringLiteral("kind"), QStringLiteral("switch")},
                      {QStringLiteral("at"), isoTime(record.at)},
                      {QStringLiteral("reason"), QLatin1String(reasonWord(record.reason))},
                      {QStringLiteral("acts"), acts}};
    if (const auto from = engine.accountById(record.from))
        shape.insert(QStringLiteral("from"), from->handle);
    if (const auto to = engine.accountById(record.to))
        shape.insert(QStringLiteral("to"), to->handle);
    if (record.there)
        shape.insert(QStringLiteral("there_ms"), *record.there);
    if (record.back)
        shape.insert(QStringLiteral("back_ms"), *record.back);
    return shape;
}

QCoro::Task<int> sentOf(Session *session, SwitchRecord record)
{
    Outbox &outbox = session->engine().outbox();
    Clock &clock = session->engine().clock();
    const Instant until = clock.now() + (session->has("queue") || session->has("offline") ? 0ms : patience);
    int sent = 0;
    for (const SwitchRecord::Outcome &outcome : record.acts) {
        if (outcome.passage.kind != Passage::Kind::Goes)
            continue;
        const auto act = co_await outbox.settled(outcome.act, std::max(0ms, until - clock.now()));
        sent += act && act->state == Act::State::Sent ? 1 : 0;
    }
    co_return sent;
}

QCoro::Task<> SwitchCommand::report(Session *session, SwitchRecord record)
{
    const Engine &engine = session->engine();
    const auto to = engine.accountById(record.to);
    session->out().line(
        tr("You are on %1 now, as @%2. Your place is kept.")
            .arg(to ? to->server.origin.toDisplayString() : QString(), to ? to->handle : QString()));
    const int went = record.count(Passage::Kind::Goes);
    const int sent = co_await sentOf(session, record);
    if (sent > 0)
        session->out().line(tr("%n waiting thing(s) have gone out.", nullptr, sent));
    if (went > sent)
        session->out().line(tr("%n thing(s) wait to go out from there.", nullptr, went - sent));
    if (went > sent && session->engine().outbox().isPaused())
        session->out().notice(outboxPausedSentence());
    for (const SwitchRecord::Outcome &outcome : record.acts) {
        if (outcome.passage.kind == Passage::Kind::Goes)
            continue;
        const auto act = co_await session->engine().outbox().act(outcome.act);
        const QString deed = act ? deedWord(act->deed) : QString();
        const bool asks = outcome.passage.kind == Passage::Kind::Asks;
        const QString why = asks && act ? act->problemSentence
                                        : session->engine().switcher().sentenceFor(
                                              record, outcome.passage.why, act ? &*act : nullptr);
        session->out().line(QStringLiteral("%1  %2  %3  %4")
                                .arg(outcome.act.toString().left(8),
                                     (asks ? tr("asks you") : tr("stays")).leftJustified(9),
                                     deed.leftJustified(11), why));
    }
    if (record.count(Passage::Kind::Asks) > 0)
        session->out().line(tr("`godwit outbox answer ID send` sends it from here, `… wait` lets it wait."));
    session->out().document(shapeOfSwitch(engine, record));
}

QCoro::Task<CommandResult> SwitchCommand::rehearse(Session *session, PersonaId persona)
{
    Switch &switcher = session->engine().switcher();
    const auto there = co_await switcher.rehearseThere(persona);
    if (!there)
        co_return failSwitch(there.error());
    const auto back = co_await switcher.rehearseBack(persona);
    if (!back)
        co_return failSwitch(back.error());
    const auto record = co_await switcher.keepRehearsal(persona, *there, *back);
    if (!record)
        co_return failSwitch(record.error());
    const auto to = session->engine().accountById(record->to);
    session->out().line(tr("There in %1 ms, back in %2 ms. Nothing was changed.")
                            .arg(*there, 0, 'f', 0)
                            .arg(*back, 0, 'f', 0));
    QJsonObject document = shapeOfSwitch(session->engine(), *record);
    ExitCode code = ExitCode::Done;
    if (!session->has("offline")) {
        const auto greeted = co_await session->engine().greet(record->to);
        const auto failure = greeted ? std::nullopt : std::optional(failureOf(greeted.error()));
        const QString host = to ? to->server.origin.toDisplayString() : QString();
        document.insert(QStringLiteral("standby_answers"), !failure);
        session->out().line(failure ? tr("%1 does not take you just now: %2").arg(host, failure->sentence)
                                    : tr("%1 answers and knows you.").arg(host));
        code = failure ? failure->code : ExitCode::Done;
    }
    session->out().document(document);
    co_return code;
}

} // namespace

std::unique_ptr<Command> makeSwitchCommand()
{
    return std::make_unique<SwitchCommand>();
}

} // namespace Godwit
