// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"
#include "cache/folding.h"
#include "cache/sql.h"

namespace Godwit
{

// The rows of a timeline as some viewers see them; of Everywhere, the homes of all viewers as one. One object
// within one transaction.
class TimelineScan
{
public:
    // Nobody looks: only places can be asked for.
    TimelineScan(Connection &connection, const TimelineKey &key, const Viewers &viewers);

    enum class Direction : quint8 {
        Older,
        Newer,
    };

    struct Found {
        // In the direction of the scan.
        std::vector<Row> rows;
        bool ended = false;
    };

    // Strictly beyond `from`. Posts that the viewers may not see are passed over, and rows that another one
    // tells of; a gap below such a row is shown below the one above it.
    Found scan(RowPosition from, Direction direction, int limit);
    Slice newest(int limit);
    // These, where they still stand; also what is folded.
    std::vector<Row> rows(const std::vector<RowPosition> &positions);
    // The row of the reading position; where it has gone, the place where it was.
    std::optional<RowPosition> readingRow();

private:
    struct Place {
        RowPosition position;
        QString wrapper;
    };

    bool isMerged() const { return m_key.kind == TimelineKind::Everywhere; }

    static Row *rowOf(std::vector<Row> &rows, qint64 post, qint64 booster);
    std::vector<qint64> homes();
    QString placesSql(Direction direction) const;
    QVariantList placesValues(const RowPosition &from, int limit) const;
    std::vector<Place> places(const RowPosition &from, Direction direction, int limit);
    // What is folded has its position only.
    std::vector<Row> rowsAt(const std::vector<Place> &found);

    // Whether rows are folded here at all.
    bool isFolding() const { return isMerged() || m_key.kind == TimelineKind::Home; }

    // Of the posts of these places; remembered.
    void readFolds(const std::vector<Place> &found);
    bool isFolded(const RowPosition &position) const;
    // The booster of the row that shows this one.
    qint64 shownAs(qint64 post, qint64 booster) const;
    // Rows that are folded directly below `from`; whether nothing else comes.
    bool addFoldedBelow(RowPosition from, std::vector<Row> &rows);
    void dropFolded(std::vector<Row> &rows, Direction direction) const;
    void addBoosters(std::vector<Row> &rows);
    RowPosition shownRow(const RowPosition &position);
    void addGaps(std::vector<Row> &rows);
    // Where a home ends here, while others go on: more of it may be had.
    void addFloors(std::vector<Row> &rows, bool ended);
    void addAccounts(std::vector<Row> &rows);

    Connection &m_connection;
    TimelineKey m_key;
    Viewers m_viewers;
    // Of the key itself: has the reading position.
    qint64 m_own = 0;
    // Whose rows are read.
    std::vector<qint64> m_timelines;
    // Only what this source gave; unset: whatever any gave.
    std::optional<qint64> m_only;
    std::vector<Fold> m_folds;
};

} // namespace Godwit
