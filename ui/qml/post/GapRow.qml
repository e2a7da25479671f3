// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A stretch of the timeline that was not fetched.
T.AbstractButton {
    id: root

    implicitHeight: Theme.grown(40, Theme.scale)
    hoverEnabled: true
    text: qsTr("Load what is missing here")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: root.hovered ? Theme.pressed : Theme.sunken

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
        Row {
            anchors.centerIn: parent
            spacing: Theme.space8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "gap"
                size: Theme.grown(16, Theme.scale)
                color: Theme.accent
            }

            PlainText {
                text: root.text
                type: Theme.label
                color: Theme.accent
                font.weight: Font.Medium
            }
        }
    }
}
