// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/peopletable.h"
#include "cache/timelinescan.h"

#include <QSet>

#include <algorithm>
#include <ranges>

// How a scan of a home leaves out the rows that others tell of.

namespace Godwit
{

void TimelineScan::readFolds(const std::vector<Place> &found)
{
    if (!isFolding() || found.empty())
        return;
    QSet<qint64> met;
    for (const Place &place : found)
        met.insert(place.position.post);
    const std::vector<qint64> posts(met.begin(), met.end());
    // Asked again for a post that was met before.
    std::erase_if(m_folds, [&](const Fold &fold) { return met.contains(fold.post); });
    const auto folds = foldsOf(m_connection, isMerged() ? allHomes : m_own, m_timelines, jsonNumbers(posts));
    m_folds.insert(m_folds.end(), folds.begin(), folds.end());
}

bool TimelineScan::isFolded(const RowPosition &position) const
{
    return shownAs(position.post, position.booster) != position.booster;
}

qint64 TimelineScan::shownAs(qint64 post, qint64 booster) const
{
    const auto fold = std::ranges::find_if(
        m_folds, [&](const Fold &one) { return one.post == post && one.booster == booster; });
    return fold == m_folds.end() ? booster : fold->into;
}

bool TimelineScan::addFoldedBelow(RowPosition from, std::vector<Row> &rows)
{
    static constexpr int some = 8;
    while (true) {
        const auto found = places(from, Direction::Older, some);
        readFolds(found);
        for (const Place &place : found) {
            if (!isFolded(place.position))
                return false;
            rows.push_back({place.position, {}, {}, {}, {}, {}});
        }
        if (found.size() < some)
            return true;
        from = found.back().position;
    }
}

void TimelineScan::dropFolded(std::vector<Row> &rows, Direction direction) const
{
    Row *above = nullptr;
    const auto take = [&](Row &row) {
        if (!isFolded(row.position))
            above = &row;
        else if (above && row.gapBelow && !above->gapBelow)
            above->gapBelow = row.gapBelow;
    };
    if (direction == Direction::Older)
        std::ranges::for_each(rows, take);
    else
        std::ranges::for_each(std::views::reverse(rows), take);
    std::erase_if(rows, [&](const Row &row) { return isFolded(row.position); });
}

void TimelineScan::addBoosters(std::vector<Row> &rows)
{
    std::vector<qint64> boosters;
    for (const Fold &fold : m_folds) {
        if (fold.booster)
            boosters.push_back(fold.booster);
    }
    QHash<qint64, Profile> people;
    if (!boosters.empty())
        people = loadPeople(m_connection, boosters);
    for (const Fold &fold : m_folds) {
        Row *row = rowOf(rows, fold.post, fold.into);
        if (row && fold.booster)
            row->boosters.push_back(people.value(fold.booster));
        else if (row)
            row->isItself = true;
    }
}

// Where what stands at the position is shown.
RowPosition TimelineScan::shownRow(const RowPosition &position)
{
    readFolds({{position, {}}});
    if (!isFolded(position))
        return position;
    const qint64 booster = shownAs(position.post, position.booster);
    QSqlQuery &query = run(m_connection,
                           QStringLiteral("SELECT sorted_at FROM timeline_row WHERE post = ? AND booster = ? "
                                          "AND timeline IN (SELECT value FROM json_each(?)) "
                                          "ORDER BY sorted_at LIMIT 1"),
                           {position.post, booster, jsonNumbers(m_timelines)});
    nextRow(m_connection, query);
    return {instantFromMs(query.value(0).toLongLong()), position.post, booster};
}

} // namespace Godwit
