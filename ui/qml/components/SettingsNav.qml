// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// The parts of the settings: a list at the side, or a row of chips above in a narrow window.
Rectangle {
    id: root

    required property list<string> keys
    required property list<string> words
    required property list<string> symbols
    required property string current
    // The part with something new in it; empty: none.
    property string marked: ""
    property bool aside: true
    property alias wanted: field.text
    required property Navigator navigator

    signal chosen(string key)

    // By the arrow keys, as in any list.
    function walk(index: int) {
        parts.itemAt(index)?.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: 212
    implicitHeight: aside ? column.height : 52 + chips.height
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Settings")

    Hairline {
        anchors.right: parent.right
        height: parent.height
        visible: root.aside
    }

    Column {
        id: column

        width: root.width

        Item {
            width: parent.width
            height: 52

            RailOpener {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                navigator: root.navigator
                visible: root.navigator.narrow
            }

            PlainText {
                anchors.left: parent.left
                anchors.leftMargin: root.navigator.narrow ? Theme.behindHeadFace : Theme.space16
                anchors.verticalCenter: parent.verticalCenter
                // As in a PageHeader.
                anchors.verticalCenterOffset: -1
                text: qsTr("Settings")
                type: Theme.title
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
        }

        Field {
            id: field

            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 2 * Theme.space12 - 1
            visible: root.aside
            name: qsTr("Find a setting")
            placeholder: name
            symbol: "search"
            size: 36
            quiet: true
        }

        Item {
            width: 1
            height: Theme.space8
            visible: root.aside
        }

        Repeater {
            id: parts

            model: root.aside ? root.keys.length : 0

            T.AbstractButton {
                id: item

                required property int index
                readonly property bool selected: root.current === root.keys[index] && field.text.length === 0
                readonly property bool marked: root.marked === root.keys[index]

                anchors.horizontalCenter: parent?.horizontalCenter
                width: column.width - 2 * Theme.space12 - 1
                height: Theme.grown(36, Theme.scale)
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                text: root.words[index]
                Accessible.role: Accessible.PageTab
                Accessible.name: marked ? qsTr("%1, something new").arg(text) : text
                Accessible.selected: selected
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                Keys.onDownPressed: root.walk(index + 1)
                Keys.onUpPressed: root.walk(index - 1)
                onClicked: root.chosen(root.keys[index])

                background: Rectangle {
                    radius: Theme.radius
                    color: item.selected ? Theme.accentSoft : item.hovered ? Theme.hover : Theme.transparent

                    FocusFrame {
                        shown: item.visualFocus
                    }
                }

                contentItem: Item {
                    Icon {
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.space12
                        anchors.verticalCenter: parent.verticalCenter
                        name: root.symbols[item.index]
                        color: item.selected ? Theme.accent : Theme.textDim
                    }

                    NewsDot {
                        id: dot

                        anchors.right: parent.right
                        anchors.rightMargin: Theme.space12
                        anchors.verticalCenter: parent.verticalCenter
                        visible: item.marked
                    }

                    PlainText {
                        anchors.left: parent.left
                        anchors.leftMargin: 44
                        anchors.right: dot.visible ? dot.left : parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: item.text
                        type: Theme.label
                        color: item.selected ? Theme.accent : Theme.textDim
                        font.weight: item.selected ? Font.DemiBold : Font.Medium
                        elide: Text.ElideRight
                    }
                }
            }
        }
    }

    Flow {
        id: chips

        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        y: 52
        width: parent.width - 2 * Theme.space12
        bottomPadding: Theme.space8
        spacing: Theme.space4
        visible: !root.aside

        Repeater {
            model: root.aside ? 0 : root.keys.length

            Chip {
                id: chip

                required property int index

                text: root.words[index]
                Accessible.name: root.marked === root.keys[index] ? qsTr("%1, something new").arg(text) : text
                checkable: false
                checked: root.current === root.keys[index]
                onClicked: root.chosen(root.keys[index])

                NewsDot {
                    anchors.right: parent.right
                    visible: root.marked === root.keys[chip.index]
                }
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.aside
    }
}
