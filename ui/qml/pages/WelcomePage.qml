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
    signal archiveWanted

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Waves {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 180
        visible: column.y + column.height + 120 < parent.height
    }

    Flickable {
        id: flick

        readonly property TabSight sight: TabSight {
            view: flick
            scope: root
        }

        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.space24
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(root.canGoBack ? 56 : Theme.space24, Math.min(96, (root.height - height) / 2))
            width: Math.min(480, root.width - 2 * Theme.space24)

            Image {
                anchors.left: parent.left
                source: "qrc:/godwit/godwit.svg"
                sourceSize.width: 64
                sourceSize.height: 64
                Accessible.ignored: true
            }

            Gap {
                size: Theme.space24
            }

            PlainText {
                width: parent.width
                text: qsTr("Where do you post?")
                type: Theme.page
                font.letterSpacing: Theme.page.tracking
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            Gap {
                size: 7
            }

            PlainText {
                width: parent.width
                text: qsTr("Godwit keeps your social life on this computer and carries on when a server does not.")
                color: Theme.textDim
                wrapMode: Text.Wrap
            }

            Gap {
                size: 29
            }

            SignInForm {
                width: parent.width
                signIn: root.signIn
                focus: true
            }

            Gap {
                size: 28
            }

            PlainText {
                width: parent.width
                text: qsTr("New here? Any of these will do")
                type: Theme.label
                font.weight: Font.DemiBold
                color: Theme.textDim
                wrapMode: Text.Wrap
            }

            Gap {
                size: 2
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
                about: qsTr("somebody’s handle")
            }

            TypeHint {
                width: parent.width
                symbol: "link"
                example: "https://piaille.example/@lea"
                about: qsTr("a link to a profile")
            }

            Gap {
                size: Theme.space24
            }

            Flow {
                id: ways

                readonly property bool fit: around.implicitWidth + Theme.space24 + archive.implicitWidth <= width

                width: parent.width
                spacing: fit ? Theme.space24 : 6

                WordLink {
                    id: around

                    width: Math.min(implicitWidth, ways.width)
                    text: qsTr("Look around without an account")
                    symbol: "show"
                    enabled: !root.signIn.waiting
                    onClicked: root.signIn.lookAround()
                }

                WordLink {
                    id: archive

                    width: Math.min(implicitWidth, ways.width)
                    text: qsTr("Import an archive or a backup")
                    symbol: "backup"
                    enabled: !root.signIn.waiting
                    onClicked: root.archiveWanted()
                }
            }

            Gap {
                size: 6
            }

            WordLink {
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Sign in with a code instead")
                symbol: "sign-in"
                enabled: !root.signIn.waiting && root.signIn.typed.length > 0
                onClicked: root.signIn.byCode()
            }
        }
    }

    IconButton {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        y: Theme.space8
        text: qsTr("Back")
        symbol: "back"
        visible: root.canGoBack
        onClicked: root.back()
    }

    component Gap: Item {
        property int size: 0

        width: 1
        height: size
    }
}
