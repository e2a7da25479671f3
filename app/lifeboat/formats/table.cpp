// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/table.h"

#include "base/tr.h"
#include "lifeboat/formats/csv.h"
#include "lifeboat/formats/tablekind.h"

#include <QSet>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

namespace
{

QString truth(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

bool truthIn(const QString &field, bool byDefault)
{
    const QString word = field.trimmed().toLower();
    if (word.isEmpty())
        return byDefault;
    // Ruby on Rails' words for no (ActiveModel::Type::Boolean).
    static const QStringList no{u"false"_s, u"f"_s, u"0"_s, u"off"_s, u"no"_s, u"n"_s};
    return !no.contains(word);
}

// How a file is cut into rows, and what its columns are.
struct Dialect {
    QChar separator = u',';
    TableColumns columns;
    qint64 fits = -1;
};

// The kind's own field; empty where the row has none.
QString nameIn(GraphKind kind, const QString &field)
{
    switch (kind) {
    case GraphKind::Domains:
        return domainIn(field);
    case GraphKind::Bookmarks:
        return addressIn(field);
    default:
        return personIn(field);
    }
}

int &ownColumn(TableColumns &columns, GraphKind kind)
{
    if (kind == GraphKind::Domains)
        return columns.domain;
    return kind == GraphKind::Bookmarks ? columns.uri : columns.person;
}

int ownColumn(const TableColumns &columns, GraphKind kind)
{
    return ownColumn(const_cast<TableColumns &>(columns), kind);
}

qint64 namesIn(const std::vector<CsvRow> &rows, GraphKind kind, int column)
{
    return std::ranges::count_if(
        rows, [&](const CsvRow &row) { return !nameIn(kind, row.fields.value(column)).isEmpty(); });
}

// Of a file whose column names are missing or foreign: the column in which most rows have what is looked for.
void findColumns(const std::vector<CsvRow> &rows, GraphKind kind, TableColumns &columns)
{
    qsizetype width = 0;
    for (const CsvRow &row : rows)
        width = std::max(width, row.fields.size());
    int &own = ownColumn(columns, kind);
    for (qint64 best = 0, column = 0; column < width && !columns.isHead; ++column) {
        const qint64 found = namesIn(rows, kind, int(column));
        // A list's title may look like a person; it comes first.
        if (found > best || (found == best && found > 0 && kind == GraphKind::Members)) {
            best = found;
            own = int(column);
        }
    }
    if (own < 0 && columns.isHead) {
        TableColumns unnamed;
        findColumns(rows, kind, unnamed);
        own = ownColumn(unnamed, kind);
    }
    if (columns.isHead || own < 0)
        return;
    // Mastodon's order, where nobody says which it is.
    if (kind == GraphKind::Members && columns.list < 0)
        columns.list = own == 0 ? 1 : 0;
    if (kind == GraphKind::Mutes && own == 0 && width > 1)
        columns.notifications = 1;
    // Foreign column names: a first row that names nobody while the second does.
    columns.isHead = rows.size() > 1 && nameIn(kind, rows[0].fields.value(own)).isEmpty() &&
                     !nameIn(kind, rows[1].fields.value(own)).isEmpty();
}

constexpr std::array separators{QChar(u','), QChar(u';'), QChar(u'\t')};
constexpr qsizetype sampleRows = 50;

// With which of them the first row are column names.
BackupResult<Dialect> dialectByHead(const QString &text, const QString &name)
{
    Dialect best;
    for (const QChar separator : separators) {
        const auto rows = readCsv(text, separator, name, 1);
        if (!rows && separator == separators.front())
            return std::unexpected(rows.error());
        if (!rows || rows->empty())
            continue;
        const TableColumns columns = columnsFromHead(rows->front().fields);
        const qint64 fits = columns.isHead ? rows->front().fields.size() : 0;
        if (fits > best.fits)
            best = {separator, columns, fits};
    }
    return best;
}

// With which of them most rows name something of the kind.
Dialect dialectByContent(const QString &text, const QString &name, GraphKind kind, const Dialect &byHead)
{
    if (byHead.columns.isHead) {
        Dialect dialect = byHead;
        if (const auto rows = readCsv(text, dialect.separator, name, sampleRows))
            findColumns(*rows, kind, dialect.columns);
        return dialect;
    }
    Dialect best;
    for (const QChar separator : separators) {
        const auto rows = readCsv(text, separator, name, sampleRows);
        if (!rows)
            continue;
        TableColumns columns;
        findColumns(*rows, kind, columns);
        const int own = ownColumn(columns, kind);
        const qint64 fits = own < 0 ? 0 : namesIn(*rows, kind, own);
        if (fits > best.fits)
            best = {separator, columns, fits};
    }
    return best;
}

// What a person's word, the columns and the file's name say together.
BackupResult<GraphKind> agreedKind(const QString &name, std::optional<GraphKind> byColumns,
                                   std::optional<GraphKind> told)
{
    auto byName = kindFromName(name);
    if (!byName)
        return std::unexpected(byName.error());
    std::optional<GraphKind> agreed;
    for (const auto &say : {byColumns, *byName, told}) {
        if (say && agreed && *say != *agreed)
            return backupFailure(Kind::ContradictoryTable, name,
                                 u"%1, %2"_s.arg(graphKindWord(*agreed), graphKindWord(*say)));
        if (say)
            agreed = say;
    }
    if (!agreed)
        return backupFailure(Kind::DoubtfulTable, name);
    return *agreed;
}

GraphEntry entryOf(GraphKind kind, const TableColumns &columns, const QStringList &fields)
{
    GraphEntry entry;
    entry.kind = kind;
    const auto field = [&](int column) { return column < 0 ? QString() : fields.value(column); };
    entry.shown = nameIn(kind, field(ownColumn(columns, kind)));
    entry.name = kind == GraphKind::Bookmarks ? entry.shown : entry.shown.toLower();
    if (kind == GraphKind::Follows) {
        entry.follow.showBoosts = truthIn(field(columns.boosts), true);
        entry.follow.notify = truthIn(field(columns.notify), false);
        for (const QString &language : field(columns.languages).split(u',', Qt::SkipEmptyParts))
            entry.follow.languages << language.trimmed();
        entry.follow.languages.sort();
    } else if (kind == GraphKind::Mutes) {
        entry.mute.hideNotifications = truthIn(field(columns.notifications), true);
    } else if (kind == GraphKind::Members) {
        entry.peopleList.title = field(columns.list).trimmed();
    }
    return entry;
}

bool isWhole(const GraphEntry &entry)
{
    return !entry.name.isEmpty() && (entry.kind != GraphKind::Members || !entry.peopleList.title.isEmpty());
}

BackupResult<Table> tableOf(GraphKind kind, const std::vector<CsvRow> &rows, const TableColumns &columns,
                            const QString &name)
{
    Table table;
    table.kind = kind;
    QSet<std::pair<QString, QString>> seen;
    for (size_t index = columns.isHead ? 1 : 0; index < rows.size(); ++index) {
        GraphEntry entry = entryOf(kind, columns, rows[index].fields);
        if (!isWhole(entry)) {
            table.unreadable.push_back(rows[index].line);
            continue;
        }
        const std::pair key(entry.peopleList.title, entry.name);
        if (seen.contains(key)) {
            ++table.doubled;
            continue;
        }
        seen.insert(key);
        table.entries.push_back(std::move(entry));
    }
    if (table.unreadable.size() > table.entries.size())
        return backupFailure(Kind::BadTable, name,
                             tr("most of its lines name nothing of the kind, the first one is line %1.")
                                 .arg(table.unreadable.front()));
    return table;
}

} // namespace

QString tableName(GraphKind kind)
{
    switch (kind) {
    case GraphKind::Follows:
        return u"following_accounts.csv"_s;
    case GraphKind::Mutes:
        return u"muted_accounts.csv"_s;
    case GraphKind::Blocks:
        return u"blocked_accounts.csv"_s;
    case GraphKind::Domains:
        return u"blocked_domains.csv"_s;
    case GraphKind::Members:
        return u"lists.csv"_s;
    case GraphKind::Bookmarks:
        return u"bookmarks.csv"_s;
    case GraphKind::Followers:
        return u"followers.csv"_s;
    case GraphKind::Lists:
    case GraphKind::Filters:
    case GraphKind::Tags:
        break;
    }
    return {};
}

std::vector<GraphKind> tableKinds()
{
    return {GraphKind::Blocks,  GraphKind::Mutes,     GraphKind::Domains,  GraphKind::Follows,
            GraphKind::Members, GraphKind::Bookmarks, GraphKind::Followers};
}

QByteArray tableHead(GraphKind kind)
{
    switch (kind) {
    case GraphKind::Follows:
        return "Account address,Show boosts,Notify on new posts,Languages\n";
    case GraphKind::Mutes:
        return "Account address,Hide notifications\n";
    case GraphKind::Followers:
        return "Account address\n";
    default:
        return {};
    }
}

QByteArray tableLine(const GraphEntry &entry, const QString &list)
{
    const QString name = entry.shown.isEmpty() ? entry.name : entry.shown;
    switch (entry.kind) {
    case GraphKind::Follows:
        return csvLine({name, truth(entry.follow.showBoosts), truth(entry.follow.notify),
                        entry.follow.languages.join(", "_L1)});
    case GraphKind::Mutes:
        return csvLine({name, truth(entry.mute.hideNotifications)});
    case GraphKind::Members:
        return csvLine({list, name});
    case GraphKind::Bookmarks:
        return csvLine({entry.name});
    default:
        return csvLine({name});
    }
}

BackupResult<Table> readTable(const QString &fileName, QByteArrayView bytes, std::optional<GraphKind> told)
{
    const auto text = csvText(bytes, fileName);
    if (!text)
        return std::unexpected(text.error());
    const auto byHead = dialectByHead(*text, fileName);
    if (!byHead)
        return std::unexpected(byHead.error());
    const auto kind = agreedKind(fileName, byHead->columns.kind(), told);
    if (!kind)
        return std::unexpected(kind.error());
    const Dialect dialect = dialectByContent(*text, fileName, *kind, *byHead);
    const auto rows = readCsv(*text, dialect.separator, fileName);
    if (!rows)
        return std::unexpected(rows.error());
    return tableOf(*kind, *rows, dialect.columns, fileName);
}

} // namespace Godwit
