// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// An act of the outbox: what it is, where it stands, what can be done.
Item {
    id: root

    required property actRow act
    required property Navigator navigator
    required property int measure

    height: body.height
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2. %3").arg(act.title).arg(act.text).arg(act.standing)

    Item {
        id: body

        x: (root.width - width) / 2
        width: root.measure
        height: words.height + 2 * Theme.space12

        Icon {
            x: 28
            y: Theme.space12 + 2
            name: root.act.icon
            size: 20
            color: Theme.textDim
        }

        Column {
            id: words

            x: 72
            y: Theme.space12
            width: parent.width - x - buttons.width - 28
            spacing: 2

            PlainText {
                width: parent.width
                text: qsTr("%1: %2").arg(root.act.title).arg(root.act.text.replace(/\s+/g, " "))
                elide: Text.ElideRight
            }

            PlainText {
                width: parent.width
                text: root.act.standing
                type: Theme.label
                color: root.act.needsYou ? Theme.warning : Theme.textDim
                wrapMode: Text.Wrap
            }

            PlainText {
                width: parent.width
                text: qsTr("as %1, %2").arg(root.act.handle).arg(root.navigator.age(root.act.time, root.navigator.minute))
                type: Theme.label
                color: Theme.textFaint
                elide: Text.ElideRight
            }
        }

        Row {
            id: buttons

            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            y: Theme.space8

            IconButton {
                text: qsTr("Send now")
                symbol: "send"
                onClicked: root.navigator.acts.retry(root.act.id)
            }

            IconButton {
                text: qsTr("Cancel")
                symbol: "delete"
                enabled: root.act.canCancel
                onClicked: root.navigator.acts.cancel(root.act.id)
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.hairline
        }
    }
}
