// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

#include <QStringList>

class QSqlDatabase;

namespace Godwit
{

struct Salvaged {
    qint64 rows = 0;
    // Every table was read to its end, and of every row all was taken.
    bool complete = true;
    // Those that were not.
    QStringList broken;
};

// Copies row by row what can still be read of `damaged` into the same tables of `fresh`. A table that breaks
// in the middle is read from its other end too. One column that is called otherwise there is known by its
// place among as many. Rows that are there stay as they are. `tables`: none but these; empty: all.
Salvaged salvage(const QSqlDatabase &damaged, const QSqlDatabase &fresh, const QStringList &tables = {});

} // namespace Godwit
