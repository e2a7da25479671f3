// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What to do while the server lives, and what nobody can do once it is gone.
Column {
    id: root

    required property Shell shell
    required property LifeboatController lifeboat

    readonly property bool there: lifeboat.standby > 0
    readonly property accountRow account: shell.accounts.current

    SectionHead {
        width: root.width
        title: qsTr("While %1 is there").arg(root.account.host)
    }

    Repeater {
        model: root.there ? [qsTr("Name %1 in your profile, so that people find you there.").arg(root.lifeboat.standbyHandle), qsTr("Tell the other server that this account is yours (an alias): then your followers can be moved, as long as both servers answer."), qsTr("Say in a post where you will be.")] : []

        AdviceLine {
            required property string modelData
            required property int index

            width: root.width
            words: modelData
            action: index === 0 ? qsTr("Copy the name") : index === 1 ? "" : qsTr("Write it")
            onActed: index === 0 ? root.shell.copy(root.lifeboat.standbyHandle) : root.shell.composer.writeText(qsTr("If you do not find me here any more, I am %1.").arg(root.lifeboat.standbyHandle))
        }
    }

    PlainText {
        width: root.width
        topPadding: Theme.space12
        text: qsTr("When a server is gone for good, its followers stay behind, since only it can move them; the name is gone, and most servers take no old posts. What you have read, written and followed is here, on this computer.")
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.Wrap
    }
}
