// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/richtext.h"

#include <QStringList>

namespace Godwit
{

struct AnsiOptions {
    // Columns; less than 8 counts as 8.
    int width = 80;
    // SGR colours and OSC 8 hyperlinks; without them a link shows its address behind it where its text does
    // not.
    bool colours = false;
};

// Lines for a terminal, without line feeds, none wider than the width (code is cut into further lines, too).
// No control character of the foreign text is left: every escape sequence in the lines is our own.
QStringList ansiLines(const RichText &text, const AnsiOptions &options);

// Foreign text without what a terminal would obey; tabs become spaces.
QString printable(QStringView foreign);

} // namespace Godwit
