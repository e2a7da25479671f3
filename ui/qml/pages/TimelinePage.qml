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

    // What has been scrolled to stays where it is; at the very top the first post stays to be seen.
    function decline() {
        const gone = card.height;
        const top = posts.atYBeginning;
        proposal.decline(persona);
        if (!top)
            posts.shift(-gone);
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
        beside: root.cutOff && root.timeline.asOf.length > 0 ? qsTr("as of %1").arg(root.timeline.asOf) : ""
        canGoBack: root.canGoBack
        onBack: root.back()

        middle: Pill {
            symbol: "newest"
            text: qsTr("%n new", "", root.timeline.newCount)
            visible: root.timeline.newCount > 0
            onClicked: root.newest()
        }

        TagButton {
            anchors.verticalCenter: parent.verticalCenter
            shelf: root.navigator.shell.shelf()
            tag: root.tag
        }

        IconButton {
            text: qsTr("Notifications of all accounts")
            symbol: "notifications"
            visible: root.withNotifications
            onClicked: root.notificationsWanted()
        }

        IconButton {
            text: qsTr("Look for new posts")
            symbol: "refresh"
            onClicked: root.timeline.refresh()
        }
    }

    Loader {
        id: card

        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(root.measure, parent.width)
        height: active ? implicitHeight : 0
        active: root.proposal?.personas.includes(root.persona) ?? false
        sourceComponent: StandbyCard {
            proposal: root.proposal
            persona: root.persona
            onAccepted: root.navigator.shell.chooseStandby()
            onDeclined: root.decline()
        }
    }

    PostList {
        id: posts

        anchors.top: card.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        measure: root.measure
        timeline: root.timeline
        navigator: root.navigator
        focus: true
        clip: true
        Accessible.name: root.title
        onOpened: post => root.navigator.thread(post)
    }
}
