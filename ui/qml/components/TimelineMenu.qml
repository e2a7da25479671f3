// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What else can be done with a timeline.
Menu {
    id: root

    required property Item button
    required property TimelineController timeline
    required property Navigator navigator
    required property string tag
    required property string place
    readonly property string host: navigator.shell.accounts.current.host

    signal newestWanted

    // Below its button.
    function drop() {
        popup(button, Theme.rightToLeft ? 0 : button.width - width, button.height);
    }

    width: Math.min(Theme.grown(320, Theme.scale), button.Window.width - 2 * Theme.space8)

    MenuItem {
        text: qsTr("Look for new posts")
        symbol: "refresh"
        key: root.navigator.shell.commands.keyOf("refresh")
        onTriggered: root.timeline.refresh()
    }

    MenuItem {
        text: qsTr("Jump to the newest")
        symbol: "newest"
        key: root.navigator.shell.commands.keyOf("newest")
        onTriggered: root.newestWanted()
    }

    MenuItem {
        text: qsTr("Count the new ones as read")
        symbol: "done"
        visible: root.timeline.newCount > 0
        onTriggered: root.timeline.markRead()
    }

    MenuItem {
        text: qsTr("Show it as a column")
        symbol: "as-column"
        // Elsewhere a button does it.
        visible: root.place.length > 0 && root.navigator.narrow
        onTriggered: root.navigator.addColumn(root.place)
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Copy the hashtag")
        symbol: "copy"
        visible: root.tag.length > 0
        onTriggered: root.navigator.copy("#" + root.tag.split("+").join(" #"))
    }

    MenuItem {
        text: qsTr("Open %1 in the browser").arg(root.host)
        symbol: "open-outside"
        onTriggered: root.navigator.shell.openServer()
    }
}
