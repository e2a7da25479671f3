// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/richtextbuilder.h"

#include "text/clean.h"
#include "text/links.h"

namespace Godwit
{

namespace
{

using SpanKind = TextSpan::Kind;

constexpr qsizetype LongestShortcode = 64;
// What follows stays a shortcode: each costs a picture.
constexpr int MostEmoji = 1'000;

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\f' || c == u'\r';
}

bool isLineFeed(QChar c)
{
    return c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isIsolate(QChar c)
{
    return c >= QChar(0x2066) && c <= QChar(0x2069);
}

bool isMark(QChar c)
{
    return c.unicode() >= 0x300 && c.category() == QChar::Mark_NonSpacing;
}

// Combining marks and isolates of a block as a whole: a boundary between spans must not start their count
// anew.
void tidy(TextBlock &block)
{
    QString special;
    bool stacked = false;
    int marks = 0;
    for (const TextSpan &span : block.spans) {
        for (const QChar c : span.text) {
            if (isIsolate(c))
                special += c;
            marks = isMark(c) ? marks + 1 : 0;
            stacked = stacked || marks > 8;
        }
    }
    const bool open = withBalancedIsolates(special) != special;
    for (TextSpan &span : block.spans) {
        if (open)
            span.text = withBalancedIsolates(span.text);
        if (stacked)
            span.text.removeIf(isMark);
    }
}

} // namespace

RichTextBuilder::RichTextBuilder(const EmojiMap &emoji) : m_emoji(emoji) {}

void RichTextBuilder::text(QStringView text)
{
    const QString clean = withoutControls(text);
    const QStringView all = clean;
    qsizetype begin = 0;
    const bool emoji = !m_emoji.isEmpty() && !(m_styles & TextSpan::Code);
    for (qsizetype colon = emoji ? all.indexOf(u':') : -1; colon >= 0; colon = all.indexOf(u':', colon)) {
        const qsizetype end = all.sliced(colon + 1).left(LongestShortcode + 1).indexOf(u':');
        const QStringView code = end > 0 ? all.sliced(colon + 1, end) : QStringView();
        const QString image = code.isEmpty() ? QString() : emojiImage(code.toString());
        if (image.isEmpty() && m_emojiCount >= MostEmoji)
            break;
        if (image.isEmpty()) {
            ++colon;
            continue;
        }
        words(all.sliced(begin, colon - begin));
        ++m_emojiCount;
        begin = colon + code.size() + 2;
        colon = begin;
        span(SpanKind::Emoji, u':' + code.toString() + u':', image);
    }
    words(all.sliced(begin));
}

QString RichTextBuilder::emojiImage(const QString &shortcode)
{
    if (m_emojiCount >= MostEmoji)
        return {};
    const auto known = m_images.constFind(shortcode);
    if (known != m_images.constEnd())
        return *known;
    const QString image = safeImageLink(m_emoji.value(shortcode));
    if (m_emoji.contains(shortcode))
        m_images.insert(shortcode, image);
    return image;
}

void RichTextBuilder::words(QStringView text)
{
    QString run(text.size(), Qt::Uninitialized);
    QChar *const begin = run.data();
    QChar *out = begin;
    bool space = false;
    const auto settle = [&] {
        const QStringView settled(begin, out - begin);
        if (m_link.isEmpty())
            span(SpanKind::Text, settled.toString(), {});
        else
            span(SpanKind::Link, withoutBidi(settled), m_link);
        out = begin;
    };
    for (const QChar c : text) {
        if (isLineFeed(c)) {
            settle();
            lineBreak();
            space = false;
        } else if (isHtmlSpace(c)) {
            space = true;
        } else {
            if (std::exchange(space, false)) {
                if (out == begin)
                    m_space = true;
                else
                    *out++ = u' ';
            }
            *out++ = c;
        }
    }
    settle();
    m_space = m_space || space;
}

void RichTextBuilder::span(SpanKind kind, const QString &text, const QString &target)
{
    if (text.isEmpty())
        return;
    settleBreaks();
    const bool space = std::exchange(m_space, false) && !m_block.spans.empty() &&
                       m_block.spans.back().kind != SpanKind::LineBreak;
    TextSpan next{kind, m_styles, text, target};
    if (space) {
        // A space belongs to the plainer side of an edge, or to the link on both sides of it.
        TextSpan &last = m_block.spans.back();
        const bool sameLink = kind == SpanKind::Link && last.kind == kind && last.target == target;
        const TextSpan::Styles common = last.styles & m_styles;
        if (sameLink || (last.kind == SpanKind::Text && last.styles == common))
            last.text += u' ';
        else if (kind == SpanKind::Text && m_styles == common)
            next.text.prepend(u' ');
        else
            append({SpanKind::Text, TextSpan::Plain, QStringLiteral(" "), {}});
    }
    append(std::move(next));
}

void RichTextBuilder::append(TextSpan span)
{
    if (!m_block.spans.empty()) {
        TextSpan &last = m_block.spans.back();
        const bool joins = span.kind == SpanKind::Text || span.kind == SpanKind::Link;
        if (joins && last.kind == span.kind && last.styles == span.styles && last.target == span.target) {
            last.text += span.text;
            return;
        }
    }
    m_block.spans.push_back(std::move(span));
}

void RichTextBuilder::lineBreak()
{
    m_space = false;
    if (!m_block.spans.empty())
        ++m_breaks;
}

// Two breaks in a row are how servers without paragraphs separate them.
void RichTextBuilder::settleBreaks()
{
    const int breaks = std::exchange(m_breaks, 0);
    if (breaks == 1)
        m_block.spans.push_back({SpanKind::LineBreak, TextSpan::Plain, {}, {}});
    else if (breaks > 1)
        endBlock();
}

TextBlock RichTextBuilder::emptyBlock(TextBlock::Kind kind) const
{
    TextBlock block;
    block.kind = kind;
    block.quoteDepth = quint8(std::min(m_quoteDepth, 255));
    block.listDepth = quint8(std::min(m_listDepth, 255));
    return block;
}

void RichTextBuilder::push(TextBlock block)
{
    if (m_item) {
        if (block.kind != TextBlock::Kind::Paragraph) {
            m_rich.blocks.push_back(emptyBlock(TextBlock::Kind::ListItem));
            m_rich.blocks.back().ordinal = m_ordinal;
        } else {
            block.kind = TextBlock::Kind::ListItem;
            block.ordinal = m_ordinal;
        }
        m_item = false;
    }
    m_rich.blocks.push_back(std::move(block));
}

void RichTextBuilder::endBlock()
{
    m_space = false;
    m_breaks = 0;
    std::vector<TextSpan> spans = std::exchange(m_block.spans, {});
    if (spans.empty())
        return;
    TextBlock block = emptyBlock(TextBlock::Kind::Paragraph);
    block.spans = std::move(spans);
    tidy(block);
    push(std::move(block));
}

void RichTextBuilder::block(TextBlock::Kind kind, const QString &text, const QString &language)
{
    endBlock();
    const QString clean = withoutBidi(withoutControls(text));
    if (clean.trimmed().isEmpty())
        return;
    TextBlock block = emptyBlock(kind);
    block.language = language;
    block.spans.push_back({SpanKind::Text, TextSpan::Plain, clean, {}});
    push(std::move(block));
}

void RichTextBuilder::enterQuote()
{
    endBlock();
    ++m_quoteDepth;
}

void RichTextBuilder::leaveQuote()
{
    endBlock();
    --m_quoteDepth;
}

void RichTextBuilder::enterList()
{
    endBlock();
    m_item = false;
    ++m_listDepth;
}

void RichTextBuilder::leaveList()
{
    endBlock();
    m_item = false;
    --m_listDepth;
}

void RichTextBuilder::beginItem(int ordinal)
{
    endBlock();
    m_item = true;
    m_ordinal = ordinal;
}

void RichTextBuilder::appendEllipsis()
{
    m_styles = TextSpan::Plain;
    m_link.clear();
    m_space = false;
    m_breaks = 0;
    span(SpanKind::Text, QStringLiteral("\u2026"), {});
}

RichText RichTextBuilder::take()
{
    endBlock();
    return std::exchange(m_rich, {});
}

} // namespace Godwit
