// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// The button that everyone looks for.
T.AbstractButton {
    id: root

    property bool wide: false

    implicitWidth: wide ? 196 : 44
    implicitHeight: wide ? 40 : 44
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: qsTr("New post")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: root.wide ? Theme.radius : height / 2
        color: root.pressed ? Theme.accentFillPressed : root.hovered ? Theme.accentFillHover : Theme.accentFill

        FocusFrame {
            shown: root.visualFocus
            corner: parent.radius
        }
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.space8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "write"
                size: root.wide ? 18 : 20
                color: Theme.onAccent
            }

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                type: Theme.label
                font.weight: Font.DemiBold
                color: Theme.onAccent
                visible: root.wide
            }
        }
    }

    Loader {
        active: root.hovered && !root.wide
        sourceComponent: ToolTip {
            parent: root
            text: root.text
            visible: true
        }
    }
}
