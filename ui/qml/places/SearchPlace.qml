// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

SearchPage {
    required property PlacePage place

    search: (place.persona, place.shell.search())
    navigator: place.navigator
    focus: true
}
