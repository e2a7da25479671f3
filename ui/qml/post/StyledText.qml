// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A dim sentence in which a name stands out a little.
Item {
    id: root

    // With %1 for the name; without it no name is shown.
    required property string words
    required property string name
    readonly property list<string> parts: words.split("%1")
    readonly property bool named: parts.length > 1
    readonly property real space: 4 * Theme.scale

    implicitHeight: Theme.label.line
    Accessible.role: Accessible.StaticText
    Accessible.name: words.replace("%1", name)

    PlainText {
        id: before

        anchors.left: parent.left
        text: root.parts[0].trim()
        type: Theme.label
        color: root.named ? Theme.textFaint : Theme.textDim
        font.weight: root.named ? Font.Normal : Font.Medium
    }

    PlainText {
        id: middle

        // A space is between the words, on whichever side of each; in the text it would be at the wrong end where that
        // runs against the window.
        anchors.left: before.right
        anchors.leftMargin: root.parts[0].endsWith(" ") ? root.space : 0
        width: Math.min(implicitWidth, root.width - before.width - after.width - 2 * root.space)
        text: root.parts.length > 1 ? root.name : ""
        type: Theme.label
        color: Theme.textDim
        font.weight: Font.Medium
        elide: Text.ElideRight
    }

    PlainText {
        id: after

        anchors.left: middle.right
        anchors.leftMargin: root.parts.length > 1 && root.parts[1].startsWith(" ") ? root.space : 0
        text: root.parts.length > 1 ? root.parts[1].trim() : ""
        type: Theme.label
        color: Theme.textFaint
    }
}
