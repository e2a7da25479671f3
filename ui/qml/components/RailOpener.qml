// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// Who acts; opens the rail of a narrow window.
T.AbstractButton {
    id: root

    required property Navigator navigator

    implicitWidth: 32
    implicitHeight: 32
    focusPolicy: Qt.TabFocus
    text: qsTr("Accounts and places")
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: navigator.railWanted()

    contentItem: Avatar {
        size: 32
        source: root.navigator.shell.accounts.current.avatar
        name: root.navigator.shell.accounts.current.name
    }

    background: Item {
        FocusFrame {
            shown: root.visualFocus
            corner: 16
        }
    }

    containmentMask: HitArea {
        target: root
    }
}
