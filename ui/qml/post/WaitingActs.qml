// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// In place of the acts of a post that has not left yet: where it stands, and what can be done.
Item {
    id: root

    required property postRow row
    required property Navigator navigator

    implicitHeight: Math.max(30, sentence.implicitHeight)

    Rectangle {
        id: dot

        anchors.verticalCenter: sentence.verticalCenter
        width: 6
        height: 6
        radius: 3
        color: Theme.warningSign
    }

    PlainText {
        id: sentence

        anchors.left: dot.right
        anchors.leftMargin: Theme.space8
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: root.row.actSentence
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space4

        Button {
            text: qsTr("Edit")
            kind: Button.Quiet
            size: Button.Small
            onClicked: root.navigator.edit(root.row)
        }

        Button {
            text: qsTr("Send now")
            kind: Button.Quiet
            size: Button.Small
            visible: root.width > 440
            onClicked: root.navigator.acts.retry(root.row.actId)
        }

        Button {
            text: qsTr("Cancel")
            kind: Button.Quiet
            size: Button.Small
            onClicked: root.navigator.acts.cancel(root.row.actId)
        }
    }
}
