// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passphrase.h"

#include "base/tr.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace Godwit
{

#ifdef Q_OS_UNIX
static std::optional<QByteArray> fromTerminal(const QString &question)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return std::nullopt;
    termios shown{};
    if (tcgetattr(terminal.handle(), &shown) != 0)
        return std::nullopt;
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    terminal.write(question.toUtf8());
    tcsetattr(terminal.handle(), TCSAFLUSH, &hidden);
    const QByteArray line = terminal.readLine(4096).trimmed();
    tcsetattr(terminal.handle(), TCSAFLUSH, &shown);
    terminal.write("\n");
    return line;
}
#endif

static std::optional<QByteArray> fromTerminal(const QString &question, bool twice)
{
#ifdef Q_OS_UNIX
    const auto typed = fromTerminal(question);
    if (!typed || !twice)
        return typed;
    const auto again = fromTerminal(tr("Once more: "));
    return again == typed ? typed : std::nullopt;
#else
    Q_UNUSED(question)
    Q_UNUSED(twice)
    return std::nullopt;
#endif
}

std::optional<QByteArray> passphraseFromTerminal(bool isNew)
{
    return fromTerminal(isNew ? tr("This machine has no keychain. A passphrase for the file of tokens: ")
                              : tr("Passphrase of the file of tokens: "),
                        isNew);
}

std::optional<QByteArray> backupPassphraseFromTerminal(bool isNew)
{
    return fromTerminal(isNew ? tr("A passphrase for the backup: ") : tr("Passphrase of the backup: "),
                        isNew);
}

} // namespace Godwit
