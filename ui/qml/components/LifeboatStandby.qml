// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The account that stands by, how complete it is, and what is missing there.
Column {
    id: root

    required property LifeboatController lifeboat
    property bool unfolded: false

    readonly property bool there: lifeboat.standby > 0

    SectionHead {
        width: root.width
        title: root.there ? qsTr("Standby: %1").arg(root.lifeboat.standbyHost) : qsTr("Standby")
        beside: root.lifeboat.standing
    }

    PlainText {
        width: root.width
        visible: !root.there
        topPadding: Theme.space12
        text: root.lifeboat.accounts.length > 1 ? qsTr("Choose one of your other accounts above, by its menu. It is given your follows, lists, mutes and the rest, and takes over when the server is gone.") : qsTr("Sign in to an account of yours on another server. It is given your follows, lists, mutes and the rest, and takes over when the server is gone.")
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    Column {
        width: root.width
        visible: root.there && !root.lifeboat.agreed
        topPadding: Theme.space12
        spacing: Theme.space12

        PlainText {
            width: parent.width
            text: qsTr("May Godwit write your follows, lists, mutes, blocks, filters, followed tags and bookmarks to %1, now and once a day? It goes slowly, within that server’s limits.").arg(root.lifeboat.standbyHandle)
            type: Theme.label
            color: Theme.textDim
            wrapMode: Text.Wrap
        }
        Button {
            kind: Button.Primary
            text: qsTr("Keep it in step")
            onClicked: root.lifeboat.agree()
        }
    }

    Column {
        width: root.width
        visible: root.there && root.lifeboat.agreed
        topPadding: Theme.space12

        Item {
            width: parent.width
            height: Theme.grown(28, Theme.scale)

            PlainText {
                id: count

                height: parent.height
                text: root.lifeboat.follows
                type: Theme.heading
                font.weight: Font.DemiBold
            }
            PlainText {
                x: count.width + Theme.space8
                height: parent.height
                text: qsTr("of %n follow(s)", "", root.lifeboat.followsWanted)
                type: Theme.label
                color: Theme.textDim
            }
            Button {
                x: parent.width - width + Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                visible: root.lifeboat.missing.length > 0
                kind: Button.Quiet
                size: Button.Small
                text: root.unfolded ? qsTr("Hide what is missing") : qsTr("%n missing", "", root.lifeboat.missing.length)
                onClicked: root.unfolded = !root.unfolded
            }
        }

        ProgressBar {
            width: parent.width
            name: qsTr("Follows on the standby")
            to: Math.max(1, root.lifeboat.followsWanted)
            value: root.lifeboat.follows
        }

        Item {
            width: 1
            height: Theme.space12
        }

        Repeater {
            model: root.unfolded ? root.lifeboat.missing.length : 0

            PlainText {
                required property int index

                width: root.width
                bottomPadding: Theme.space4
                text: qsTr("%1: %2").arg(root.lifeboat.missing[index].label).arg(root.lifeboat.missing[index].value)
                type: Theme.label
                color: Theme.textDim
                wrapMode: Text.Wrap
            }
        }

        Repeater {
            model: root.lifeboat.kinds.length

            SignLine {
                required property int index

                width: root.width
                line: root.lifeboat.kinds[index]
            }
        }

        Row {
            topPadding: Theme.space8
            spacing: Theme.space8

            Button {
                size: Button.Small
                text: qsTr("Bring in step now")
                busy: root.lifeboat.running
                visible: !root.lifeboat.paused
                onClicked: root.lifeboat.keepInStepNow()
            }
            Button {
                size: Button.Small
                kind: Button.Quiet
                text: root.lifeboat.paused ? qsTr("Go on") : qsTr("Pause")
                onClicked: root.lifeboat.setPaused(!root.lifeboat.paused)
            }
        }
    }
}
