// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/passphrase.h"

#include <QByteArrayList>
#include <QFile>
#include <QHash>

#include <array>
#include <memory>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace Godwit
{

static constexpr qint64 mostBytes = 4096;

static constexpr std::array variables{"GODWIT_PASSPHRASE", "GODWIT_PASSPHRASE_FD", "GODWIT_BACKUP_PASSPHRASE",
                                      "GODWIT_BACKUP_PASSPHRASE_FD"};

// What was taken from the environment.
static QHash<QByteArray, QByteArray> &taken()
{
    static QHash<QByteArray, QByteArray> values;
    return values;
}

static QByteArray valueOf(const QByteArray &variable)
{
    const QByteArray given = qgetenv(variable.constData());
    return given.isEmpty() ? taken().value(variable) : given;
}

static std::optional<int> descriptorIn(const QByteArray &value)
{
    bool isNumber = false;
    const int descriptor = value.toInt(&isNumber);
    return isNumber && descriptor >= 0 ? std::optional(descriptor) : std::nullopt;
}

// Whether programs that are started from now on get the descriptor of this value.
static void letInherit([[maybe_unused]] const QByteArray &value, [[maybe_unused]] bool inherited)
{
#ifdef Q_OS_UNIX
    const auto descriptor = descriptorIn(value);
    if (descriptor && *descriptor > 2)
        ::fcntl(*descriptor, F_SETFD, inherited ? 0 : FD_CLOEXEC);
#endif
}

// Whether the caller handed it on. Else the number is that of whatever this program opens next: a first line
// of that, of a database say, would be taken for the passphrase.
static bool wasInherited([[maybe_unused]] const QByteArray &value)
{
#ifdef Q_OS_UNIX
    const auto descriptor = descriptorIn(value);
    const int flags = descriptor ? ::fcntl(*descriptor, F_GETFD) : -1;
    return flags >= 0 && (flags & FD_CLOEXEC) == 0;
#else
    return true;
#endif
}

void takePassphrases()
{
    QByteArrayList descriptors;
    for (const char *variable : variables) {
        const QByteArray value = qgetenv(variable);
        if (value.isNull())
            continue;
        qunsetenv(variable);
        const bool isDescriptor = QByteArrayView(variable).endsWith("_FD");
        if (isDescriptor && !wasInherited(value))
            continue;
        taken().insert(variable, value);
        if (isDescriptor)
            descriptors.append(value);
    }
    // All of them by now: two variables may name the same one.
    for (const QByteArray &value : std::as_const(descriptors))
        letInherit(value, false);
}

void returnPassphrases()
{
    for (auto it = taken().cbegin(); it != taken().cend(); ++it) {
        qputenv(it.key().constData(), it.value());
        if (it.key().endsWith("_FD"))
            letInherit(it.value(), true);
    }
    taken().clear();
}

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
        if (const QByteArray given = valueOf(variable); !given.isEmpty())
            return given;
        const auto descriptor = descriptorIn(valueOf(variable + "_FD"));
        if (descriptor && !*fromFile)
            *fromFile = fromDescriptor(*descriptor);
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
