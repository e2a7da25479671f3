// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What others did with you and your posts.
FocusScope {
    id: root

    required property NotificationsController notifications
    required property Navigator navigator
    // A column of the deck has a header of its own.
    property bool headed: true
    // There everything stands closer, too.
    property bool close: false
    property int measure: Math.min(680, width)
    property string title: qsTr("Notifications")
    property bool canGoBack: false
    // What it is as a column of the deck; empty: none.
    property string columnPlace: ""
    readonly property alias list: rows

    signal back

    function refresh() {
        notifications.refresh();
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
        title: root.title
        canGoBack: root.canGoBack
        onBack: root.back()
        beside: root.notifications.problem

        IconButton {
            text: qsTr("Mark all as read")
            symbol: "done"
            enabled: root.notifications.newCount > 0
            onClicked: root.notifications.seen()
        }

        KindFilter {
            filtering: root.notifications.filtering
            // All of them is no kind.
            kinds: chips.kinds.slice(1)
            words: chips.words.slice(1)
        }

        MoreButton {
            MenuItem {
                text: qsTr("Look for new notifications")
                symbol: "refresh"
                key: root.navigator.shell.commands.keyOf("refresh")
                onTriggered: root.notifications.refresh()
            }

            MenuItem {
                text: qsTr("Back to the newest")
                symbol: "newest"
                enabled: !rows.atYBeginning
                onTriggered: rows.begin()
            }

            MenuItem {
                text: qsTr("Show it as a column")
                symbol: "as-column"
                visible: root.columnPlace.length > 0
                onTriggered: root.navigator.addColumn(root.columnPlace)
            }

            MenuItem {
                text: qsTr("Open %1 in the browser").arg(root.navigator.shell.accounts.current.host)
                symbol: "open-outside"
                onTriggered: root.navigator.shell.openServer()
            }
        }
    }

    KindChips {
        id: chips

        y: header.height
        width: parent.width
        height: visible ? implicitHeight : 0
        // What is filtered must be seen to be.
        visible: root.headed || kind.length > 0
        measure: root.measure
        kind: root.notifications.kind
        onChosen: kind => {
            root.notifications.kind = kind;
            rows.begin();
        }
    }

    ListView {
        id: rows

        readonly property postRow currentRow: (currentItem as NotificationItem)?.row.post ?? nobody
        property postRow nobody
        readonly property TabSight sight: TabSight {
            view: rows
        }

        function begin() {
            anchor.stop();
            positionViewAtBeginning();
        }

        function step(by: int) {
            anchor.stop();
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by));
            positionViewAtIndex(currentIndex, ListView.Contain);
        }

        function page(by: int) {
            anchor.stop();
            contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + by * (height - 2 * Theme.body.line)));
        }

        anchors.top: chips.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        focus: true
        model: root.notifications
        currentIndex: -1
        reuseItems: true
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Notifications")
        onAtYEndChanged: if (atYEnd && count > 0)
            root.notifications.showOlder()

        delegate: NotificationItem {
            width: rows.width
            measure: root.measure
            navigator: root.navigator
            close: root.close
            selected: rows.currentIndex === index
            unread: row.time > root.notifications.seenAt
            onActivated: rows.currentIndex = index
        }

        LiveAnchor {
            id: anchor

            view: rows
            model: root.notifications
        }

        ListScrollBar {
            parent: rows
            anchors.right: parent.right
            height: parent.height
            list: rows
            onPressedChanged: anchor.stop()
        }

        PatientSkeleton {
            parent: rows
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.measure
            waiting: rows.count === 0 && (!root.notifications.loaded || root.notifications.busy)
            host: root.navigator.shell.accounts.current.host
            narrow: root.navigator.narrow
        }

        EmptyState {
            parent: rows
            anchors.centerIn: parent
            width: Math.min(parent.width - 48, 420)
            sentence: root.notifications.kind.length > 0 ? qsTr("Nothing of this kind yet.") : root.notifications.filtering.active && root.notifications.holding ? qsTr("Your filter hides everything that is here.") : qsTr("Nobody has done anything with your posts yet. It will come.")
            visible: root.notifications.loaded && rows.count === 0 && !root.notifications.busy
        }
    }
}
