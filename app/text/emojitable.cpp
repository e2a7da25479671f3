// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/emojitable.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <functional>

namespace Godwit
{

// The columns of resources/emoji/emoji.tsv.
enum Column : quint8 {
    Group,
    Text,
    Toned,
    Shortcodes,
    EnglishName,
    EnglishWords,
    FrenchName,
    FrenchWords,
    ColumnCount,
};

EmojiTable::EmojiTable(const QString &language)
{
    QFile file(QStringLiteral(":/godwit/emoji/emoji.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const bool french = language.startsWith(QLatin1String("fr"));
    const QString lines = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const auto cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != ColumnCount)
            continue;
        const QString english = cells[EnglishName].toString();
        const QString name = french ? cells[FrenchName].toString() : english;
        // Who speaks another language knows the English words, too.
        const QString words = cells[EnglishWords].toString() + u' ' +
                              (french ? english + u' ' + cells[FrenchWords].toString() : QString());
        m_all.push_back({.group = cells[Group].toInt(),
                         .text = cells[Text].toString(),
                         .toned = !cells[Toned].isEmpty(),
                         .shortcodes = cells[Shortcodes].toString().split(u' '),
                         .name = name,
                         .words = words.toLower()});
    }
}

static bool hasWordWith(const QString &text, const QString &beginning)
{
    qsizetype at = text.indexOf(beginning, 0, Qt::CaseInsensitive);
    while (at >= 0) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
        at = text.indexOf(beginning, at + 1, Qt::CaseInsensitive);
    }
    return false;
}

static int shortcodeRank(const Emoji &emoji, const QString &typed)
{
    int rank = 3;
    for (const QString &code : emoji.shortcodes) {
        if (code == typed)
            rank = 0;
        else if (code.startsWith(typed))
            rank = std::min(rank, 1);
        else if (hasWordWith(QString(code).replace(u'_', u' '), typed))
            rank = std::min(rank, 2);
    }
    return rank;
}

static int wordRank(const Emoji &emoji, const QString &typed)
{
    const int code = shortcodeRank(emoji, typed);
    if (code < 2)
        return code;
    if (emoji.name.startsWith(typed, Qt::CaseInsensitive))
        return 2;
    if (hasWordWith(emoji.name, typed))
        return 3;
    return code == 2 ? 4 : hasWordWith(emoji.words, typed) ? 5 : 6;
}

// Stable: within one rank the order is Unicode's, where what is common stands first.
static std::vector<Emoji> best(const std::vector<Emoji> &all, int limit, int none,
                               const std::function<int(const Emoji &)> &rank)
{
    std::vector<std::pair<int, const Emoji *>> found;
    for (const Emoji &emoji : all) {
        if (const int own = rank(emoji); own < none)
            found.emplace_back(own, &emoji);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const Emoji *>::first);
    std::vector<Emoji> result;
    for (const auto &[own, emoji] : found) {
        if (int(result.size()) < limit)
            result.push_back(*emoji);
    }
    return result;
}

std::vector<Emoji> EmojiTable::search(const QString &typed, int limit) const
{
    const QString wanted = typed.trimmed().toLower();
    if (wanted.isEmpty())
        return {};
    return best(m_all, limit, 6, [&](const Emoji &emoji) { return wordRank(emoji, wanted); });
}

std::vector<Emoji> EmojiTable::byShortcode(const QString &typed, int limit) const
{
    const QString wanted = typed.toLower();
    if (wanted.isEmpty())
        return {};
    return best(m_all, limit, 3, [&](const Emoji &emoji) { return shortcodeRank(emoji, wanted); });
}

QString withSkinTone(const Emoji &emoji, int tone)
{
    if (!emoji.toned || tone < 1 || tone > 5)
        return emoji.text;
    // UTS #51: the modifier follows its base and takes the place of a presentation selector.
    auto points = emoji.text.toUcs4();
    if (points.size() > 1 && points[1] == 0xfe0f)
        points.removeAt(1);
    points.insert(1, 0x1f3fa + uint(tone));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

} // namespace Godwit
