// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Header picture, name, note, table and counts of a person.
Item {
    id: root

    required property ProfileController profile
    required property Navigator navigator
    required property int measure
    required property string kind

    signal kindWanted(string kind)

    implicitHeight: column.height
    z: 1

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure

        Item {
            width: parent.width
            height: 206

            Picture {
                width: parent.width
                height: 150
                source: root.profile.header
                radius: 0
            }

            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space12
                y: 106
                width: 96
                height: 96
                radius: 48
                color: Theme.surface
            }

            Avatar {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space16
                y: 110
                size: 88
                source: root.profile.person.avatar
                name: root.profile.person.name
            }

            IconButton {
                anchors.right: follow.left
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: follow.verticalCenter
                text: root.profile.notifying ? qsTr("No notifications of each new post") : qsTr("Notify me of each new post")
                symbol: "notifications"
                outlined: true
                selected: root.profile.notifying
                visible: root.profile.relation === "following"
                onClicked: root.profile.setNotifying(!root.profile.notifying)
            }

            FollowButton {
                id: follow

                anchors.right: parent.right
                anchors.rightMargin: 20
                y: 170
                profile: root.profile
                navigator: root.navigator
            }
        }

        Column {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            width: parent.width - anchors.leftMargin - 20
            topPadding: 6
            bottomPadding: Theme.space12

            Row {
                anchors.left: parent.left
                spacing: Theme.space8

                PersonName {
                    person: root.profile.person
                    type: Theme.heading
                    maximumWidth: column.width - 160
                }

                FactLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.profile.blocking ? qsTr("Blocked") : root.profile.muting ? qsTr("Muted") : qsTr("Follows you")
                    visible: root.profile.blocking || root.profile.muting || root.profile.followsYou
                }
            }

            PlainText {
                width: parent.width
                text: root.profile.person.handle
                type: Theme.label
                color: Theme.textFaint
                elide: Text.ElideRight
            }

            FlowingText {
                width: parent.width
                topPadding: Theme.body.flowLead + Theme.space8
                markup: root.profile.note
                visible: markup.length > 0
                onLinkWanted: (link, button) => root.navigator.press(link, button)
            }

            Item {
                width: parent.width
                height: root.profile.fields.length > 0 ? 10 : 0
            }

            Repeater {
                model: root.profile.fields.length

                ProfileFieldLine {
                    required property int index

                    width: parent.width
                    field: root.profile.fields[index]
                    navigator: root.navigator
                }
            }

            Hairline {
                width: parent.width
                visible: root.profile.fields.length > 0
            }

            ProfileFollowers {
                width: parent.width
                profile: root.profile
                navigator: root.navigator
            }
        }

        TabRow {
            width: parent.width
            keys: ["profile", "replies", "media", "pinned"]
            words: [qsTr("Posts"), qsTr("Posts and replies"), qsTr("Media"), qsTr("Pinned")]
            current: root.kind
            onChosen: key => root.kindWanted(key)
        }
    }
}
