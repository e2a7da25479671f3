// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ansi.h"

#include "text/cellwidth.h"
#include "text/clean.h"
#include "text/codehighlight.h"
#include "text/links.h"
#include "text/wordwrap.h"

namespace Godwit
{

namespace
{

using SpanKind = TextSpan::Kind;

QByteArray sgrOf(TextSpan::Styles styles)
{
    QByteArrayList codes;
    if (styles & TextSpan::Strong)
        codes += "1";
    if (styles & TextSpan::Emphasis)
        codes += "3";
    if (styles & TextSpan::Underline)
        codes += "4";
    if (styles & TextSpan::Strike)
        codes += "9";
    if (styles & TextSpan::Code)
        codes += "33";
    return codes.join(';');
}

QByteArray sgrOf(CodeRole role)
{
    switch (role) {
    case CodeRole::Keyword:
        return "35";
    case CodeRole::Type:
        return "36";
    case CodeRole::String:
        return "32";
    case CodeRole::Number:
        return "33";
    case CodeRole::Comment:
        return "2";
    case CodeRole::Plain:
        break;
    }
    return {};
}

class Painter
{
public:
    explicit Painter(const AnsiOptions &options) : m_options(options) {}

    QStringList lines(const RichText &text);

private:
    void addBlock(const TextBlock &block);
    std::vector<StyledText> codePieces(const TextBlock &block) const;
    std::vector<StyledText> pieces(const TextBlock &block) const;
    StyledText piece(const TextSpan &span, bool linkGoesOn) const;
    QString painted(const std::vector<StyledText> &line) const;

    AnsiOptions m_options;
    QStringList m_lines;
};

QString prefixOf(int quoteDepth, int listDepth)
{
    // A quarter of a narrow terminal at most.
    return QStringLiteral("\u2502 ").repeated(std::min(quoteDepth, 8)) +
           QString(2 * std::clamp<qsizetype>(listDepth - 1, 0, 8), u' ');
}

QString markerOf(const TextBlock &block)
{
    if (block.kind != TextBlock::Kind::ListItem)
        return block.listDepth > 0 ? QStringLiteral("  ") : QString();
    return block.ordinal > 0 ? QString::number(block.ordinal) + QStringLiteral(". ")
                             : QStringLiteral("\u2022 ");
}

// A link's text with the address that it hides; an abbreviated address is shown whole instead.
QString withAddress(const QString &text, const QString &url)
{
    const bool abbreviated = text.endsWith(u'\u2026') && url.contains(QStringView(text).chopped(1));
    if (url.isEmpty() || abbreviated || url.endsWith(QStringLiteral("://") + text) || url == text)
        return abbreviated ? url : text;
    return text + QStringLiteral(" <") + url + u'>';
}

StyledText Painter::piece(const TextSpan &span, bool linkGoesOn) const
{
    StyledText piece{printable(span.text), sgrOf(span.styles), {}};
    switch (span.kind) {
    case SpanKind::LineBreak:
        piece.text = QStringLiteral("\n");
        break;
    case SpanKind::Link:
        piece.sgr = piece.sgr.isEmpty() ? "4;34" : piece.sgr + ";4;34";
        if (m_options.colours)
            piece.link = safeLink(span.target);
        else if (!linkGoesOn)
            piece.text = withAddress(piece.text, safeLink(span.target));
        break;
    case SpanKind::Mention:
    case SpanKind::Hashtag:
        piece.sgr = "36";
        break;
    case SpanKind::Ruby:
        piece.text += u'(' + printable(span.target) + u')';
        break;
    case SpanKind::Text:
    case SpanKind::Emoji:
        break;
    }
    return piece;
}

std::vector<StyledText> Painter::codePieces(const TextBlock &block) const
{
    QString code;
    for (const TextSpan &span : block.spans)
        code += printable(span.text);
    if (!m_options.colours)
        return {{code, {}, {}}};
    std::vector<StyledText> pieces;
    for (const CodeRun &run : highlightCode(code, block.language))
        pieces.push_back({code.mid(run.start, run.length), sgrOf(run.role), {}});
    return pieces;
}

std::vector<StyledText> Painter::pieces(const TextBlock &block) const
{
    std::vector<StyledText> pieces;
    for (size_t i = 0; i < block.spans.size(); ++i) {
        const TextSpan &span = block.spans[i];
        const TextSpan *next = i + 1 < block.spans.size() ? &block.spans[i + 1] : nullptr;
        pieces.push_back(piece(span, next && next->kind == SpanKind::Link && next->target == span.target));
    }
    return pieces;
}

QString Painter::painted(const std::vector<StyledText> &line) const
{
    QString text;
    for (const StyledText &piece : line) {
        const bool dressed = m_options.colours && !piece.sgr.isEmpty();
        const bool linked = m_options.colours && !piece.link.isEmpty();
        if (linked)
            text += QStringLiteral("\033]8;;") + piece.link + QStringLiteral("\033\\");
        if (dressed)
            text += QStringLiteral("\033[") + QString::fromLatin1(piece.sgr) + u'm';
        text += piece.text;
        if (dressed)
            text += QStringLiteral("\033[0m");
        if (linked)
            text += QStringLiteral("\033]8;;\033\\");
    }
    return text;
}

void Painter::addBlock(const TextBlock &block)
{
    const bool code = block.kind == TextBlock::Kind::Code || block.kind == TextBlock::Kind::Maths;
    const QString prefix = prefixOf(block.quoteDepth, block.listDepth);
    const QString marker = code ? QStringLiteral("    ") : markerOf(block);
    const int indent = cellWidth(prefix) + cellWidth(marker);
    const int width = std::max(std::max(m_options.width, 8) - indent, 4);
    const auto lines = code ? cutLines(codePieces(block), width) : wrapLines(pieces(block), width);
    QString before = prefix + marker;
    for (const std::vector<StyledText> &line : lines) {
        m_lines += before + painted(line);
        before = code ? prefix + marker : prefix + QString(cellWidth(marker), u' ');
    }
}

QStringList Painter::lines(const RichText &text)
{
    const TextBlock *previous = nullptr;
    for (const TextBlock &block : text.blocks) {
        const bool together = previous && previous->listDepth > 0 && block.kind == TextBlock::Kind::ListItem;
        if (previous && !together)
            m_lines += prefixOf(std::min(previous->quoteDepth, block.quoteDepth), 0).trimmed();
        addBlock(block);
        previous = &block;
    }
    return m_lines;
}

} // namespace

QStringList ansiLines(const RichText &text, const AnsiOptions &options)
{
    return Painter(options).lines(text);
}

QString printable(QStringView foreign)
{
    return withoutControls(foreign).replace(u'\t', QStringLiteral("    "));
}

} // namespace Godwit
