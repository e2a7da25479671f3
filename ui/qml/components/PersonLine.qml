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
    // For a button to follow; null: without one.
    property Navigator navigator: null

    implicitHeight: Theme.grown(63, Theme.scale)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: qsTr("%1, %2").arg(person.name).arg(person.handle)
    Accessible.role: Accessible.Button
    Accessible.name: text
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
        Avatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            size: 36
            source: root.person.avatar
            name: root.person.name
        }

        Column {
            id: words

            anchors.left: avatar.right
            anchors.leftMargin: Theme.space12
            anchors.right: follow.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter

            PersonName {
                anchors.left: parent.left
                person: root.person
                maximumWidth: words.width
            }

            PlainText {
                width: parent.width
                text: root.person.handle
                type: Theme.label
                color: Theme.textFaint
                elide: Text.ElideRight
            }
        }

        Loader {
            id: follow

            anchors.right: parent.right
            anchors.rightMargin: 20
            anchors.verticalCenter: parent.verticalCenter
            active: root.navigator !== null
            sourceComponent: FollowButton {
                profile: root.navigator.shell.profile(root.person.key)
                navigator: root.navigator
                size: Button.Small
                quiet: true
                symbol: ""
            }
        }
    }
}
