// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Below a text that is not the author's own: who translated it, and the way back.
Flow {
    id: root

    required property postRow row
    required property Navigator navigator

    spacing: Theme.space12

    PlainText {
        width: Math.min(implicitWidth, root.width)
        height: Math.max(implicitHeight, original.implicitHeight)
        verticalAlignment: Text.AlignVCenter
        text: root.row.translated
        type: Theme.label
        color: Theme.textFaint
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    WordAct {
        id: original

        symbol: "undo"
        text: qsTr("Show the original text")
        onClicked: root.navigator.acts.translate(root.row.key, false)
    }
}
