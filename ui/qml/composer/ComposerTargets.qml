// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// The accounts that may post this, with the characters that each of them has left.
ListView {
    id: root

    required property Composer composer
    // A row that has just gone.
    property composerTargetRow nobody

    orientation: ListView.Horizontal
    spacing: Theme.space8
    clip: true
    // All are made, so that it knows how wide they are.
    cacheBuffer: 4000
    boundsBehavior: Flickable.StopAtBounds
    model: composer.targets.length
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Post as")

    delegate: Item {
        id: cell

        required property int index

        width: chip.implicitWidth
        height: root.height

        T.AbstractButton {
            id: chip

            readonly property composerTargetRow target: root.composer.targets[cell.index] ?? root.nobody
            // What is on a server already stays there.
            readonly property bool fixed: root.composer.kind === "edit" || root.composer.kind === "anew"

            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: 40 + words.implicitWidth + 14
            implicitHeight: Theme.grown(36, Theme.scale)
            hoverEnabled: !fixed
            focusPolicy: fixed ? Qt.NoFocus : Qt.TabFocus
            text: target.leftWords.length > 0 ? qsTr("Post as @%1, %2 characters left").arg(target.handle).arg(target.leftWords) : qsTr("Post as @%1").arg(target.handle)
            Accessible.role: Accessible.CheckBox
            Accessible.name: text
            Accessible.checkable: !fixed
            Accessible.checked: target.chosen
            onClicked: if (!fixed)
                root.composer.choose(target.id, !target.chosen)
            Keys.onReturnPressed: click()

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
                    anchors.left: parent.left
                    anchors.leftMargin: 4
                    anchors.verticalCenter: parent.verticalCenter
                    size: 28
                    source: chip.target.avatar
                    name: chip.target.handle
                }

                Row {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: 40
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.space8

                    PlainText {
                        text: chip.target.host
                        type: Theme.label
                        font.weight: Font.DemiBold
                        color: chip.target.chosen ? Theme.accent : Theme.textDim
                    }

                    PlainText {
                        text: chip.target.leftWords
                        type: Theme.label
                        color: chip.target.left < 0 ? Theme.danger : Theme.accent
                        visible: chip.target.chosen && text.length > 0
                    }

                    Icon {
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
}
