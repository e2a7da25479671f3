// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The text is longer than one post may be: how much, and what can be done.
Item {
    id: root

    required property Composer composer
    readonly property int over: composer.count - composer.limit

    implicitHeight: Math.max(words.height, split.height)

    PlainText {
        id: words

        anchors.left: parent.left
        anchors.right: split.left
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%n character(s) too many for one post.", "", root.over)
        type: Theme.label
        color: Theme.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    Button {
        id: split

        anchors.right: parent.right
        size: Button.Small
        text: qsTr("Make %n post(s) of it", "", root.composer.thread.pieces)
        onClicked: root.composer.thread.split()
    }
}
