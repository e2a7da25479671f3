// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// What is chosen, with a chevron: opens what else there is.
T.AbstractButton {
    id: root

    property string symbol
    // Said to the screen reader: what is chosen here.
    property string about
    property bool outlined: false

    implicitWidth: words.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.grown(outlined ? 28 : 36, Theme.scale)
    leftPadding: outlined ? Theme.space12 : 6
    rightPadding: leftPadding
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: about.length > 0 ? about.arg(text) : text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Row {
            id: words

            anchors.centerIn: parent
            spacing: 6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name.length > 0
                name: root.symbol
                size: Theme.grown(16, Theme.scale)
                color: Theme.textDim
            }

            PlainText {
                text: root.text
                type: Theme.label
                font.weight: Font.Medium
                color: root.hovered ? Theme.text : Theme.textDim
                Accessible.ignored: true
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "unfold"
                size: Theme.grown(16, Theme.scale)
                color: Theme.textDim
            }
        }
    }

    background: Rectangle {
        radius: root.outlined ? height / 2 : Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.transparent
        border.width: root.outlined ? 1 : 0
        border.color: Theme.hairline

        FocusFrame {
            shown: root.visualFocus
            corner: parent.radius
        }
    }

    containmentMask: HitArea {
        target: root
    }
}
