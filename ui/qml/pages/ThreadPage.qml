// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A post with what it answers and what answers it.
FocusScope {
    id: root

    required property ThreadController thread
    required property Navigator navigator
    property int measure: Math.min(680, width)
    property bool canGoBack: true
    property bool pane: false
    readonly property string repliesWords: qsTr("%n reply(s)", "", thread.replies)
    readonly property alias list: posts

    signal back

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        measure: root.measure
        title: qsTr("Thread")
        beside: root.thread.replies === 0 ? "" : root.pane ? root.repliesWords : qsTr("%1 · %2").arg(root.repliesWords).arg(qsTr("%n person(s)", "", root.thread.people))
        canGoBack: root.canGoBack && !root.pane
        onBack: root.back()

        IconButton {
            text: qsTr("Look for new replies")
            symbol: "refresh"
            onClicked: root.thread.refresh()
        }

        MoreButton {
            visible: root.thread.focusRow.key.length > 0

            MenuItem {
                text: qsTr("Jump to the post")
                symbol: "newest"
                enabled: root.thread.focusIndex >= 0
                onTriggered: posts.positionViewAtIndex(root.thread.focusIndex, ListView.Beginning)
            }

            MenuItem {
                text: qsTr("Copy link")
                symbol: "link"
                enabled: root.thread.focusRow.url.length > 0
                onTriggered: root.navigator.copy(root.thread.focusRow.url)
            }

            MenuItem {
                text: qsTr("Open the original")
                symbol: "open-outside"
                enabled: root.thread.focusRow.url.length > 0
                onTriggered: root.navigator.follow(root.thread.focusRow.url)
            }
        }

        IconButton {
            text: qsTr("Close")
            symbol: "close"
            visible: root.pane
            onClicked: root.back()
        }
    }

    ListView {
        id: posts

        readonly property postRow currentRow: (currentItem as ThreadRow)?.row ?? nobody
        property postRow nobody
        readonly property TabSight sight: TabSight {
            view: posts
        }

        function step(by: int) {
            currentIndex = Math.max(0, Math.min(count - 1, (currentIndex < 0 ? root.thread.focusIndex : currentIndex) + by));
            positionViewAtIndex(currentIndex, ListView.Contain);
        }

        function page(by: int) {
            const end = originY + contentHeight - height;
            contentY = Math.max(originY, Math.min(end, contentY + by * (height - 2 * Theme.body.line)));
        }

        // As in a PostList: what is read stays where a row above it has another height.
        function grown(index: int, end: real, by: real) {
            if (!moving && end <= contentY && itemAtIndex(index - 1))
                contentY += by;
        }

        // Rows that find while it moves that they are less high end above its foot.
        function endAtFoot() {
            if (!moving)
                returnToBounds();
        }

        anchors.top: header.bottom
        anchors.bottom: reply.top
        width: parent.width
        clip: true
        focus: true
        model: root.thread.model
        currentIndex: -1
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 600
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Thread")
        onContentHeightChanged: Qt.callLater(endAtFoot)
        onHeightChanged: Qt.callLater(endAtFoot)
        onMovementEnded: endAtFoot()

        delegate: ThreadRow {
            width: posts.width
            measure: root.measure
            navigator: root.navigator
            central: row.key === root.thread.focus
            selected: posts.currentIndex === index
            // The line to a reply below is drawn upon that one.
            z: -index
            last: index === posts.count - 1 && root.thread.problem.length === 0
            joinedAbove: index > 0 && row.depth <= 0
            pane: root.pane
            folded: (root.thread.revision, root.thread.folded(row.key))
            onGrown: (end, by) => posts.grown(index, end, by)
            onUnfoldWanted: {
                posts.currentIndex = index;
                posts.forceActiveFocus();
                root.thread.unfold(row.key);
            }
            onActivated: {
                posts.currentIndex = index;
                if (row.key !== root.thread.focus)
                    root.navigator.thread(row.key);
            }
        }

        ListScrollBar {
            parent: posts
            anchors.right: parent.right
            height: parent.height
            list: posts
        }

        footer: Item {
            width: posts.width
            height: problem.text.length > 0 ? problem.implicitHeight + 2 * Theme.space16 : 0

            PlainText {
                id: problem

                x: Theme.space16
                y: Theme.space16
                width: parent.width - 2 * Theme.space16
                text: root.thread.problem
                type: Theme.label
                color: Theme.textFaint
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    PatientSkeleton {
        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure
        waiting: posts.count === 0 && root.thread.problem.length === 0
        host: root.navigator.shell.accounts.current.host
        narrow: root.navigator.narrow
    }

    ReplyLine {
        id: reply

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: post.key.length > 0
        measure: root.measure
        post: root.thread.focusRow
        navigator: root.navigator
    }

    // What is looked at stands at the top when the thread opens, also when what it answers comes in later.
    Connections {
        property bool placed: false

        target: root.thread

        function onChanged() {
            if (placed || root.thread.focusIndex < 0)
                return;
            placed = !root.thread.busy;
            posts.forceLayout();
            posts.positionViewAtIndex(root.thread.focusIndex, ListView.Beginning);
        }
    }
}
