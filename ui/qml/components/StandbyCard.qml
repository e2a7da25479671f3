// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Above the home of somebody for whom nobody stands by: proposed once, gone for good when declined.
Item {
    id: root

    required property StandbyProposal proposal
    required property int persona
    readonly property string sentence: proposal.sentence(persona)
    readonly property bool below: ground.width < 520

    signal accepted
    signal declined

    implicitHeight: ground.height + Theme.space12
    Accessible.role: Accessible.Grouping
    Accessible.name: sentence

    Rectangle {
        id: ground

        x: Theme.space16
        y: Theme.space12
        width: root.width - 2 * Theme.space16
        height: Math.max(words.height, 36) + 2 * Theme.space8 + (root.below ? choose.height : 0)
        radius: Theme.radius
        color: Theme.sunken

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.space12
            anchors.verticalCenter: words.verticalCenter
            name: "lifeboat"
            size: Theme.grown(20, Theme.scale)
            color: Theme.textDim
        }

        PlainText {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.space12
            anchors.right: root.below ? close.left : choose.left
            anchors.rightMargin: Theme.space8
            y: Theme.space8 + Math.max(0, (36 - height) / 2)
            text: root.sentence
            type: Theme.label
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Button {
            id: choose

            anchors.right: root.below ? parent.right : close.left
            anchors.rightMargin: root.below ? Theme.space12 : Theme.space4
            y: root.below ? parent.height - height - Theme.space8 : Theme.space8 + (36 - height) / 2
            kind: Button.Tonal
            size: Button.Small
            text: qsTr("Choose a standby")
            onClicked: root.accepted()
        }

        IconButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            y: Theme.space8
            text: qsTr("Do not propose it again")
            symbol: "close"
            onClicked: root.declined()
        }
    }
}
