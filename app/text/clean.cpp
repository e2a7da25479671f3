// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clean.h"

namespace Godwit
{

namespace
{

constexpr int MostMarks = 8;
constexpr char16_t Ellipsis = u'\u2026';
constexpr char32_t FirstIsolate = 0x2066; // LRI, RLI, FSI
constexpr char32_t PopIsolate = 0x2069;

bool isUnwanted(char32_t c)
{
    if (c == '\n' || c == '\t')
        return false;
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    const bool embedding = c >= 0x202a && c <= 0x202e;
    // Invisible operators, deprecated format characters, interlinear annotation, the language tag;
    // noncharacters.
    const bool format = (c >= 0x2061 && c <= 0x2065) || (c >= 0x206a && c <= 0x206f) ||
                        (c >= 0xfff9 && c <= 0xfffc) || c == 0xfeff || c == 0xe0001;
    const bool nonCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    return control || embedding || format || nonCharacter || QChar::isSurrogate(c);
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isIsolate(char16_t c)
{
    return c >= FirstIsolate && c < PopIsolate;
}

// Cuts between characters, never inside one.
QString shortened(QString text, qsizetype maxLength)
{
    if (text.size() <= maxLength)
        return text;
    qsizetype end = qMax<qsizetype>(maxLength - 1, 0);
    if (end > 0 && text.at(end - 1).isHighSurrogate())
        --end;
    text.truncate(end);
    return text + Ellipsis;
}

bool isLineFeed(QChar c)
{
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

QString withoutControls(QStringView foreign)
{
    // Written through a pointer: appending each character alone costs as much as the rest of a text's
    // reading.
    QString text(foreign.size(), Qt::Uninitialized);
    QChar *out = text.data();
    int marks = 0;
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const QChar first = foreign[i];
        if (first.unicode() >= 0x20 && first.unicode() < 0x7f) {
            *out++ = first;
            marks = 0;
            continue;
        }
        const bool pair =
            first.isHighSurrogate() && i + 1 < foreign.size() && foreign[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(first, foreign[i + 1]) : first.unicode();
        if (isUnwanted(c))
            continue;
        marks = isMark(c) ? marks + 1 : 0;
        if (marks <= MostMarks) {
            *out++ = first;
            if (pair)
                *out++ = foreign[i + 1];
        }
        i += pair ? 1 : 0;
    }
    text.truncate(out - text.constData());
    return text;
}

QString withoutBidi(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (!(isIsolate(u) || u == PopIsolate || u == 0x200e || u == 0x200f || u == 0x061c))
            plain += c;
    }
    return plain;
}

QString withBalancedIsolates(QStringView text)
{
    QString balanced;
    balanced.reserve(text.size());
    qsizetype open = 0;
    for (const QChar c : text) {
        if (isIsolate(c.unicode()))
            ++open;
        else if (c.unicode() == PopIsolate && open-- == 0) {
            open = 0;
            continue;
        }
        balanced += c;
    }
    return balanced + QString(open, QChar(char16_t(PopIsolate)));
}

QString cleanLine(QStringView foreign, qsizetype maxLength)
{
    // What lies far beyond the limit costs nothing.
    const QStringView bounded = foreign.left(maxLength * 16);
    return shortened(withoutBidi(withoutControls(bounded)).simplified(), maxLength);
}

QString cleanText(QStringView foreign, qsizetype maxLength)
{
    const QString text = withoutControls(foreign.left(maxLength * 4));
    QString lines;
    lines.reserve(text.size());
    int feeds = 2; // none at the beginning
    for (const QChar c : text) {
        feeds = isLineFeed(c) ? feeds + 1 : 0;
        if (feeds == 0)
            lines += c;
        else if (feeds <= 2)
            lines += u'\n';
    }
    return withBalancedIsolates(shortened(lines.trimmed(), maxLength));
}

} // namespace Godwit
