// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The sheet of keys.
FocusScope {
    id: root

    readonly property list<string> keys: ["J  K", "O", "U", "R", "Q", "E", "B", "F", "S", "L", "V", "X", "N", "/", ".", "G H", "G N", "Ctrl+1…9", "Space"]
    readonly property list<string> words: [qsTr("Next and previous post"), qsTr("Open the thread"), qsTr("Back"), qsTr("Reply"), qsTr("Quote"), qsTr("Edit"), qsTr("Boost"), qsTr("Favourite"), qsTr("Bookmark"), qsTr("Open the link"), qsTr("Open the pictures"), qsTr("Fold and unfold a warning"), qsTr("New post"), qsTr("Search"), qsTr("Newest posts"), qsTr("Go home"), qsTr("Go to notifications"), qsTr("Switch account"), qsTr("Read on by a screen")]

    function show() {
        visible = true;
        forceActiveFocus();
    }

    visible: false
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Keys")
    Keys.onPressed: event => {
        event.accepted = true;
        visible = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    TapHandler {
        onTapped: root.visible = false
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(480, parent.width - 2 * Theme.space16)
        height: Math.min(list.contentHeight + 2 * Theme.space24, parent.height - 2 * Theme.space16)
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.hairline

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: Theme.space24
            clip: true
            model: root.keys.length
            boundsBehavior: Flickable.StopAtBounds

            delegate: Item {
                id: line

                required property int index

                width: list.width
                height: 32
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1: %2").arg(root.keys[index]).arg(root.words[index])

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - key.width - Theme.space12
                    text: root.words[line.index]
                    type: Theme.label
                    elide: Text.ElideRight
                }

                KeyCap {
                    id: key

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.keys[line.index]
                }
            }
        }
    }
}
