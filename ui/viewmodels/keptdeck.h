// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/columnrow.h"

#include <QList>

namespace Godwit
{

// Columns side by side, from left to right.
struct DeckLayout {
    // What a person calls it; empty: what its columns are called.
    QString name{};
    QList<ColumnRow> columns{};
};

// The deck as it is written into the settings.
struct KeptDeck {
    int layout = 0;
    QList<DeckLayout> layouts{};

    // Nothing where nothing was kept. Whose a column's account is now is not told.
    static KeptDeck read(const QString &kept);
    QString written() const;
};

} // namespace Godwit
