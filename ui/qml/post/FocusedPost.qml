// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The post that a thread is about: larger, with its date and its counts in words.
Item {
    id: root

    required property postRow row
    required property Navigator navigator
    property bool joinedAbove: false

    readonly property bool unfolded: row.warning.length === 0 || navigator.isUnfolded(row.key, navigator.folds)

    implicitHeight: acts.y + acts.height + 1
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(row.author.name).arg(row.plain)

    Rectangle {
        width: 3
        height: parent.height
        color: Theme.accent
    }

    Rectangle {
        x: Theme.space16 + 21
        width: 2
        height: 8
        color: Theme.hairline
        visible: root.joinedAbove
    }

    Item {
        id: author

        x: Theme.space16
        y: Theme.space12
        width: root.width - x - 20
        height: 44

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.navigator.person(root.row.author.key)
        }

        Avatar {
            id: avatar

            size: 44
            source: root.row.author.avatar
            name: root.row.author.name
        }

        PersonName {
            x: 56
            y: 2
            person: root.row.author
            maximumWidth: parent.width - x
        }

        PlainText {
            x: 56
            y: 24
            width: parent.width - x
            text: root.row.author.handle
            type: Theme.label
            color: Theme.textFaint
            elide: Text.ElideRight
        }
    }

    PostContent {
        id: content

        x: Theme.space16
        y: author.y + author.height + Theme.space12
        width: root.width - x - 20
        row: root.row
        navigator: root.navigator
        unfolded: root.unfolded
        type: Theme.title
    }

    Row {
        id: facts

        x: Theme.space16
        y: content.y + content.height + Theme.space12
        spacing: 6

        VisibilityMark {
            anchors.verticalCenter: parent.verticalCenter
            visibility: root.row.visibility
        }

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: (root.row.edited ? qsTr("· %1 · edited") : qsTr("· %1")).arg(root.row.exactTime)
            type: Theme.label
            color: Theme.textFaint
        }
    }

    Row {
        id: counts

        x: Theme.space16
        y: facts.y + facts.height + 4
        spacing: Theme.space16
        visible: root.row.replies.length + root.row.boosts.length + root.row.favourites.length > 0

        CountWords {
            count: root.row.replies
            words: qsTr("replies")
        }

        CountWords {
            count: root.row.boosts
            words: qsTr("boosts")
        }

        CountWords {
            count: root.row.favourites
            words: qsTr("favourites")
        }
    }

    Rectangle {
        id: rule

        x: Theme.space16
        y: (counts.visible ? counts.y + counts.height : facts.y + facts.height) + Theme.space8
        width: root.width - x - 20
        height: 1
        color: Theme.hairline
    }

    PostActs {
        id: acts

        x: Theme.space16
        y: rule.y + 1
        width: root.width - x - 20
        height: 40
        row: root.row
        navigator: root.navigator
        pitch: (width - 72) / 4
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
