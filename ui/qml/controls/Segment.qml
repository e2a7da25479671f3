// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A part of a SegmentedControl, which has the keyboard for all of them.
T.AbstractButton {
    id: root

    property bool selected: false

    implicitWidth: words.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.grown(26, Theme.scale)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: selected

    contentItem: PlainText {
        id: words

        text: root.text
        type: Theme.label
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
        color: root.selected ? Theme.accent : root.hovered ? Theme.text : Theme.textDim
        font.weight: root.selected ? Font.DemiBold : Font.Medium
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: 8
        color: root.selected ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.transparent
    }
}
