// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Godwit
{

// How well what was typed names a thing.
struct FuzzyMatch {
    int score = 0;
    // The positions in the text that were matched, ascending.
    QList<qsizetype> places;
};

// The typed letters in their order, anywhere in the text, without regard to case, accents and spaces;
// beginnings of words and letters that stand together count most. Nothing when a letter is missing. Callable
// from any thread.
std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, const QString &text);

// The text as StyledText, the matched letters in bold and in this colour.
QString fuzzyMarkup(const QString &text, const FuzzyMatch &match, const QString &colour);

} // namespace Godwit
