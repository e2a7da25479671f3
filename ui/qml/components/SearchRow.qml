// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A post that was found.
Item {
    id: root

    required property postRow row
    required property int index
    required property Navigator navigator
    required property int measure
    property bool selected: false

    signal activated

    height: post.implicitHeight

    PostItem {
        id: post

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure
        row: root.row
        navigator: root.navigator
        selected: root.selected
        onActivated: root.activated()
    }
}
