// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/richtext.h"

#include <QStringList>

namespace Godwit
{

// How markup looks; colours as #rrggbb (anything else is left out).
struct MarkupStyle {
    QString link;
    QString codeBackground;
    QString keyword;
    QString type;
    QString string;
    QString number;
    QString comment;
    // The fixed-pitch font's family.
    QString codeFamily = QStringLiteral("monospace");
    // Pixels on a side.
    int emojiSize = 20;
    // Pixels from line to line, of paragraphs and of code; 0: as the font has it.
    int lineHeight = 0;
    int codeLineHeight = 0;
    // Words that begin like one of these stand on a ground of this colour.
    QStringList marked;
    QString markBackground;

    bool operator==(const MarkupStyle &) const = default;
};

// Where a link of the markup leads.
struct MarkupLink {
    TextSpan::Kind kind = TextSpan::Kind::Text; // Link, Mention or Hashtag; Text: none of ours
    QString target;
};

// The only builder of markup: for a QML Text with textFormat RichText. All that is foreign is escaped; the
// only image is `image://emoji/HASH` (imageHash()) of a fixed size. Callable from any thread.
QString toMarkup(const RichText &text, const MarkupStyle &style);
// One block, without its indentation: for a view that lays out blocks itself.
QString toMarkup(const TextBlock &block, const MarkupStyle &style);

// What `linkActivated` and `linkHovered` give, taken apart.
MarkupLink readMarkupLink(const QString &href);

// The name under which an image of this URL is kept and shown: 64 hexadecimal digits.
QString imageHash(const QString &url);

} // namespace Godwit
