// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Who is signed in here, and the way to one more.
Column {
    id: root

    required property Navigator navigator
    // For a line that is about to go.
    property accountRow none
    readonly property AccountList accounts: navigator.shell.accounts

    Hairline {
        width: parent.width
    }

    LineRepeater {
        model: root.accounts.rows.length

        AccountLine {
            required property int index

            width: root.width
            accounts: root.accounts
            account: root.accounts.rows[index] ?? root.none
            current: root.accounts.currentIndex === index
            health: (root.navigator.shell.health.revision, root.navigator.shell.health.mark(account.id))
            healthWords: (root.navigator.shell.health.revision, root.navigator.shell.health.words(account.id))
            onClicked: root.accounts.switchTo(index)
        }
    }

    Item {
        width: 1
        height: Theme.space16
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            symbol: "add"
            text: qsTr("Add an account")
            onClicked: root.navigator.signInWanted()
        }

        Button {
            symbol: "import"
            text: qsTr("Import an archive…")
            onClicked: root.navigator.shell.sheet = "archive"
        }
    }
}
