// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Everything cached, as one types; the server's answer below it when asked.
FocusScope {
    id: root

    required property SearchController search
    required property Navigator navigator
    property int measure: Math.min(680, width)
    readonly property alias list: posts

    function begin() {
        box.begin();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Column {
        id: head

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure
        topPadding: 10

        SearchBox {
            id: box

            anchors.left: parent.left
            anchors.leftMargin: root.navigator.narrow ? Theme.behindHeadFace : Theme.space16
            width: parent.width - anchors.leftMargin - 20
            focus: true
            search: root.search
            onAccepted: root.search.askServer()
            onLeftDownwards: posts.forceActiveFocus()
        }

        SearchHints {
            width: parent.width
            search: root.search
            onWanted: operator => box.begun(operator)
        }
    }

    RailOpener {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        y: head.topPadding + (box.height - height) / 2
        navigator: root.navigator
        visible: root.navigator.narrow
    }

    Hairline {
        id: rule

        y: head.height
        width: parent.width
    }

    ListView {
        id: posts

        readonly property postRow currentRow: currentItem ? (currentItem as SearchRow).row : nobody
        property postRow nobody
        readonly property TabSight sight: TabSight {
            view: posts
        }

        function step(by: int) {
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by));
            positionViewAtIndex(currentIndex, ListView.Contain);
        }

        function page(by: int) {
            contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + by * (height - 2 * Theme.body.line)));
        }

        // Nobody has read those that come first now.
        function beginAgain() {
            currentIndex = -1;
            positionViewAtBeginning();
        }

        // What heads the list has another height: it is seen where nobody has read on.
        function showHead() {
            const first = itemAtIndex(0);
            if (!first || first.y >= contentY - 1)
                positionViewAtBeginning();
        }

        anchors.top: rule.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        model: root.search.model
        currentIndex: -1
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        section.property: "section"
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What was found")

        Connections {
            target: root.search

            function onReordered() {
                posts.beginAgain();
            }
        }

        header: Item {
            width: posts.width
            height: visible ? here.height : 0
            visible: root.search.text.length > 0
            onHeightChanged: Qt.callLater(posts.showHead)

            Column {
                id: here

                anchors.horizontalCenter: parent.horizontalCenter
                width: root.measure

                SearchGroup {
                    width: parent.width
                    source: qsTr("On this computer")
                    about: root.search.problem.length > 0 ? root.search.problem : root.search.summary
                    action: root.search.more ? qsTr("Show all") : root.search.asked ? "" : qsTr("Ask the server")
                    busy: root.search.busy
                    onActed: root.search.more ? root.search.all = true : root.search.askServer()
                }

                SearchPeople {
                    width: parent.width
                    people: root.search.asked ? [] : root.search.people
                    navigator: root.navigator
                }
            }
        }

        section.delegate: Item {
            id: heading

            required property string section

            width: posts.width
            height: section.length > 0 ? there.height : 0

            ServerFound {
                id: there

                anchors.horizontalCenter: parent?.horizontalCenter
                width: root.measure
                visible: heading.section.length > 0
                search: root.search
                navigator: root.navigator
            }
        }

        // Where the server has people or nothing, but no post that could stand below its head.
        footer: Item {
            width: posts.width
            height: visible ? nothing.height : 0
            visible: root.search.asked && !root.search.foundThere

            ServerFound {
                id: nothing

                anchors.horizontalCenter: parent.horizontalCenter
                width: root.measure
                search: root.search
                navigator: root.navigator
            }
        }

        delegate: SearchRow {
            width: posts.width
            measure: root.measure
            navigator: root.navigator
            selected: posts.currentIndex === index
            onActivated: {
                posts.currentIndex = index;
                root.navigator.thread(row.key);
            }
        }

        ListScrollBar {
            parent: posts
            anchors.right: parent.right
            height: parent.height
            list: posts
        }

        EmptyState {
            parent: posts
            anchors.centerIn: parent
            width: Math.min(parent.width - 48, 420)
            sentence: root.search.text.length > 0 ? qsTr("Nothing here. Enter asks the server too.") : qsTr("All that you have read is on this computer and can be found without any network.")
            visible: posts.count === 0 && root.search.people.length === 0 && !root.search.asked
        }
    }
}
