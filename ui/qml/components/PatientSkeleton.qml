// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The shape of posts that are still to come: a short wait shows nothing, a long one says for what.
Item {
    id: root

    required property bool waiting
    // What is waited for; empty: it is not said.
    property string host: ""
    property int rows: 6
    property bool narrow: false

    implicitHeight: shape.height

    Timer {
        id: patience

        property bool over: false

        interval: Theme.busyDelay
        running: root.waiting
        onRunningChanged: if (running)
            over = false
        onTriggered: over = true
    }

    Timer {
        id: longPatience

        property bool over: false

        interval: Theme.longWait
        running: root.waiting
        onRunningChanged: if (running)
            over = false
        onTriggered: over = true
    }

    Loader {
        id: shape

        width: parent.width
        active: root.waiting && patience.over
        sourceComponent: Column {
            Repeater {
                model: root.rows

                PostSkeleton {
                    width: root.width
                    narrow: root.narrow
                }
            }

            PlainText {
                width: root.width
                topPadding: Theme.space16
                text: qsTr("Waiting for %1…").arg(root.host)
                type: Theme.label
                color: Theme.textFaint
                horizontalAlignment: Text.AlignHCenter
                visible: longPatience.over && root.host.length > 0
            }
        }
    }
}
