// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/richtext.h"

#include <QHash>
#include <QStringList>

namespace Godwit
{

// Shortcode without colons -> the image's URL; entries that are not https are ignored.
using EmojiMap = QHash<QString, QString>;

// What the server said beside the HTML. Only what stands here becomes a mention, a hashtag or an emoji.
struct HtmlContext {
    // By the URL of the person's page (or actor) as the server gave it; a person may have several.
    QHash<QString, PersonKey> mentions;
    // Without '#'.
    QStringList hashtags;
    EmojiMap emoji;
    // The post shows a quoted post, so the "RE: link" that stands for it in the text is hidden.
    bool hasQuote = false;
};

// Reads a server's HTML. Never fails: what is not understood becomes text, what is dangerous goes, and beyond
// 1 MiB, 64 levels or 10,000 nodes the text ends with an ellipsis. Callable from any thread.
RichText readHtml(QStringView html, const HtmlContext &context);

// Reads a person's name (plain text, no HTML): one paragraph of Text and Emoji spans, without line breaks,
// control or bidi control characters; empty when nothing visible is left.
RichText readName(QStringView name, const EmojiMap &emoji);

// A text that is not HTML (a warning's, a description's, AT's without facets), paragraphs at blank lines.
RichText readPlain(QStringView text, const EmojiMap &emoji);

} // namespace Godwit
