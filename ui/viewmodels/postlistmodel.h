// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"
#include "ui/viewmodels/postrow.h"

#include <QAbstractListModel>

#include <vector>

namespace Godwit
{

// A row with what the cache needs to go on from it.
struct PostEntry {
    PostRow row;
    RowPosition position;
    std::optional<GapRef> gap;
    // What heads the rows of one kind in a list of several.
    QString section{};
};

// Posts in the order shown: the role `row`, of type PostRow, and `section`. A new list is applied as the
// smallest change, so that a view keeps its place.
class PostListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setEntries(std::vector<PostEntry> entries);
    // Rows that are not here yet, before the row that is now at this index or after the last one. The cost is
    // theirs, not that of the whole list.
    void insert(int index, std::vector<PostEntry> entries);

    const std::vector<PostEntry> &entries() const { return m_entries; }

    // -1 when there is none.
    int indexOf(const QString &key, const QString &boosterKey = {}) const;

private:
    enum Role {
        RowRole = Qt::UserRole,
        SectionRole,
    };

    std::vector<PostEntry> m_entries;
};

} // namespace Godwit
