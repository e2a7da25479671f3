// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Giving what a backup holds to an account, and what became of it.
Column {
    id: root

    required property Shell shell
    required property LifeboatController lifeboat
    // A line that has just gone.
    property restoreRow none

    readonly property RestoreList restores: lifeboat.restores

    SectionHead {
        width: root.width
        title: qsTr("Restore")

        Button {
            kind: Button.Quiet
            symbol: "import"
            text: qsTr("Restore…")
            onClicked: {
                root.lifeboat.restoring.reset();
                root.shell.sheet = "restore";
            }
        }
    }

    PlainText {
        width: root.width
        topPadding: 10
        visible: root.restores.rows.length === 0
        text: qsTr("A backup, a Mastodon archive or a list from another program can be given to any of your accounts, on any server. You see beforehand what would be done, and can take it back.")
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    PlainText {
        width: root.width
        topPadding: Theme.space12
        visible: text.length > 0
        text: root.lifeboat.restoring.outcome
        type: Theme.label
        color: Theme.success
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    LineRepeater {
        model: root.restores.rows.length

        RestoreLine {
            required property int index

            width: root.width
            shell: root.shell
            row: root.restores.rows[index] ?? root.none
            restores: root.restores
        }
    }
}
