// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// Who stands by for an account: one of those signed in here, one more, or nobody.
FocusScope {
    id: root

    required property StandbyController standby
    required property SignInController signIn
    readonly property bool narrow: width < 600
    readonly property bool chosen: standby.consent.length > 0

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Accessible.description: about.text
    Component.onCompleted: forceActiveFocus()
    Keys.onEscapePressed: standby.adding ? standby.adding = false : standby.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: root.standby.close()
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.narrow ? root.width : 560
        height: root.narrow ? root.height : Math.min(root.height - 2 * Theme.space16, head.height + body.contentHeight + foot.height)
        radius: root.narrow ? 0 : Theme.radius
        color: Theme.raised
        border.width: root.narrow ? 0 : 1
        border.color: Theme.hairline

        // What is clicked beside the text is still the sheet.
        TapHandler {}

        Item {
            id: head

            width: parent.width
            height: Math.max(56, title.height + 2 * Theme.space12)

            PlainText {
                id: title

                anchors.left: parent.left
                anchors.leftMargin: Theme.space24
                anchors.right: close.left
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Standby for %1").arg(root.standby.account.host)
                type: Theme.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            IconButton {
                id: close

                anchors.right: parent.right
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Close")
                symbol: "close"
                onClicked: root.standby.close()
            }
        }

        Flickable {
            id: body

            y: head.height
            width: parent.width
            height: parent.height - head.height - foot.height
            readonly property TabSight sight: TabSight {
                view: body
                scope: inside
            }

            contentHeight: inside.height
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            T.ScrollBar.vertical: ScrollBar {}

            FocusScope {
                id: inside

                width: body.width
                height: column.height
                focus: root.standby.adding

                Column {
                    id: column

                    width: parent.width

                    PlainText {
                        id: about

                        width: parent.width
                        leftPadding: Theme.space24
                        rightPadding: Theme.space24
                        bottomPadding: Theme.space12
                        text: root.standby.adding ? qsTr("An account of yours on another server. If you have none yet, make one on that server’s own page, then sign in to it here.") : qsTr("If %1 disappears, you go on there with one key, at the same post. Both accounts share one home, one place in it and one outbox.").arg(root.standby.account.host)
                        type: Theme.label
                        color: Theme.textDim
                        wrapMode: Text.Wrap
                    }

                    StandbyChoices {
                        width: parent.width
                        visible: !root.standby.adding
                        standby: root.standby
                    }

                    Loader {
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: parent.width - 2 * Theme.space24
                        active: root.standby.adding
                        focus: active
                        sourceComponent: SignInForm {
                            signIn: root.signIn
                            focus: true
                        }
                    }
                }
            }
        }

        Column {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            padding: Theme.space24
            topPadding: Theme.space16
            spacing: Theme.space12

            PlainText {
                width: parent.width - 2 * Theme.space24
                visible: text.length > 0 && !root.standby.adding
                text: root.standby.consent
                type: Theme.label
                wrapMode: Text.Wrap
            }

            PlainText {
                width: parent.width - 2 * Theme.space24
                visible: text.length > 0 && !root.standby.adding
                text: root.standby.problem
                type: Theme.label
                color: Theme.danger
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }

            Flow {
                width: parent.width - 2 * Theme.space24
                layoutDirection: Application.layoutDirection === Qt.RightToLeft ? Qt.LeftToRight : Qt.RightToLeft
                spacing: Theme.space8

                Button {
                    visible: !root.standby.adding
                    kind: Button.Primary
                    text: qsTr("Make it the standby")
                    enabled: root.chosen
                    busy: root.standby.busy
                    onClicked: root.standby.confirm()
                }
                Button {
                    visible: !root.standby.adding && root.standby.standby.id > 0
                    kind: Button.Danger
                    text: qsTr("Remove the standby")
                    busy: root.standby.busy
                    onClicked: root.standby.takeAway()
                }
                Button {
                    visible: root.standby.adding
                    text: qsTr("Back to your accounts")
                    onClicked: root.standby.adding = false
                }
            }
        }
    }
}
