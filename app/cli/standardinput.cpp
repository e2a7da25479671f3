// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standardinput.h"

#include "base/tr.h"

#include <QFile>

#include <cstdio>

namespace Godwit
{

static constexpr qint64 mostBytes = 1024 * 1024;

// A pipe gives what is in it, and the rest later.
static QByteArray readUpTo(QFile &input, qint64 most)
{
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray some = input.read(most - bytes.size());
        if (some.isEmpty())
            break;
        bytes += some;
    }
    return bytes;
}

std::expected<QString, Failure> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return QString();
    const QByteArray bytes = readUpTo(input, mostBytes + 1);
    if (bytes.size() > mostBytes)
        return fail(ExitCode::Usage, "usage",
                    tr("Standard input has more than 1 MiB. Nothing of it was taken."));
    if (!QUtf8StringView(bytes).isValidUtf8())
        return fail(
            ExitCode::Usage, "usage",
            tr("Standard input is not UTF-8. Nothing of it was taken: convert it first, with iconv for "
               "example."));
    return QString::fromUtf8(bytes);
}

QString readLineFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readLine(mostBytes)).trimmed();
}

} // namespace Godwit
