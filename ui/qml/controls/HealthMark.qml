// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// How a server is, told by shape as well as by colour.
Item {
    id: root

    property int health: Avatar.Fine
    property color ground: Theme.surface
    readonly property bool slow: health === Avatar.Slow

    implicitWidth: 14
    implicitHeight: 14

    Rectangle {
        anchors.fill: parent
        visible: !root.slow
        radius: 7
        color: root.health === Avatar.Fine ? Theme.success : Theme.danger
        border.width: 2
        border.color: root.ground

        Rectangle {
            anchors.centerIn: parent
            visible: root.health === Avatar.Unreachable
            width: 6
            height: 2
            color: root.ground
        }
        Icon {
            anchors.centerIn: parent
            visible: root.health === Avatar.Fine
            name: "done"
            size: 9
            color: root.ground
        }
    }

    Icon {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -1
        visible: root.slow
        name: "mark-slow"
        size: 20
        color: root.ground
    }
    Icon {
        anchors.centerIn: parent
        visible: root.slow
        name: "mark-slow"
        size: 14
        color: Theme.warningSign
    }
    Rectangle {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: 1
        visible: root.slow
        width: 2
        height: 5
        color: root.ground
    }
}
