// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A post of the thread that is not being written just now. A click writes on it.
T.AbstractButton {
    id: root

    required property ThreadParts thread
    required property threadPartRow part
    readonly property string files: part.files > 0 ? qsTr("%n file(s)", "", part.files) : part.poll ? qsTr("Poll") : ""

    implicitHeight: words.height + 2 * Theme.space4
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: part.text.length > 0 ? part.text : files.length > 0 ? files : qsTr("Empty")
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Post %1 of %2: %3").arg(part.index + 1).arg(thread.count).arg(text)
    Accessible.description: count.text.length > 0 ? qsTr("%1 characters left").arg(count.text) : ""
    onClicked: thread.edit(part.index)
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onDeletePressed: thread.remove(part.index)

    contentItem: Item {
        PlainText {
            id: place

            anchors.left: parent.left
            anchors.baseline: words.baseline
            width: 20
            text: root.part.index + 1
            type: Theme.label
            font.weight: Font.DemiBold
            color: Theme.textFaint
            Accessible.ignored: true
        }

        PlainText {
            id: words

            anchors.left: place.right
            anchors.leftMargin: Theme.space4
            anchors.right: count.left
            anchors.rightMargin: Theme.space12
            y: Theme.space4
            text: root.text.replace(/\s+/g, " ")
            color: root.part.text.length > 0 ? Theme.textDim : Theme.textFaint
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        PlainText {
            id: count

            anchors.right: remove.left
            anchors.rightMargin: Theme.space4
            anchors.baseline: words.baseline
            text: root.part.leftWords
            type: Theme.label
            color: root.part.left < 0 ? Theme.danger : Theme.textFaint
            Accessible.ignored: true
        }

        IconButton {
            id: remove

            anchors.right: parent.right
            y: words.y + (Theme.body.line - height) / 2
            size: 28
            symbolSize: 16
            text: qsTr("Remove post %1").arg(root.part.index + 1)
            symbol: "close"
            onClicked: root.thread.remove(root.part.index)
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.transparent

        FocusFrame {
            shown: root.visualFocus
            corner: parent.radius
        }
    }
}
