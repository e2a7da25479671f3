// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passphrase.h"

#include "base/tr.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace Godwit
{

#ifdef Q_OS_UNIX

namespace
{

// What is typed is not shown while this lives, nor is the terminal left like that by a signal that ends the
// program meanwhile. One at a time.
class HiddenTyping
{
public:
    explicit HiddenTyping(int terminal);
    ~HiddenTyping();
    Q_DISABLE_COPY_MOVE(HiddenTyping)

    bool works() const { return m_works; }

private:
    static void onSignal(int number);

    static constexpr std::array endings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    static int s_terminal;
    static termios s_shown;

    std::array<struct sigaction, endings.size()> m_former{};
    bool m_works = false;
};

int HiddenTyping::s_terminal = -1;
termios HiddenTyping::s_shown{};

// What is ignored stays so: nohup's program does not end with its terminal.
void takeOver(int number, const struct sigaction &action, struct sigaction &former)
{
    ::sigaction(number, nullptr, &former);
    if (former.sa_handler != SIG_IGN)
        ::sigaction(number, &action, nullptr);
}

HiddenTyping::HiddenTyping(int terminal)
{
    s_terminal = terminal;
    if (tcgetattr(terminal, &s_shown) != 0)
        return;
    m_works = true;
    struct sigaction action{};
    action.sa_handler = onSignal;
    for (size_t i = 0; i < endings.size(); ++i)
        takeOver(endings.at(i), action, m_former.at(i));
    termios hidden = s_shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(terminal, TCSAFLUSH, &hidden);
}

HiddenTyping::~HiddenTyping()
{
    if (!m_works)
        return;
    tcsetattr(s_terminal, TCSAFLUSH, &s_shown);
    for (size_t i = 0; i < endings.size(); ++i)
        ::sigaction(endings.at(i), &m_former.at(i), nullptr);
}

// Once it returns the signal comes again and ends the program as it would have.
void HiddenTyping::onSignal(int number)
{
    tcsetattr(s_terminal, TCSANOW, &s_shown);
    ::signal(number, SIG_DFL);
    ::raise(number);
}

} // namespace

static std::optional<QByteArray> fromTerminal(const QString &question)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return std::nullopt;
    QByteArray line;
    {
        const HiddenTyping hidden(terminal.handle());
        if (!hidden.works())
            return std::nullopt;
        terminal.write(question.toUtf8());
        line = terminal.readLine(4096).trimmed();
    }
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

std::optional<QByteArray> tokenFromTerminal()
{
    return fromTerminal(tr("Access token: "), false);
}

std::optional<QByteArray> backupPassphraseFromTerminal(bool isNew)
{
    return fromTerminal(isNew ? tr("A passphrase for the backup: ") : tr("Passphrase of the backup: "),
                        isNew);
}

} // namespace Godwit
