// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// Puts one word for another into what the file says of a table, while others have it open: what the table is
// asked for by then fails where it does not suit, and nothing else does. Back again, all is as before.
void replaceInSchema(const QString &file, const QString &table, const QString &word, const QString &by);

} // namespace Godwit
