// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// When the post goes out, and who sees to that.
Item {
    id: root

    required property PostTime time

    signal wanted(Item from)

    implicitHeight: Math.max(row.height, words.height)

    Icon {
        id: sign

        anchors.left: parent.left
        y: (row.height - height) / 2
        name: "schedule"
        size: 20
        color: root.time.over ? Theme.danger : Theme.accent
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.space8
        anchors.right: row.left
        anchors.rightMargin: Theme.space8

        PlainText {
            width: parent.width
            text: qsTr("Goes out %1").arg(root.time.words)
            type: Theme.label
            font.weight: Font.DemiBold
            color: root.time.over ? Theme.danger : Theme.accent
            wrapMode: Text.Wrap
        }

        PlainText {
            width: parent.width
            text: root.time.note
            type: Theme.label
            color: root.time.over ? Theme.danger : Theme.textDim
            wrapMode: Text.Wrap
            visible: text.length > 0
        }
    }

    Row {
        id: row

        anchors.right: parent.right

        IconButton {
            id: change

            text: qsTr("Another time")
            symbol: "write"
            size: 28
            symbolSize: 18
            onClicked: root.wanted(change)
        }

        IconButton {
            text: qsTr("Post at once instead")
            symbol: "close"
            size: 28
            symbolSize: 18
            onClicked: root.time.clear()
        }
    }
}
