// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What can be done with a column.
MoreButton {
    id: root

    required property Commands commands
    property int news: 0
    property bool filters: false
    // Its newest is not at its top.
    property bool thread: false
    // It can be shown without the others, with all that belongs to it.
    property bool opened: false
    property bool first: false
    property bool last: false

    signal refreshWanted
    signal newestWanted
    signal readWanted
    signal filterWanted
    signal aloneWanted
    signal moveWanted(int by)
    signal addWanted
    signal closeWanted

    size: 30

    MenuItem {
        text: qsTr("Look for what is new")
        symbol: "refresh"
        key: root.commands.keyOf("refresh")
        onTriggered: root.refreshWanted()
    }

    MenuItem {
        text: root.thread ? qsTr("Jump to the post") : qsTr("Jump to the newest")
        symbol: "newest"
        key: root.commands.keyOf("newest")
        onTriggered: root.newestWanted()
    }

    MenuItem {
        text: qsTr("Count the new ones as read")
        symbol: "done"
        visible: root.news > 0
        onTriggered: root.readWanted()
    }

    MenuItem {
        text: qsTr("Filter what is shown here")
        symbol: "filter"
        visible: root.filters
        onTriggered: root.filterWanted()
    }

    MenuItem {
        text: qsTr("Open it by itself")
        symbol: "open"
        visible: root.opened
        onTriggered: root.aloneWanted()
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Move to the left")
        symbol: "back"
        key: root.commands.keyOf("column-left")
        enabled: Theme.rightToLeft ? !root.last : !root.first
        onTriggered: root.moveWanted(Theme.rightToLeft ? 1 : -1)
    }

    MenuItem {
        text: qsTr("Move to the right")
        symbol: "open"
        key: root.commands.keyOf("column-right")
        enabled: Theme.rightToLeft ? !root.first : !root.last
        onTriggered: root.moveWanted(Theme.rightToLeft ? -1 : 1)
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Add a column")
        symbol: "as-column"
        onTriggered: root.addWanted()
    }

    MenuItem {
        text: qsTr("Close this column")
        symbol: "close"
        key: root.commands.keyOf("column-close")
        onTriggered: root.closeWanted()
    }
}
