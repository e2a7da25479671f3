// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// The languages that a post may be in, to be found by typing.
T.Popup {
    id: root

    required property PostOptions options
    property list<choiceRow> choices
    // A row that has just gone.
    property choiceRow none

    function pick(row: int) {
        if (row >= 0 && row < choices.length)
            options.language = choices[row].key;
        close();
    }

    function find() {
        choices = options.languagesLike(field.text);
        list.currentIndex = 0;
    }

    width: 280
    height: 320
    margins: Theme.space8
    padding: Theme.space8
    focus: true
    popupType: T.Popup.Item
    onAboutToShow: {
        field.text = "";
        find();
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
            name: qsTr("Find a language")
            placeholder: name
            symbol: "search"
            onEdited: root.find()
            onAccepted: root.pick(list.currentIndex)
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
        }

        ListView {
            id: list

            anchors.top: field.bottom
            anchors.topMargin: Theme.space4
            anchors.bottom: parent.bottom
            width: parent.width
            clip: true
            model: root.choices.length
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Languages")

            delegate: Rectangle {
                id: line

                required property int index

                readonly property choiceRow choice: root.choices[index] ?? root.none

                width: list.width
                height: Theme.grown(32, Theme.scale)
                radius: Theme.radiusSmall
                color: ListView.isCurrentItem ? Theme.accentSoft : hover.hovered ? Theme.hover : Theme.transparent
                Accessible.role: Accessible.ListItem
                Accessible.name: choice.words
                Accessible.selected: ListView.isCurrentItem
                Accessible.onPressAction: root.pick(index)

                HoverHandler {
                    id: hover
                }

                TapHandler {
                    onTapped: root.pick(line.index)
                }

                PlainText {
                    id: own

                    anchors.left: parent.left
                    anchors.leftMargin: 10
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.choice.words
                    type: Theme.label
                    font.weight: line.choice.key === root.options.language ? Font.DemiBold : Font.Normal
                }

                PlainText {
                    anchors.left: own.right
                    anchors.leftMargin: Theme.space8
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.choice.detail
                    type: Theme.label
                    color: Theme.textFaint
                    elide: Text.ElideRight
                }
            }
        }
    }
}
