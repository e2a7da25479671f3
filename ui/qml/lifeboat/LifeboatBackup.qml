// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The last backup: when, how much, whether it is whole; and writing one now.
Column {
    id: root

    required property Shell shell
    required property LifeboatController lifeboat
    // A line that has just gone.
    property signRow none
    property bool asksPassphrase: false

    readonly property BackupController backup: lifeboat.backup
    readonly property backupRow row: backup.row

    function verify() {
        if (row.sealed && passphrase.text.length === 0) {
            asksPassphrase = true;
            passphrase.forceActiveFocus();
            return;
        }
        backup.verify(passphrase.text);
        passphrase.text = "";
        asksPassphrase = false;
    }

    SectionHead {
        width: root.width
        title: qsTr("Backup")

        framed: true

        Button {
            size: Button.Small
            text: qsTr("Back up now…")
            enabled: !root.backup.writing
            onClicked: root.shell.sheet = "backup"
        }
    }

    PlainText {
        width: root.width
        topPadding: 10
        text: root.row.there ? root.row.written : qsTr("There is none yet. A backup is yours alone: a folder in the formats that other programs read, or one encrypted file.")
        type: Theme.label
        color: root.row.there ? Theme.text : Theme.textDim
        wrapMode: Text.Wrap
    }

    Column {
        width: root.width
        visible: root.backup.writing
        topPadding: Theme.space12
        spacing: Theme.space8

        PlainText {
            width: parent.width
            text: root.backup.step.length > 0 ? root.backup.step : qsTr("Beginning")
            type: Theme.label
            color: Theme.textDim
            wrapMode: Text.Wrap
        }
        ProgressBar {
            width: parent.width
            name: qsTr("The backup that is being written")
            value: root.backup.share
        }
        Button {
            anchors.left: parent.left
            size: Button.Small
            text: qsTr("Cancel")
            onClicked: root.backup.cancel()
        }
    }

    PlainText {
        width: root.width
        topPadding: Theme.space8
        visible: text.length > 0
        text: root.backup.outcome
        type: Theme.label
        color: root.backup.failed ? Theme.danger : Theme.success
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    PlainText {
        width: root.width
        topPadding: Theme.space8
        visible: text.length > 0 && !root.backup.failed
        text: root.row.problem
        type: Theme.label
        color: Theme.warning
        wrapMode: Text.Wrap
    }

    Item {
        width: 1
        height: Theme.space8
        visible: root.row.there
    }

    Repeater {
        model: root.row.content.length

        SignLine {
            required property int index

            width: root.width
            line: root.row.content[index] ?? root.none
        }
    }

    PlainText {
        width: root.width
        visible: text.length > 0
        text: root.row.place
        type: Theme.caption
        color: Theme.textFaint
        wrapMode: Text.WrapAnywhere
    }

    Repeater {
        model: root.row.missing

        PlainText {
            required property string modelData

            width: root.width
            topPadding: Theme.space8
            text: modelData
            type: Theme.label
            color: Theme.warning
            wrapMode: Text.Wrap
        }
    }

    PlainText {
        width: root.width
        topPadding: Theme.space12
        text: root.row.plan.length > 0 ? root.row.plan : qsTr("None is written by itself.")
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    Column {
        width: root.width
        visible: root.asksPassphrase
        topPadding: Theme.space12

        Field {
            id: passphrase

            width: parent.width
            label: qsTr("The backup’s passphrase")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            onAccepted: root.verify()
        }
    }

    Flow {
        width: root.width
        topPadding: Theme.space12
        spacing: Theme.space8

        Button {
            visible: root.row.there
            size: Button.Small
            text: qsTr("Verify")
            busy: root.backup.verifying
            enabled: !root.backup.writing
            onClicked: root.verify()
        }
        Button {
            size: Button.Small
            symbol: "schedule"
            text: qsTr("Schedule…")
            onClicked: root.shell.sheet = "schedule"
        }
        Button {
            visible: root.row.there
            size: Button.Small
            kind: Button.Quiet
            symbol: "open-outside"
            text: qsTr("Show the folder")
            onClicked: root.backup.showFolder()
        }
    }
}
