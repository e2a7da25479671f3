// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What was said and done here and has not reached its server yet.
FocusScope {
    id: root

    required property OutboxController outbox
    required property Navigator navigator
    property int measure: Math.min(680, width)
    readonly property alias list: rows
    property int tick: 0
    readonly property string counts: outbox.count === 0 ? "" : outbox.needing > 0 ? qsTr("%1, %2").arg(qsTr("%n waiting", "", outbox.count)).arg(qsTr("%n need(s) you", "", outbox.needing)) : qsTr("%n waiting", "", outbox.count)
    // A row that has just gone.
    property actRow none

    function retryAll() {
        outbox.rows.filter(act => act.canRetry && act.standing !== "needs").forEach(act => navigator.acts.retry(act.id));
    }

    Timer {
        interval: 1000
        repeat: true
        running: root.visible && root.outbox.rows.some(act => act.waitsUntil > 0)
        onTriggered: root.tick += 1
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        measure: root.measure
        navigator: root.navigator
        title: qsTr("Outbox")
        beside: !root.outbox.paused ? root.counts : root.counts.length === 0 ? qsTr("Paused") : qsTr("Paused, %1").arg(root.counts)

        IconButton {
            text: root.outbox.paused ? qsTr("Resume the outbox") : qsTr("Pause the outbox")
            symbol: root.outbox.paused ? "play" : "pause"
            onClicked: root.navigator.acts.pauseOutbox(!root.outbox.paused)
        }

        IconButton {
            text: qsTr("Try all now")
            symbol: "refresh"
            visible: root.outbox.count > root.outbox.needing
            // It stays, so that what was just pressed does not move away from under the pointer.
            enabled: !root.outbox.paused
            onClicked: root.retryAll()
        }
    }

    FreshList {
        id: rows

        property postRow currentRow

        function act(can: var, then: var) {
            const row = root.outbox.rows[currentIndex];
            if (row && can(row))
                then(row);
        }

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        keys: root.outbox.rows.map(row => row.id)
        chosen: 0
        Accessible.name: qsTr("Outbox")
        Keys.onReturnPressed: act(row => true, row => row.post.length > 0 ? root.navigator.thread(row.post) : (currentItem as ActLine).ask())
        Keys.onDeletePressed: act(row => row.canCancel, row => root.navigator.acts.cancel(row.id))
        Keys.onPressed: event => {
            if (event.key === Qt.Key_E && event.modifiers === Qt.NoModifier)
                act(row => row.canEdit, row => root.navigator.shell.composer.takeBack(row.id));
        }

        delegate: ActLine {
            required property int index

            width: rows.width
            measure: root.measure
            act: root.outbox.rows[index] ?? root.none
            outbox: root.outbox
            navigator: root.navigator
            tick: root.tick
            selected: rows.activeFocus && ListView.isCurrentItem && root.navigator.keyboard
            onEditWanted: root.navigator.shell.composer.takeBack(act.id)
        }

        EmptyState {
            parent: rows
            anchors.centerIn: parent
            width: Math.min(parent.width - 48, 420)
            sentence: root.outbox.paused ? qsTr("Nothing waits. What you write and do stays here until you resume the outbox.") : qsTr("Nothing waits. What you write and do goes out from here, also when a server is away for a while.")
            visible: root.outbox.rows.length === 0
        }
    }
}
