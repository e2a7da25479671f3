// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A timeline under its title.
FocusScope {
    id: root

    required property TimelineController timeline
    required property Navigator navigator
    required property string title
    property int measure: Math.min(680, width)
    property bool canGoBack: false
    // Notifications belong to it.
    property bool withNotifications: false
    // Of a hashtag's timeline: what can be followed.
    property string tag: ""
    // What it is as a column of the deck; empty: none.
    property string place: ""
    // What is proposed above it; null: nothing.
    property StandbyProposal proposal: null
    property int persona: 0
    readonly property alias list: posts
    // What is shown may be old.
    readonly property bool cutOff: timeline.failed || navigator.shell.health.tone !== HealthController.Tone.Quiet

    signal back
    signal notificationsWanted

    function newest() {
        timeline.showNewest();
    }

    function refresh() {
        timeline.refresh();
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
        title: root.title
        beside: [root.cutOff && root.timeline.asOf.length > 0 ? qsTr("as of %1").arg(root.timeline.asOf) : "", root.timeline.filtering.sentence].filter(words => words.length > 0).join(" · ")
        canGoBack: root.canGoBack
        onBack: root.back()

        middle: Pill {
            symbol: "newest"
            text: qsTr("%n new", "", root.timeline.newCount)
            visible: root.timeline.newCount > 0
            onClicked: root.newest()
        }

        LateItem {
            id: follow

            // Of several hashtags together there is nothing to follow.
            readonly property ShelfController shelf: root.tag.length > 0 && !root.tag.includes("+") ? root.navigator.shell.shelf() : null

            anchors.verticalCenter: parent.verticalCenter
            page: Qt.resolvedUrl("../components/TagButton.qml")
            given: ({
                    shelf: Qt.binding(() => follow.shelf),
                    tag: Qt.binding(() => root.tag)
                })
            wanted: shelf?.canFollow ?? false
        }

        Loader {
            active: root.withNotifications
            sourceComponent: IconButton {
                text: qsTr("Notifications of all accounts")
                symbol: "notifications"
                onClicked: root.notificationsWanted()
            }
        }

        FilterButton {
            filtering: root.timeline.filtering
        }

        IconButton {
            text: qsTr("Show it as a column")
            symbol: "as-column"
            visible: root.place.length > 0 && !root.navigator.narrow
            onClicked: root.navigator.addColumn(root.place)
        }

        TimelineMore {
            timeline: root.timeline
            navigator: root.navigator
            tag: root.tag
            place: root.place
            onNewestWanted: root.newest()
        }
    }

    PostList {
        id: posts

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        measure: root.measure
        timeline: root.timeline
        navigator: root.navigator
        focus: true
        clip: true
        Accessible.name: root.title
        onOpened: post => root.navigator.thread(post)

        // It heads the list, so that it moves nobody who reads further down; with unread posts above it would be in their way.
        header: Item {
            width: posts.width
            height: card.active ? card.implicitHeight : 0
            onHeightChanged: Qt.callLater(posts.showHead)

            Connections {
                target: root.timeline

                function onChanged() {
                    card.look();
                }
            }

            LateItem {
                id: card

                readonly property bool offered: root.proposal?.personas.includes(root.persona) ?? false
                // Once it is there it stays.
                property bool due: false

                function look() {
                    due = offered && (due || root.timeline.loaded && root.timeline.newCount === 0);
                }

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(root.measure, parent.width)
                page: Qt.resolvedUrl("../components/StandbyCard.qml")
                given: ({
                        proposal: root.proposal,
                        persona: root.persona
                    })
                wanted: offered && due
                onOfferedChanged: look()
                Component.onCompleted: look()

                Connections {
                    target: card.late
                    ignoreUnknownSignals: true

                    function onAccepted() {
                        root.navigator.shell.chooseStandby();
                    }

                    function onDeclined() {
                        root.proposal.decline(root.persona);
                    }
                }
            }
        }
    }
}
