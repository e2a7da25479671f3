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

    implicitHeight: Math.max(Theme.grown(28, Theme.scale), sentence.implicitHeight)

    Rectangle {
        id: dot

        anchors.left: parent.left
        y: sentence.y + (Theme.label.line - height) / 2
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
        height: Theme.grown(28, Theme.scale)
        spacing: Theme.space24

        WordAct {
            height: parent.height
            text: qsTr("Edit")
            symbol: "write"
            onClicked: root.navigator.edit(root.row)
        }

        WordAct {
            height: parent.height
            text: qsTr("Send now")
            symbol: "send"
            // While the outbox is paused nothing goes out: one post alone could arrive before what it answers.
            visible: root.width > 440 && !root.navigator.shell.outbox.paused
            onClicked: root.navigator.acts.retry(root.row.actId)
        }

        WordAct {
            height: parent.height
            text: qsTr("Cancel")
            symbol: "close"
            onClicked: root.navigator.acts.cancel(root.row.actId)
        }
    }
}
