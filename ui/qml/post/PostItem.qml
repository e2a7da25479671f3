// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A post as a row of a timeline, thread or search.
Item {
    id: root

    required property postRow row
    required property Navigator navigator
    property bool selected: false
    property bool focused: false
    // A reply in a thread and a post of the deck stand closer, with a smaller picture.
    property bool close: false
    // In a thread: lines join a post with what it answers above and what answers it below.
    property bool joinedAbove: false
    property bool joinedBelow: false
    // Where what is answered stands right above, nobody need be told.
    property bool inThread: false
    // Nothing follows it.
    property bool last: false
    property bool unfolded: row.warning.length === 0 || navigator.isUnfolded(row.key, navigator.folds)

    signal activated

    // Above and below, by how much is to stand between posts.
    readonly property int above: [-4, 0, 4][PostLook.density]
    readonly property bool actsShown: !PostLook.actsOnHover || hover.hovered || selected || focused || row.actId.length > 0
    readonly property bool decked: close && !inThread
    readonly property int faceTop: (close ? 10 : Theme.space12) + above
    readonly property int edge: navigator.narrow ? Theme.space12 : decked ? 14 : Theme.space16
    readonly property int end: navigator.narrow || decked ? Theme.space16 : Theme.behindWords
    readonly property int bodyX: edge + avatar.size + Theme.space12

    // The line at its foot is part of what stands below the acts.
    implicitHeight: acts.y + acts.height + (!close ? 7 : joinedBelow ? 1 : inThread ? 8 : 5) + above
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(row.author.name).arg(row.warning.length > 0 ? row.warning : row.plain)
    Accessible.focusable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: root.activated()

    Rectangle {
        anchors.fill: parent
        color: hover.hovered ? Theme.hover : Theme.surface
    }

    HoverHandler {
        id: hover
    }

    function press(button: int) {
        navigator.beside("thread/" + row.key, button) || activated();
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.MiddleButton
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: (point, button) => root.press(button)
    }

    Rectangle {
        anchors.left: parent.left
        width: 3
        height: parent.height
        color: Theme.accent
        visible: root.selected
    }

    PostOrigin {
        id: origin

        y: 10 + root.above
        row: root.row
        navigator: root.navigator
        inThread: root.inThread
        indent: root.bodyX
        end: root.end
        width: parent.width
        visible: shown
    }

    Loader {
        anchors.left: avatar.left
        anchors.right: avatar.right
        height: parent.height
        active: root.joinedAbove || root.joinedBelow
        sourceComponent: joints
    }

    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: origin.shown ? origin.y + origin.height + 6 : root.faceTop
        size: root.close ? 36 : 44
        source: root.row.author.avatar
        name: root.row.author.name

        TapHandler {
            acceptedButtons: Qt.LeftButton | Qt.MiddleButton
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: (point, button) => root.navigator.pressPerson(root.row.author.key, button)
        }
    }

    PostName {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: root.bodyX
        anchors.right: parent.right
        anchors.rightMargin: root.end
        y: avatar.y
        row: root.row
        navigator: root.navigator
    }

    PostContent {
        id: content

        anchors.left: name.left
        anchors.right: name.right
        y: name.y + name.height + 1 + (root.row.warning.length > 0 ? 2 : 0)
        row: root.row
        navigator: root.navigator
        unfolded: root.unfolded
        onTapped: button => root.press(button)
    }

    Loader {
        id: acts

        anchors.left: name.left
        anchors.right: name.right
        y: content.y + content.height + 3
        opacity: root.actsShown ? 1 : 0
        sourceComponent: root.row.actId.length > 0 ? waiting : usual
    }

    Component {
        id: joints

        Item {
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 2
                height: avatar.y
                color: Theme.hairline
                visible: root.joinedAbove
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: avatar.y + avatar.height + Theme.space4
                width: 2
                // As far as the face of the reply below.
                height: parent.height - y + (root.close ? root.faceTop : 0)
                color: Theme.hairline
                visible: root.joinedBelow
            }
        }
    }

    Component {
        id: usual

        PostActs {
            row: root.row
            navigator: root.navigator
            lit: hover.hovered
            // With large letters as far apart as there is room.
            pitch: Math.min(Theme.grown(root.decked ? 62 : root.close ? 64 : root.navigator.narrow ? 68 : 72, Theme.scale), Math.max(64, (acts.width - 2 * Theme.grown(36, Theme.scale)) / 3))
        }
    }

    Component {
        id: waiting

        LateItem {
            page: Qt.resolvedUrl("WaitingActs.qml")
            given: ({
                    row: Qt.binding(() => root.row),
                    navigator: root.navigator
                })
            wanted: root.row.actId.length > 0
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.joinedBelow && !root.last
    }

    FocusFrame {
        shown: root.focused
        inside: true
    }
}
