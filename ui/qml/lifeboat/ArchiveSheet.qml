// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Which archive, what is in it, and taking it in. Nothing is kept before the last button.
Sheet {
    id: root

    required property Shell shell

    readonly property ArchiveController archive: shell.lifeboat.archive

    title: qsTr("Import an archive")
    about: qsTr("The file or folder that your Mastodon server or X (Twitter) made for you, or a backup of Godwit’s. It becomes an account that is read and searched here and never sends anything.")
    onClosed: shell.sheet = ""
    Component.onCompleted: archive.reset()

    LateDialogs {
        id: dialogs

        onChosen: chosen => root.archive.choose(chosen)
    }

    DropArea {
        parent: root
        anchors.fill: parent
        keys: ["text/uri-list"]
        enabled: !root.archive.busy
        onDropped: drop => {
            if (drop.urls.length > 0)
                root.archive.choose(drop.urls[0]);
        }
    }

    Flow {
        width: root.measure
        spacing: Theme.space8

        Button {
            symbol: "import"
            text: qsTr("Choose a file…")
            enabled: !root.archive.busy
            onClicked: dialogs.openFile(qsTr("An archive"))
        }
        Button {
            symbol: "backup"
            text: qsTr("Choose a folder…")
            enabled: !root.archive.busy
            onClicked: dialogs.openFolder(qsTr("The folder of an archive"))
        }
    }

    PlainText {
        width: root.measure
        visible: root.archive.place.length === 0
        text: qsTr("It can be dropped here, too.")
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    PlainText {
        width: root.measure
        visible: text.length > 0
        text: root.archive.place
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }

    Row {
        id: lock

        width: root.measure
        visible: root.archive.sealed && root.archive.found.length === 0
        spacing: Theme.space8
        onVisibleChanged: passphrase.text = ""

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
            busy: root.archive.busy
            onClicked: root.archive.open(passphrase.text)
        }
    }

    Column {
        width: root.measure
        visible: root.archive.busy
        spacing: Theme.space8

        PlainText {
            width: parent.width
            text: root.archive.step
            type: Theme.label
            color: Theme.textDim
            wrapMode: Text.Wrap
        }
        ProgressBar {
            width: parent.width
            name: root.archive.step
            value: root.archive.share
        }
    }

    PlainText {
        width: root.measure
        visible: text.length > 0
        text: root.archive.found
        wrapMode: Text.Wrap
    }

    Repeater {
        model: root.archive.notes

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
        text: root.archive.problem
        type: Theme.label
        color: Theme.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    foot: [
        Flow {
            width: parent.width - 2 * Theme.space24
            layoutDirection: Application.layoutDirection === Qt.RightToLeft ? Qt.LeftToRight : Qt.RightToLeft
            spacing: Theme.space8

            Button {
                kind: Button.Primary
                visible: root.archive.made === 0
                text: qsTr("Import")
                enabled: root.archive.found.length > 0 && !root.archive.busy
                busy: root.archive.importing
                onClicked: root.archive.take()
            }
            Button {
                kind: Button.Primary
                visible: root.archive.made > 0
                text: qsTr("Read it")
                onClicked: {
                    root.archive.show(root.archive.made);
                    root.shell.sheet = "";
                    root.shell.commands.run("go.home");
                }
            }
            Button {
                visible: root.archive.busy
                text: qsTr("Stop")
                onClicked: root.archive.stop()
            }
        }
    ]
}
