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

    // Words of one line stand in its middle.
    readonly property int lead: Math.max(6, (Theme.grown(32, Theme.scale) - Theme.label.line) / 2)

    implicitHeight: Math.max(Theme.grown(32, Theme.scale), value.height + 2 * lead)

    Hairline {
        width: parent.width
    }

    PlainText {
        anchors.left: parent.left
        y: root.lead
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
        y: root.lead
        // The tick stands right behind the words.
        width: root.field.verified ? Math.min(Math.ceil(implicitWidth), room) : room
        markup: root.field.markup
        type: Theme.label
        onLinkWanted: (link, button) => root.navigator.press(link, button)
    }

    Row {
        id: mark

        anchors.left: value.right
        anchors.leftMargin: Theme.space8
        y: root.lead + (Theme.label.line - height) / 2
        spacing: Theme.space4
        visible: root.field.verified

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "done"
            size: 14
            color: Theme.success
        }

        PlainText {
            text: qsTr("verified")
            type: Theme.caption
            font.weight: Font.Medium
            color: Theme.success
        }
    }
}
