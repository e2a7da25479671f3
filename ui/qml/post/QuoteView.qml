// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A quoted post, inset by one hairline.
Item {
    id: root

    required property quoteRow quote
    required property Navigator navigator

    readonly property bool known: quote.key.length > 0

    implicitHeight: body.implicitHeight

    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.MiddleButton
        gesturePolicy: TapHandler.ReleaseWithinBounds
        enabled: root.known
        onTapped: (point, button) => root.navigator.pressThread(root.quote.key, button)
    }

    Rectangle {
        anchors.left: parent.left
        width: 2
        height: parent.height
        color: Theme.hairline
    }

    PromptColumn {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.right: parent.right
        spacing: 2

        Row {
            id: line

            anchors.left: parent.left
            height: root.known ? Theme.label.line : 0
            spacing: 6
            visible: root.known

            Avatar {
                id: face

                anchors.verticalCenter: parent.verticalCenter
                size: 18
                source: root.quote.author.avatar
                name: root.quote.author.name
            }

            PersonName {
                id: name

                person: root.quote.author
                type: Theme.label
                maximumWidth: body.width / 2
            }

            PlainText {
                text: root.quote.author.handle
                type: Theme.label
                color: Theme.textFaint
                elide: Text.ElideRight
                width: Math.min(implicitWidth, body.width - face.width - name.width - 2 * line.spacing)
            }
        }

        FlowingText {
            width: parent.width
            markup: root.quote.markup
            type: Theme.quote
            height: root.known ? implicitHeight : 0
            color: Theme.textDim
            visible: root.known
            onLinkWanted: (link, button) => root.navigator.press(link, button)
            onTapped: button => root.navigator.pressThread(root.quote.key, button)
        }

        Loader {
            width: parent.width
            height: active ? implicitHeight : 0
            active: root.quote.instead.length > 0
            sourceComponent: PlainText {
                text: root.quote.instead
                type: Theme.label
                color: Theme.textFaint
                wrapMode: Text.Wrap
            }
        }
    }
}
