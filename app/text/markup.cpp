// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markup.h"

#include "text/clean.h"
#include "text/codehighlight.h"
#include "text/links.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>

namespace Godwit
{

namespace
{

using SpanKind = TextSpan::Kind;

const QString MentionScheme = QStringLiteral("godwit-person:");
const QString HashtagScheme = QStringLiteral("godwit-tag:");

QString escaped(const QString &text)
{
    return withoutControls(text).toHtmlEscaped();
}

// Code keeps its line feeds and spaces whatever the element around it does.
QString escapedCode(const QString &text)
{
    QString code = escaped(text);
    code.replace(u'\t', QStringLiteral("    ")).replace(u' ', QStringLiteral("&#160;"));
    return code.replace(u'\n', QStringLiteral("<br/>"));
}

bool isColour(const QString &colour)
{
    static const QRegularExpression hex(QStringLiteral("\\A#[0-9A-Fa-f]{6}\\z"));
    return hex.match(colour).hasMatch();
}

bool beginsMarked(QStringView word, const QStringList &marked)
{
    return std::ranges::any_of(
        marked, [&](const QString &mark) { return word.startsWith(mark, Qt::CaseInsensitive); });
}

// Escaped, with the words that are looked for on a ground of their own.
QString escapedMarked(const QString &text, const MarkupStyle &style)
{
    if (style.marked.isEmpty() || !isColour(style.markBackground))
        return escaped(text);
    QString markup;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool begins = text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
        if (!begins || !beginsMarked(QStringView(text).sliced(at), style.marked))
            continue;
        qsizetype end = at;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        markup += escaped(text.sliced(from, at - from)) +
                  QStringLiteral("<span style=\"background-color:%1\">").arg(style.markBackground) +
                  escaped(text.sliced(at, end - at)) + QStringLiteral("</span>");
        from = at = end;
    }
    return markup + escaped(text.sliced(std::min(from, text.size())));
}

QString coloured(const QString &markup, const QString &colour)
{
    return isColour(colour)
               ? QStringLiteral("<font color=\"%1\">").arg(colour) + markup + QStringLiteral("</font>")
               : markup;
}

QString element(const QString &name, const QString &content)
{
    return u'<' + name + u'>' + content + QStringLiteral("</") + name + u'>';
}

QString family(const MarkupStyle &style)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9 _-]"));
    return QString(style.codeFamily).remove(unsafe);
}

QString inCodeFont(const QString &markup, const MarkupStyle &style)
{
    return QStringLiteral("<span style=\"font-family:'") + family(style) + QStringLiteral("'\">") + markup +
           QStringLiteral("</span>");
}

QString styled(QString markup, TextSpan::Styles styles, const MarkupStyle &style)
{
    if (styles & TextSpan::Code)
        markup = inCodeFont(markup, style);
    if (styles & TextSpan::Strike)
        markup = element(QStringLiteral("s"), markup);
    if (styles & TextSpan::Underline)
        markup = element(QStringLiteral("u"), markup);
    if (styles & TextSpan::Emphasis)
        markup = element(QStringLiteral("i"), markup);
    if (styles & TextSpan::Strong)
        markup = element(QStringLiteral("b"), markup);
    return markup;
}

QString anchor(const QString &href, const QString &content, const MarkupStyle &style)
{
    return QStringLiteral("<a style=\"text-decoration:none\" href=\"") + href.toHtmlEscaped() +
           QStringLiteral("\">") + coloured(content, style.link) + QStringLiteral("</a>");
}

QString ownLink(const QString &scheme, const QString &target)
{
    return scheme + QString::fromLatin1(QUrl::toPercentEncoding(target));
}

QString emoji(const TextSpan &span, const MarkupStyle &style)
{
    if (safeImageLink(span.target).isEmpty())
        return escaped(span.text);
    const int side = std::clamp(style.emojiSize, 8, 128);
    return QStringLiteral("<img src=\"image://emoji/%1\" width=\"%2\" height=\"%2\">")
        .arg(imageHash(span.target))
        .arg(side);
}

QString spanMarkup(const TextSpan &span, const MarkupStyle &style)
{
    const QString text = styled(escapedMarked(span.text, style), span.styles, style);
    switch (span.kind) {
    case SpanKind::Text:
        return text;
    case SpanKind::LineBreak:
        return QStringLiteral("<br/>");
    case SpanKind::Link: {
        // Checked again: this may come from a file that somebody else wrote.
        const QString url = safeLink(span.target);
        return url.isEmpty() ? text : anchor(url, text, style);
    }
    case SpanKind::Mention:
        return anchor(ownLink(MentionScheme, span.target), text, style);
    case SpanKind::Hashtag:
        return anchor(ownLink(HashtagScheme, span.target), text, style);
    case SpanKind::Emoji:
        return emoji(span, style);
    case SpanKind::Ruby:
        return text + QStringLiteral("<small>(") + escaped(span.target) + QStringLiteral(")</small>");
    }
    return {};
}

QString colourOf(CodeRole role, const MarkupStyle &style)
{
    switch (role) {
    case CodeRole::Keyword:
        return style.keyword;
    case CodeRole::Type:
        return style.type;
    case CodeRole::String:
        return style.string;
    case CodeRole::Number:
        return style.number;
    case CodeRole::Comment:
        return style.comment;
    case CodeRole::Plain:
        break;
    }
    return {};
}

// Without a type of its own Qt takes a line height for the least one, and an emoji would push lines apart.
QString paragraph(const QString &markup, int indent, int below, int lineHeight)
{
    QString look = QStringLiteral("margin-top:0;margin-bottom:%1px;margin-left:%2px").arg(below).arg(indent);
    if (lineHeight > 0)
        look += QStringLiteral(";line-height:%1;-qt-line-height-type:fixed").arg(lineHeight);
    return QStringLiteral("<p style=\"") + look + QStringLiteral("\">") + markup + QStringLiteral("</p>");
}

QString codeMarkup(const TextBlock &block, const MarkupStyle &style)
{
    QString code;
    for (const TextSpan &span : block.spans)
        code += span.text;
    QString markup;
    for (const CodeRun &run : highlightCode(code, block.language))
        markup += coloured(escapedCode(code.mid(run.start, run.length)), colourOf(run.role, style));
    markup = inCodeFont(markup, style);
    return style.codeLineHeight > 0 ? paragraph(markup, 0, 0, style.codeLineHeight) : markup;
}

QString indented(const TextBlock &block, const QString &markup, const MarkupStyle &style)
{
    constexpr int step = 16;
    const int depth = std::min<int>(block.quoteDepth + block.listDepth, 16);
    return paragraph(markup, depth * step, 8, style.lineHeight);
}

QString marker(const TextBlock &block)
{
    if (block.kind != TextBlock::Kind::ListItem)
        return {};
    return block.ordinal > 0 ? QStringLiteral("%1.&#160;").arg(block.ordinal)
                             : QStringLiteral("\u2022&#160;");
}

} // namespace

QString toMarkup(const TextBlock &block, const MarkupStyle &style)
{
    if (block.kind == TextBlock::Kind::Code || block.kind == TextBlock::Kind::Maths)
        return codeMarkup(block, style);
    QString markup;
    for (const TextSpan &span : block.spans)
        markup += spanMarkup(span, style);
    return markup;
}

QString toMarkup(const RichText &text, const MarkupStyle &style)
{
    QString markup;
    for (const TextBlock &block : text.blocks) {
        const QString content = marker(block) + toMarkup(block, style);
        const bool boxed = block.kind == TextBlock::Kind::Code && isColour(style.codeBackground);
        markup += boxed ? QStringLiteral("<table width=\"100%\" cellpadding=\"8\" bgcolor=\"") +
                              style.codeBackground + QStringLiteral("\"><tr><td>") + content +
                              QStringLiteral("</td></tr></table>")
                        : indented(block, content, style);
    }
    return markup;
}

MarkupLink readMarkupLink(const QString &href)
{
    const auto target = [&](const QString &scheme) {
        return QUrl::fromPercentEncoding(href.sliced(scheme.size()).toLatin1());
    };
    if (href.startsWith(MentionScheme))
        return {SpanKind::Mention, target(MentionScheme)};
    if (href.startsWith(HashtagScheme))
        return {SpanKind::Hashtag, target(HashtagScheme)};
    const QString url = safeLink(href);
    return url.isEmpty() ? MarkupLink{} : MarkupLink{SpanKind::Link, url};
}

QString imageHash(const QString &url)
{
    return QString::fromLatin1(QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace Godwit
