// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/postrow.h"

#include <QAbstractListModel>

#include <vector>

namespace Godwit
{

// Rows of a timeline, newest first: one role, `row`, of type PostRow.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setRows(std::vector<PostRow> rows);

private:
    enum Role {
        RowRole = Qt::UserRole,
    };

    std::vector<PostRow> m_rows;
};

} // namespace Godwit
