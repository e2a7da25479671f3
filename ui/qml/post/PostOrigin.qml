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
    property int end: Theme.behindWords
    property bool inThread: false

    readonly property bool told: row.told.length > 0
    readonly property bool boost: !told && row.boosterName.length > 0
    readonly property bool reply: !told && !boost && !inThread && row.answers.length > 0
    // Which servers showed it, where that is not plain.
    readonly property bool through: row.through.length > 0
    readonly property bool hasLine: told || boost || reply || row.yourCopy || through
    // Somebody boosted the post while it stood here without a line: one would push down what is read, and waits until
    // the post is scrolled to again.
    property bool late: false
    readonly property bool shown: hasLine && !late
    readonly property string boostWords: row.boosters > 1 ? qsTr("%1 boosted", "several people") : qsTr("%1 boosted")
    readonly property string said: told ? row.told : boost ? boostWords : reply ? qsTr("replying to %1") : row.yourCopy ? qsTr("your copy") : ""

    // Of the row as it was.
    property string formerKey
    property bool formerLine: true

    function lineOf(row: postRow): bool {
        return row.told.length > 0 || row.boosterName.length > 0 || row.answers.length > 0 || row.yourCopy || row.through.length > 0;
    }

    function look() {
        late = row.key === formerKey && row.boosterName.length > 0 && (late || !formerLine);
        formerKey = row.key;
        formerLine = lineOf(row);
    }

    onRowChanged: look()
    Component.onCompleted: look()

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
                anchors.rightMargin: root.end
                words: root.through && root.said.length > 0 ? root.said + " · " + root.row.through : root.through ? root.row.through : root.said
                name: root.told ? "" : root.boost ? root.row.boosterName : root.row.answers

                TapHandler {
                    acceptedButtons: Qt.LeftButton | Qt.MiddleButton
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    enabled: root.boost
                    onTapped: (point, button) => root.navigator.pressPerson(root.row.firstBooster, button)
                }
            }
        }
    }
}
