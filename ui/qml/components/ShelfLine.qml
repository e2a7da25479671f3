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

    signal removed

    implicitHeight: Theme.grown(48, Theme.scale)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: title
    Accessible.role: Accessible.Button
    Accessible.name: title
    Keys.onReturnPressed: click()

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
            size: 20
            color: Theme.textDim
        }

        PlainText {
            anchors.left: parent.left
            anchors.leftMargin: 52
            width: parent.width - anchors.leftMargin - (remove.visible ? remove.width : 20) - Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        IconButton {
            id: remove

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: root.removal
            symbol: "close"
            visible: root.removal.length > 0
            onClicked: root.removed()
        }
    }
}
