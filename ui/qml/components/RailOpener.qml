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

    // What it lies on.
    property color ground: Theme.surface
    readonly property bool marked: navigator.shell.updates.row.news

    implicitWidth: Theme.headFace
    implicitHeight: Theme.headFace
    focusPolicy: Qt.TabFocus
    text: qsTr("Accounts and places")
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: text
    Accessible.description: marked ? qsTr("In the settings: a newer Godwit is there") : ""
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: navigator.railWanted()

    contentItem: Avatar {
        size: Theme.headFace
        source: root.navigator.shell.accounts.current.avatar
        name: root.navigator.shell.accounts.current.name

        NewsDot {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: -Theme.ring
            width: Theme.dotOnFace
            height: width
            ring: root.ground
            visible: root.marked
        }
    }

    background: Item {
        FocusFrame {
            shown: root.visualFocus
            corner: Theme.headFace / 2
        }
    }

    containmentMask: HitArea {
        target: root
    }
}
