// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Who gets the posts of an archive, which of them, and what that means. Nothing is written before the last
// button.
Sheet {
    id: root

    required property Shell shell
    // A line that has just gone.
    property accountRow nobody

    readonly property RepublishController republish: shell.lifeboat.republish

    title: qsTr("Publish %1 again").arg(republish.title)
    about: qsTr("The posts of the archive, under their own dates, on the profile of an account of yours. Answers to others, mentions of others and polls stay out: servers take none of these as posts of the past.")
    onClosed: shell.sheet = ""

    Connections {
        target: root.republish

        function onBegun() {
            root.shell.sheet = "";
        }
    }

    Column {
        width: root.measure
        visible: root.republish.choices.length > 1
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("The account that gets the posts")

        PlainText {
            width: parent.width
            text: qsTr("To the account")
            type: Theme.label
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Repeater {
            model: root.republish.choices.length

            RadioButton {
                required property int index
                readonly property accountRow account: root.republish.choices[index] ?? root.nobody

                width: root.measure
                text: qsTr("%1, %2").arg(account.name).arg(account.handle)
                checked: root.republish.target === account.id
                onClicked: root.republish.target = account.id
            }
        }
    }

    Column {
        width: root.measure
        visible: root.republish.target > 0
        spacing: Theme.space8

        Switch {
            width: parent.width
            text: qsTr("Also what was for followers only: for those of this account")
            checked: root.republish.followers
            onToggled: root.republish.followers = checked
        }
        Switch {
            width: parent.width
            text: qsTr("Also what was for you alone")
            checked: root.republish.direct
            onToggled: root.republish.direct = checked
        }
        PlainText {
            width: parent.width
            text: qsTr("Shown at most to")
            type: Theme.label
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        SegmentedControl {
            anchors.left: parent.left
            room: root.measure
            name: qsTr("Shown at most to")
            options: [qsTr("Everybody"), qsTr("Unlisted"), qsTr("Followers"), qsTr("You")]
            currentIndex: root.republish.widest
            onChosen: index => root.republish.widest = index
        }
    }

    Row {
        visible: root.republish.busy
        spacing: Theme.space8

        BusyRing {
            id: ring

            anchors.verticalCenter: parent.verticalCenter
            running: root.republish.busy
            color: Theme.accent
        }
        PlainText {
            width: Math.min(implicitWidth, root.measure - ring.width - parent.spacing)
            text: qsTr("Looking what would go")
            type: Theme.label
            color: Theme.textDim
            wrapMode: Text.Wrap
        }
    }

    Column {
        width: root.measure
        spacing: Theme.space4

        Repeater {
            model: root.republish.goes

            PlainText {
                required property string modelData
                required property int index

                width: root.measure
                text: modelData
                font.weight: index === 0 ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
            }
        }
    }

    Column {
        width: root.measure
        visible: root.republish.staysOut.length > 0
        spacing: Theme.space4

        PlainText {
            width: parent.width
            text: qsTr("What stays out")
            type: Theme.label
            font.weight: Font.Medium
        }
        Repeater {
            model: root.republish.staysOut

            PlainText {
                required property string modelData

                width: root.measure
                text: modelData
                type: Theme.label
                color: Theme.textDim
                wrapMode: Text.Wrap
            }
        }
    }

    PlainText {
        width: root.measure
        visible: text.length > 0
        text: root.republish.problem
        type: Theme.label
        color: Theme.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    foot: [
        PlainText {
            width: parent.width - 2 * Theme.space24
            visible: text.length > 0
            text: root.republish.consent
            type: Theme.label
            wrapMode: Text.Wrap
        },
        Flow {
            width: parent.width - 2 * Theme.space24
            layoutDirection: Application.layoutDirection === Qt.RightToLeft ? Qt.LeftToRight : Qt.RightToLeft

            Button {
                kind: Button.Primary
                text: qsTr("Publish")
                enabled: root.republish.consent.length > 0 && !root.republish.busy
                busy: root.republish.busy
                onClicked: root.republish.begin()
            }
        }
    ]
}
