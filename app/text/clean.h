// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// Foreign strings that are not HTML, made fit to stand beside our own words.

// One line: control and bidi control characters go, white space becomes single spaces, at most `maxLength`
// UTF-16 units (then an ellipsis). For names, titles, warnings, poll options.
QString cleanLine(QStringView foreign, qsizetype maxLength = 500);

// Several lines: as cleanLine(), but line feeds stay (never more than one empty line) and isolates stay,
// balanced. For alt texts and descriptions.
QString cleanText(QStringView foreign, qsizetype maxLength = 20'000);

// The parts of those two, for text that goes into spans.

// Without control characters (line feeds and tabs stay), overrides and embeddings of the bidi algorithm, byte
// order marks and lone surrogates; at most 8 combining marks on one base, so that nothing paints over its
// neighbours.
QString withoutControls(QStringView foreign);
// Without the isolates and direction marks that withoutControls() leaves.
QString withoutBidi(QStringView text);
// Closes what is open and drops what closes nothing.
QString withBalancedIsolates(QStringView text);

} // namespace Godwit
