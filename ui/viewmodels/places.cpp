// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/places.h"

#include "model/timelinekey.h"

#include <algorithm>

namespace Godwit
{

QList<PlaceRow> Places::main()
{
    return {
        {QStringLiteral("home"), tr("Home"), QStringLiteral("home"), QStringLiteral("h")},
        {QStringLiteral("notifications"), tr("Notifications"), QStringLiteral("notifications"),
         QStringLiteral("n")},
        {QStringLiteral("everywhere"), tr("Everywhere"), QStringLiteral("everywhere"), QStringLiteral("e")},
        {QStringLiteral("conversations"), tr("Conversations"), QStringLiteral("conversations"),
         QStringLiteral("c")},
        {QStringLiteral("lists"), tr("Lists & tags"), QStringLiteral("lists"), QStringLiteral("l")},
        {QStringLiteral("bookmarks"), tr("Bookmarks"), QStringLiteral("bookmark"), QStringLiteral("b")},
        {QStringLiteral("search"), tr("Search"), QStringLiteral("search"), QStringLiteral("/")},
    };
}

// What would crowd the rail: on the page of lists, in the palette, by key.
QList<PlaceRow> Places::more()
{
    return {
        {QStringLiteral("favourites"), tr("Favourites"), QStringLiteral("favourite"), QStringLiteral("f")},
        {QStringLiteral("local"), tr("This server"), QStringLiteral("server"), QStringLiteral("t")},
        {QStringLiteral("federated"), tr("All servers"), QStringLiteral("public"), QStringLiteral("a")},
        {QStringLiteral("deck"), tr("Deck"), QStringLiteral("deck"), QStringLiteral("d")},
    };
}

QList<PlaceRow> Places::foot()
{
    return {
        {QStringLiteral("outbox"), tr("Outbox"), QStringLiteral("outbox"), QStringLiteral("o")},
        {QStringLiteral("lifeboat"), tr("Lifeboat"), QStringLiteral("lifeboat"), QStringLiteral("s")},
        {QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), QStringLiteral(",")},
    };
}

QList<PlaceRow> Places::all()
{
    return main() + more() + foot();
}

QString Places::title(const QString &key)
{
    for (const PlaceRow &place : all()) {
        if (place.key == key)
            return place.title;
    }
    return {};
}

QString Places::symbol(const QString &place)
{
    const QString kind = place.section(QLatin1Char('/'), 0, 0);
    for (const PlaceRow &row : all()) {
        if (row.key == kind)
            return row.symbol;
    }
    if (kind == QLatin1String("thread"))
        return QStringLiteral("conversations");
    if (kind == QLatin1String("person"))
        return QStringLiteral("profile");
    return kind == QLatin1String("tag") ? kind : QStringLiteral("lists");
}

QString Places::railKey(const QString &place)
{
    if (isOpened(place))
        return {};
    const auto isIt = [&](const PlaceRow &row) { return row.key == place; };
    const bool below = place.contains(QLatin1Char('/')) || std::ranges::any_of(more(), isIt);
    return below ? QStringLiteral("lists") : place;
}

bool Places::isOpened(const QString &place)
{
    return place.startsWith(QLatin1String("thread/")) || place.startsWith(QLatin1String("person/"));
}

QString Places::openedTitle(const QString &place, const QString &name)
{
    if (place.startsWith(QLatin1String("thread/")))
        return name.isEmpty() ? tr("Thread") : tr("Thread: %1").arg(name);
    return name.isEmpty() ? tr("Profile") : name;
}

bool Places::isTimeline(const QString &key)
{
    return timelineKindFromWord(key).has_value();
}

} // namespace Godwit
