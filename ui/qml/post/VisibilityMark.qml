// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Who may see a post: a sign and its word.
Row {
    id: root

    required property string visibility
    property bool worded: true

    readonly property string word: visibility === "public" ? qsTr("Public") : visibility === "unlisted" ? qsTr("Unlisted") : visibility === "followers" ? qsTr("Followers") : qsTr("Direct")

    spacing: 4

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.visibility
        size: 16
        color: Theme.textFaint
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        text: root.word
        type: Theme.label
        color: Theme.textFaint
        visible: root.worded
    }
}
