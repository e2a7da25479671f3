// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The account's lists and followed hashtags, and the timelines that have no place of their own in the rail.
FocusScope {
    id: root

    required property ShelfController shelf
    required property Navigator navigator
    property int measure: Math.min(680, width)
    readonly property alias list: page

    signal placeWanted(string place)

    function refresh() {
        shelf.refresh();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        measure: root.measure
        navigator: root.navigator
        title: qsTr("Lists & tags")
        beside: root.shelf.problem

        IconButton {
            text: qsTr("Look for new lists and hashtags")
            symbol: "refresh"
            onClicked: root.refresh()
        }
    }

    PageFlick {
        id: page

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: header.title

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            width: root.measure
            bottomPadding: Theme.space24

            ShelfHeading {
                width: parent.width
                text: qsTr("Timelines")
            }

            Repeater {
                model: Places.more

                ShelfLine {
                    required property placeRow modelData

                    width: column.width
                    title: modelData.title
                    symbol: modelData.symbol
                    onClicked: root.placeWanted(modelData.key)
                }
            }

            ShelfHeading {
                width: parent.width
                text: qsTr("Lists")
                visible: root.shelf.lists.length > 0
            }

            Repeater {
                model: root.shelf.lists

                ShelfLine {
                    required property listRow modelData

                    width: column.width
                    title: modelData.title
                    symbol: "lists"
                    onClicked: root.placeWanted("list/" + modelData.id)
                }
            }

            ShelfHeading {
                width: parent.width
                text: qsTr("Hashtags")
            }

            LineRepeater {
                model: root.shelf.tags
                otherwise: field

                ShelfLine {
                    required property string modelData

                    width: column.width
                    title: modelData
                    symbol: "tag"
                    removal: qsTr("Stop following #%1").arg(modelData)
                    onClicked: root.placeWanted("tag/" + modelData)
                    onRemoved: root.shelf.follow(modelData, false)
                }
            }

            Item {
                width: parent.width
                height: field.height + Theme.space24

                Field {
                    id: field

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space16
                    y: Theme.space12
                    width: parent.width - anchors.leftMargin - 20
                    name: qsTr("Open a hashtag, or several in one timeline")
                    placeholder: qsTr("Open a hashtag, or several: waders tides")
                    symbol: "tag"
                    onAccepted: if (root.navigator.shell.tagPlace(text).length > 0)
                        root.placeWanted(root.navigator.shell.tagPlace(text))
                }
            }
        }
    }
}
