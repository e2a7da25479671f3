// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A count at a corner. Whoever carries it says it in its own name.
Rectangle {
    id: root

    property int count: 0
    // What waits on this side, rather than what is new.
    property bool quiet: false
    // The ground it lies on, which rings it.
    property color ring: Theme.transparent

    visible: count > 0
    implicitWidth: Math.max(height, number.implicitWidth + 8)
    implicitHeight: Theme.badge.line
    radius: height / 2
    color: quiet ? Theme.textDim : Theme.accentFill

    Rectangle {
        z: -1
        anchors.fill: parent
        anchors.margins: -2
        visible: root.ring.a > 0
        radius: height / 2
        color: root.ring
    }

    PlainText {
        id: number

        anchors.centerIn: parent
        text: root.count > 99 ? "99+" : root.count.toString()
        type: Theme.badge
        color: root.quiet ? Theme.surface : Theme.onAccent
        font.weight: Font.DemiBold
    }
}
