// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

class QSqlDatabase;

namespace Godwit
{

struct Salvaged {
    qint64 rows = 0;
    // Every table was read to its end and every row was taken.
    bool complete = true;
};

// Copies row by row what can still be read of `damaged` into the same tables of `fresh`. A table that breaks
// in the middle is read from its other end too.
Salvaged salvage(const QSqlDatabase &damaged, const QSqlDatabase &fresh);

} // namespace Godwit
