// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A list of rows of differing heights has no true length in pixels: this bar tells the row, so it never jumps.
ScrollBar {
    id: root

    required property ListView list
    readonly property int first: Math.max(0, list.indexAt(0, list.contentY + 1))
    readonly property int last: Math.max(first, list.indexAt(0, list.contentY + list.height - 1))
    readonly property Item topRow: list.count > 0 ? list.itemAtIndex(first) : null
    readonly property real inside: topRow && topRow.height > 0 ? Math.max(0, Math.min(1, (list.contentY - topRow.y) / topRow.height)) : 0

    // That a list goes on needs no telling.
    resting: 0
    orientation: Qt.Vertical
    size: list.count > 0 ? Math.min(1, (last - first + 1) / list.count) : 1
    active: hovered || pressed || list.moving
    onPositionChanged: pressed && list.positionViewAtIndex(Math.round(position * list.count), ListView.Beginning)

    Binding {
        when: !root.pressed
        root.position: root.list.count > 0 ? Math.min(1 - root.size, (root.first + root.inside) / root.list.count) : 0
    }
}
