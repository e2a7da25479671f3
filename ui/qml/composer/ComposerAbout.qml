// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What is answered or quoted, in two lines behind a bar.
Item {
    id: root

    required property postRow post
    property bool quoted: false

    implicitHeight: words.implicitHeight

    Rectangle {
        width: 2
        height: parent.height
        color: Theme.hairline
    }

    PlainText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        width: parent.width - anchors.leftMargin
        text: (root.quoted ? qsTr("Quotes %1: %2") : qsTr("Answers %1: %2")).arg(root.post.author.name).arg((root.post.warning.length > 0 ? root.post.warning : root.post.plain).replace(/\s+/g, " "))
        type: Theme.label
        color: Theme.textDim
        elide: Text.ElideRight
        maximumLineCount: 2
        wrapMode: Text.Wrap
    }
}
