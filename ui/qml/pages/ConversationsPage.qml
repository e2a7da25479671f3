// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Direct posts, put together by the people they are between.
FocusScope {
    id: root

    required property ConversationsController conversations
    required property Navigator navigator
    // A column of the deck has a header of its own.
    property bool headed: true
    property int measure: Math.min(680, width)
    readonly property alias list: rows
    // A row that has just gone.
    property conversationRow none

    function refresh() {
        conversations.refresh();
    }

    function open(row: conversationRow, button: int) {
        conversations.markRead(row.id);
        navigator.pressThread(row.post, button);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        height: root.headed ? implicitHeight : 0
        visible: root.headed
        measure: root.measure
        navigator: root.navigator
        title: qsTr("Conversations")
        beside: root.conversations.problem

        IconButton {
            text: qsTr("Look for new conversations")
            symbol: "refresh"
            onClicked: root.refresh()
        }
    }

    FreshList {
        id: rows

        readonly property postRow currentRow: nobody
        property postRow nobody

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        keys: root.conversations.rows.map(row => row.id)
        Accessible.name: qsTr("Conversations")
        Keys.onReturnPressed: if (currentIndex >= 0)
            root.open(root.conversations.rows[currentIndex], Qt.NoButton)
        onAtYEndChanged: if (atYEnd && count > 0)
            root.conversations.showOlder()

        delegate: ConversationLine {
            required property int index

            width: rows.width
            measure: root.measure
            row: root.conversations.rows[index] ?? root.none
            navigator: root.navigator
            selected: rows.currentIndex === index
            onActivated: button => {
                rows.choose(index);
                root.open(row, button);
            }
        }

        ListScrollBar {
            parent: rows
            anchors.right: parent.right
            height: parent.height
            list: rows
        }

        PatientSkeleton {
            parent: rows
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.measure
            waiting: rows.count === 0 && (!root.conversations.loaded || root.conversations.busy)
            host: root.navigator.shell.accounts.current.host
            narrow: root.navigator.narrow
        }

        EmptyState {
            parent: rows
            anchors.centerIn: parent
            width: Math.min(parent.width - 48, 420)
            sentence: qsTr("Nobody has written to you alone yet. A post that only mentioned people can see begins a conversation.")
            visible: root.conversations.loaded && rows.count === 0 && !root.conversations.busy
        }
    }
}
