// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A person: who they are, what you have to do with them, what they wrote.
FocusScope {
    id: root

    required property ProfileController profile
    required property Navigator navigator
    property int measure: Math.min(680, width)
    property bool canGoBack: true
    property bool pane: false
    property string kind: "profile"
    // A column of the deck has a header of its own.
    property bool headed: true
    // Who reads; of the column of another persona, its number.
    property accountRow reader: navigator.shell.accounts.current
    property int persona: 0
    // As of a PostList.
    property real lowered: navigator.lowered
    property bool close: false
    readonly property string place: "person/" + profile.person.key
    readonly property bool canBeColumn: navigator.columns && profile.known
    readonly property TimelineController timeline: profile.known ? navigator.shell.timeline(kind, profile.person.key, persona) : null
    readonly property PostList rows: posts.item as PostList
    readonly property alias list: posts

    signal back

    Connections {
        target: root.profile

        function onFailed(sentence: string) {
            root.navigator.acts.failed(sentence);
        }
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
        title: root.profile.known ? root.profile.person.name : qsTr("Profile")
        beside: root.profile.posts.length > 0 ? qsTr("%1 posts").arg(root.profile.posts) : ""
        canGoBack: root.canGoBack && !root.pane
        onBack: root.back()

        IconButton {
            text: qsTr("Search their posts")
            symbol: "search"
            visible: root.profile.known
            onClicked: root.navigator.search("from:" + root.profile.person.handle.slice(1) + " ")
        }

        IconButton {
            text: qsTr("Show it as a column")
            symbol: "as-column"
            visible: root.canBeColumn && !root.navigator.narrow
            onClicked: root.navigator.addColumn(root.place)
        }

        IconButton {
            id: more

            text: qsTr("More")
            symbol: "more"
            visible: root.profile.known
            onClicked: menu.popup(more, more.width - menu.width, more.height)

            PersonMenu {
                id: menu

                profile: root.profile
                navigator: root.navigator
                // Elsewhere a button does it.
                place: root.canBeColumn && root.navigator.narrow ? root.place : ""
            }
        }

        IconButton {
            text: qsTr("Close")
            symbol: "close"
            visible: root.pane
            onClicked: root.back()
        }
    }

    Loader {
        id: posts

        readonly property postRow currentRow: item ? (item as PostList).currentRow : nobody
        property postRow nobody

        function step(by: int) {
            (item as PostList).step(by);
        }

        function page(by: int) {
            (item as PostList).page(by);
        }

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        active: root.timeline !== null
        sourceComponent: PostList {
            id: list

            timeline: root.timeline
            navigator: root.navigator
            measure: root.measure
            lowered: root.lowered
            close: root.close
            clip: true
            focus: true
            emptySentence: qsTr("Nothing to see here yet.")
            Accessible.name: qsTr("Posts of %1").arg(root.profile.person.name)
            onOpened: post => root.navigator.thread(post)

            HeadAnchor {
                id: head

                view: list
            }

            header: Column {
                width: posts.width
                z: 1

                ProfileHead {
                    property real stood: 0

                    width: posts.width
                    measure: root.measure
                    profile: root.profile
                    navigator: root.navigator
                    kind: root.kind
                    onKindWanted: kind => root.kind = kind
                    onHeightChanged: {
                        head.grown(stood, height - stood);
                        stood = height;
                    }
                }

                // What they put on top.
                Repeater {
                    model: root.kind === "profile" ? root.navigator.shell.timeline("pinned", root.profile.person.key, root.persona).model : null

                    PostListRow {
                        width: posts.width
                        measure: root.measure
                        navigator: root.navigator
                        close: root.close
                        onActivated: root.navigator.thread(row.key)
                        onGrown: (end, by) => head.grown(end, by)
                    }
                }
            }
        }
    }

    PatientSkeleton {
        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure
        waiting: !root.profile.known && root.profile.problem.length === 0
        host: root.reader.host
        narrow: root.navigator.narrow
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 420)
        sentence: root.profile.problem
        visible: !root.profile.known
    }
}
