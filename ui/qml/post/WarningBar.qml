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

    implicitHeight: Math.max(36, words.implicitHeight + Theme.space16)
    hoverEnabled: true
    text: root.unfolded ? qsTr("Fold: %1").arg(warning) : qsTr("Show: %1").arg(warning)
    Accessible.role: Accessible.Button
    Accessible.name: text

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

            x: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            name: "warning"
            size: 16
            color: Theme.warning
        }

        PlainText {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.space8
            anchors.right: hint.visible ? hint.left : chevron.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: root.warning
            type: Theme.body
            wrapMode: Text.Wrap
        }

        PlainText {
            id: hint

            anchors.right: chevron.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: root.inside
            type: Theme.caption
            color: Theme.textFaint
            visible: !root.unfolded
        }

        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            name: root.unfolded ? "fold" : "unfold"
            size: 16
            color: Theme.textDim
        }
    }
}
