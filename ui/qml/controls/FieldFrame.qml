// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The edge of what is typed into.
Rectangle {
    id: root

    required property bool active
    required property bool wrong
    // Its edge steps back until it is written in.
    property bool quiet: false

    radius: Theme.radius
    color: Theme.surface
    border.width: active || wrong ? 2 : 1
    border.color: wrong ? Theme.danger : active ? Theme.accent : quiet ? Theme.hairline : Theme.outline
}
