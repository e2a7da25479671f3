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
    // Who follows its author or not; 0: whoever looks.
    property int persona: 0
    property bool joinedAbove: false
    // Beside a timeline, where it is selected.
    property bool pane: false
    readonly property int edge: navigator.narrow ? Theme.space12 : Theme.space16
    readonly property int end: navigator.narrow ? Theme.space16 : Theme.behindWords

    readonly property bool unfolded: row.warning.length === 0 || navigator.isUnfolded(row.key, navigator.folds)

    implicitHeight: acts.y + acts.height
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(row.author.name).arg(row.plain)

    Rectangle {
        anchors.left: parent.left
        width: 3
        height: parent.height
        color: Theme.accent
        visible: !root.pane
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: root.edge + 21
        width: 2
        height: Theme.space4
        color: Theme.hairline
        visible: root.joinedAbove
    }

    Item {
        id: author

        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.right: follow.active ? follow.left : parent.right
        anchors.rightMargin: follow.active ? Theme.space12 : root.end
        y: root.joinedAbove ? Theme.space8 : Theme.space16
        height: Math.max(44, names.height)

        TapHandler {
            acceptedButtons: Qt.LeftButton | Qt.MiddleButton
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: (point, button) => root.navigator.pressPerson(root.row.author.key, button)
        }

        Avatar {
            id: avatar

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            size: 44
            source: root.row.author.avatar
            name: root.row.author.name
        }

        Column {
            id: names

            anchors.left: avatar.right
            anchors.leftMargin: Theme.space12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            PersonName {
                anchors.left: parent.left
                person: root.row.author
                maximumWidth: names.width
            }

            PlainText {
                width: parent.width
                text: root.row.author.handle
                type: Theme.label
                color: Theme.textFaint
                elide: Text.ElideRight
            }
        }
    }

    Loader {
        id: follow

        anchors.right: parent.right
        anchors.rightMargin: root.end
        anchors.verticalCenter: author.verticalCenter
        active: !root.row.own
        sourceComponent: FollowButton {
            profile: root.navigator.shell.profile(root.row.author.key, root.persona)
            navigator: root.navigator
            size: Button.Small
            symbol: ""
        }
    }

    PostContent {
        id: content

        anchors.left: author.left
        anchors.right: parent.right
        anchors.rightMargin: root.end
        y: author.y + author.height + Theme.space12
        row: root.row
        navigator: root.navigator
        unfolded: root.unfolded
        type: Theme.title
    }

    Row {
        id: facts

        anchors.left: author.left
        y: content.y + content.height + 10
        spacing: Theme.space4

        VisibilityMark {
            id: mark

            visibility: root.row.visibility
        }

        PlainText {
            id: dot

            text: "·"
            type: Theme.label
            color: Theme.textFaint
        }

        PlainText {
            width: Math.min(implicitWidth, content.width - mark.width - dot.width - 2 * facts.spacing)
            text: [root.row.exactTime, root.row.languageName, root.row.edited ? qsTr("edited") : ""].filter(part => part.length > 0).join(" · ")
            type: Theme.label
            color: Theme.textFaint
            wrapMode: Text.Wrap
        }
    }

    Flow {
        id: counts

        anchors.left: author.left
        anchors.right: content.right
        y: facts.y + facts.height + Theme.space4
        spacing: Theme.space16
        visible: root.row.replies.length + root.row.boosts.length + root.row.favourites.length > 0

        CountWords {
            count: root.row.replies
            words: root.row.replies === "1" ? qsTr("reply") : qsTr("replies")
        }

        CountWords {
            count: root.row.boosts
            words: root.row.boosts === "1" ? qsTr("boost") : qsTr("boosts")
        }

        CountWords {
            count: root.row.favourites
            words: root.row.favourites === "1" ? qsTr("favourite") : qsTr("favourites")
        }
    }

    Hairline {
        id: rule

        anchors.left: author.left
        anchors.right: content.right
        y: (counts.visible ? counts.y + counts.height : facts.y + facts.height) + Theme.space8
    }

    PostActs {
        id: acts

        anchors.left: author.left
        anchors.right: content.right
        y: rule.y + 1
        height: Theme.grown(40, Theme.scale)
        row: root.row
        navigator: root.navigator
        symbolSize: 20
        pitch: Math.floor((width - 20) / (fifth ? 5 : 4))
        counted: false
        lit: true
        fifth: root.row.translatable || root.row.translated.length > 0 ? translate : null
    }

    Component {
        id: translate

        Act {
            symbol: "translate"
            symbolSize: acts.symbolSize
            text: done ? qsTr("Show the original text") : qsTr("Translate")
            done: root.row.translated.length > 0
            lit: true
            onClicked: root.navigator.acts.translate(root.row.key, !done)
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
