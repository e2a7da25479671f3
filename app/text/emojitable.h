// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Godwit
{

struct Emoji {
    // An index of EmojiTable::groups().
    int group = 0;
    QString text;
    // Takes a skin tone, see withSkinTone().
    bool toned = false;
    // The usual one first, without colons.
    QStringList shortcodes;
    QString name;
    // Lower case: what it is found by beside shortcodes and name.
    QString words;
};

// The emoji of Unicode, in its order.
class EmojiTable
{
public:
    // Names in `language` (BCP 47), or English. Reads and sorts some 2,000 lines: milliseconds, so not on the
    // UI thread.
    explicit EmojiTable(const QString &language);

    static constexpr int groupCount = 9;

    const std::vector<Emoji> &all() const { return m_all; }

    // Those that a person may mean who types this, the nearest first.
    std::vector<Emoji> search(const QString &typed, int limit) const;
    // The same, by what a shortcode begins with or contains.
    std::vector<Emoji> byShortcode(const QString &typed, int limit) const;

private:
    std::vector<Emoji> m_all;
};

// `tone` 1 (light) to 5 (dark); anything else gives the emoji as it is.
QString withSkinTone(const Emoji &emoji, int tone);

} // namespace Godwit
