// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/postlistmodel.h"

#include <QSet>

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

void PostListModel::removeMissing(const std::vector<PostEntry> &entries)
{
    QSet<Identity> wanted;
    for (const PostEntry &entry : entries)
        wanted.insert(identityOf(entry));
    for (size_t end = m_entries.size(); end > 0;) {
        size_t first = end;
        while (first > 0 && !wanted.contains(identityOf(m_entries[first - 1])))
            --first;
        if (first == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, int(first), int(end) - 1);
        m_entries.erase(m_entries.begin() + ptrdiff_t(first), m_entries.begin() + ptrdiff_t(end));
        endRemoveRows();
        end = first;
    }
}

// False when rows that both have stand in another order.
bool PostListModel::insertNew(const std::vector<PostEntry> &entries)
{
    QSet<Identity> known;
    for (const PostEntry &entry : m_entries)
        known.insert(identityOf(entry));
    for (size_t at = 0; at < entries.size();) {
        size_t end = at;
        while (end < entries.size() && !known.contains(identityOf(entries[end])))
            ++end;
        if (end > at) {
            beginInsertRows({}, int(at), int(end) - 1);
            m_entries.insert(m_entries.begin() + ptrdiff_t(at), entries.begin() + ptrdiff_t(at),
                             entries.begin() + ptrdiff_t(end));
            endInsertRows();
            at = end;
            continue;
        }
        if (at >= m_entries.size() || identityOf(m_entries[at]) != identityOf(entries[at]))
            return false;
        const bool changed = m_entries[at].row != entries[at].row;
        m_entries[at] = entries[at];
        if (changed)
            Q_EMIT dataChanged(index(int(at)), index(int(at)));
        ++at;
    }
    return true;
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

void PostListModel::setEntries(std::vector<PostEntry> entries)
{
    removeMissing(entries);
    if (insertNew(entries))
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

} // namespace Godwit
