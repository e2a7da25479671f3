// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The accounts that could stand by, and the way to one more.
Column {
    id: root

    required property StandbyController standby
    // A line that has just gone.
    property accountRow nobody

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Your accounts")

    PlainText {
        width: parent.width
        leftPadding: Theme.space24
        rightPadding: Theme.space24
        bottomPadding: Theme.space8
        visible: root.standby.choices.length === 0
        text: qsTr("This is your only account here so far.")
        wrapMode: Text.Wrap
    }

    Repeater {
        model: root.standby.choices.length

        StandbyChoice {
            required property int index

            width: root.width
            account: root.standby.choices[index] ?? root.nobody
            note: root.standby.note(account.id)
            checked: root.standby.chosen === account.id
            onClicked: root.standby.chosen = account.id
        }
    }

    WordLink {
        x: Theme.rightToLeft ? parent.width - width - Theme.space24 : Theme.space24
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space24)
        height: Math.max(Theme.grown(44, Theme.scale), implicitHeight)
        text: qsTr("Sign in to one more account")
        symbol: "add"
        onClicked: root.standby.adding = true
    }
}
