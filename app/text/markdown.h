// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmlreader.h"

namespace Godwit
{

// Reads a person's own Markdown as servers do that take it: CommonMark with struck words and bare addresses,
// each line break kept; HTML in it is text, pictures are links. With the same limits as readHtml(). Callable
// from any thread.
RichText readMarkdown(const QString &text, const EmojiMap &emoji);

} // namespace Godwit
