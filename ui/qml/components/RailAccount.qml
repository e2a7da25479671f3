// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// An account in the rail: a click reads and acts as it.
T.AbstractButton {
    id: root

    required property accountRow account
    property bool current: false
    // An Avatar.Health, and what it means.
    property int health: Avatar.Unmarked
    property string healthWords
    // It has notifications that nobody has looked at.
    property bool unread: false
    // Of the one who reads now: a click goes on from there.
    property bool samePerson: false
    property bool wide: false

    implicitHeight: wide ? 44 : current ? 48 : 40
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: qsTr("%1, %2").arg(account.name).arg(account.handle)
    Accessible.role: Accessible.Button
    Accessible.description: [unread ? qsTr("New notifications") : "", healthWords].filter(words => words.length > 0).join(". ")
    Accessible.name: current ? qsTr("%1, current account").arg(text) : samePerson ? qsTr("Continue as %1").arg(text) : qsTr("Switch to %1").arg(text)
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Rectangle {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: 24
            color: Theme.accent
            visible: root.current && !root.wide
        }

        Avatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: root.wide ? 38 - width / 2 : (root.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            size: root.wide ? (root.current ? 36 : 28) : root.current ? 40 : 30
            source: root.account.avatar
            name: root.account.name
            unread: root.unread
            health: root.health
            ground: Theme.background
            opacity: root.account.archived ? 0.45 : 1
        }

        Loader {
            anchors.left: parent.left
            anchors.leftMargin: 66
            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            active: root.wide
            sourceComponent: Column {
                PlainText {
                    width: parent.width
                    text: root.account.name
                    type: Theme.label
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    visible: root.current
                }

                PlainText {
                    width: parent.width
                    text: root.account.host
                    type: root.current ? Theme.caption : Theme.label
                    font.weight: root.current ? Font.Normal : Font.Medium
                    color: root.current ? Theme.textFaint : Theme.textDim
                    elide: Text.ElideRight
                }
            }
        }

        FocusFrame {
            anchors.margins: 2
            shown: root.visualFocus
            inside: true
        }
    }

    Loader {
        active: root.hovered
        sourceComponent: ToolTip {
            parent: root
            text: root.healthWords.length > 0 ? qsTr("%1: %2").arg(root.account.handle).arg(root.healthWords) : root.account.handle
            visible: true
        }
    }
}
