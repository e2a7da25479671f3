// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include <vector>

namespace Godwit
{

// The only form in which foreign text lives after text/ has read it: no markup, no images, no unchecked URL.

struct TextSpan {
    enum class Kind : quint8 {
        Text,
        LineBreak,
        Link,    // target: an https, http or mailto URL, fully encoded
        Mention, // target: the person's key as the server's mention list gave it
        Hashtag, // target: the tag without '#'
        Emoji,   // text: ":shortcode:"; target: the image's https URL
        Ruby,    // text: the base; target: its annotation
    };

    enum Style : quint8 {
        Plain = 0,
        Strong = 1,
        Emphasis = 2,
        Underline = 4,
        Strike = 8,
        Code = 16,
    };
    Q_DECLARE_FLAGS(Styles, Style)

    Kind kind = Kind::Text;
    Styles styles = Plain;
    QString text;
    QString target;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

struct TextBlock {
    enum class Kind : quint8 {
        Paragraph,
        ListItem, // the first block of an item; what follows in the item is a Paragraph of the same listDepth
        Code,     // spans: one Text span, line feeds kept; language: as the author named it, may be empty
        Maths,    // spans: one Text span, TeX source
    };

    Kind kind = Kind::Paragraph;
    quint8 quoteDepth = 0;
    quint8 listDepth = 0;
    // Of an ordered list's item, from 1; 0 is a bullet.
    int ordinal = 0;
    QString language;
    std::vector<TextSpan> spans;

    friend bool operator==(const TextBlock &, const TextBlock &) = default;
};

struct RichText {
    std::vector<TextBlock> blocks;

    bool isEmpty() const { return blocks.empty(); }

    friend bool operator==(const RichText &, const RichText &) = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(TextSpan::Styles)

} // namespace Godwit
