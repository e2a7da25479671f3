// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

OutboxPage {
    required property PlacePage place

    outbox: place.shell.outbox
    navigator: place.navigator
    focus: true
}
