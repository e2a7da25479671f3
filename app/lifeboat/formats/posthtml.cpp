// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/posthtml.h"

#include <QStringList>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString shownHtml(const TextSpan &span)
{
    static constexpr std::pair<TextSpan::Style, const char *> elements[] = {
        {TextSpan::Strong, "strong"}, {TextSpan::Emphasis, "em"}, {TextSpan::Underline, "u"},
        {TextSpan::Strike, "del"},    {TextSpan::Code, "code"},
    };
    QString html = escaped(span.text);
    for (const auto &[style, name] : elements) {
        if (span.styles & style)
            html = u"<%1>%2</%1>"_s.arg(QLatin1StringView(name), html);
    }
    return html;
}

QString spanHtml(const TextSpan &span)
{
    const QString shown = shownHtml(span);
    switch (span.kind) {
    case TextSpan::Kind::LineBreak:
        return u"<br>"_s;
    case TextSpan::Kind::Link:
        return u"<a href=\"%1\" rel=\"nofollow noopener\">%2</a>"_s.arg(escaped(span.target), shown);
    case TextSpan::Kind::Mention:
        return u"<a href=\"%1\" class=\"u-url mention\">%2</a>"_s.arg(escaped(span.target), shown);
    case TextSpan::Kind::Hashtag:
        return u"<a class=\"mention hashtag\" rel=\"tag\">%1</a>"_s.arg(shown);
    case TextSpan::Kind::Ruby:
        return u"<ruby>%1<rp>(</rp><rt>%2</rt><rp>)</rp></ruby>"_s.arg(shown, escaped(span.target));
    case TextSpan::Kind::Text:
    case TextSpan::Kind::Emoji:
        break;
    }
    return shown;
}

QString blockHtml(const TextBlock &block)
{
    QString inner;
    for (const TextSpan &span : block.spans)
        inner += spanHtml(span);
    switch (block.kind) {
    case TextBlock::Kind::Code:
        return u"<pre><code>%1</code></pre>"_s.arg(inner);
    case TextBlock::Kind::Maths:
        return u"<p>$$%1$$</p>"_s.arg(inner);
    case TextBlock::Kind::ListItem:
        return block.ordinal > 0 ? u"<li value=\"%1\">%2</li>"_s.arg(block.ordinal).arg(inner)
                                 : u"<li>%1</li>"_s.arg(inner);
    case TextBlock::Kind::Paragraph:
        break;
    }
    return u"<p>%1</p>"_s.arg(inner);
}

// What is open around a block: quotes, then lists.
struct Around {
    int quotes = 0;
    QStringList lists{};
};

void close(QString &html, Around &around, int quotes, qsizetype lists)
{
    const qsizetype keep = quotes == around.quotes ? lists : 0;
    while (around.lists.size() > keep)
        html += u"</%1>"_s.arg(around.lists.takeLast());
    for (; around.quotes > quotes; --around.quotes)
        html += "</blockquote>"_L1;
}

} // namespace

QString postHtml(const RichText &text)
{
    QString html;
    Around around;
    for (const TextBlock &block : text.blocks) {
        close(html, around, block.quoteDepth, block.listDepth);
        for (; around.quotes < block.quoteDepth; ++around.quotes)
            html += "<blockquote>"_L1;
        while (around.lists.size() < block.listDepth) {
            around.lists << (block.ordinal > 0 ? u"ol"_s : u"ul"_s);
            html += u"<%1>"_s.arg(around.lists.last());
        }
        html += blockHtml(block);
    }
    close(html, around, 0, 0);
    return html;
}

} // namespace Godwit
