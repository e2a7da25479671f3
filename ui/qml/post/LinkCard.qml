// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// What a link in the post leads to.
T.AbstractButton {
    id: root

    required property cardRow card
    required property Navigator navigator

    implicitHeight: Theme.grown(78, Theme.scale)
    hoverEnabled: true
    text: qsTr("Link: %1, %2").arg(root.card.title).arg(root.card.provider)
    Accessible.role: Accessible.Link
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: root.navigator.follow(root.card.url)

    MiddleTap {
        onTapped: root.click()
    }

    background: Rectangle {
        id: ground

        radius: Theme.radius
        color: root.hovered ? Theme.hover : Theme.surface
        border.color: Theme.hairline

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        // Round at its outer side only: the rest of the picture lies under the words.
        Picture {
            anchors.left: parent.left
            anchors.leftMargin: 1
            y: 1
            width: picture.width + Theme.radius
            height: parent.height - 2
            source: root.card.image
            radius: Theme.radius - 1
            visible: picture.width > 0
        }

        Item {
            id: picture

            anchors.left: parent.left
            width: root.card.image.length > 0 ? Theme.grown(104, Theme.scale) : 0
            height: parent.height
        }

        Rectangle {
            anchors.left: picture.right
            y: 1
            width: Theme.radius + 1
            height: parent.height - 2
            color: ground.color
            visible: picture.width > 0
        }

        Column {
            anchors.left: picture.right
            anchors.leftMargin: 15
            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: -1

            PlainText {
                width: parent.width
                text: root.card.provider
                type: Theme.caption
                color: Theme.textFaint
                elide: Text.ElideRight
            }

            PlainText {
                width: parent.width
                text: root.card.title
                type: Theme.body
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                // Its letters stand in the middle between those above and those below.
                topPadding: type.lead / 2 - 1
                bottomPadding: 1 - type.lead / 2
            }

            PlainText {
                width: parent.width
                text: root.card.description
                type: Theme.label
                color: Theme.textDim
                elide: Text.ElideRight
                visible: text.length > 0
            }
        }
    }
}
