// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// Whatever there is, by a few letters: typed above, chosen below.
FocusScope {
    id: root

    required property Finder palette

    signal closed

    function move(by: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
    }

    function choose(index: int) {
        root.closed();
        palette.choose(index);
    }

    function chooseAsColumn(index: int) {
        root.closed();
        palette.chooseAsColumn(index);
    }

    function enter(modifiers: int) {
        if (!(modifiers & Qt.ControlModifier))
            choose(list.currentIndex);
        else if (list.canBeColumn)
            chooseAsColumn(list.currentIndex);
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Find a command, a place or a person")
    Component.onCompleted: {
        palette.open();
        input.forceActiveFocus();
    }

    Binding {
        target: root.palette
        property: "accent"
        value: Theme.accent
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    TapHandler {
        onTapped: root.closed()
    }

    Rectangle {
        id: panel

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.min(120, root.height / 6)
        width: Math.min(620, root.width - 2 * Theme.space16)
        height: Math.min(field.height + list.contentHeight + Theme.space12 + foot.height, root.height - y - Theme.space16)
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.hairline

        // What is beside the rows is no way out.
        TapHandler {}

        Item {
            id: field

            width: parent.width
            height: 56

            Icon {
                anchors.left: parent.left
                anchors.leftMargin: 20
                anchors.verticalCenter: parent.verticalCenter
                name: "search"
                size: 20
                color: Theme.textDim
            }

            T.TextField {
                id: input

                anchors.left: parent.left
                anchors.leftMargin: 52
                width: parent.width - anchors.leftMargin - escapeCap.width - 2 * Theme.space16
                height: parent.height
                text: root.palette.text
                verticalAlignment: TextInput.AlignVCenter
                color: Theme.text
                placeholderTextColor: Theme.textFaint
                selectionColor: Theme.accentFill
                selectedTextColor: Theme.onAccent
                cursorDelegate: Caret {
                    shown: input.cursorVisible
                }
                font.family: Theme.family
                font.hintingPreference: Font.PreferNoHinting
                font.pixelSize: Theme.title.size
                Accessible.name: qsTr("Command, place, account or person")
                onTextEdited: {
                    root.palette.text = text;
                    list.currentIndex = 0;
                }
                Keys.onUpPressed: root.move(-1)
                Keys.onDownPressed: root.move(1)
                Keys.onTabPressed: root.move(1)
                Keys.onBacktabPressed: root.move(-1)
                Keys.onReturnPressed: event => root.enter(event.modifiers)
                Keys.onEnterPressed: event => root.enter(event.modifiers)
                Keys.onEscapePressed: root.closed()
                Keys.onPressed: event => {
                    event.accepted = event.key === Qt.Key_K && (event.modifiers & Qt.ControlModifier);
                    if (event.accepted)
                        root.closed();
                }

                PlainText {
                    height: parent.height
                    text: qsTr("Find a command, a place or a person")
                    type: Theme.title
                    color: Theme.textFaint
                    visible: input.length === 0 && input.preeditText.length === 0
                    elide: Text.ElideRight
                    width: parent.width
                    Accessible.ignored: true
                }
            }

            KeyCap {
                id: escapeCap

                anchors.right: parent.right
                anchors.rightMargin: 20
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Esc")
            }
        }

        Hairline {
            anchors.top: field.bottom
            width: parent.width
        }

        ListView {
            id: list

            readonly property bool canBeColumn: (currentItem as PaletteLine)?.row.canBeColumn ?? false

            anchors.top: field.bottom
            anchors.topMargin: Theme.space4
            anchors.bottom: foot.top
            width: parent.width
            clip: true
            model: root.palette.rows
            currentIndex: 0
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found")

            delegate: PaletteLine {
                required property foundRow modelData
                required property int index

                width: list.width
                row: modelData
                current: list.currentIndex === index
                onHoveredOver: list.currentIndex = index
                onChosen: root.choose(index)
            }
        }

        PlainText {
            anchors.centerIn: list
            text: qsTr("Nothing of that name.")
            type: Theme.label
            color: Theme.textFaint
            visible: list.count === 0
        }

        Item {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            height: 36

            Hairline {
                width: parent.width
            }

            Row {
                id: usual

                anchors.left: parent.left
                anchors.leftMargin: 20
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space8

                KeyCap {
                    text: "↑↓"
                }

                PlainText {
                    text: qsTr("choose")
                    type: Theme.caption
                    color: Theme.textDim
                    rightPadding: Theme.space8
                }

                KeyCap {
                    text: "↵"
                }

                PlainText {
                    text: qsTr("do it")
                    type: Theme.caption
                    color: Theme.textDim
                }
            }

            KeyCap {
                id: columnCap

                anchors.left: usual.right
                anchors.leftMargin: Theme.space16
                anchors.verticalCenter: parent.verticalCenter
                text: "Ctrl ↵"
                visible: list.canBeColumn
            }

            PlainText {
                anchors.left: columnCap.right
                anchors.leftMargin: Theme.space8
                anchors.right: parent.right
                anchors.rightMargin: 20
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("in a new column")
                type: Theme.caption
                color: Theme.textDim
                elide: Text.ElideRight
                visible: list.canBeColumn
            }
        }
    }
}
