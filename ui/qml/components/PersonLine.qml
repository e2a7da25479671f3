// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A person as a line of a list.
T.AbstractButton {
    id: root

    required property personRow person

    implicitHeight: 60
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: qsTr("%1, %2").arg(person.name).arg(person.handle)
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        color: root.hovered ? Theme.hover : Theme.surface

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.hairline
        }

        FocusFrame {
            shown: root.visualFocus
            inside: true
        }
    }

    contentItem: Item {
        Avatar {
            x: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            size: 36
            source: root.person.avatar
            name: root.person.name
        }

        Column {
            x: 64
            width: parent.width - x - 20
            anchors.verticalCenter: parent.verticalCenter

            PersonName {
                person: root.person
                maximumWidth: parent.width
            }

            PlainText {
                width: parent.width
                text: root.person.handle
                type: Theme.label
                color: Theme.textFaint
                elide: Text.ElideRight
            }
        }
    }
}
