// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A person's face, an emoji, or the sign of a hashtag.
Item {
    id: root

    required property completionRow row
    readonly property bool drawn: row.picture.startsWith("image:")

    implicitWidth: 24
    implicitHeight: 24

    Avatar {
        size: 24
        source: root.row.kind === "person" ? root.row.picture : ""
        name: root.row.title
        visible: root.row.kind === "person"
    }

    Icon {
        anchors.centerIn: parent
        name: "tag"
        size: 18
        visible: root.row.kind === "tag"
    }

    PlainText {
        anchors.centerIn: parent
        text: root.row.kind === "emoji" && !root.drawn ? root.row.picture : ""
        type: Theme.title
    }

    Image {
        anchors.centerIn: parent
        width: 20
        height: 20
        sourceSize: Qt.size(20, 20)
        source: root.row.kind === "emoji" && root.drawn ? root.row.picture : ""
    }
}
