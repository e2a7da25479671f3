// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/richtext.h"

namespace Godwit
{

// For search, notifications and the clipboard: a blank line between paragraphs, items behind a dash or a
// number, quotes behind ">"; links as they are shown, emoji as shortcodes.
QString plainText(const RichText &text);

// A person's name for a sentence: without the custom emoji in it, unless it has nothing else.
QString spokenName(const RichText &name);

// For telling whether two texts are the same: content only, white space collapsed, canonically composed.
QString comparableText(const RichText &text);

} // namespace Godwit
