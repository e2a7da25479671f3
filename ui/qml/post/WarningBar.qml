// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A content warning: folds what is below it, and says what that is.
T.AbstractButton {
    id: root

    required property string warning
    required property string inside
    property bool unfolded: false

    implicitHeight: Math.max(Theme.grown(36, Theme.scale), words.implicitHeight + Theme.space16)
    hoverEnabled: true
    text: root.unfolded ? qsTr("Fold: %1").arg(warning) : qsTr("Show: %1").arg(warning)
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.pressed : Theme.sunken

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            name: "warning"
            size: Theme.grown(18, Theme.scale)
            color: Theme.textDim
        }

        PlainText {
            id: words

            readonly property real room: parent.width - sign.width - action.width - Theme.space12 - 3 * Theme.space8 - Theme.space16

            anchors.left: sign.right
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, room)
            text: root.warning
            type: Theme.label
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }

        PlainText {
            anchors.left: words.right
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, Math.min(implicitWidth, words.room - words.width - Theme.space8))
            text: "· " + root.inside
            type: Theme.label
            color: Theme.textFaint
            elide: Text.ElideRight
            visible: !root.unfolded && root.inside.length > 0 && width >= implicitWidth
        }

        PlainText {
            id: action

            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            text: root.unfolded ? qsTr("Fold") : qsTr("Show")
            type: Theme.label
            color: Theme.accent
            font.weight: Font.DemiBold
        }
    }
}
