// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What a server shows to everybody: its own posts, those it knows of, and those with one hashtag. One visit.
FocusScope {
    id: root

    required property Shell shell
    required property Navigator navigator
    property string place: "local"
    property string tag: ""
    readonly property int measure: Math.min(680, width)
    readonly property alias list: posts
    readonly property TimelineController timeline: shell.timeline(place, place === "tag" ? tag : "")

    signal back

    function newest() {
        timeline.showNewest();
    }

    function refresh() {
        timeline.refresh();
    }

    function rest() {
        posts.forceActiveFocus();
    }

    function showTag(typed: string) {
        const place = shell.tagPlace(typed);
        if (place.length === 0)
            return;
        root.tag = place.slice(4);
        root.place = "tag";
        rest();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        measure: root.measure
        title: root.shell.accounts.current.host
        canGoBack: true
        onBack: root.back()

        middle: Pill {
            symbol: "newest"
            text: qsTr("%n new", "", root.timeline.newCount)
            visible: root.timeline.newCount > 0
            onClicked: root.newest()
        }

        Field {
            id: field

            anchors.verticalCenter: parent?.verticalCenter
            width: 150
            size: 30
            symbol: "tag"
            placeholder: qsTr("Hashtag")
            onAccepted: root.showTag(text)
        }

        IconButton {
            text: qsTr("Look for new posts")
            symbol: "refresh"
            onClicked: root.refresh()
        }
    }

    TabRow {
        id: tabs

        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure
        keys: root.tag.length > 0 ? ["local", "federated", "tag"] : ["local", "federated"]
        words: [qsTr("This server"), qsTr("All it knows of"), root.shell.placeTitle("tag/" + root.tag)]
        current: root.place
        onChosen: key => root.place = key
    }

    PostList {
        id: posts

        anchors.top: tabs.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        measure: root.measure
        timeline: root.timeline
        navigator: root.navigator
        emptySentence: root.timeline.problem.length > 0 ? root.timeline.problem : qsTr("There is nothing here yet.")
        focus: true
        clip: true
        Accessible.name: tabs.words[tabs.keys.indexOf(root.place)]
        onOpened: post => root.navigator.thread(post)
    }
}
