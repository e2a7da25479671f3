// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A sign, what it is about, and a figure at the other side.
Item {
    id: root

    required property signRow line

    readonly property real lineHeight: Theme.grown(28, Theme.scale)

    implicitHeight: Math.max(lineHeight, value.height + 2 * value.anchors.topMargin)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(line.title).arg(line.value)

    Rectangle {
        id: sign

        anchors.left: parent.left
        y: (root.lineHeight - height) / 2
        width: Theme.grown(16, Theme.scale)
        height: width
        radius: width / 2
        color: root.line.good ? Theme.successSoft : Theme.warningSoft

        Icon {
            anchors.centerIn: parent
            name: root.line.good ? "done" : "warning"
            size: Theme.grown(12, Theme.scale)
            color: root.line.good ? Theme.success : Theme.warning
        }
    }

    PlainText {
        id: title

        anchors.left: sign.right
        anchors.leftMargin: Theme.space8
        width: Math.min(implicitWidth, root.width - sign.width - Theme.space8)
        height: root.lineHeight
        text: root.line.title
        type: Theme.label
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        id: value

        anchors.left: title.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Math.round((root.lineHeight - Theme.label.line) / 2)
        text: root.line.value
        type: Theme.label
        color: Theme.textDim
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
