// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/program.h"

#include <QJsonDocument>
#include <QTest>

namespace Godwit
{

// Longer than a command waits of itself (`outbox wait`: 5 minutes), which it does while a server is left
// alone.
static constexpr int mostMs = 360'000;

QJsonObject Ran::document() const
{
    return out.count(QLatin1Char('\n')) == 1 ? QJsonDocument::fromJson(out.toUtf8()).object() : QJsonObject();
}

QByteArray Ran::all() const
{
    return QStringLiteral("exit code %1\n--- output\n%2--- error\n%3").arg(code).arg(out, err).toUtf8();
}

Program::Program() : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("HOME"), m_folder.path());
    m_environment.insert(QStringLiteral("GODWIT_PASSPHRASE"), QStringLiteral("only for tests"));
    // No keychain: neither the user's nor one that is started for the purpose.
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR",
                             "DISPLAY", "WAYLAND_DISPLAY", "NO_COLOR"})
        m_environment.remove(QLatin1String(name));
}

std::unique_ptr<QProcess> Program::prepared(const QStringList &arguments, const QString &into)
{
    auto process = std::make_unique<QProcess>();
    if (!into.isEmpty())
        process->setStandardOutputFile(into);
    process->setProcessEnvironment(m_environment);
    process->setProgram(QStringLiteral(GODWIT_PROGRAM));
    process->setArguments(QStringList{QStringLiteral("--data-dir"), folder()} + arguments);
    return process;
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments, const QString &into)
{
    auto process = prepared(arguments, into);
    process->start();
    return process;
}

Ran Program::finish(QProcess &process)
{
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, mostMs)) {
        process.kill();
        process.waitForFinished();
    }
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ran Program::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

Ran Program::runInto(const QString &file, const QStringList &arguments)
{
    const auto process = start(arguments, file);
    process->closeWriteChannel();
    return finish(*process);
}

Ran Program::json(const QStringList &arguments, const QByteArray &input)
{
    return run(arguments + QStringList{QStringLiteral("--json")}, input);
}

Ran Program::signIn(const SnacServer &snac, const QByteArray &token)
{
    return run({QStringLiteral("login"), snac.url({}).toString(), QStringLiteral("--token-stdin")},
               token + '\n');
}

} // namespace Godwit
