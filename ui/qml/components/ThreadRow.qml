// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A row of a thread: the post that is looked at is larger, replies are smaller.
Item {
    id: root

    required property postRow row
    required property int index
    required property Navigator navigator
    required property int measure
    property bool selected: false
    property bool joinedAbove: false
    property bool pane: false

    signal activated

    height: body.height

    Loader {
        id: body

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure
        sourceComponent: root.focus ? focused : usual
    }

    Component {
        id: usual

        PostItem {
            row: root.row
            navigator: root.navigator
            selected: root.selected
            inThread: true
            close: root.row.depth > 0
            joinedAbove: root.joinedAbove
            joinedBelow: root.row.answeredBelow && root.row.depth !== 0
            onActivated: root.activated()
        }
    }

    Component {
        id: focused

        FocusedPost {
            row: root.row
            navigator: root.navigator
            joinedAbove: root.joinedAbove
            pane: root.pane
        }
    }
}
