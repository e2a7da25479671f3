// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// An example of what may be typed.
Item {
    id: root

    required property string symbol
    required property string example
    required property string about
    // Both on one line, else what it is stands below.
    readonly property bool oneLine: words.implicitWidth + note.implicitWidth + 56 <= width

    implicitHeight: Math.max(40, (oneLine ? words.height : words.height + note.height) + 2 * Theme.space8)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(example).arg(about)

    Icon {
        anchors.left: parent.left
        anchors.verticalCenter: words.verticalCenter
        name: root.symbol
        size: 20
        color: Theme.textFaint
    }

    PlainText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 32
        y: root.oneLine ? (root.height - 1 - height) / 2 : Theme.space8
        width: Math.min(implicitWidth, root.width - 32)
        text: root.example
        type: Theme.label
        font.weight: Font.Medium
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        id: note

        anchors.left: words.left
        anchors.right: parent.right
        y: root.oneLine ? words.y : words.y + words.height
        horizontalAlignment: root.oneLine ? Text.AlignRight : Text.AlignLeft
        text: root.about
        type: Theme.label
        color: Theme.textFaint
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
