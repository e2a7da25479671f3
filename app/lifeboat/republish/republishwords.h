// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/republish/republishrecord.h"

namespace Godwit
{

// "reply", "too-long", … and a sentence for people.
QString republishSkipWord(RepublishSkip skip);
QString republishSkipSentence(RepublishSkip skip, qint64 count);

QString republishStateWord(RepublishRow::State state);

} // namespace Godwit
