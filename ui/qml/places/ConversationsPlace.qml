// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

ConversationsPage {
    required property PlacePage place

    conversations: (place.account, place.shell.conversations())
    navigator: place.navigator
    focus: true
}
