// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A palette as a small window, to be chosen.
T.AbstractButton {
    id: root

    required property int mode
    property bool selected: false
    readonly property paletteSample tones: Theme.sample(mode)

    implicitWidth: 176
    implicitHeight: 92 + 6 + words.height
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: selected
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    component Bar: Rectangle {
        anchors.left: parent?.left
        height: 4
        radius: 2
    }

    background: Rectangle {
        height: 92
        radius: Theme.radius
        color: root.tones.surface
        border.width: root.selected ? 2 : 1
        border.color: root.selected ? Theme.accent : root.hovered ? Theme.outline : Theme.hairline

        Rectangle {
            readonly property int frame: parent.border.width

            anchors.left: parent.left
            anchors.leftMargin: frame
            y: frame
            width: 26 + Theme.radius
            height: parent.height - 2 * frame
            radius: Theme.radius - frame
            color: root.tones.background
        }

        // Round at its outer side only: the software renderer rounds all corners or none.
        Rectangle {
            anchors.left: rail.right
            y: rail.y
            width: Theme.radius
            height: rail.height
            color: root.tones.surface
        }

        Item {
            id: rail

            anchors.left: parent.left
            anchors.leftMargin: parent.border.width
            y: parent.border.width
            width: 26
            height: parent.height - 2 * y

            Rectangle {
                anchors.right: parent.right
                width: 1
                height: parent.height
                color: root.tones.hairline
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 8
                width: 12
                height: 12
                radius: 6
                color: root.tones.accentFill
            }

            Repeater {
                model: 3

                Rectangle {
                    required property int index

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: 30 + 12 * index
                    width: 12
                    height: 3
                    radius: 1.5
                    opacity: 0.6
                    color: root.tones.textFaint
                }
            }
        }

        Repeater {
            model: [[46, 89, 65], [38, 71, 46]]

            Item {
                id: post

                required property var modelData
                required property int index

                anchors.left: parent.left
                anchors.leftMargin: 38
                y: 12 + 35 * index

                Rectangle {
                    anchors.left: parent.left
                    width: 18
                    height: 18
                    radius: 9
                    color: post.index === 0 ? root.tones.face : root.tones.otherFace
                }

                Item {
                    anchors.left: parent.left
                    anchors.leftMargin: 25

                    Bar {
                        width: Math.min(post.modelData[0], root.width - 75)
                        height: 5
                        color: root.tones.text
                    }

                    Bar {
                        y: 11
                        width: Math.min(post.modelData[1], root.width - 75)
                        color: root.tones.textFaint
                    }

                    Bar {
                        y: 20
                        width: Math.min(post.modelData[2], root.width - 75)
                        color: root.tones.textFaint
                    }
                }
            }
        }

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        Row {
            id: words

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            spacing: Theme.space8

            PlainText {
                text: root.text
                type: Theme.label
                color: root.selected ? Theme.accent : Theme.textDim
                font.weight: root.selected ? Font.DemiBold : Font.Medium
                Accessible.ignored: true
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "done"
                size: 16
                color: Theme.accent
                visible: root.selected
            }
        }
    }
}
