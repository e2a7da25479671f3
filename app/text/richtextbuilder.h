// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmlreader.h"

namespace Godwit
{

// Puts blocks and spans together: collapses white space as HTML does, finds emoji, keeps bidi isolates and
// combining marks inside their block, joins equal neighbours.
class RichTextBuilder
{
public:
    // `emoji` outlives the builder.
    explicit RichTextBuilder(const EmojiMap &emoji);

    // How the text that follows looks and where it leads.
    TextSpan::Styles styles() const { return m_styles; }

    void setStyles(TextSpan::Styles styles) { m_styles = styles; }

    QString link() const { return m_link; }

    // Empty: none.
    void setLink(const QString &url) { m_link = url; }

    void text(QStringView text);
    // Without looking for emoji or white space: a mention, a hashtag, a ruby. An empty text is left out.
    void span(TextSpan::Kind kind, const QString &text, const QString &target);
    void lineBreak();

    // What follows stands in a new block.
    void endBlock();
    // A whole block of Code or Maths.
    void block(TextBlock::Kind kind, const QString &text, const QString &language = {});
    void enterQuote();
    void leaveQuote();
    void enterList();
    void leaveList();
    // `ordinal` 0: a bullet.
    void beginItem(int ordinal);

    // The text goes on, but is not shown here.
    void appendEllipsis();
    RichText take();

private:
    void words(QStringView text);
    // Empty when there is none, or too many have been shown.
    QString emojiImage(const QString &shortcode);
    void settleBreaks();
    void append(TextSpan span);
    void push(TextBlock block);
    TextBlock emptyBlock(TextBlock::Kind kind) const;

    const EmojiMap &m_emoji;
    // Those of m_emoji that have been looked at, checked.
    EmojiMap m_images;
    int m_emojiCount = 0;
    RichText m_rich;
    TextBlock m_block;
    TextSpan::Styles m_styles = TextSpan::Plain;
    QString m_link;
    int m_breaks = 0;
    bool m_space = false;
    bool m_item = false;
    int m_ordinal = 0;
    int m_quoteDepth = 0;
    int m_listDepth = 0;
};

} // namespace Godwit
