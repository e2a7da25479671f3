// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/passphrase.h"

#include <QFile>

#include <memory>

namespace Godwit
{

static constexpr qint64 mostBytes = 4096;

static std::optional<QByteArray> fromDescriptor(int descriptor)
{
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return std::nullopt;
    QByteArray line;
    char byte = 0;
    // One byte at a time: what follows the line belongs to somebody else.
    while (line.size() < mostBytes && file.read(&byte, 1) == 1 && byte != '\n')
        line.append(byte);
    if (line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

AskPassphrase passphraseFromEnvironment(const char *variable)
{
    const auto fromFile = std::make_shared<std::optional<QByteArray>>();
    return [fromFile, variable = QByteArray(variable)](bool) -> std::optional<QByteArray> {
        if (const QByteArray given = qgetenv(variable.constData()); !given.isEmpty())
            return given;
        bool isNumber = false;
        const QByteArray number = variable + "_FD";
        const int descriptor = qEnvironmentVariableIntValue(number.constData(), &isNumber);
        if (isNumber && descriptor >= 0 && !*fromFile)
            *fromFile = fromDescriptor(descriptor);
        return *fromFile;
    };
}

AskPassphrase firstPassphrase(AskPassphrase first, AskPassphrase second)
{
    return [first = std::move(first), second = std::move(second)](bool isNew) -> std::optional<QByteArray> {
        if (first) {
            if (auto given = first(isNew))
                return given;
        }
        return second ? second(isNew) : std::nullopt;
    };
}

} // namespace Godwit
