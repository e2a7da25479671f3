// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Godwit
{

// Where the token stands in what `where` got, plain or in a usual encoding, though it may not: anywhere, or
// (with `isHome`) anywhere but once in the Authorization header of each request.
QStringList leaksIn(const QString &where, QByteArray bytes, const QByteArray &token, bool isHome);

// From now on everything that is logged is kept, and still shown.
void collectLog();
QByteArray collectedLog();

} // namespace Godwit
