// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A command and its key, below its group's heading where it is the first.
Column {
    id: root

    required property commandRow row
    property bool titled: false
    property bool first: false

    PlainText {
        width: parent.width
        topPadding: root.first ? 0 : Theme.space16
        bottomPadding: Theme.space4
        text: root.row.group
        type: Theme.caption
        font.weight: Font.Medium
        color: Theme.textDim
        visible: root.titled
        Accessible.role: Accessible.Heading
    }

    Item {
        width: parent.width
        height: Theme.grown(30, Theme.scale)
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1: %2").arg(root.row.caps.join(" ")).arg(root.row.title)

        PlainText {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - caps.width - Theme.space12
            text: root.row.title
            type: Theme.label
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        KeyCaps {
            id: caps

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            caps: root.row.caps
        }
    }
}
