// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace Godwit
{

static bool outputIsTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDOUT_FILENO) == 1;
#else
    return false;
#endif
}

static bool coloursWelcome()
{
    // https://no-color.org
    return outputIsTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

static int terminalWidth()
{
    if (!outputIsTerminal())
        return 1'000'000;
#ifdef Q_OS_UNIX
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return 80;
}

// What of it was not taken, as errno; 0: nothing.
static int writeTo(FILE *stream, const QByteArray &bytes)
{
    errno = 0;
    const bool taken =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return taken && std::fflush(stream) == 0 ? 0 : errno;
}

Output::Output(bool json, Colours colours)
    : m_json(json), m_colours(!json && (colours == Colours::Always ||
                                        (colours == Colours::WhenTerminal && coloursWelcome()))),
      m_width(terminalWidth())
{
}

void Output::write(const QByteArray &bytes)
{
    const int error = writeTo(stdout, bytes);
    if (m_error == 0)
        m_error = error;
}

int Output::exitCode(ExitCode code)
{
    if (m_error == 0 || m_error == EPIPE)
        return int(code);
    notice(tr("Not all of the output could be written: %1.").arg(qt_error_string(m_error)));
    return int(ExitCode::LocalData);
}

void Output::line(const QString &text)
{
    if (!m_json)
        write(text.toUtf8() + '\n');
}

void Output::notice(const QString &sentence)
{
    writeTo(stderr, "godwit: " + sentence.toUtf8() + '\n');
}

void Output::document(const QJsonObject &object)
{
    if (m_json)
        write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::failure(const Failure &failure)
{
    notice(failure.sentence);
    document({{QStringLiteral("kind"), QStringLiteral("error")},
              {QStringLiteral("word"), failure.word},
              {QStringLiteral("sentence"), failure.sentence},
              {QStringLiteral("evidence"), QJsonArray::fromStringList(failure.evidence)},
              {QStringLiteral("exit_code"), int(failure.code)}});
}

QString Output::styled(const char *codes, const QString &text) const
{
    if (!m_colours || text.isEmpty())
        return text;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(codes), text);
}

QString Output::dim(const QString &text) const
{
    return styled("2", text);
}

QString Output::strong(const QString &text) const
{
    return styled("1", text);
}

QString Output::warning(const QString &text) const
{
    return styled("33", text);
}

QString Output::accent(const QString &text) const
{
    return styled("36", text);
}

} // namespace Godwit
