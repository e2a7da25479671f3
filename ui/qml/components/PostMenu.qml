// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// All that can be done with a post.
Menu {
    id: root

    required property Navigator navigator
    property postRow post
    // An archive is only read.
    readonly property bool reading: navigator.shell.accounts.current.imported

    readonly property Connections rows: Connections {
        target: root.navigator

        function onRowLeft(post: string) {
            if (post === root.post.key)
                root.close();
        }
    }

    implicitWidth: Theme.grown(300, Theme.scale)

    function show(post: postRow, from: Item) {
        root.post = post;
        popup(from, from.width - width, from.height);
    }

    MenuItem {
        text: qsTr("Quote")
        symbol: "quote"
        key: root.navigator.shell.commands.keyOf("quote")
        visible: root.post.actId.length === 0 && !root.reading
        enabled: root.post.visibility === "public" || root.post.visibility === "unlisted" || root.post.own
        onTriggered: root.navigator.quote(root.post)
    }

    MenuItem {
        text: qsTr("Edit")
        symbol: "write"
        key: root.navigator.shell.commands.keyOf("edit")
        visible: root.post.own && (root.post.actId.length > 0 || root.navigator.shell.composer.canEdit(root.post))
        onTriggered: root.navigator.edit(root.post)
    }

    MenuItem {
        text: qsTr("Copy link")
        symbol: "link"
        enabled: root.post.url.length > 0
        onTriggered: root.navigator.copy(root.post.url)
    }

    MenuItem {
        text: qsTr("Copy text")
        symbol: "copy"
        onTriggered: root.navigator.copy(root.post.plain)
    }

    MenuItem {
        text: root.post.translated.length > 0 ? qsTr("Show the original text") : qsTr("Translate")
        symbol: "translate"
        key: root.navigator.shell.commands.keyOf("translate")
        visible: root.post.translatable || root.post.translated.length > 0
        onTriggered: root.navigator.acts.translate(root.post.key, root.post.translated.length === 0)
    }

    MenuItem {
        text: qsTr("Open the original")
        symbol: "open-outside"
        enabled: root.post.url.length > 0
        onTriggered: root.navigator.follow(root.post.url)
    }

    MenuItem {
        text: qsTr("Show the thread as a column")
        symbol: "as-column"
        key: root.navigator.shell.commands.keyOf("open-column")
        visible: root.navigator.columns && root.post.actId.length === 0
        onTriggered: root.navigator.addColumn("thread/" + root.post.key)
    }

    MenuItem {
        text: qsTr("Profile of %1").arg(root.post.author.name)
        symbol: "profile"
        onTriggered: root.navigator.person(root.post.author.key)
    }

    MenuSeparator {}

    MenuItem {
        text: root.post.pinned ? qsTr("Unpin from your profile") : qsTr("Pin to your profile")
        symbol: "pin"
        visible: root.post.own && root.post.actId.length === 0
        onTriggered: root.navigator.acts.pin(root.post.key, !root.post.pinned)
    }

    MenuItem {
        text: root.post.threadMuted ? qsTr("Notifications of this thread again") : qsTr("Stop notifications for this thread")
        symbol: root.post.threadMuted ? "sound" : "mute"
        key: root.navigator.shell.commands.keyOf("mute-thread")
        visible: root.navigator.shell.mutesThreads && root.post.actId.length === 0
        onTriggered: root.navigator.acts.muteThread(root.post.key, !root.post.threadMuted)
    }

    MenuItem {
        text: qsTr("Mute %1").arg(root.post.author.name)
        symbol: "mute"
        visible: !root.post.own && !root.reading
        onTriggered: root.navigator.acts.mutePerson(root.post.author, true)
    }

    MenuItem {
        text: qsTr("Block %1").arg(root.post.author.name)
        symbol: "block"
        danger: true
        visible: !root.post.own && !root.reading
        onTriggered: root.navigator.acts.blockPerson(root.post.author, true)
    }

    MenuItem {
        text: qsTr("Report…")
        symbol: "report"
        danger: true
        visible: !root.post.own && root.post.actId.length === 0 && root.navigator.shell.takesReports
        onTriggered: root.navigator.shell.report.showPost(root.post)
    }

    MenuItem {
        text: qsTr("Delete and write anew")
        symbol: "undo"
        visible: root.post.own && root.post.actId.length === 0
        onTriggered: root.navigator.shell.composer.writeAnew(root.post)
    }

    MenuItem {
        text: qsTr("Delete")
        symbol: "delete"
        danger: true
        visible: root.post.own && root.post.actId.length === 0
        onTriggered: root.navigator.acts.remove(root.post.key)
    }
}
