// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Nobody stands by yet: whom one could choose.
Column {
    id: root

    required property LifeboatController lifeboat
    // An account that has just gone.
    property lifeboatAccountRow none

    readonly property bool choice: lifeboat.accounts.some(account => account.canStandBy)

    topPadding: Theme.space12
    spacing: Theme.space8

    PlainText {
        width: root.width
        text: root.choice ? qsTr("Which account of yours takes over when the server is gone? It is given your follows, lists, mutes and the rest, and both share one home and one reading position.") : qsTr("Sign in to an account of yours on another server. It can be given your follows, lists, mutes and the rest, and take over when the server is gone.")
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    Repeater {
        model: root.lifeboat.accounts.length

        Button {
            required property int index
            readonly property lifeboatAccountRow account: root.lifeboat.accounts[index] ?? root.none

            width: Math.min(implicitWidth, root.width)
            visible: account.canStandBy
            symbol: "lifeboat"
            text: qsTr("Let %1 stand by").arg(account.handle)
            onClicked: root.lifeboat.setStandby(account.id)
        }
    }
}
