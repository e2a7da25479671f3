// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// At the foot of a thread: opens the composer as an answer to the post that the thread is about.
T.AbstractButton {
    id: root

    required property postRow post
    required property Navigator navigator
    required property accountRow reader
    property int measure: width

    implicitHeight: Theme.grown(56, Theme.scale)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: qsTr("Reply to %1…").arg(post.author.name)
    Accessible.role: Accessible.Button
    Accessible.name: text
    onClicked: navigator.shell.composer.answer(post)
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(root.measure, parent.width)
            height: parent.height

            Avatar {
                id: face

                anchors.left: parent.left
                anchors.leftMargin: Theme.space16
                anchors.verticalCenter: parent.verticalCenter
                size: 28
                source: root.reader.avatar
                name: root.reader.name
            }

            PlainText {
                anchors.left: face.right
                anchors.leftMargin: Theme.space12
                anchors.right: picture.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: Theme.textFaint
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            IconButton {
                id: picture

                anchors.right: parent.right
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Reply with a picture")
                symbol: "picture"
                onClicked: root.navigator.shell.composer.answer(root.post, true)
            }
        }
    }

    background: Rectangle {
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface

        Hairline {
            width: parent.width
        }

        FocusFrame {
            shown: root.visualFocus
            inside: true
        }
    }
}
