// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// An answer of a poll that is being written.
Item {
    id: root

    required property int index
    required property PollEditor poll
    property alias input: field.input
    readonly property int count: field.text.length
    readonly property bool over: count > poll.optionLimit

    implicitHeight: field.implicitHeight

    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: field.verticalCenter
        width: 16
        height: 16
        radius: root.poll.multiple ? Theme.space4 : height / 2
        color: Theme.transparent
        border.width: 1
        border.color: Theme.outline
    }

    Field {
        id: field

        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.right: remove.left
        anchors.rightMargin: Theme.space8
        size: 36
        small: false
        quiet: true
        name: qsTr("Answer %1").arg(root.index + 1)
        placeholder: root.index > 1 ? qsTr("Add an option") : qsTr("Option %1").arg(root.index + 1)
        text: root.poll.options[root.index] ?? ""
        error: root.over ? qsTr("%1 of %2 characters").arg(root.count).arg(root.poll.optionLimit) : ""
        onEdited: root.poll.setOption(root.index, text)
    }

    IconButton {
        id: remove

        anchors.right: parent.right
        // Its drawing ends about where the line above does.
        anchors.rightMargin: -Theme.space8
        text: qsTr("Remove answer %1").arg(root.index + 1)
        symbol: "close"
        symbolSize: 18
        enabled: root.poll.options.length > 2 || field.text.length > 0
        onClicked: root.poll.removeOption(root.index)
    }
}
