// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/globaloptions.h"
#include "cli/helptopics.h"
#include "cli/session.h"

#include <QCoreApplication>

namespace Godwit
{

namespace
{

class HelpCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(HelpCommand)

public:
    QString name() const override { return QStringLiteral("help"); }

    QString operands() const override { return QStringLiteral("[COMMAND | json | exit-codes]"); }

    QString summary() const override { return tr("this list, or more about one command"); }

    int mostOperands() const override { return 1; }

    bool needsEngine() const override { return false; }

    QCoro::Task<CommandResult> run(Session *session) override;
};

QString optionsOf(const Command *command)
{
    QCommandLineParser parser;
    if (command)
        command->addOptions(parser);
    else
        addGlobalOptions(parser);
    // Qt's own text begins with a usage line of another form, and a heading for the options where there are
    // some.
    const QString text = parser.helpText().trimmed();
    const qsizetype heading = text.indexOf(QLatin1String("\n\n"));
    return heading < 0 ? QString() : text.mid(text.indexOf(QLatin1Char('\n'), heading + 2) + 1).trimmed();
}

QString overview()
{
    QString text =
        HelpCommand::tr("Godwit reads and posts on microblog servers, and carries on when one is gone.") +
        QLatin1String("\n\n");
    for (const auto &command : makeCommands())
        text += QStringLiteral("  %1 %2\n").arg(command->name().leftJustified(14), command->summary());
    text += QLatin1Char('\n') + HelpCommand::tr("Every command takes:") + QLatin1String("\n  ") +
            optionsOf(nullptr);
    text += QLatin1String("\n\n") +
            HelpCommand::tr("More: godwit help COMMAND, godwit help json, godwit help exit-codes.");
    return text;
}

std::optional<QString> helpOf(const QString &topic)
{
    if (topic == QLatin1String("json"))
        return jsonHelp();
    if (topic == QLatin1String("exit-codes"))
        return exitCodesHelp();
    for (const auto &command : makeCommands()) {
        if (command->name() != topic)
            continue;
        const QString usage = QStringLiteral("godwit %1 %2").arg(topic, command->operands()).trimmed();
        QString text = usage + QLatin1String("\n\n") + command->summary() + QLatin1Char('\n');
        if (const QString options = optionsOf(command.get()); !options.isEmpty())
            text += QLatin1String("\n  ") + options;
        return text.trimmed();
    }
    return std::nullopt;
}

QCoro::Task<CommandResult> HelpCommand::run(Session *session)
{
    const QString topic = session->operand(0);
    const auto text = topic.isEmpty() ? overview() : helpOf(topic);
    if (!text)
        co_return fail(ExitCode::NotFound, "not-found",
                       tr("There is no help on “%1”. `godwit help` lists the commands.").arg(topic));
    session->out().line(*text);
    session->out().document(
        {{QStringLiteral("kind"), QStringLiteral("help")}, {QStringLiteral("text"), *text}});
    co_return ExitCode::Done;
}

} // namespace

std::unique_ptr<Command> makeHelpCommand()
{
    return std::make_unique<HelpCommand>();
}

} // namespace Godwit
