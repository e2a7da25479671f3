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
                size: 44
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
                height: field.input.height
                kind: Button.Primary
                text: qsTr("Continue")
                busy: root.signIn.waiting
                enabled: field.text.length > 0
                onClicked: root.signIn.byBrowser()
            }
        }

        Rectangle {
            width: parent.width
            height: Theme.grown(52, Theme.scale)
            radius: Theme.radius
            color: Theme.sunken
            visible: root.signIn.host.length > 0 || root.signIn.looking

            Picture {
                id: face

                anchors.left: parent.left
                anchors.leftMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                width: 32
                height: 32
                source: root.signIn.picture
            }

            Column {
                anchors.left: face.right
                anchors.leftMargin: Theme.space12
                anchors.right: found.left
                anchors.rightMargin: Theme.space12
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

            Rectangle {
                id: found

                anchors.right: parent.right
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                width: 16
                height: 16
                radius: 8
                color: Theme.successSoft
                visible: !root.signIn.looking

                Icon {
                    anchors.centerIn: parent
                    name: "done"
                    size: 12
                    color: Theme.success
                }
            }
        }

        SignInSteps {
            width: parent.width
            signIn: root.signIn
            visible: root.signIn.waiting
        }
    }
}
