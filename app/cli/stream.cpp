// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/interruption.h"
#include "cli/livefeed.h"
#include "cli/session.h"
#include "cli/streamprinter.h"
#include "engine/engine.h"
#include "engine/liveaccounts.h"
#include "timeline/accountserver.h"

#include <QCoreApplication>
#include <qcoro/qcorosignal.h>

namespace Godwit
{

namespace
{

class StreamCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StreamCommand)

public:
    QString name() const override { return QStringLiteral("stream"); }

    QString operands() const override
    {
        return QStringLiteral("[home | local | federated | notifications …]");
    }

    QString summary() const override
    {
        return tr("show posts and notifications as they arrive, until Ctrl+C");
    }

    bool waitsForDelivery(const QStringList &) const override { return true; }

    int mostOperands() const override { return 4; }

    QCoro::Task<CommandResult> run(Session *session) override;
};

std::expected<Followed, Failure> wantedBy(const QStringList &words)
{
    if (words.isEmpty())
        return Followed{{TimelineKind::Home}, true};
    Followed wanted;
    for (const QString &word : words) {
        const auto kind = timelineKindFromWord(word);
        const bool isStream =
            kind == TimelineKind::Home || kind == TimelineKind::Local || kind == TimelineKind::Federated;
        if (word == QLatin1String("notifications"))
            wanted.notifications = true;
        else if (isStream && !wanted.has(*kind))
            wanted.timelines.push_back(*kind);
        else if (!isStream)
            return fail(ExitCode::Usage, "usage",
                        StreamCommand::tr("“%1” cannot be followed: home, local, federated and notifications "
                                          "can.")
                            .arg(word));
    }
    return wanted;
}

QCoro::Task<CommandResult> StreamCommand::run(Session *session)
{
    const auto account = session->actingAccount();
    if (!account)
        co_return std::unexpected(account.error());
    const auto wanted = wantedBy(session->operands());
    if (!wanted)
        co_return std::unexpected(wanted.error());
    if (session->has("offline"))
        co_return fail(ExitCode::Usage, "usage",
                       tr("Nothing arrives offline. `godwit timeline --offline` shows what is cached."));
    LiveAccounts &live = session->engine().live();
    StreamIngest *ingest = live.follow(account->id, wanted->timelines);
    if (!ingest)
        co_return fail(signedOut());
    LiveFeed feed(ingest);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &feed, &LiveFeed::filled);
    StreamPrinter printer(session, *account, *wanted);
    while (!interruption.happened() && !session->out().isBroken()) {
        if (feed.isEmpty())
            co_await qCoro(&feed, &LiveFeed::filled);
        else
            co_await printer.print(feed.take());
    }
    co_await live.unfollow(account->id);
    co_return ExitCode::Done;
}

} // namespace

std::unique_ptr<Command> makeStreamCommand()
{
    return std::make_unique<StreamCommand>();
}

} // namespace Godwit
