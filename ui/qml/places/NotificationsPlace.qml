// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

NotificationsPage {
    required property PlacePage place

    notifications: (place.persona, place.shell.notifications())
    navigator: place.navigator
    columnPlace: "notifications"
    focus: true
}
