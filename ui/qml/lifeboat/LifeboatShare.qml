// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// How much of an account its standby has, kind by kind, and what is missing there.
Column {
    id: root

    required property LifeboatController lifeboat
    property bool unfolded: false
    // Lines that have just gone.
    property signRow noKind
    property factRow nothing

    readonly property standbyRow standby: lifeboat.standby

    topPadding: Theme.space8

    Item {
        width: parent.width
        height: count.height + Theme.space4
        visible: root.standby.followsWanted > 0

        PlainText {
            id: count

            anchors.left: parent.left
            height: Theme.grown(36, Theme.scale)
            text: root.standby.followsShown
            type: Theme.heading
            font.weight: Font.DemiBold
        }
        PlainText {
            anchors.left: count.right
            anchors.leftMargin: Theme.space8
            anchors.baseline: count.baseline
            text: qsTr("of %Ln follow(s)", "", root.standby.followsWanted)
            type: Theme.label
            color: Theme.textDim
        }
        Button {
            anchors.right: parent.right
            anchors.rightMargin: -Theme.space12
            anchors.verticalCenter: count.verticalCenter
            visible: root.standby.missingCount > 0
            kind: Button.Quiet
            size: Button.Small
            calm: true
            after: root.unfolded ? "unfold" : "open"
            text: qsTr("%Ln missing", "", root.standby.missingCount)
            Accessible.description: root.unfolded ? qsTr("Unfolded") : qsTr("Folded")
            onClicked: root.unfolded = !root.unfolded
        }
    }

    ProgressBar {
        width: parent.width
        visible: root.standby.followsWanted > 0
        name: qsTr("Follows on the standby")
        to: Math.max(1, root.standby.followsWanted)
        value: root.standby.follows
    }

    Column {
        width: root.width
        visible: root.unfolded && root.standby.missingCount > 0
        topPadding: Theme.space12
        spacing: Theme.space4

        Repeater {
            model: root.unfolded ? root.standby.missing.length : 0

            PlainText {
                required property int index
                readonly property factRow row: root.standby.missing[index] ?? root.nothing

                width: root.width
                text: qsTr("%1: %2").arg(row.label).arg(row.value)
                type: Theme.label
                color: Theme.textDim
                wrapMode: Text.Wrap
            }
        }

        PlainText {
            readonly property int more: root.standby.missingCount - root.standby.missing.length

            width: root.width
            visible: more > 0
            text: qsTr("and %Ln more", "", more)
            type: Theme.label
            color: Theme.textDim
        }
    }

    Item {
        width: 1
        height: Theme.space12
    }

    Repeater {
        model: root.standby.kinds.length

        SignLine {
            required property int index

            width: root.width
            line: root.standby.kinds[index] ?? root.noKind
        }
    }

    PlainText {
        width: root.width
        visible: text.length > 0
        text: root.standby.problem
        type: Theme.label
        color: Theme.warning
        wrapMode: Text.Wrap
    }

    Flow {
        width: root.width
        topPadding: Theme.space8
        spacing: Theme.space8

        Button {
            visible: !root.standby.paused
            size: Button.Small
            text: qsTr("Bring in step now")
            busy: root.standby.running
            onClicked: root.lifeboat.keepInStepNow()
        }
        Button {
            size: Button.Small
            kind: root.standby.paused ? Button.Secondary : Button.Quiet
            text: root.standby.paused ? qsTr("Go on") : qsTr("Pause")
            onClicked: root.lifeboat.setPaused(!root.standby.paused)
        }
    }
}
