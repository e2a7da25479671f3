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

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        measure: root.measure
        title: qsTr("Outbox")
        beside: root.outbox.count > 0 ? qsTr("%n waiting", "", root.outbox.count) : ""
    }

    ListView {
        id: rows

        property postRow currentRow

        function step(by: int) {
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by));
            positionViewAtIndex(currentIndex, ListView.Contain);
        }

        function page(by: int) {
            contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + by * (height - 44)));
        }

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        focus: true
        model: root.outbox.rows.length
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Outbox")

        delegate: ActLine {
            required property int index

            width: rows.width
            measure: root.measure
            act: root.outbox.rows[index]
            navigator: root.navigator
        }

        EmptyState {
            parent: rows
            anchors.centerIn: parent
            width: Math.min(parent.width - 48, 420)
            sentence: qsTr("Nothing waits. What you write and do goes out from here, also when a server is away for a while.")
            visible: root.outbox.count === 0
        }
    }
}
