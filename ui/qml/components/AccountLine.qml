// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// An account among the settings: a click goes on as it; signing out asks what is to become of what it brought.
T.AbstractButton {
    id: root

    required property AccountList accounts
    required property accountRow account
    property bool current: false
    property int health: Avatar.Unmarked
    property string healthWords
    property bool leaving: false
    // Acts of it that have not been sent yet.
    property int unsent: 0

    readonly property string role: account.archived ? qsTr("Archive") : current ? qsTr("In use") : accounts.standby.id === account.id ? qsTr("Stands by") : ""

    // The keyboard goes from the button to the answer that changes nothing, and back.
    function ask() {
        const reason = leave.focusReason;
        leaving = true;
        answers.forceActiveFocus(reason);
    }

    function stay(reason: int) {
        leaving = false;
        leave.forceActiveFocus(reason);
    }

    // What was pressed may go before the account does: nothing else is to be where the keyboard was.
    function signOut(erase: bool, reason: int) {
        stay(reason);
        accounts.signOut(account.id, erase);
    }

    onLeavingChanged: if (leaving)
        accounts.countUnsent(account.id)

    implicitHeight: body.implicitHeight
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: qsTr("%1, %2").arg(account.name).arg(account.handle)
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: [role, healthWords].filter(part => part.length > 0).join(", ")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Connections {
        target: root.accounts

        function onUnsentCounted(account: int, count: int) {
            if (account === root.account.id)
                root.unsent = count;
        }
    }

    background: Rectangle {
        color: root.hovered ? Theme.hover : Theme.surface

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }

        FocusFrame {
            shown: root.visualFocus
            inside: true
        }
    }

    contentItem: Column {
        id: body

        Item {
            width: parent.width
            height: Theme.grown(63, Theme.scale)

            Avatar {
                id: face

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                size: 36
                source: root.account.avatar
                name: root.account.name
                health: root.health
                opacity: root.account.archived ? 0.45 : 1
            }

            Column {
                anchors.left: face.right
                anchors.leftMargin: Theme.space12
                anchors.right: marks.left
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter

                PlainText {
                    width: parent.width
                    text: root.account.name
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                PlainText {
                    width: parent.width
                    text: root.account.handle
                    type: Theme.label
                    color: Theme.textFaint
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }

            Row {
                id: marks

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space8

                FactLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.role
                    visible: text.length > 0
                }

                IconButton {
                    id: leave

                    text: root.account.imported ? qsTr("Remove the archive of %1").arg(root.account.handle) : qsTr("Sign out of %1").arg(root.account.host)
                    symbol: "close"
                    visible: !root.leaving
                    onClicked: root.ask()
                }
            }
        }

        Loader {
            id: answers

            width: parent.width
            active: root.leaving
            visible: active
            sourceComponent: Column {
                bottomPadding: Theme.space12
                spacing: Theme.space8

                PlainText {
                    width: parent.width
                    text: root.account.imported ? qsTr("Remove this archive from this computer, with its posts and pictures? The file that it was made of stays where it is.") : root.account.archived ? qsTr("What this account brought can be erased from this computer. What is on the server stays there.") : qsTr("Sign out of %1? What it brought can stay here to be read and searched, or be erased from this computer.").arg(root.account.host)
                    type: Theme.label
                    color: Theme.textDim
                    wrapMode: Text.Wrap
                }

                PlainText {
                    width: parent.width
                    text: root.account.archived ? qsTr("%n thing(s) that you did with this account have not been sent. Erasing drops them, but what its server has for later it publishes all the same.", "", root.unsent) : qsTr("%n thing(s) that you did with this account have not been sent. An archive keeps them until you sign in again; erasing drops them, but what its server has for later it publishes all the same.", "", root.unsent)
                    visible: root.unsent > 0
                    type: Theme.label
                    color: Theme.warning
                    wrapMode: Text.Wrap
                }

                Flow {
                    width: parent.width
                    spacing: Theme.space8

                    Button {
                        size: Button.Small
                        kind: Button.Primary
                        text: qsTr("Keep as an archive")
                        visible: !root.account.archived
                        onClicked: root.signOut(false, focusReason)
                    }

                    Button {
                        size: Button.Small
                        kind: Button.Danger
                        text: qsTr("Erase")
                        onClicked: root.signOut(true, focusReason)
                    }

                    Button {
                        size: Button.Small
                        text: qsTr("Stay")
                        focus: true
                        onClicked: root.stay(focusReason)
                    }
                }
            }
        }
    }
}
