// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

SettingsPage {
    required property PlacePage place

    navigator: place.navigator
    focus: true
}
