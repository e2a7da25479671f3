// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "base/tr.h"
#include "cli/command.h"
#include "cli/globaloptions.h"
#include "cli/passphrase.h"
#include "cli/session.h"
#include "engine/engine.h"
#include "engine/language.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <qcoro/qcorotask.h>

#include <optional>

namespace Godwit
{

// What happens between the arguments and the answer.
static QCoro::Task<CommandResult> runCommand(Command *command, Session *session, Engine *engine)
{
    if (!engine)
        co_return co_await command->run(session);
    for (const QString &notice : engine->notices())
        session->out().notice(notice);
    // Whoever names an account means none of the others, whatever the command would do without one.
    if (const auto named = session->account(); session->has("account") && !named)
        co_return std::unexpected(named.error());
    co_return co_await command->run(session);
}

// The answer is out; what follows delays the end alone.
static QCoro::Task<> leave(Session *session, Engine *engine, bool succeeded)
{
    co_await engine->careInPassing(succeeded && !session->isOffline());
    co_await engine->close();
}

static QCoro::Task<> runToExit(Command *command, Session *session, Engine *engine,
                               std::optional<int> *exitCode)
{
    CommandResult result = ExitCode::Done;
    bool isOpen = false;
    if (engine) {
        const auto opened = co_await engine->open();
        isOpen = opened.has_value();
        if (!isOpen)
            result = std::unexpected(
                Failure{ExitCode::LocalData, opened.error().word, opened.error().sentence, {}});
    }
    if (result)
        result = co_await runCommand(command, session, engine);
    if (!result)
        session->out().failure(result.error());
    if (isOpen)
        co_await leave(session, engine, result && *result == ExitCode::Done);
    *exitCode = session->out().exitCode(result ? *result : result.error().code);
    QCoreApplication::exit(**exitCode);
}

static int usage(Output &out, const QString &sentence)
{
    out.failure({ExitCode::Usage, QStringLiteral("usage"), sentence, {}});
    return out.exitCode(ExitCode::Usage);
}

static Command *find(const std::vector<std::unique_ptr<Command>> &commands, const QString &name)
{
    for (const auto &command : commands) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

// The verb is the first argument that is no option and no option's value.
static QString verbOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    addGlobalOptions(parser);
    parser.parse(arguments);
    return parser.positionalArguments().value(0);
}

static QString usageOf(const Command &command)
{
    return QStringLiteral("godwit %1 %2").arg(command.name(), command.operands()).trimmed();
}

// What an unset variable of a script leaves of `--data-dir "$DIR"`: none of the others is meant by it.
static QString emptyOption(const QCommandLineParser &parser)
{
    for (const QString &name : {QStringLiteral("account"), QStringLiteral("data-dir")}) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return QCoreApplication::translate("QCommandLineParser", "Missing value after '%1'.")
                .arg(QStringLiteral("--") + name);
    }
    return {};
}

static int showVersion(Output &out)
{
    out.line(QStringLiteral("godwit %1").arg(QCoreApplication::applicationVersion()));
    out.document({{QStringLiteral("kind"), QStringLiteral("version")},
                  {QStringLiteral("version"), QCoreApplication::applicationVersion()}});
    return out.exitCode(ExitCode::Done);
}

static Engine::Options optionsOf(const QCommandLineParser &parser, const Command &command,
                                 const QStringList &operands)
{
    const QStringList given = parser.optionNames();
    return {.dataFolder = dataFolderOf(parser),
            .passphrase = firstPassphrase(passphraseFromEnvironment(), passphraseFromTerminal),
            .offline = given.contains(QLatin1String("offline")),
            .delivers = command.waitsForDelivery(operands) && !given.contains(QLatin1String("queue"))};
}

int runCommandLine(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    installLanguage(app);
    // Each call would say it once more.
    QLoggingCategory::setFilterRules(QStringLiteral("godwit.net.endings=false"));
    const QStringList arguments = QCoreApplication::arguments();
    const auto commands = makeCommands();

    QString verb = verbOf(arguments);
    if (verb.isEmpty())
        verb = QStringLiteral("help");
    QCommandLineParser parser;
    addGlobalOptions(parser);
    Command *command = find(commands, verb);
    if (command)
        command->addOptions(parser);
    const bool understood = parser.parse(arguments);
    const auto colours = coloursOf(parser);
    Output out(parser.isSet(QStringLiteral("json")), colours.value_or(Output::Colours::Never));
    if (parser.isSet(QStringLiteral("version")))
        return showVersion(out);
    if (!command)
        return usage(out, tr("There is no command “%1”. `godwit help` lists them.").arg(verb));
    if (!understood)
        return usage(out, tr("%1 Usage: %2").arg(parser.errorText(), usageOf(*command)));
    if (const QString missing = emptyOption(parser); !missing.isEmpty())
        return usage(out, tr("%1 Usage: %2").arg(missing, usageOf(*command)));
    if (!colours)
        return usage(out, tr("--colour is auto, always or never."));
    QStringList operands = parser.positionalArguments().mid(1);
    if (parser.isSet(QStringLiteral("help"))) {
        operands = parser.positionalArguments().mid(0, 1);
        command = find(commands, QStringLiteral("help"));
    }
    if (operands.size() < command->leastOperands() || operands.size() > command->mostOperands())
        return usage(out, tr("Usage: %1").arg(usageOf(*command)));

    std::unique_ptr<Engine> engine;
    if (command->needsEngine())
        engine = std::make_unique<Engine>(optionsOf(parser, *command, operands));
    Session session(engine.get(), out, parser, operands);
    std::optional<int> exitCode;
    const auto running = runToExit(command, &session, engine.get(), &exitCode);
    // A command that never waited has ended before there is a loop to leave.
    return exitCode ? *exitCode : QCoreApplication::exec();
}

} // namespace Godwit
