// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/delivery.h"
#include "cli/postargument.h"
#include "engine/engine.h"

#include <QCoreApplication>

#include <algorithm>

namespace Godwit
{

namespace
{

class ReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)

public:
    QString name() const override { return QStringLiteral("report"); }

    QString operands() const override { return QStringLiteral("HANDLE"); }

    QString summary() const override { return tr("tell those who keep your server in order about a person"); }

    void addOptions(QCommandLineParser &parser) const override;

    bool waitsForDelivery(const QStringList &) const override { return true; }

    int leastOperands() const override { return 1; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    static std::expected<ReportPerson, Failure> options(const Session &session, const Account &account);
    static QCoro::Task<std::expected<std::vector<PostKey>, Failure>> posts(Session *session, Account account,
                                                                           PersonKey author);
};

void ReportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(
        {QStringLiteral("post"), tr("With this post of theirs; may be given again."), QStringLiteral("URI")});
    parser.addOption({QStringLiteral("spam"), tr("It is spam.")});
    parser.addOption({QStringLiteral("rule"),
                      tr("It breaks this rule of your server, by its number; may be given again."),
                      QStringLiteral("NUMBER")});
    parser.addOption(
        {QStringLiteral("comment"), tr("What should be known besides."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("forward"), tr("Tell the person's own server, too.")});
    addDeliveryOptions(parser);
}

static QString rulesOf(const Account &account)
{
    QStringList lines;
    for (const ServerRule &rule : account.server.rules)
        lines << QStringLiteral("%1: %2").arg(rule.id, rule.text.simplified());
    return lines.join(QLatin1Char('\n'));
}

std::expected<ReportPerson, Failure> ReportCommand::options(const Session &session, const Account &account)
{
    ReportPerson report;
    report.rules = session.optionValues("rule");
    report.comment = session.option("comment").trimmed();
    report.forward = session.has("forward");
    report.reason = !report.rules.isEmpty() ? ReportReason::Rules
                    : session.has("spam")   ? ReportReason::Spam
                                            : ReportReason::Other;
    if (session.has("spam") && report.reason == ReportReason::Rules)
        return fail(ExitCode::Usage, "usage", tr("It is either --spam or --rule."));
    for (const QString &rule : std::as_const(report.rules)) {
        if (!std::ranges::contains(account.server.rules, rule, &ServerRule::id))
            return fail(
                ExitCode::Usage, "usage",
                tr("%1 has no rule %2. Its rules are:").arg(account.server.origin.toDisplayString(), rule) +
                    QLatin1Char('\n') + rulesOf(account));
    }
    if (report.comment.size() > ReportsPort::mostCharacters)
        return fail(ExitCode::Usage, "usage",
                    tr("A comment has at most %1 characters.").arg(ReportsPort::mostCharacters));
    return report;
}

QCoro::Task<std::expected<std::vector<PostKey>, Failure>>
ReportCommand::posts(Session *session, Account account, PersonKey author)
{
    std::vector<PostKey> keys;
    for (const QString &named : session->optionValues("post")) {
        const auto view = co_await findPost(session, account, named);
        if (!view)
            co_return std::unexpected(view.error());
        if (view->post.author != author)
            co_return fail(ExitCode::Usage, "usage", tr("%1 was written by somebody else.").arg(named));
        keys.push_back(view->post.key);
    }
    co_return keys;
}

QCoro::Task<CommandResult> ReportCommand::run(Session *session)
{
    const auto account = session->actingAccount();
    if (!account)
        co_return std::unexpected(account.error());
    if (!account->server.capabilities.testFlag(Capability::Reports))
        co_return fail(ExitCode::Refused, "unsupported",
                       tr("%1 takes no reports from apps: write to those who keep it in order.")
                           .arg(account->server.origin.toDisplayString()));
    auto deed = options(*session, *account);
    if (!deed)
        co_return std::unexpected(deed.error());
    const auto profile = co_await findPerson(session, *account, session->operand(0));
    if (!profile)
        co_return std::unexpected(profile.error());
    auto keys = co_await posts(session, *account, profile->key);
    if (!keys)
        co_return std::unexpected(keys.error());
    deed->handle = profile->handle;
    deed->person = profile->key;
    deed->posts = std::move(*keys);
    const QString done = tr("@%1 has been reported.").arg(profile->handle);
    co_return co_await deliver(session, *account, std::move(*deed), done);
}

} // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace Godwit
