// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The field, what answers there, and the steps of signing in.
FocusScope {
    id: root

    required property SignInController signIn

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Theme.space8

        Row {
            width: parent.width
            spacing: Theme.space8

            Field {
                id: field

                width: parent.width - button.width - parent.spacing
                focus: true
                label: qsTr("Server, handle or profile link")
                inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
                text: root.signIn.typed
                error: root.signIn.problem
                enabled: !root.signIn.waiting
                onEdited: root.signIn.typed = text
                onAccepted: if (text.length > 0)
                    root.signIn.byBrowser()
            }

            Button {
                id: button

                y: field.input.y
                kind: Button.Primary
                size: Button.Main
                text: qsTr("Continue")
                busy: root.signIn.waiting
                enabled: field.text.length > 0
                onClicked: root.signIn.byBrowser()
            }
        }

        Rectangle {
            width: parent.width
            height: 52
            radius: Theme.radius
            color: Theme.sunken
            visible: root.signIn.host.length > 0 || root.signIn.looking

            Picture {
                id: face

                x: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                width: 32
                height: 32
                source: root.signIn.picture
            }

            Column {
                x: 56
                width: parent.width - x - Theme.space12
                anchors.verticalCenter: parent.verticalCenter

                PlainText {
                    width: parent.width
                    text: root.signIn.looking ? qsTr("Looking who answers there…") : root.signIn.host
                    type: Theme.label
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                }

                PlainText {
                    width: parent.width
                    text: root.signIn.about
                    type: Theme.caption
                    color: Theme.textFaint
                    elide: Text.ElideRight
                    visible: !root.signIn.looking
                }
            }
        }

        SignInSteps {
            width: parent.width
            signIn: root.signIn
            visible: root.signIn.waiting
        }

        Button {
            kind: Button.Quiet
            size: Button.Small
            text: qsTr("Sign in with a code instead")
            visible: !root.signIn.waiting && root.signIn.typed.length > 0
            onClicked: root.signIn.byCode()
        }
    }
}
