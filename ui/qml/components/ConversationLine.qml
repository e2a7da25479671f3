// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A conversation: with whom, the last words, and a dot while they are unread.
Item {
    id: root

    required property conversationRow row
    required property Navigator navigator
    required property int measure
    property bool selected: false
    readonly property int edge: navigator.narrow ? Theme.space12 : Theme.space16
    readonly property int bodyX: edge + 44 + Theme.space12

    // By this button.
    signal activated(int button)

    height: button.height

    T.AbstractButton {
        id: button

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure
        implicitHeight: Theme.space12 + Math.max(44, words.height) + Theme.space12 + 1
        hoverEnabled: true
        focusPolicy: Qt.NoFocus
        text: root.row.title
        Accessible.role: Accessible.ListItem
        Accessible.name: (root.row.unread ? qsTr("Unread: %1, %2") : qsTr("%1, %2")).arg(root.row.title).arg(root.row.text)
        onClicked: root.activated(Qt.LeftButton)

        MiddleTap {
            onTapped: (point, button) => root.activated(button)
        }

        background: Rectangle {
            color: button.hovered ? Theme.hover : Theme.surface

            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }

            Rectangle {
                anchors.left: parent.left
                width: 3
                height: parent.height
                color: Theme.accent
                visible: root.selected
            }
        }

        contentItem: Item {
            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: root.edge - 10
                y: Theme.space12 + 19
                width: 6
                height: 6
                radius: 3
                color: Theme.accent
                visible: root.row.unread
            }

            Avatar {
                anchors.left: parent.left
                anchors.leftMargin: root.edge + (root.row.people.length > 1 ? 14 : 0)
                y: Theme.space12 + (root.row.people.length > 1 ? 14 : 0)
                size: 30
                source: root.row.people.length > 1 ? root.row.people[1].avatar : ""
                name: root.row.people.length > 1 ? root.row.people[1].name : ""
                visible: root.row.people.length > 1
            }

            Avatar {
                anchors.left: parent.left
                anchors.leftMargin: root.edge
                y: Theme.space12
                size: root.row.people.length > 1 ? 30 : 44
                source: root.row.people.length > 0 ? root.row.people[0].avatar : ""
                name: root.row.title
            }

            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: root.bodyX
                y: Theme.space12
                width: parent.width - anchors.leftMargin - (root.navigator.narrow ? Theme.space16 : Theme.behindWords)

                Item {
                    width: parent.width
                    height: title.implicitHeight

                    PlainText {
                        id: title

                        width: parent.width - age.width - Theme.space12
                        text: root.row.title
                        font.weight: root.row.unread ? Font.DemiBold : Font.Medium
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }

                    PlainText {
                        id: age

                        anchors.right: parent.right
                        anchors.verticalCenter: title.verticalCenter
                        text: root.navigator.age(root.row.time, root.navigator.minute)
                        type: Theme.label
                        color: Theme.textFaint
                        Accessible.ignored: true
                    }
                }

                PlainText {
                    width: parent.width
                    text: root.row.text
                    type: Theme.label
                    color: root.row.unread ? Theme.text : Theme.textDim
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
