// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Where a backup goes, and whether it can be read without a passphrase.
Column {
    id: root

    required property BackupController backup
    property string folder
    property bool sealed: false
    readonly property string passphrase: sealed ? first.text : ""
    // What is still to be filled in; empty: nothing.
    readonly property string missing: !sealed ? "" : first.text.length < 8 ? qsTr("The passphrase needs 8 characters or more.") : first.text !== second.text ? qsTr("Type the same passphrase twice.") : ""

    signal folderWanted

    spacing: Theme.space12

    Item {
        width: root.width
        height: Math.max(words.height, choose.height)

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: choose.left
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                width: parent.width
                text: qsTr("Into the folder")
                type: Theme.label
                font.weight: Font.Medium
            }
            PlainText {
                width: parent.width
                text: root.backup.shownPath(root.folder)
                elide: Text.ElideMiddle
            }
        }

        Button {
            id: choose

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Choose…")
            Accessible.description: qsTr("The folder that the backup is written into")
            onClicked: root.folderWanted()
        }
    }

    Column {
        width: root.width

        RadioButton {
            width: parent.width
            text: qsTr("As a folder, in the formats that other programs read")
            checked: !root.sealed
            onClicked: root.sealed = false
        }
        RadioButton {
            width: parent.width
            text: qsTr("As one encrypted file")
            checked: root.sealed
            onClicked: root.sealed = true
        }
    }

    Column {
        width: root.width
        visible: root.sealed
        spacing: Theme.space12

        PlainText {
            width: parent.width
            text: qsTr("Nobody can recover the passphrase. Whoever has forgotten it has lost the backup, so keep it where you find it again without this computer.")
            type: Theme.label
            color: Theme.warning
            wrapMode: Text.Wrap
        }
        Field {
            id: first

            width: parent.width
            label: qsTr("Passphrase")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        }
        Field {
            id: second

            width: parent.width
            label: qsTr("The same once more")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        }
    }
}
