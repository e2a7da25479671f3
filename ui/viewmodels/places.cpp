// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/places.h"

#include "model/timelinekey.h"

namespace Godwit
{

QList<PlaceRow> Places::main()
{
    return {
        {QStringLiteral("home"), tr("Home"), QStringLiteral("home"), QStringLiteral("h")},
        {QStringLiteral("notifications"), tr("Notifications"), QStringLiteral("notifications"),
         QStringLiteral("n")},
        {QStringLiteral("local"), tr("This server"), QStringLiteral("server"), QStringLiteral("l")},
        {QStringLiteral("federated"), tr("All servers"), QStringLiteral("public"), QStringLiteral("f")},
        {QStringLiteral("bookmarks"), tr("Bookmarks"), QStringLiteral("bookmark"), QStringLiteral("b")},
        {QStringLiteral("favourites"), tr("Favourites"), QStringLiteral("favourite"), QStringLiteral("s")},
        {QStringLiteral("search"), tr("Search"), QStringLiteral("search"), QStringLiteral("/")},
    };
}

QList<PlaceRow> Places::foot()
{
    return {
        {QStringLiteral("outbox"), tr("Outbox"), QStringLiteral("outbox"), QStringLiteral("o")},
        {QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), QStringLiteral(",")},
    };
}

QList<PlaceRow> Places::narrow()
{
    const QList<PlaceRow> all = main();
    return {all[0], all[1], all[6], foot()[0]};
}

static QList<PlaceRow> everywhere()
{
    return Places::main() + Places::foot();
}

QString Places::title(const QString &key)
{
    for (const PlaceRow &place : everywhere()) {
        if (place.key == key)
            return place.title;
    }
    return {};
}

bool Places::isTimeline(const QString &key)
{
    return timelineKindFromWord(key).has_value();
}

QString Places::keyOf(const QString &letter)
{
    for (const PlaceRow &place : everywhere()) {
        if (place.letter == letter)
            return place.key;
    }
    return {};
}

} // namespace Godwit
