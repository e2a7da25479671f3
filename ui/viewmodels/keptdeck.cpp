// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/keptdeck.h"

#include "ui/viewmodels/deck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Godwit
{

using namespace Qt::StringLiterals;

// It heads a column.
static constexpr qsizetype longestName = 200;
// Of a post's top from the edge, in pixels.
static constexpr double furthest = 100'000;

static QJsonArray toJson(const QList<ColumnRow> &columns)
{
    QJsonArray array;
    for (const ColumnRow &column : columns) {
        QJsonObject object{{u"account"_s, column.account}, {u"place"_s, column.place}};
        if (!column.name.isEmpty())
            object.insert(u"name"_s, column.name);
        if (!column.post.isEmpty()) {
            object.insert(u"post"_s, column.post);
            object.insert(u"offset"_s, column.offset);
        }
        array.append(object);
    }
    return array;
}

static QList<ColumnRow> fromJson(const QJsonArray &array)
{
    QList<ColumnRow> columns;
    for (const auto &value : array) {
        const ColumnRow column{.account = value[u"account"_s].toInt(),
                               .place = value[u"place"_s].toString(),
                               .name = value[u"name"_s].toString().left(longestName),
                               .post = value[u"post"_s].toString(),
                               .offset = qBound(-furthest, value[u"offset"_s].toDouble(), furthest)};
        // Threads and profiles are read through an account of their own.
        const bool isNobodys = column.account == 0 && Places::isOpened(column.place);
        if (Deck::takes(column.place) && !isNobodys)
            columns.append(column);
    }
    return columns;
}

KeptDeck KeptDeck::read(const QString &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept.toUtf8()).object();
    const QJsonArray names = object.value(u"names"_s).toArray();
    KeptDeck deck{.layout = object.value(u"layout"_s).toInt()};
    for (const auto &layout : object.value(u"layouts"_s).toArray()) {
        const QString name = names.at(deck.layouts.size()).toString();
        deck.layouts.append({.name = name, .columns = fromJson(layout.toArray())});
    }
    return deck;
}

// The names stand beside the layouts, so that a version that knows of none reads these all the same.
QString KeptDeck::written() const
{
    QJsonArray columns;
    QJsonArray names;
    for (const DeckLayout &each : layouts) {
        columns.append(toJson(each.columns));
        names.append(each.name);
    }
    const QJsonObject object{{u"layout"_s, layout}, {u"layouts"_s, columns}, {u"names"_s, names}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace Godwit
