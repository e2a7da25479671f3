// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The shape of a post that is still to come.
Item {
    implicitHeight: 115

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
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
            anchors.leftMargin: 72
            y: Theme.space12 + 4 + index * 24
            width: (parent.width - 92) * [0.35, 0.9, 0.6][index]
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
