// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A timeline that can be opened.
T.AbstractButton {
    id: root

    required property string title
    required property string symbol
    // What the button at the right takes away, in words; empty: there is none.
    property string removal: ""
    // Said faintly behind the title, as far as there is room.
    property string beside: ""
    // Before the button that takes away.
    default property alias buttons: more.data

    // As the keyboard came to the button.
    signal removed(int reason)

    implicitHeight: Theme.grown(Theme.shelfLine, Theme.scale)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: title
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: beside
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: root.hovered ? Theme.hover : Theme.surface

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }

        FocusFrame {
            shown: root.visualFocus
            inside: true
        }
    }

    contentItem: Item {
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            name: root.symbol
            size: Theme.sign
            color: Theme.textDim
        }

        PlainText {
            id: words

            readonly property real room: parent.width - anchors.leftMargin - Math.max(ends.width, Theme.behindWords) - Theme.space12

            anchors.left: parent.left
            anchors.leftMargin: Theme.space16 + Theme.sign + Theme.space16
            width: Math.min(implicitWidth, room)
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        PlainText {
            anchors.left: words.right
            anchors.leftMargin: Theme.space8
            anchors.baseline: words.baseline
            width: Math.max(0, words.room - words.width - Theme.space8)
            text: root.beside
            type: Theme.label
            color: Theme.textFaint
            elide: Text.ElideRight
            visible: text.length > 0 && width > Theme.space24
            Accessible.ignored: true
        }

        Row {
            id: ends

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter

            Row {
                id: more
            }

            IconButton {
                text: root.removal
                symbol: "close"
                visible: root.removal.length > 0
                onClicked: root.removed(focusReason)
            }
        }
    }
}
