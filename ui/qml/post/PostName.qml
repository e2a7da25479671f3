// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Name, handle, visibility and time, on one line.
Item {
    id: root

    required property postRow row
    required property Navigator navigator

    readonly property bool guarded: row.visibility.length > 0 && row.visibility !== "public"
    readonly property bool marked: guarded || row.edited || row.editPending

    implicitHeight: Theme.grown(20, Theme.scale)

    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.MiddleButton
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: (point, button) => root.navigator.pressPerson(root.row.author.key, button)
    }

    PersonName {
        id: name

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        // A line less high than that of the text stands on the same feet.
        anchors.verticalCenterOffset: -1
        person: root.row.author
        maximumWidth: root.width - marks.width - Theme.space8
    }

    PlainText {
        id: handle

        anchors.left: name.right
        anchors.leftMargin: 6
        anchors.right: marks.left
        anchors.rightMargin: 6
        anchors.baseline: name.baseline
        text: root.row.author.handle
        type: Theme.label
        color: Theme.textFaint
        elide: Text.ElideRight
    }

    Row {
        id: marks

        anchors.right: parent.right
        anchors.top: handle.top
        spacing: 6

        // Few posts have any of these.
        Loader {
            anchors.verticalCenter: parent.verticalCenter
            active: root.marked
            visible: active
            sourceComponent: signs
        }

        PlainText {
            text: root.navigator.age(root.row.time, root.navigator.minute)
            type: Theme.label
            color: Theme.textFaint

            HoverHandler {
                id: hover
            }

            Loader {
                anchors.fill: parent
                active: hover.hovered
                sourceComponent: exact
            }
        }
    }

    Component {
        id: signs

        Row {
            spacing: 6

            VisibilityMark {
                visibility: root.row.visibility
                visible: root.guarded
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "write"
                size: 16
                color: Theme.textFaint
                visible: root.row.edited
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 6
                height: 6
                radius: 3
                color: Theme.accent
                visible: root.row.editPending
            }
        }
    }

    Component {
        id: exact

        Item {
            ToolTip {
                text: root.row.edited ? qsTr("%1 · edited").arg(root.row.exactTime) : root.row.exactTime
                visible: true
            }
        }
    }
}
