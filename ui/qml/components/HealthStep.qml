// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// One thing that was tried, and what came of it.
Item {
    id: root

    required property stepRow step

    implicitHeight: words.height + 2 * Theme.space4
    Accessible.role: Accessible.ListItem
    Accessible.name: step.good ? qsTr("Good: %1").arg(step.sentence) : qsTr("Not good: %1").arg(step.sentence)
    Accessible.description: step.words

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space24
        y: Theme.space4 + 1
        name: root.step.good ? "done" : "warning"
        size: Theme.grown(16, Theme.scale)
        color: root.step.good ? Theme.success : Theme.danger
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space24 + Theme.grown(16, Theme.scale) + Theme.space8
        y: Theme.space4
        width: parent.width - anchors.leftMargin - time.width - Theme.space12 - Theme.space24

        PlainText {
            width: words.width
            text: root.step.sentence
            type: Theme.label
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlainText {
            width: words.width
            visible: text.length > 0
            text: root.step.words
            type: Theme.caption
            color: Theme.textFaint
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    PlainText {
        id: time

        anchors.right: parent.right
        anchors.rightMargin: Theme.space24
        y: Theme.space4
        text: root.step.time
        type: Theme.label
        color: Theme.textFaint
        Accessible.ignored: true
    }
}
