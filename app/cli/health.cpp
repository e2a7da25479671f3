// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/health.h"

#include "cli/commands.h"
#include "cli/session.h"
#include "cli/shapes.h"
#include "engine/engine.h"
#include "health/healthsentence.h"
#include "health/thiscomputer.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Godwit
{

namespace
{

class HealthCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(HealthCommand)

public:
    QString name() const override { return QStringLiteral("health"); }

    QString operands() const override { return QStringLiteral("[HANDLE|HOST]"); }

    QString summary() const override { return tr("how your servers are, since when, and how one can tell"); }

    int mostOperands() const override { return 1; }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOptions({
            {QStringLiteral("probe"),
             tr("Look now: own network, name, connection, certificate, server, sign-in.")},
            {QStringLiteral("trust-new-key"),
             tr("The server is right although its own key is another one: it was set up anew.")},
        });
    }

    QCoro::Task<CommandResult> run(Session *session) override;
};

// One server with the accounts on it; or one that is nobody's.
struct Patient {
    ServerHealth server;
    std::vector<HealthReport> reports;
    QStringList handles;
};

using Wanted = std::vector<std::pair<Origin, std::vector<Account>>>;

bool isMeant(const Account &account, const QString &host)
{
    const Origin &origin = account.server.origin;
    return origin.toDisplayString() == host || origin.host() == host || account.server.domain == host;
}

// By server, in the order of the accounts.
Wanted wantedOf(Session *session, const QString &operand)
{
    const auto one = session->engine().accountByHandle(operand);
    Wanted wanted;
    for (const Account &account : session->engine().accounts()) {
        const bool isWanted =
            operand.isEmpty() || isMeant(account, operand) || (one && one->id == account.id);
        if (account.archived || !isWanted)
            continue;
        const auto known =
            std::ranges::find(wanted, account.server.origin, [](const auto &each) { return each.first; });
        if (known == wanted.end())
            wanted.emplace_back(account.server.origin, std::vector{account});
        else
            known->second.push_back(account);
    }
    return wanted;
}

QCoro::Task<Patient> patientOf(Session *session, Origin origin, std::vector<Account> accounts)
{
    Health &health = session->engine().health();
    Patient patient;
    if (session->has("trust-new-key"))
        patient.server = co_await health.trustNewKey(origin);
    else if (accounts.empty())
        patient.server = co_await health.lookAt(origin);
    for (const Account &account : accounts) {
        if (session->has("probe"))
            co_await health.look(account.id);
        if (const auto report = health.report(account.id)) {
            patient.reports.push_back(*report);
            patient.handles << u'@' + account.handle;
            patient.server = report->server;
        }
    }
    if (patient.reports.empty())
        patient.reports.push_back({patient.server, {}, health.network()});
    co_return patient;
}

bool isWell(const HealthReport &report)
{
    return !report.isCutOff() && report.account.token != AccountHealth::Token::Dead;
}

void print(Session *session, const Patient &patient, Instant now)
{
    Output &out = session->out();
    const Origin &origin = patient.server.origin;
    for (qsizetype i = 0; i < qsizetype(patient.reports.size()); ++i) {
        const HealthReport &report = patient.reports[size_t(i)];
        const QString sentence = healthSentence(report, now);
        QString line = isWell(report) ? out.accent(sentence) : out.warning(sentence);
        if (const auto &answered = report.server.answeredAt)
            line += u' ' + HealthCommand::tr("It last answered %1 ago.").arg(lengthOfTime(now - *answered));
        if (!patient.handles.value(i).isEmpty())
            line += QStringLiteral("  ") + out.dim(patient.handles[i]);
        out.line(line);
        const QString reason = healthReason(report, now);
        if (!isWell(report) && !reason.isEmpty())
            out.line(QStringLiteral("  ") + reason);
    }
    for (const Step &step : patient.server.evidence) {
        const QString mark = isGood(step.sign) ? out.accent(HealthCommand::tr("good"))
                                               : out.warning(HealthCommand::tr("look"));
        const QString words =
            step.words.isEmpty() ? QString() : out.dim(QStringLiteral("  (%1)").arg(step.words));
        out.line(QStringLiteral("  %1  %2%3").arg(mark, stepSentence(step, origin), words));
    }
}

ExitCode exitCodeOf(const HealthReport &report)
{
    if (report.isNetworkToBlame())
        return ExitCode::Unreachable;
    switch (report.state()) {
    case HealthState::Impostor:
    case HealthState::Suspended:
        return ExitCode::Refused;
    case HealthState::Failing:
    case HealthState::Unreachable:
    case HealthState::Gone:
        return ExitCode::Unreachable;
    default:
        return report.account.token == AccountHealth::Token::Dead ? ExitCode::SignIn : ExitCode::Done;
    }
}

// What is worst of all: refused, then unreachable, then signed out.
ExitCode worst(ExitCode one, ExitCode other)
{
    static constexpr std::array order{ExitCode::Refused, ExitCode::Unreachable, ExitCode::SignIn};
    for (const ExitCode code : order) {
        if (one == code || other == code)
            return code;
    }
    return ExitCode::Done;
}

QCoro::Task<CommandResult> HealthCommand::run(Session *session)
{
    const bool looks = session->has("probe") || session->has("trust-new-key");
    if (looks && session->has("offline"))
        co_return fail(ExitCode::Usage, "usage",
                       tr("To look at a server something must be sent: leave --offline out."));
    const QString operand = session->operand(0);
    Wanted wanted = wantedOf(session, operand);
    if (wanted.empty() && !operand.isEmpty()) {
        const auto stranger = looks ? originOfHost(operand) : std::nullopt;
        if (!stranger)
            co_return fail(
                ExitCode::NotFound, "no-server",
                tr("No account here is on %1. With --probe any server can be looked at.").arg(operand));
        wanted.emplace_back(*stranger, std::vector<Account>());
    }
    // A server that is trusted by mistake is given the sign-in.
    if (session->has("trust-new-key") && wanted.size() > 1)
        co_return fail(ExitCode::Usage, "usage",
                       tr("Say whose new key is right: `godwit health --trust-new-key HOST`."));
    const Instant now = session->engine().clock().now();
    ExitCode code = ExitCode::Done;
    QJsonArray servers;
    for (const auto &[origin, accounts] : wanted) {
        const Patient patient = co_await patientOf(session, origin, accounts);
        print(session, patient, std::max(now, session->engine().clock().now()));
        servers.append(shapeOf(patient.reports, patient.handles, now));
        for (const HealthReport &report : patient.reports)
            code = worst(code, exitCodeOf(report));
    }
    if (wanted.empty())
        session->out().line(tr("No account yet: `godwit login SERVER`."));
    session->out().document(
        {{QStringLiteral("kind"), QStringLiteral("health")},
         {QStringLiteral("network"), networkWord(session->engine().health().network().state)},
         {QStringLiteral("servers"), servers}});
    co_return code;
}

} // namespace

std::unique_ptr<Command> makeHealthCommand()
{
    return std::make_unique<HealthCommand>();
}

} // namespace Godwit
