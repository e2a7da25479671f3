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

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.hairline
    }

    PlainText {
        y: 6
        width: 100
        text: root.field.name
        type: Theme.label
        color: Theme.textFaint
        elide: Text.ElideRight
    }

    FlowingText {
        id: value

        x: 112
        y: 6
        width: root.width - x - mark.width - Theme.space8
        markup: root.field.markup
        type: Theme.label
        onLinkWanted: link => root.navigator.follow(link)
    }

    Row {
        id: mark

        anchors.right: parent.right
        y: 6
        spacing: 4
        visible: root.field.verified

        Icon {
            name: "done"
            size: 16
            color: Theme.success
        }

        PlainText {
            text: qsTr("verified")
            type: Theme.label
            color: Theme.success
        }
    }
}
