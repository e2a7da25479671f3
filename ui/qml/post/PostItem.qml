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
    property int avatarSize: 44
    // In a thread: lines join a post with what it answers above and what answers it below.
    property bool joinedAbove: false
    property bool joinedBelow: false
    // Where what is answered stands right above, nobody need be told.
    property bool inThread: false
    property bool unfolded: row.warning.length === 0 || navigator.isUnfolded(row.key, navigator.folds)

    signal activated

    readonly property int bodyX: Theme.space16 + avatarSize + Theme.space12

    implicitHeight: acts.y + acts.height + 6 + 1
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

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.activated()
    }

    Rectangle {
        width: 3
        height: parent.height
        color: Theme.accent
        visible: root.selected
    }

    PostOrigin {
        id: origin

        y: Theme.space12
        row: root.row
        navigator: root.navigator
        inThread: root.inThread
        avatarRight: Theme.space16 + root.avatarSize
        width: parent.width
        height: shown ? 18 : 0
        visible: shown
    }

    Rectangle {
        x: Theme.space16 + root.avatarSize / 2 - 1
        width: 2
        height: avatar.y - 4
        color: Theme.hairline
        visible: root.joinedAbove
    }

    Rectangle {
        x: Theme.space16 + root.avatarSize / 2 - 1
        y: avatar.y + avatar.height + 4
        width: 2
        height: parent.height - y
        color: Theme.hairline
        visible: root.joinedBelow
    }

    Avatar {
        id: avatar

        x: Theme.space16
        y: origin.y + origin.height
        size: root.avatarSize
        source: root.row.author.avatar
        name: root.row.author.name

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.navigator.person(root.row.author.key)
        }
    }

    PostName {
        id: name

        x: root.bodyX
        y: origin.y + origin.height
        width: root.width - x - 20
        row: root.row
        navigator: root.navigator
    }

    PostContent {
        id: content

        x: root.bodyX
        y: name.y + name.height + 2
        width: root.width - x - 20
        row: root.row
        navigator: root.navigator
        unfolded: root.unfolded
        onTapped: root.activated()
    }

    Loader {
        id: acts

        x: root.bodyX
        y: content.y + content.height + 3
        width: root.width - x - 20
        sourceComponent: root.row.actId.length > 0 ? waiting : usual
    }

    Component {
        id: usual

        PostActs {
            row: root.row
            navigator: root.navigator
        }
    }

    Component {
        id: waiting

        WaitingActs {
            row: root.row
            navigator: root.navigator
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
        visible: !root.joinedBelow
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.transparent
        border.color: Theme.accent
        border.width: 2
        visible: root.focused
    }
}
