// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Signing in: one field, what answers there, and what may be typed.
FocusScope {
    id: root

    required property SignInController signIn
    property bool canGoBack: false

    signal back

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Waves {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(180, parent.height / 5)
    }

    IconButton {
        x: Theme.space8
        y: Theme.space8
        text: qsTr("Back")
        symbol: "back"
        visible: root.canGoBack
        onClicked: root.back()
    }

    Flickable {
        anchors.fill: parent
        anchors.topMargin: root.canGoBack ? 52 : 0
        contentHeight: column.y + column.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Column {
            id: column

            x: (root.width - width) / 2
            y: Math.max(Theme.space24, Math.min(96, (root.height - 600) / 2))
            width: Math.min(480, root.width - 2 * Theme.space24)
            spacing: Theme.space8

            Image {
                source: "qrc:/godwit/godwit.svg"
                sourceSize.width: 64
                sourceSize.height: 64
                Accessible.ignored: true
            }

            PlainText {
                topPadding: Theme.space16
                width: parent.width
                text: qsTr("Where do you post?")
                type: Theme.page
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                bottomPadding: Theme.space16
                text: qsTr("Godwit keeps your social life on this computer and carries on when a server does not.")
                color: Theme.textDim
                wrapMode: Text.Wrap
            }

            SignInForm {
                width: parent.width
                signIn: root.signIn
                focus: true
            }

            PlainText {
                topPadding: Theme.space16
                text: qsTr("New here? Any of these will do")
                type: Theme.label
                font.weight: Font.DemiBold
                color: Theme.textDim
            }

            TypeHint {
                width: parent.width
                symbol: "server"
                example: "fjord.example"
                about: qsTr("the server a friend is on")
            }

            TypeHint {
                width: parent.width
                symbol: "mention"
                example: "@ines@tidal.example"
                about: qsTr("somebody's handle")
            }

            TypeHint {
                width: parent.width
                symbol: "link"
                example: "https://piaille.example/@lea"
                about: qsTr("a link to a profile")
            }
        }
    }
}
