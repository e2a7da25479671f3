// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/threadsplit.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace Godwit
{

namespace
{

enum class Border : quint8 {
    Word,
    Sentence,
    Line,
    Paragraph,
};

struct Cut {
    qsizetype at = 0;
    Border border = Border::Word;
};

struct Span {
    qsizetype start = 0;
    qsizetype end = 0;
};

// What is never cut, in order.
std::vector<Span> wholes(const QString &text)
{
    static const QRegularExpression whole(
        QStringLiteral(
            "^ {0,3}(```+|~~~+)[^\\n]*\\n(?:.*\\n)*? {0,3}\\1[ \\t]*$|^ {0,3}```[^`]*\\Z|`[^`\\n]+`|"
            "\\[[^\\]\\n]*\\]\\([^)\\s]*\\)|https?://[^\\s<>\"]+|[@#][\\w@.:-]*\\w|:[\\w+-]{2,}:"),
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption |
            QRegularExpression::CaseInsensitiveOption);
    std::vector<Span> spans;
    for (const auto &match : whole.globalMatch(text))
        spans.push_back({match.capturedStart(), match.capturedEnd()});
    return spans;
}

bool isInside(const std::vector<Span> &spans, qsizetype at)
{
    const auto after = std::ranges::upper_bound(spans, at, {}, &Span::start);
    if (after == spans.begin())
        return false;
    const Span &span = *std::prev(after);
    return at > span.start && at < span.end;
}

// Scripts without spaces between words: from the CJK radicals on.
bool breaksAnywhere(QChar before)
{
    return before.unicode() >= 0x2e80 && !before.isSurrogate();
}

Border borderAt(const QString &text, qsizetype at, bool sentence)
{
    qsizetype start = at;
    while (start > 0 && text[start - 1].isSpace())
        --start;
    const auto lines = QStringView(text).sliced(start, at - start).count(u'\n');
    if (lines > 1)
        return Border::Paragraph;
    return lines == 1 ? Border::Line : sentence ? Border::Sentence : Border::Word;
}

// Where a new piece may begin, in order.
std::vector<Cut> cutsOf(const QString &text)
{
    const std::vector<Span> spans = wholes(text);
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    std::vector<Cut> cuts;
    for (qsizetype at = lines.toNextBoundary(); at > 0 && at < text.size(); at = lines.toNextBoundary()) {
        const QChar before = text[at - 1];
        if ((!before.isSpace() && !breaksAnywhere(before)) || isInside(spans, at))
            continue;
        sentences.setPosition(at);
        cuts.push_back({at, borderAt(text, at, sentences.isAtBoundary())});
    }
    return cuts;
}

class Splitter
{
public:
    Splitter(const QString &text, const std::function<bool(const QString &)> &fits)
        : m_text(text), m_fits(fits), m_cuts(cutsOf(text))
    {
    }

    QStringList run()
    {
        QStringList pieces;
        qsizetype start = 0;
        while (start < m_text.size()) {
            const qsizetype end = endOf(start);
            if (const QString piece = pieceOf(start, end); !piece.isEmpty())
                pieces.append(piece);
            start = end;
        }
        return pieces;
    }

private:
    QString pieceOf(qsizetype start, qsizetype end) const
    {
        // The spaces before code that is set in belong to it.
        QString piece = m_text.sliced(start, end - start);
        while (piece.startsWith(u'\n') || piece.startsWith(u'\r'))
            piece.removeFirst();
        return piece.trimmed().isEmpty() ? QString() : trimmedEnd(piece);
    }

    static QString trimmedEnd(QString piece)
    {
        while (!piece.isEmpty() && piece.back().isSpace())
            piece.chop(1);
        return piece;
    }

    bool fits(qsizetype start, qsizetype end) const { return m_fits(pieceOf(start, end)); }

    qsizetype endOf(qsizetype start) const
    {
        if (fits(start, m_text.size()))
            return m_text.size();
        const auto first = std::ranges::upper_bound(m_cuts, start, {}, &Cut::at);
        const auto tooFar =
            std::partition_point(first, m_cuts.end(), [&](const Cut &cut) { return fits(start, cut.at); });
        if (tooFar == first)
            return first == m_cuts.end() ? m_text.size() : first->at;
        return best(start, first, tooFar);
    }

    // The last cut of the best kind that leaves no short piece.
    static qsizetype best(qsizetype start, std::vector<Cut>::const_iterator first,
                          std::vector<Cut>::const_iterator end)
    {
        const qsizetype longest = std::prev(end)->at - start;
        for (const auto &[border, share] :
             {std::pair(Border::Paragraph, 3), std::pair(Border::Line, 2), std::pair(Border::Sentence, 2)}) {
            for (auto cut = end; cut != first; --cut) {
                const Cut &each = *std::prev(cut);
                if ((each.at - start) * share < longest)
                    break;
                if (each.border >= border)
                    return each.at;
            }
        }
        return std::prev(end)->at;
    }

    const QString &m_text;
    const std::function<bool(const QString &)> &m_fits;
    const std::vector<Cut> m_cuts;
};

} // namespace

QStringList splitThread(const QString &text, const std::function<bool(const QString &)> &fits)
{
    return Splitter(text, fits).run();
}

} // namespace Godwit
