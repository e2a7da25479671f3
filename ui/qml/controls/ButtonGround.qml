// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What a Button stands on, by its kind and what the hand does.
Rectangle {
    id: root

    required property int kind
    required property bool hot
    required property bool down

    readonly property bool lined: kind === Button.Secondary || kind === Button.Danger
    readonly property color rest: kind === Button.Primary ? Theme.accentFill : kind === Button.Tonal ? Theme.accentSoft : lined ? Theme.surface : Theme.transparent
    readonly property color hovered: kind === Button.Primary ? Theme.accentFillHover : kind === Button.Tonal ? Theme.accentSoft : kind === Button.Danger ? Theme.dangerSoft : Theme.hover
    readonly property color held: kind === Button.Primary ? Theme.accentFillPressed : kind === Button.Danger ? Theme.dangerSoft : Theme.pressed

    radius: Theme.radius
    color: down ? held : hot ? hovered : rest
    border.width: lined || kind === Button.Tonal && hot && !down ? 1 : 0
    border.color: kind === Button.Tonal ? Theme.accent : kind === Button.Danger && down ? Theme.danger : Theme.hairline

    Behavior on color {
        ColorAnimation {
            duration: Theme.quick
        }
    }
}
