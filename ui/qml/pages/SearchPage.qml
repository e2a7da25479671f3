// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Everything cached, as one types; the server's answer when asked.
FocusScope {
    id: root

    required property SearchController search
    required property Navigator navigator
    property int measure: Math.min(680, width)
    readonly property alias list: posts

    function begin() {
        field.input.forceActiveFocus();
        field.input.selectAll();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Column {
        id: head

        x: (root.width - width) / 2
        width: root.measure
        topPadding: Theme.space8

        Field {
            id: field

            x: Theme.space16
            width: parent.width - 2 * x
            focus: true
            name: qsTr("Search")
            symbol: "search"
            placeholder: qsTr("Search everything you have read, offline")
            text: root.search.text
            onEdited: root.search.text = text
            onAccepted: root.search.askServer()
            Keys.onDownPressed: posts.forceActiveFocus()
        }

        SearchHints {
            width: parent.width
            onWanted: operator => {
                field.text = field.text.length > 0 ? field.text + " " + operator : operator;
                root.search.text = field.text;
                field.input.forceActiveFocus();
            }
        }
    }

    Rectangle {
        y: head.height
        width: parent.width
        height: 1
        color: Theme.hairline
    }

    ListView {
        id: posts

        readonly property postRow currentRow: currentItem ? (currentItem as SearchRow).row : nobody
        property postRow nobody

        function step(by: int) {
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by));
            positionViewAtIndex(currentIndex, ListView.Contain);
        }

        function page(by: int) {
            contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + by * (height - 2 * Theme.body.line)));
        }

        y: head.height + 1
        width: parent.width
        height: parent.height - y
        clip: true
        model: root.search.model
        currentIndex: -1
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What was found")

        header: SearchHead {
            width: posts.width
            measure: root.measure
            search: root.search
            navigator: root.navigator
            visible: root.search.text.length > 0
            height: visible ? implicitHeight : 0
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
            visible: posts.count === 0 && root.search.people.length === 0
        }
    }
}
