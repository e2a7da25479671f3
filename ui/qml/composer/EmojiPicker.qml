// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// Emoji by group, or what a search finds. Arrows choose, Enter takes; with Shift it stays open.
T.Popup {
    id: root

    required property EmojiShelf shelf

    signal picked(string insert)

    function take(row: int, stay: bool) {
        if (row < 0 || row >= shelf.rows.length)
            return;
        const insert = shelf.rows[row].insert;
        shelf.use(insert);
        picked(insert);
        if (!stay)
            close();
    }

    width: 372
    height: 380
    margins: Theme.space8
    padding: Theme.space12
    focus: true
    popupType: T.Popup.Item
    onAboutToShow: {
        shelf.prepare();
        field.text = "";
        shelf.typed = "";
    }
    onOpened: field.input.forceActiveFocus()

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.hairline
    }

    contentItem: Item {
        Field {
            id: field

            width: parent.width
            name: qsTr("Find an emoji")
            placeholder: name
            symbol: "search"
            onEdited: {
                root.shelf.typed = text;
                grid.currentIndex = 0;
            }
            onAccepted: root.take(grid.currentIndex, false)
            Keys.onDownPressed: {
                grid.currentIndex = Math.max(0, grid.currentIndex);
                grid.forceActiveFocus(Qt.TabFocusReason);
            }
        }

        EmojiGroups {
            id: groups

            anchors.top: field.bottom
            anchors.topMargin: Theme.space4
            width: parent.width
            shelf: root.shelf
            onChosen: group => {
                field.text = "";
                root.shelf.group = group;
                grid.currentIndex = 0;
                grid.positionViewAtBeginning();
            }
        }

        EmojiGrid {
            id: grid

            anchors.top: groups.bottom
            anchors.topMargin: Theme.space4
            anchors.bottom: foot.top
            width: parent.width
            rows: root.shelf.rows
            onTaken: (row, stay) => root.take(row, stay)
        }

        Item {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            height: 28

            PlainText {
                anchors.left: parent.left
                anchors.right: tones.left
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                text: grid.named
                type: Theme.label
                color: Theme.textDim
                elide: Text.ElideRight
            }

            SkinTones {
                id: tones

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                shelf: root.shelf
            }
        }
    }
}
