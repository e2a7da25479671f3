// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

ListsPage {
    required property PlacePage place

    shelf: (place.account, place.shell.shelf())
    navigator: place.navigator
    focus: true
    onPlaceWanted: wanted => place.placeWanted(wanted)
}
