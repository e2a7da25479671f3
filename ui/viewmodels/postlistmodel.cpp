// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/postlistmodel.h"

#include "ui/viewmodels/rowchanges.h"

#include <QStringList>

namespace Godwit
{

using Identity = std::pair<QString, QString>;

static Identity identityOf(const PostEntry &entry)
{
    return {entry.row.key, entry.row.boosterKey};
}

int PostListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == SectionRole)
        return m_entries[size_t(index.row())].section;
    if (role != RowRole)
        return {};
    return QVariant::fromValue(m_entries[size_t(index.row())].row);
}

QHash<int, QByteArray> PostListModel::roleNames() const
{
    return {{RowRole, "row"}, {SectionRole, "section"}};
}

int PostListModel::indexOf(const QString &key, const QString &boosterKey) const
{
    const auto found = std::ranges::find(m_entries, Identity{key, boosterKey}, identityOf);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void PostListModel::insert(int index, std::vector<PostEntry> entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, index, index + int(entries.size()) - 1);
    m_entries.insert(m_entries.begin() + index, std::make_move_iterator(entries.begin()),
                     std::make_move_iterator(entries.end()));
    endInsertRows();
}

static QString idOf(const PostEntry &entry)
{
    const PostRow &row = entry.row;
    if (row.boosterKey.isEmpty())
        return row.key;
    return row.key + QLatin1Char('\n') + row.boosterKey;
}

static QStringList idsOf(const std::vector<PostEntry> &entries)
{
    QStringList ids;
    ids.reserve(qsizetype(entries.size()));
    for (const PostEntry &entry : entries)
        ids.append(idOf(entry));
    return ids;
}

void PostListModel::setEntries(std::vector<PostEntry> entries)
{
    const RowChanges changes = rowChanges(idsOf(m_entries), idsOf(entries));
    for (const RowRun &run : changes.removed) {
        beginRemoveRows({}, run.first, run.last);
        m_entries.erase(m_entries.begin() + run.first, m_entries.begin() + run.last + 1);
        endRemoveRows();
    }
    for (const RowRun &run : changes.inserted) {
        beginInsertRows({}, run.first, run.last);
        m_entries.insert(m_entries.begin() + run.first, entries.begin() + run.first,
                         entries.begin() + run.last + 1);
        endInsertRows();
    }
    for (size_t at = 0; at < entries.size(); ++at) {
        const bool changed =
            m_entries[at].row != entries[at].row || m_entries[at].section != entries[at].section;
        m_entries[at] = std::move(entries[at]);
        if (changed)
            Q_EMIT dataChanged(index(int(at)), index(int(at)));
    }
}

} // namespace Godwit
