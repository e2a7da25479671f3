// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A sign alone: its text is its name, which the pointer and the screen reader get.
T.Button {
    id: root

    required property string symbol
    property int size: 36
    property int symbolSize: 20
    property bool selected: false
    property bool hot: hovered
    property bool framed: visualFocus
    property color ink: Theme.textDim
    // On a picture or the viewer's stage, whatever the palette is.
    property bool onDark: false
    // Beside a button with a frame.
    property bool outlined: false
    // On a picture of any colours: with a ground of its own.
    property bool grounded: false

    implicitWidth: Theme.grown(size, Theme.scale)
    implicitHeight: Theme.grown(size, Theme.scale)
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.selected: selected
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.symbol
            size: Theme.grown(root.symbolSize, Theme.scale)
            color: root.selected ? Theme.accent : root.enabled && !root.onDark && (root.hot || root.down) ? Theme.text : root.ink
        }
    }

    background: Rectangle {
        radius: root.grounded ? height / 2 : Theme.radius
        color: root.onDark ? (root.grounded || root.enabled && (root.hot || root.down) ? Theme.mediaTag : Theme.transparent) : root.selected ? Theme.accentSoft : root.down ? Theme.hairline : root.hot && root.enabled ? Theme.pressed : Theme.transparent

        border.width: root.outlined && !root.selected ? 1 : 0
        border.color: Theme.hairline

        FocusFrame {
            shown: root.framed
        }
    }

    Loader {
        active: (root.hovered || root.visualFocus) && root.text.length > 0
        sourceComponent: ToolTip {
            parent: root
            visible: true
            text: root.text
        }
    }
}
