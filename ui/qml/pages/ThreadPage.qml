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
    // A column of the deck has a header of its own.
    property bool headed: true
    // Who reads and answers; of the column of another persona, its number.
    property accountRow reader: navigator.shell.accounts.current
    property int persona: 0
    property string keptPost: ""
    property real keptOffset: 0
    readonly property string place: "thread/" + thread.focusRow.key
    readonly property bool canBeColumn: navigator.columns && thread.focusRow.key.length > 0 && thread.focusRow.actId.length === 0
    // What is said beside the title.
    readonly property string beside: thread.replies === 0 ? "" : pane || !headed ? repliesWords : qsTr("%1 · %2").arg(repliesWords).arg(qsTr("%n person(s)", "", thread.people))
    readonly property string repliesWords: qsTr("%n reply(s)", "", thread.replies)
    readonly property alias list: posts

    signal back
    // It is read there now: ThreadList's.
    signal placeRead(string post, real offset)

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
        title: qsTr("Thread")
        beside: root.beside
        canGoBack: root.canGoBack && !root.pane
        onBack: root.back()

        IconButton {
            text: qsTr("Look for new replies")
            symbol: "refresh"
            onClicked: root.thread.refresh()
        }

        IconButton {
            text: qsTr("Show it as a column")
            symbol: "as-column"
            visible: root.canBeColumn && !root.navigator.narrow
            onClicked: root.navigator.addColumn(root.place)
        }

        MoreButton {
            visible: root.thread.focusRow.key.length > 0

            MenuItem {
                text: qsTr("Jump to the post")
                symbol: "newest"
                enabled: root.thread.focusIndex >= 0
                onTriggered: posts.showFocus()
            }

            MenuItem {
                text: qsTr("Show it as a column")
                symbol: "as-column"
                // Elsewhere a button does it.
                visible: root.canBeColumn && root.navigator.narrow
                onTriggered: root.navigator.addColumn(root.place)
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

    ThreadList {
        id: posts

        anchors.top: header.bottom
        anchors.bottom: reply.top
        width: parent.width
        clip: true
        focus: true
        thread: root.thread
        navigator: root.navigator
        measure: root.measure
        pane: root.pane || !root.headed
        persona: root.persona
        keptPost: root.keptPost
        keptOffset: root.keptOffset
        onPlaceRead: (post, offset) => root.placeRead(post, offset)
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space24, 420)
        sentence: qsTr("This post is not here any more.")
        visible: posts.count === 0 && !root.thread.busy && root.thread.problem.length === 0
    }

    PatientSkeleton {
        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure
        waiting: posts.count === 0 && root.thread.busy && root.thread.problem.length === 0
        host: root.reader.host
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
        reader: root.reader
        navigator: root.navigator
    }
}
