// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The small line above a post: who boosted it, whom it answers, that it is only your copy.
Item {
    id: root

    required property postRow row
    required property Navigator navigator
    // Where the words begin: on the left edge of the post's text.
    required property int indent
    property bool inThread: false

    readonly property bool told: row.told.length > 0
    readonly property bool boost: !told && row.boosterName.length > 0
    readonly property bool reply: !told && !boost && !inThread && row.answers.length > 0
    // Which servers showed it, where that is not plain.
    readonly property bool through: row.through.length > 0
    readonly property bool shown: told || boost || reply || row.yourCopy || through
    readonly property string said: told ? row.told : boost ? qsTr("%1 boosted") : reply ? qsTr("replying to %1") : row.yourCopy ? qsTr("your copy") : ""

    implicitHeight: Theme.label.line

    Loader {
        anchors.fill: parent
        active: root.shown
        sourceComponent: line
    }

    Component {
        id: line

        Item {
            Icon {
                anchors.right: parent.left
                anchors.rightMargin: Theme.space12 - root.indent
                anchors.verticalCenter: parent.verticalCenter
                name: root.told ? root.row.toldIcon : root.boost ? "boost" : root.reply ? "reply" : root.row.yourCopy ? "backup" : "everywhere"
                size: Theme.grown(16, Theme.scale)
                color: Theme.textDim
            }

            StyledText {
                anchors.left: parent.left
                anchors.leftMargin: root.indent
                anchors.right: parent.right
                anchors.rightMargin: 20
                words: root.through && root.said.length > 0 ? root.said + " · " + root.row.through : root.through ? root.row.through : root.said
                name: root.told ? "" : root.boost ? root.row.boosterName : root.row.answers

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    enabled: root.boost
                    onTapped: root.navigator.person(root.row.boosterKey)
                }
            }
        }
    }
}
