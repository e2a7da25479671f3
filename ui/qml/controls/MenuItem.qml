// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

T.MenuItem {
    id: root

    property string symbol
    // The key that does the same, as it is printed on the keyboard.
    property string key
    property bool danger: false
    readonly property color ink: danger ? Theme.danger : Theme.text

    implicitWidth: leftPadding + words.implicitWidth + Theme.space24 + hint.width + rightPadding
    implicitHeight: visible ? Theme.grown(32, Theme.scale) : 0
    leftPadding: 10
    rightPadding: Theme.space8
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        PlainText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            leftPadding: root.mirrored ? 0 : Theme.grown(28, Theme.scale)
            rightPadding: root.mirrored ? Theme.grown(28, Theme.scale) : 0
            width: parent.width - hint.width
            text: root.text
            type: Theme.label
            color: root.ink
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
        Icon {
            x: root.mirrored ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            name: root.checkable ? (root.checked ? "done" : "") : root.symbol
            size: Theme.grown(18, Theme.scale)
            color: root.danger ? Theme.danger : Theme.textDim
        }
        KeyCap {
            id: hint

            x: root.mirrored ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            text: root.key
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.pressed : root.highlighted ? Theme.accentSoft : Theme.transparent
    }
}
