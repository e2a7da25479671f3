// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A row of a thread: the post that is looked at is larger, replies are smaller.
Item {
    id: root

    required property postRow row
    required property int index
    required property Navigator navigator
    required property int measure
    property int persona: 0
    // What the thread is about. Not `focus`: that goes to whatever in it is clicked.
    property bool central: false
    property bool selected: false
    property bool joinedAbove: false
    property bool pane: false
    property bool last: false
    // What is not shown below it, in words; empty: nothing.
    property string folded: ""

    signal activated
    signal unfoldWanted
    // While it stands: it ended at `end`, and has another height now.
    signal grown(end: real)

    // Its height where it stands; 0: it does not stand yet.
    property real stood: 0

    function stand() {
        stood = height;
    }

    Component.onCompleted: Qt.callLater(stand)
    onHeightChanged: {
        if (stood === 0)
            return;
        const end = y + stood;
        stood = height;
        grown(end);
    }

    height: body.height + (more.active ? more.height : 0)

    Loader {
        id: body

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure
        sourceComponent: root.central ? focused : usual
    }

    Loader {
        id: more

        anchors.left: body.left
        anchors.right: body.right
        anchors.top: body.bottom
        active: root.folded.length > 0
        sourceComponent: rest
    }

    Component {
        id: rest

        Item {
            id: below

            readonly property int edge: root.navigator.narrow ? Theme.space12 : Theme.space16

            implicitHeight: link.height + Theme.space8

            Rectangle {
                anchors.left: parent.left
                // Below the middle of a reply's picture.
                anchors.leftMargin: below.edge + 17
                width: 2
                height: parent.height - Theme.space16
                color: Theme.hairline
            }

            WordLink {
                id: link

                anchors.left: parent.left
                anchors.leftMargin: below.edge + 36 + Theme.space12
                width: Math.min(implicitWidth, parent.width - anchors.leftMargin - Theme.behindWords)
                height: Math.max(Theme.grown(36, Theme.scale), implicitHeight)
                text: root.folded
                symbol: "unfold"
                onClicked: root.unfoldWanted()
            }

            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }

    Component {
        id: usual

        PostItem {
            row: root.row
            navigator: root.navigator
            selected: root.selected
            inThread: true
            last: root.last
            close: root.row.depth > 0
            joinedAbove: root.joinedAbove
            joinedBelow: root.row.answeredBelow && root.row.depth !== 0 || root.folded.length > 0
            onActivated: root.activated()
        }
    }

    Component {
        id: focused

        FocusedPost {
            row: root.row
            persona: root.persona
            navigator: root.navigator
            joinedAbove: root.joinedAbove
            pane: root.pane
        }
    }
}
