// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The shape of a post that is still to come.
Item {
    id: root

    // As PostItem's, in a narrow window.
    property bool narrow: false
    readonly property int edge: narrow ? Theme.space12 : Theme.space16
    readonly property int end: narrow ? Theme.space16 : Theme.behindWords
    readonly property int bodyX: edge + 44 + Theme.space12

    implicitHeight: 115

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: Theme.space12
        width: 44
        height: 44
        radius: 22
        color: Theme.pressed
    }

    Repeater {
        model: 3

        Rectangle {
            required property int index

            anchors.left: parent.left
            anchors.leftMargin: root.bodyX
            y: Theme.space12 + 4 + index * 24
            width: (parent.width - root.bodyX - root.end) * [0.35, 0.9, 0.6][index]
            height: 12
            radius: 6
            color: Theme.pressed
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
