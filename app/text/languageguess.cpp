// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/languageguess.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Godwit
{

namespace
{

struct OwnScript {
    QChar::Script script;
    const char *language;
};

constexpr std::array ownScripts{
    OwnScript{QChar::Script_Hiragana, "ja"},  OwnScript{QChar::Script_Katakana, "ja"},
    OwnScript{QChar::Script_Hangul, "ko"},    OwnScript{QChar::Script_Greek, "el"},
    OwnScript{QChar::Script_Hebrew, "he"},    OwnScript{QChar::Script_Thai, "th"},
    OwnScript{QChar::Script_Georgian, "ka"},  OwnScript{QChar::Script_Armenian, "hy"},
    OwnScript{QChar::Script_Tamil, "ta"},     OwnScript{QChar::Script_Bengali, "bn"},
    OwnScript{QChar::Script_Telugu, "te"},    OwnScript{QChar::Script_Khmer, "km"},
    OwnScript{QChar::Script_Lao, "lo"},       OwnScript{QChar::Script_Myanmar, "my"},
    OwnScript{QChar::Script_Devanagari, "hi"}};

constexpr qsizetype leastWords = 4;
constexpr int leastHits = 2;

QString prose(const QString &text)
{
    static const QRegularExpression other(
        QStringLiteral("```.*?(?:```|$)|`[^`]*`|https?://\\S+|[@#]\\S+|:\\w+:"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(other, QStringLiteral(" ")).toLower();
}

bool hasAny(const QString &text, QStringView letters)
{
    return std::ranges::any_of(text, [letters](QChar c) { return letters.contains(c); });
}

QString cyrillicLanguage(const QString &text)
{
    if (hasAny(text, u"ўѓќ"))
        return text.contains(u'ў') ? QStringLiteral("be") : QStringLiteral("mk");
    if (hasAny(text, u"ђјљњћџ"))
        return QStringLiteral("sr");
    if (hasAny(text, u"їєґі"))
        return QStringLiteral("uk");
    if (hasAny(text, u"ыэё"))
        return QStringLiteral("ru");
    return text.contains(u'ъ') ? QStringLiteral("bg") : QString();
}

// Of most of the letters; empty for Latin and for what many languages write in.
QString languageOfScript(const QString &text, bool *latin)
{
    QHash<QChar::Script, int> letters;
    int all = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++all;
        ++letters[c.script()];
    }
    *latin = letters.value(QChar::Script_Latin) * 2 > all;
    if (*latin || all == 0)
        return {};
    // A Japanese sentence has more Han than kana, a Chinese one no kana at all.
    if (letters.contains(QChar::Script_Hiragana) || letters.contains(QChar::Script_Katakana))
        return QStringLiteral("ja");
    for (const OwnScript &own : ownScripts) {
        if (letters.value(own.script) * 2 > all)
            return QString::fromLatin1(own.language);
    }
    if (letters.value(QChar::Script_Han) * 2 > all)
        return QStringLiteral("zh");
    if (letters.value(QChar::Script_Cyrillic) * 2 > all)
        return cyrillicLanguage(text);
    if (letters.value(QChar::Script_Arabic) * 2 > all)
        return hasAny(text, u"پچژگ") ? QStringLiteral("fa") : QStringLiteral("ar");
    return {};
}

QHash<QString, QStringList> readSmallWords()
{
    QHash<QString, QStringList> table;
    QFile file(QStringLiteral(":/godwit/languages/smallwords.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString language = line.section(u'\t', 0, 0);
        const QStringList words = line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            table[word].append(language);
    }
    return table;
}

} // namespace

QString guessLanguage(const QString &text)
{
    const QString written = prose(text);
    bool latin = false;
    if (const QString own = languageOfScript(written, &latin); !latin)
        return own;
    static const QRegularExpression between(QStringLiteral("[^\\w'’]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = QString(written).replace(u'’', u'\'').split(between, Qt::SkipEmptyParts);
    if (words.size() < leastWords)
        return {};
    // A word of one language alone counts more than one that its neighbours have, too.
    QHash<QString, double> scores;
    QHash<QString, int> hits;
    static const QHash<QString, QStringList> languagesByWord = readSmallWords();
    for (const QString &word : words) {
        const QStringList languages = languagesByWord.value(word);
        for (const QString &language : languages) {
            scores[language] += 1.0 / double(languages.size());
            ++hits[language];
        }
    }
    QString best;
    double second = 0;
    for (const auto &[language, score] : scores.asKeyValueRange()) {
        if (best.isEmpty() || score > scores.value(best)) {
            second = scores.value(best);
            best = language;
        } else {
            second = std::max(second, score);
        }
    }
    const bool enough = hits.value(best) >= leastHits && qsizetype(hits.value(best)) * 8 >= words.size();
    return enough && scores.value(best) > second * 1.15 ? best : QString();
}

} // namespace Godwit
