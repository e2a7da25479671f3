// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// One of the colours in which one sees as whom one acts.
T.AbstractButton {
    id: root

    // An account's number: see Theme.accentOf().
    required property int accent
    property bool selected: false

    implicitWidth: 30
    implicitHeight: 30
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: accent === 0 ? qsTr("Godwit’s own colour") : qsTr("Colour %1").arg(accent)
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: selected
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: 18
            height: 18
            radius: 9
            color: (Theme.mode, Theme.dark, Theme.accentOf(root.accent))
        }
    }

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: 28
            height: 28
            radius: 14
            color: Theme.transparent
            border.width: root.selected ? 2 : root.hovered ? 1 : 0
            border.color: root.selected ? Theme.accent : Theme.outline
        }

        FocusFrame {
            shown: root.visualFocus
            corner: 15
        }
    }
}
