// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signin.h"
#include "cli/commands.h"
#include "cli/passphrase.h"
#include "cli/session.h"
#include "cli/shapes.h"
#include "cli/standardinput.h"
#include "cli/words.h"
#include "engine/engine.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace Godwit
{

namespace
{

class LoginCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(LoginCommand)

public:
    QString name() const override { return QStringLiteral("login"); }

    QString operands() const override { return QStringLiteral("SERVER"); }

    QString summary() const override
    {
        return tr("sign in to a server: by the browser, a pasted code, or a token");
    }

    void addOptions(QCommandLineParser &parser) const override;

    int leastOperands() const override { return 1; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    QCoro::Task<SignInResult<Account>> byBrowser(Session *session, QString server);
    QCoro::Task<SignInResult<Account>> byCode(Session *session, QString server);
};

void LoginCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("code"), tr("Paste the code that the server shows; for machines without a browser.")},
        {QStringLiteral("token-stdin"), tr("Read an access token that you have from standard input.")},
    });
}

ExitCode exitCodeOf(const SignInError &error)
{
    if (const auto *server = std::get_if<ServerError>(&error))
        return failureOf(*server).code;
    if (std::holds_alternative<StoreError>(error) || std::holds_alternative<SecretError>(error))
        return ExitCode::LocalData;
    return std::get<SignInProblem>(error) == SignInProblem::BadAddress ? ExitCode::Usage : ExitCode::SignIn;
}

Failure failureOfSignIn(const SignInError &error)
{
    Failure failure{exitCodeOf(error), QStringLiteral("sign-in"), signInSentence(error), {}};
    if (const auto *server = std::get_if<ServerError>(&error)) {
        failure.word = serverErrorWord(server->kind);
        failure.evidence = server->evidence;
    }
    return failure;
}

// Only where there is a display: elsewhere xdg-open may start a browser inside the terminal.
bool openInBrowser(const QUrl &url)
{
    const bool display =
        !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const QString opener = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    return display && !opener.isEmpty() &&
           QProcess::startDetached(opener, {url.toString(QUrl::FullyEncoded)});
}

// Pasted at a terminal it is not shown.
QByteArray readToken()
{
    if (inputIsTerminal()) {
        if (const auto typed = tokenFromTerminal())
            return *typed;
    }
    return readLineFromStandardInput().toUtf8();
}

QCoro::Task<SignInResult<Account>> LoginCommand::byBrowser(Session *session, QString server)
{
    Output &out = session->out();
    const auto show = [&out](const QUrl &page) {
        out.notice(openInBrowser(page) ? tr("Your browser shows the server's page. If it does not, open:")
                                       : tr("Open this page in a browser on this computer:"));
        out.notice(page.toString(QUrl::FullyEncoded));
    };
    co_return co_await session->engine().signIn().byBrowser(server, show);
}

QCoro::Task<SignInResult<Account>> LoginCommand::byCode(Session *session, QString server)
{
    const auto pending = co_await session->engine().signIn().beginWithCode(server);
    if (!pending)
        co_return std::unexpected(pending.error());
    session->out().notice(
        tr("Open this page in any browser, allow Godwit, and paste the code that it shows:"));
    session->out().notice(pending->page.toString(QUrl::FullyEncoded));
    co_return co_await session->engine().signIn().finishWithCode(*pending, readLineFromStandardInput());
}

QCoro::Task<CommandResult> LoginCommand::run(Session *session)
{
    if (session->has("offline"))
        co_return fail(ExitCode::Usage, "usage",
                       tr("To sign in something must be sent: leave --offline out."));
    const QString server = session->operand(0);
    SignInResult<Account> account = std::unexpected(SignInProblem::NoCode);
    if (session->has("token-stdin"))
        account = co_await session->engine().signIn().withToken(server, readToken());
    else if (session->has("code"))
        account = co_await byCode(session, server);
    else
        account = co_await byBrowser(session, server);
    if (!account)
        co_return std::unexpected(failureOfSignIn(account.error()));
    co_await session->engine().tidy();
    const auto standard = session->engine().defaultAccount();
    const QString software = softwareWords(account->server);
    const QString where = account->server.origin.toDisplayString();
    session->out().line(software.isEmpty()
                            ? tr("Signed in as @%1 on %2.").arg(account->handle, where)
                            : tr("Signed in as @%1 on %2 (%3).").arg(account->handle, where, software));
    session->out().document(
        shapeOf(*account, standard && standard->id == account->id, roleOf(session->engine(), *account)));
    co_return ExitCode::Done;
}

} // namespace

std::unique_ptr<Command> makeLoginCommand()
{
    return std::make_unique<LoginCommand>();
}

} // namespace Godwit
