// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// The accounts that may post this, with the characters that each has left.
ListView {
    id: root

    required property Composer composer

    orientation: ListView.Horizontal
    spacing: Theme.space8
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: composer.targets.length

    delegate: Item {
        id: cell

        required property int index

        width: chip.implicitWidth
        height: root.height

        T.AbstractButton {
            id: chip

            readonly property composerTargetRow target: root.composer.targets[cell.index]

            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: words.width + 48 + (target.chosen ? 24 : 0)
            implicitHeight: 36
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            text: qsTr("Post as %1, %2 characters left").arg(target.handle).arg(target.left)
            Accessible.role: Accessible.CheckBox
            Accessible.name: text
            Accessible.checkable: true
            Accessible.checked: target.chosen
            onClicked: root.composer.choose(target.id, !target.chosen)

            background: Rectangle {
                radius: height / 2
                color: chip.target.chosen ? Theme.accentSoft : chip.hovered ? Theme.hover : Theme.transparent
                border.width: chip.target.chosen ? 0 : 1
                border.color: Theme.hairline

                FocusFrame {
                    shown: chip.visualFocus
                    corner: parent.radius
                }
            }

            contentItem: Item {
                Avatar {
                    x: 4
                    anchors.verticalCenter: parent.verticalCenter
                    size: 28
                    source: chip.target.avatar
                    name: chip.target.handle
                }

                Row {
                    id: words

                    x: 40
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.space8

                    PlainText {
                        text: chip.target.host
                        type: Theme.label
                        font.weight: Font.DemiBold
                        color: chip.target.chosen ? Theme.accent : Theme.textDim
                    }

                    PlainText {
                        text: chip.target.left
                        type: Theme.label
                        color: chip.target.left < 0 ? Theme.danger : chip.target.chosen ? Theme.accent : Theme.textFaint
                    }
                }

                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space8
                    anchors.verticalCenter: parent.verticalCenter
                    name: "done"
                    size: 16
                    color: Theme.accent
                    visible: chip.target.chosen
                }
            }
        }
    }
}
