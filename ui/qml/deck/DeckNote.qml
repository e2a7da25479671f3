// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What could not be done in a column, in whole sentences, and another try.
Rectangle {
    id: root

    // Empty: nothing.
    required property string sentence
    property bool busy: false

    signal againWanted

    height: visible ? Math.max(again.height, words.implicitHeight + 2 * Theme.space8) : 0
    visible: sentence.length > 0
    color: Theme.warningSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sentence

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        y: Theme.space8 + (Theme.label.line - height) / 2
        name: "unreachable"
        size: Theme.sign
        color: Theme.warning
    }

    PlainText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16 + Theme.sign + Theme.space8
        anchors.right: again.left
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: root.sentence
        type: Theme.label
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    IconButton {
        id: again

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Try again")
        symbol: "refresh"
        enabled: !root.busy
        onClicked: root.againWanted()
    }
}
