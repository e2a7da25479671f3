// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/delivery.h"

#include "cli/shapes.h"
#include "cli/words.h"
#include "engine/engine.h"
#include "outbox/outbox.h"

#include <QCoreApplication>

namespace Godwit
{

using namespace std::chrono_literals;

// A person at a terminal waits this long; the act goes on without them.
static constexpr Milliseconds patience = 30s;

static QString tr(const char *text)
{
    return QCoreApplication::translate("Delivery", text);
}

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

static ExitCode exitCodeOf(Act::State state)
{
    switch (state) {
    case Act::State::Sent:
    case Act::State::Cancelled:
        return ExitCode::Done;
    case Act::State::Rejected:
        return ExitCode::Refused;
    case Act::State::Ask:
        return ExitCode::Ask;
    case Act::State::Queued:
    case Act::State::Sending:
    case Act::State::Unknown:
        return ExitCode::Waiting;
    }
    Q_UNREACHABLE_RETURN(ExitCode::Failed);
}

static QString stateSentence(const Act &act, const QString &done)
{
    switch (act.state) {
    case Act::State::Sent:
        return done;
    case Act::State::Cancelled:
        return tr("Cancelled.");
    case Act::State::Rejected:
        return act.problemSentence;
    case Act::State::Ask:
        return tr("It is not certain whether this arrived: %1 Look at the server, then `godwit outbox retry "
                  "%2` or "
                  "`godwit outbox cancel %2`.")
            .arg(act.problemSentence, act.id.toString());
    case Act::State::Unknown:
        return tr("The answer was lost; Godwit is checking whether it arrived, and will not send it twice.");
    case Act::State::Queued:
    case Act::State::Sending:
        return act.problemSentence.isEmpty()
                   ? tr("Kept in the outbox; it goes out as soon as it can.")
                   : tr("Kept in the outbox; it goes out as soon as it can. %1").arg(act.problemSentence);
    }
    Q_UNREACHABLE_RETURN({});
}

CommandResult report(Session &session, const Act &act, const QString &done)
{
    const auto account = session.engine().accountById(act.account);
    session.out().document(shapeOf(act, account ? account->handle : QString()));
    const ExitCode code = exitCodeOf(act.state);
    const QString sentence = stateSentence(act, done);
    if (code == ExitCode::Done)
        session.out().line(sentence);
    else
        session.out().notice(sentence);
    if (act.widenedTo)
        session.out().notice(visibilityWarning(*act.widenedTo));
    if (!act.resultUrl.isEmpty())
        session.out().line(act.resultUrl);
    else if (std::holds_alternative<WritePost>(act.deed) && act.resultPost)
        session.out().line(act.resultPost.toString());
    return code;
}

QCoro::Task<CommandResult> deliver(Session *session, Account account, Deed deed, QString done)
{
    Outbox &outbox = session->engine().outbox();
    const auto id = co_await outbox.add(account.id, std::move(deed));
    if (!id)
        co_return fail(id.error());
    const auto act = co_await outbox.settled(*id, session->has("queue") ? 0ms : patience);
    if (!act)
        co_return fail(act.error());
    co_return report(*session, *act, done);
}

} // namespace Godwit
