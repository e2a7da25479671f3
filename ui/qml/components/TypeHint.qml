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

    implicitHeight: 40
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(example).arg(about)

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        name: root.symbol
        size: 20
        color: Theme.textFaint
    }

    PlainText {
        id: words

        x: 32
        anchors.verticalCenter: parent.verticalCenter
        text: root.example
        type: Theme.label
        font.weight: Font.Medium
        Accessible.ignored: true
    }

    PlainText {
        anchors.left: words.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.about
        type: Theme.label
        color: Theme.textFaint
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
