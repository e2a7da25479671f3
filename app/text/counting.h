// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/serverinfo.h"

namespace Godwit
{

// What a person calls characters (grapheme clusters, UAX #29).
int countGraphemes(QStringView text);

// As the server counts a post that is being written, its content warning included: a web address counts
// `limits.charactersPerUrl`, `@name@host` counts as `@name`.
int countCharacters(const QString &text, const QString &contentWarning, const PostLimits &limits);

// Negative when the post is too long.
int charactersLeft(const QString &text, const QString &contentWarning, const PostLimits &limits);

} // namespace Godwit
