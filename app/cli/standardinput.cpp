// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standardinput.h"

#include <QFile>

#include <cstdio>

namespace Godwit
{

static constexpr qint64 mostBytes = 1024 * 1024;

QString readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.read(mostBytes));
}

QString readLineFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readLine(mostBytes)).trimmed();
}

} // namespace Godwit
