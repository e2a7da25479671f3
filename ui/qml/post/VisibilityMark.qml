// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Who may see a post: a sign and its word.
Row {
    id: root

    required property string visibility

    readonly property string word: visibility === "public" ? qsTr("Public") : visibility === "unlisted" ? qsTr("Unlisted") : visibility === "followers" ? qsTr("Followers") : qsTr("Direct")

    spacing: 6

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.visibility
        size: 16
        color: Theme.textFaint
    }

    PlainText {
        text: root.word
        type: Theme.label
        color: Theme.textFaint
    }
}
