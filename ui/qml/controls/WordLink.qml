// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A way on from a page, with its sign: in the accent, without a ground.
T.Button {
    id: root

    required property string symbol

    // Whole pixels: a rounded sum may not break the line.
    implicitWidth: Math.ceil(sign.width + words.spacing + label.implicitWidth)
    implicitHeight: Math.max(Theme.grown(30, Theme.scale), words.implicitHeight)
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
            spacing: Theme.space8

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: root.symbol
                size: Theme.grown(18, Theme.scale)
                color: Theme.accent
            }

            PlainText {
                id: label

                width: Math.min(implicitWidth, root.width - sign.width - words.spacing)
                text: root.text
                type: Theme.label
                color: Theme.accent
                wrapMode: Text.Wrap
                font.weight: Font.DemiBold
                font.underline: root.hovered && root.enabled
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
