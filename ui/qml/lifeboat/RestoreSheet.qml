// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Which backup, for which account, and what of it; nothing is done before the last button.
Sheet {
    id: root

    required property Shell shell
    // A line that has just gone.
    property accountRow nobody

    readonly property RestoreController restoring: shell.lifeboat.restoring
    readonly property list<string> tables: ["follows", "mutes", "blocks"]
    property int table: -1

    title: qsTr("Restore")
    about: qsTr("A backup of Godwit’s, an archive that Mastodon made for you, or a list from another program.")
    onClosed: shell.sheet = ""

    Connections {
        target: root.restoring

        function onBegun() {
            root.shell.sheet = "";
        }
    }

    LateDialogs {
        id: dialogs

        onChosen: chosen => {
            root.table = -1;
            root.restoring.choose(chosen);
        }
    }

    Flow {
        width: root.measure
        spacing: Theme.space8

        Button {
            symbol: "backup"
            text: qsTr("Choose a folder…")
            onClicked: dialogs.openFolder(qsTr("The folder of a backup"))
        }
        Button {
            symbol: "import"
            text: qsTr("Choose a file…")
            onClicked: dialogs.openFile(qsTr("A backup, an archive or a list"))
        }
    }

    PlainText {
        width: root.measure
        visible: text.length > 0
        text: root.restoring.place
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }

    Row {
        id: lock

        width: root.measure
        visible: root.restoring.sealed && root.restoring.kinds.length === 0
        spacing: Theme.space8

        Field {
            id: passphrase

            width: lock.width - open.width - lock.spacing
            label: qsTr("Passphrase")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            onAccepted: if (open.enabled)
                open.press()
        }
        Button {
            id: open

            anchors.bottom: passphrase.bottom
            size: Button.Main
            text: qsTr("Open it")
            enabled: passphrase.text.length > 0
            busy: root.restoring.busy
            onClicked: root.restoring.open(passphrase.text)
        }
    }

    Column {
        width: root.measure
        visible: root.restoring.doubtful
        spacing: Theme.space8

        PlainText {
            width: parent.width
            text: qsTr("What does it list?")
            type: Theme.label
            font.weight: Font.Medium
        }
        SegmentedControl {
            anchors.left: parent.left
            room: root.measure
            name: qsTr("What does it list?")
            options: [qsTr("Follows"), qsTr("Mutes"), qsTr("Blocks")]
            currentIndex: root.table
            onChosen: index => {
                root.table = index;
                root.restoring.say(root.tables[index]);
            }
        }
    }

    Column {
        width: root.measure
        visible: root.restoring.choices.length > 1
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("The account that it is given to")

        PlainText {
            width: parent.width
            text: qsTr("To the account")
            type: Theme.label
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Repeater {
            model: root.restoring.choices.length

            RadioButton {
                required property int index
                readonly property accountRow account: root.restoring.choices[index] ?? root.nobody

                width: root.measure
                text: qsTr("%1, %2").arg(account.name).arg(account.handle)
                checked: root.restoring.target === account.id
                onClicked: root.restoring.target = account.id
            }
        }
    }

    Row {
        visible: root.restoring.busy && !lock.visible
        spacing: Theme.space8

        BusyRing {
            id: ring

            anchors.verticalCenter: parent.verticalCenter
            running: root.restoring.busy
            color: Theme.accent
        }
        PlainText {
            width: Math.min(implicitWidth, root.measure - ring.width - parent.spacing)
            text: qsTr("Looking at it, and at what the account has already")
            type: Theme.label
            color: Theme.textDim
            wrapMode: Text.Wrap
        }
    }

    RestoreKinds {
        width: root.measure
        visible: root.restoring.kinds.length > 0
        restoring: root.restoring
    }

    Repeater {
        model: root.restoring.notes

        PlainText {
            required property string modelData

            width: root.measure
            text: modelData
            type: Theme.label
            color: Theme.textDim
            wrapMode: Text.Wrap
        }
    }

    PlainText {
        width: root.measure
        visible: text.length > 0
        text: root.restoring.problem
        type: Theme.label
        color: Theme.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    foot: [
        PlainText {
            width: parent.width - 2 * Theme.space24
            visible: text.length > 0
            text: root.restoring.consent
            type: Theme.label
            wrapMode: Text.Wrap
        },
        Flow {
            width: parent.width - 2 * Theme.space24
            layoutDirection: Application.layoutDirection === Qt.RightToLeft ? Qt.LeftToRight : Qt.RightToLeft

            Button {
                kind: Button.Primary
                text: qsTr("Restore")
                enabled: root.restoring.consent.length > 0
                busy: root.restoring.busy && root.restoring.kinds.length > 0
                onClicked: root.restoring.begin()
            }
        }
    ]
}
