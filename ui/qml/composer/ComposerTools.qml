// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Warning, visibility, count, and the button.
Item {
    id: root

    required property Composer composer

    signal warningWanted

    readonly property list<string> visibilities: ["public", "unlisted", "followers", "direct"]
    readonly property list<string> words: [qsTr("Public"), qsTr("Unlisted"), qsTr("Followers"), qsTr("Direct")]
    readonly property int chosen: visibilities.indexOf(composer.visibility)

    implicitHeight: 60

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.hairline
    }

    Row {
        x: Theme.space8
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            text: qsTr("Content warning")
            symbol: "warning"
            selected: root.composer.warning.length > 0
            onClicked: root.warningWanted()
        }

        Button {
            id: visibility

            kind: Button.Quiet
            symbol: root.chosen < 0 ? "public" : root.composer.visibility
            text: root.chosen < 0 ? qsTr("As usual") : root.words[root.chosen]
            Accessible.name: qsTr("Who may see it: %1").arg(text)
            onClicked: menu.popup(visibility, 0, -menu.implicitHeight)

            Menu {
                id: menu

                Instantiator {
                    model: root.visibilities.length
                    onObjectAdded: (index, object) => menu.insertItem(index, object as MenuItem)
                    onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)

                    MenuItem {
                        required property int index

                        text: root.words[index]
                        symbol: root.visibilities[index]
                        onTriggered: root.composer.visibility = root.visibilities[index]
                    }
                }
            }
        }
    }

    PlainText {
        anchors.right: button.left
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        text: root.composer.limit > 0 ? qsTr("%1 / %2").arg(root.composer.count).arg(root.composer.limit) : root.composer.count
        type: Theme.label
        font.weight: Font.Medium
        color: root.composer.limit > 0 && root.composer.count > root.composer.limit ? Theme.danger : Theme.textDim
        Accessible.name: qsTr("%1 of %2 characters").arg(root.composer.count).arg(root.composer.limit)
    }

    Button {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        kind: Button.Primary
        text: root.composer.answered.key.length > 0 ? qsTr("Reply") : qsTr("Post")
        enabled: root.composer.ready
        onClicked: root.composer.post()
    }
}
