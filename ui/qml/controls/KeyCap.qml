// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A key, as it looks on a keyboard.
Rectangle {
    id: root

    property string text

    visible: text.length > 0
    implicitWidth: visible ? Math.max(implicitHeight, words.implicitWidth + Theme.space12) : 0
    implicitHeight: Theme.grown(18, Theme.scale)
    radius: Theme.space4
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline

    PlainText {
        id: words

        anchors.centerIn: parent
        text: root.text
        type: Theme.badge
        color: Theme.textFaint
        font.family: Theme.monoFamily
        Accessible.ignored: true
    }
}
