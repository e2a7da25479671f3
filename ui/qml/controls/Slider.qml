// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

T.Slider {
    id: root

    required property string name
    property bool framed: visualFocus
    // On a film, whatever the palette is.
    property bool onDark: false
    readonly property color ink: onDark ? Theme.onMedia : Theme.accent

    implicitWidth: 168
    implicitHeight: 36
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Slider
    Accessible.name: name

    background: Item {
        y: (root.height - height) / 2
        width: root.width
        height: 4

        Rectangle {
            anchors.fill: parent
            radius: 2
            color: root.onDark ? Theme.onMedia : Theme.pressed
            opacity: root.onDark ? 0.35 : 1
        }

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: root.position * parent.width
            height: 4
            radius: 2
            color: root.ink
        }
    }

    handle: Rectangle {
        x: root.visualPosition * (root.width - width)
        y: (root.height - height) / 2
        width: root.onDark ? 16 : 20
        height: width
        radius: height / 2
        color: root.onDark ? root.ink : Theme.surface
        border.width: root.onDark ? 0 : 1
        border.color: root.ink

        Rectangle {
            anchors.centerIn: parent
            width: 12
            height: 12
            radius: 6
            color: root.ink
        }

        FocusFrame {
            shown: root.framed
            corner: parent.radius
        }
    }
}
