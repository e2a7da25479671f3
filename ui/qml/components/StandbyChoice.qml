// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// An account that could stand by: whose, where, and what to know before choosing it.
T.RadioButton {
    id: root

    required property accountRow account
    property string note: ""

    implicitHeight: Math.max(Theme.grown(56, Theme.scale), words.height + 2 * Theme.space8)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: qsTr("%1, %2").arg(account.name).arg(account.handle)
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: note
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    indicator: Rectangle {
        x: root.mirrored ? root.width - width - Theme.space24 : Theme.space24
        anchors.verticalCenter: parent?.verticalCenter
        width: 18
        height: 18
        radius: 9
        color: root.checked ? Theme.accentFill : Theme.transparent
        border.width: root.checked ? 0 : 1
        border.color: Theme.outline

        Rectangle {
            anchors.centerIn: parent
            visible: root.checked
            width: 8
            height: 8
            radius: 4
            color: Theme.raised
        }
    }

    background: Rectangle {
        color: root.hovered ? Theme.hover : Theme.raised

        FocusFrame {
            shown: root.visualFocus
            inside: true
        }
    }

    contentItem: Item {
        Avatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: 2 * Theme.space24 + Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            size: 36
            source: root.account.avatar
            name: root.account.name
        }

        Column {
            id: words

            anchors.left: avatar.right
            anchors.leftMargin: Theme.space12
            anchors.right: parent.right
            anchors.rightMargin: Theme.space24
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                width: parent.width
                text: root.account.name
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            PlainText {
                width: parent.width
                text: root.account.handle
                type: Theme.label
                color: Theme.textFaint
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }

            PlainText {
                width: parent.width
                visible: text.length > 0
                text: root.note
                type: Theme.label
                color: Theme.textDim
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
