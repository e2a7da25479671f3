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

    implicitHeight: Theme.label.line
    Accessible.role: Accessible.StaticText
    Accessible.name: words.replace("%1", name)

    PlainText {
        id: before

        anchors.left: parent.left
        text: root.parts[0]
        type: Theme.label
        color: Theme.textFaint
        Accessible.ignored: true
    }

    PlainText {
        id: middle

        anchors.left: before.right
        width: Math.min(implicitWidth, root.width - before.width - after.width)
        text: root.parts.length > 1 ? root.name : ""
        type: Theme.label
        color: Theme.textDim
        font.weight: Font.Medium
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        id: after

        anchors.left: middle.right
        text: root.parts.length > 1 ? root.parts[1] : ""
        type: Theme.label
        color: Theme.textFaint
        Accessible.ignored: true
    }
}
