// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A line of a profile's table, with a tick where the server verified it.
Item {
    id: root

    required property profileFieldRow field
    required property Navigator navigator

    implicitHeight: Math.max(32, value.height + 10)

    Hairline {
        width: parent.width
    }

    PlainText {
        anchors.left: parent.left
        y: 6
        width: 100
        text: root.field.name
        type: Theme.label
        color: Theme.textFaint
        elide: Text.ElideRight
    }

    FlowingText {
        id: value

        readonly property real room: root.width - anchors.leftMargin - (root.field.verified ? mark.width + Theme.space8 : 0)

        anchors.left: parent.left
        anchors.leftMargin: 112
        y: 6
        // The tick stands right behind the words.
        width: root.field.verified ? Math.min(Math.ceil(implicitWidth), room) : room
        markup: root.field.markup
        type: Theme.label
        onLinkWanted: link => root.navigator.follow(link)
    }

    Row {
        id: mark

        anchors.left: value.right
        anchors.leftMargin: Theme.space8
        y: 6
        spacing: Theme.space4
        visible: root.field.verified

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "done"
            size: 16
            color: Theme.success
        }

        PlainText {
            text: qsTr("verified")
            type: Theme.label
            font.weight: Font.Medium
            color: Theme.success
        }
    }
}
