// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A small act with its word: as quiet as the acts of a post.
T.Button {
    id: root

    required property string symbol
    readonly property color ink: enabled && (hovered || down) ? Theme.text : Theme.textDim

    implicitWidth: words.implicitWidth
    implicitHeight: Theme.grown(28, Theme.scale)
    padding: 0
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Row {
            id: words

            anchors.centerIn: parent
            spacing: Theme.space4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.symbol
                size: Theme.grown(16, Theme.scale)
                color: root.ink
            }

            PlainText {
                text: root.text
                type: Theme.label
                color: root.ink
                font.weight: Font.Medium
                Accessible.ignored: true
            }
        }
    }

    background: FocusFrame {
        shown: root.visualFocus
        corner: Theme.radiusSmall
    }

    containmentMask: HitArea {
        target: root
    }
}
