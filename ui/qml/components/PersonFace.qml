// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A person as a face alone: the pointer and the screen reader get their name.
T.AbstractButton {
    id: root

    required property personRow person
    property int size: 22

    implicitWidth: size
    implicitHeight: size
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: qsTr("%1, %2").arg(person.name).arg(person.handle)
    // Its frame lies over the faces beside it.
    z: visualFocus ? 1 : 0
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Avatar {
        size: root.size
        source: root.person.avatar
        name: root.person.name
    }

    background: FocusFrame {
        shown: root.visualFocus
        corner: root.size / 2
    }

    Loader {
        active: root.hovered || root.visualFocus
        sourceComponent: ToolTip {
            parent: root
            visible: true
            text: root.text
        }
    }
}
