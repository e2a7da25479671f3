// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Who of those you follow follows a person, and how many all are: on one line where there is room for it.
Item {
    id: root

    required property ProfileController profile
    required property Navigator navigator

    readonly property FollowedBy followedBy: profile.followedBy
    readonly property bool told: followedBy !== null && followedBy.sentence.length > 0
    readonly property real room: width - counts.width - Theme.space16
    readonly property bool beside: room >= Math.min(line.implicitWidth, Theme.grown(320, Theme.scale))
    readonly property int lead: 14

    implicitHeight: counts.y + Math.max(counts.height, beside && told ? line.height : 0)

    FollowedByLine {
        id: line

        anchors.left: parent.left
        y: root.lead
        width: root.beside ? root.room : root.width
        people: root.followedBy?.people ?? []
        sentence: root.followedBy?.sentence ?? ""
        navigator: root.navigator
        visible: root.told
    }

    Row {
        id: counts

        anchors.left: parent.left
        anchors.leftMargin: root.told && root.beside ? root.width - width : 0
        y: root.lead + (root.told && !root.beside ? line.height + Theme.space8 : 0)
        spacing: Theme.space8

        CountWords {
            count: root.profile.following
            words: qsTr("following")
        }

        CountWords {
            count: root.profile.followers
            words: qsTr("followers")
        }
    }
}
