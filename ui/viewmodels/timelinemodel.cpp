// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/timelinemodel.h"

namespace Godwit
{

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PostRow &row = m_rows[size_t(index.row())];
    if (role == RowRole)
        return QVariant::fromValue(row);
    // What a screen reader, a test or a plain view shows.
    return role == Qt::DisplayRole ? QVariant(row.text) : QVariant();
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{RowRole, "row"}, {Qt::DisplayRole, "display"}};
}

void TimelineModel::setRows(std::vector<PostRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace Godwit
