// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"
#include "model/timelinekey.h"

#include <QHash>
#include <QStringList>

namespace Godwit
{

// What of a timeline somebody wants to see on this computer; nothing is told to a server.
struct TimelineFilter {
    bool boosts = true;
    // Answers to others; those to oneself are a thread.
    bool replies = true;
    bool mediaOnly = false;
    // Codes ("de"); what has no language is always seen.
    QStringList hiddenLanguages{};

    bool hides(const Row &row) const;

    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;
};

// What a reading of the cache left out, and what languages it met.
struct FilterCount {
    int seen = 0;
    int hidden = 0;
    QHash<QString, int> languages{};

    void add(const FilterCount &other);
};

// As the settings keep it: empty for a filter that hides nothing.
QString encodeFilter(const TimelineFilter &filter);
TimelineFilter decodeFilter(const QString &text);
// Of the settings; a timeline is one persona's. Empty for a guest's, which is not kept.
QString filterSetting(const TimelineKey &key);

} // namespace Godwit
