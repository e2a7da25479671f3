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
    required property int avatarRight
    property bool inThread: false

    readonly property bool told: row.told.length > 0
    readonly property bool boost: !told && row.boosterName.length > 0
    readonly property bool reply: !told && !boost && !inThread && row.answers.length > 0
    readonly property bool shown: told || boost || reply || row.yourCopy

    Icon {
        x: root.avatarRight - width
        anchors.verticalCenter: parent.verticalCenter
        name: root.told ? root.row.toldIcon : root.boost ? "boost" : root.reply ? "reply" : "backup"
        size: 16
        color: Theme.textFaint
    }

    PlainText {
        x: root.avatarRight + Theme.space12
        width: root.width - x - 20
        anchors.verticalCenter: parent.verticalCenter
        text: root.told ? root.row.told : root.boost ? qsTr("%1 boosted").arg(root.row.boosterName) : root.reply ? qsTr("replying to %1").arg(root.row.answers) : qsTr("your copy")
        type: Theme.label
        color: Theme.textDim
        elide: Text.ElideRight

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            enabled: root.boost
            onTapped: root.navigator.person(root.row.boosterKey)
        }
    }
}
