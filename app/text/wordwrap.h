// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Godwit
{

// Text in one look of a terminal. Line feeds in the text begin a new line.
struct StyledText {
    QString text;
    // SGR parameters, e.g. "1;34"; may be empty.
    QByteArray sgr;
    // A safe URL or empty.
    QString link;
};

using StyledLine = std::vector<StyledText>;

// Breaks between words, between East Asian characters and, when a word is wider than a line, inside it.
std::vector<StyledLine> wrapLines(const std::vector<StyledText> &pieces, int width);
// Breaks only where the line is full; keeps all spaces.
std::vector<StyledLine> cutLines(const std::vector<StyledText> &pieces, int width);

} // namespace Godwit
