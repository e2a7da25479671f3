// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/fuzzy.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace Godwit
{

namespace
{

// What lies beyond is not looked at.
constexpr size_t longestTyped = 40;
constexpr size_t longestText = 120;

constexpr int aHit = 16;
constexpr int aWordsBeginning = 12;
constexpr int theBeginning = 6;
// More than a second word's beginning is worth: who types a word means it.
constexpr int together = 24;
constexpr int widestGap = 8;
constexpr int impossible = std::numeric_limits<int>::min() / 2;

struct Letter {
    char16_t base;
    // Of the character in the text that it comes from.
    qsizetype place;
    bool beginsWord;
};

// Letters that Unicode does not take apart.
char16_t plainLetter(char16_t c)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 7> table{
        {{u'ł', u'l'}, {u'ø', u'o'}, {u'đ', u'd'}, {u'ð', u'd'}, {u'ħ', u'h'}, {u'ı', u'i'}, {u'þ', u't'}}};
    for (const auto &[from, to] : table) {
        if (c == from)
            return to;
    }
    return c;
}

std::vector<Letter> lettersOf(QStringView text, size_t most)
{
    std::vector<Letter> letters;
    bool beginsWord = true;
    QChar before;
    for (qsizetype i = 0; i < text.size() && letters.size() < most; ++i) {
        const QChar c = text[i];
        // aWord: the capital begins a word, too.
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate()) {
            beginsWord = true;
            before = c;
            continue;
        }
        const bool hump = c.isUpper() && before.isLower();
        QString folded = QString(c).normalized(QString::NormalizationForm_KD).toCaseFolded();
        folded.replace(QChar(u'ß'), QStringLiteral("ss"));
        for (const QChar part : folded) {
            if (part.isMark())
                continue;
            letters.push_back({plainLetter(part.unicode()), i, beginsWord || hump});
            beginsWord = false;
        }
        before = c;
    }
    return letters;
}

int bonusAt(const std::vector<Letter> &text, size_t at)
{
    return aHit + (text[at].beginsWord ? aWordsBeginning : 0) + (at == 0 ? theBeginning : 0);
}

int stepTo(size_t from, size_t to)
{
    const int gap = int(to - from) - 1;
    return gap == 0 ? together : -std::min(gap, widestGap);
}

// The best way for each (typed letter, place in the text), and where it came from.
struct Ways {
    Ways(size_t typed, size_t text) : width(text), score(typed * text, impossible), from(typed * text, 0) {}

    size_t width;
    std::vector<int> score;
    std::vector<size_t> from;
};

void fillRow(Ways &ways, const std::vector<Letter> &typed, const std::vector<Letter> &text, size_t row)
{
    for (size_t at = row; at < text.size(); ++at) {
        if (text[at].base != typed[row].base)
            continue;
        int &best = ways.score[row * ways.width + at];
        if (row == 0) {
            best = bonusAt(text, at) - std::min(int(at), widestGap);
            continue;
        }
        for (size_t k = row - 1; k < at; ++k) {
            const int before = ways.score[(row - 1) * ways.width + k];
            const int here = before == impossible ? impossible : before + stepTo(k, at) + bonusAt(text, at);
            if (here > best) {
                best = here;
                ways.from[row * ways.width + at] = k;
            }
        }
    }
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, const QString &text)
{
    const auto wanted = lettersOf(typed, longestTyped);
    const auto letters = lettersOf(text, longestText);
    if (wanted.empty())
        return FuzzyMatch();
    if (wanted.size() > letters.size())
        return std::nullopt;
    Ways ways(wanted.size(), letters.size());
    for (size_t row = 0; row < wanted.size(); ++row)
        fillRow(ways, wanted, letters, row);
    const auto last = ways.score.end() - ptrdiff_t(letters.size());
    const auto best = std::max_element(last, ways.score.end());
    if (*best == impossible)
        return std::nullopt;
    // Of two that match as well, the shorter text says more exactly what was meant.
    FuzzyMatch match{*best * 4 - int(std::min<size_t>(letters.size(), 100)), {}};
    size_t at = size_t(best - last);
    for (size_t row = wanted.size(); row-- > 0;) {
        const qsizetype place = letters[at].place;
        if (match.places.isEmpty() || match.places.first() != place)
            match.places.prepend(place);
        at = ways.from[row * ways.width + at];
    }
    return match;
}

QString fuzzyMarkup(const QString &text, const FuzzyMatch &match, const QString &colour)
{
    QString markup;
    const QString begin = QStringLiteral("<b><font color=\"%1\">").arg(colour);
    const QString end = QStringLiteral("</font></b>");
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool hit = match.places.contains(i);
        if (hit != inside)
            markup += hit ? begin : end;
        inside = hit;
        markup += QString(text[i]).toHtmlEscaped();
    }
    return inside ? markup + end : markup;
}

} // namespace Godwit
