// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Godwit
{

// A grapheme cluster and the columns that a terminal gives it (0, 1 or 2).
struct Cell {
    QString text;
    int width = 1;
};

std::vector<Cell> cellsOf(QStringView text);
int cellWidth(QStringView text);

} // namespace Godwit
