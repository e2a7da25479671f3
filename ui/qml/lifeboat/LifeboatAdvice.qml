// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What to do while the server lives, so that people find the way.
Column {
    id: root

    required property Shell shell
    required property LifeboatController lifeboat

    readonly property preparationRow preparation: lifeboat.preparation
    readonly property string standby: lifeboat.standby.handle

    component CopyButton: Button {
        id: copier

        required property Shell shell
        required property string offer
        required property string line
        property bool copied: false

        size: Button.Small
        symbol: copied ? "done" : "copy"
        text: copied ? qsTr("Copied") : offer
        onLineChanged: copied = false
        onClicked: {
            copier.shell.copy(line);
            copied = true;
        }
    }

    SectionHead {
        width: root.width
        title: root.preparation.there ? qsTr("While %1 is there").arg(root.preparation.host) : qsTr("Should %1 come back").arg(root.preparation.host)
    }

    AdviceLine {
        width: root.width
        words: root.preparation.named ? qsTr("Your profile on %2 names %1: whoever looks for you reads it there, and other servers keep a copy.").arg(root.standby).arg(root.preparation.host) : qsTr("Name %1 in your profile on %2: whoever looks for you reads it there, and other servers keep a copy.").arg(root.standby).arg(root.preparation.host)

        CopyButton {
            visible: !root.preparation.named
            shell: root.shell
            offer: qsTr("Copy the line")
            line: qsTr("If you do not find me here any more: %1").arg(root.standby)
        }
        Button {
            visible: !root.preparation.named && root.preparation.profilePage.length > 0
            size: Button.Small
            kind: Button.Quiet
            symbol: "open-outside"
            text: qsTr("Open your profile")
            onClicked: root.shell.openOutside(root.preparation.profilePage)
        }
    }

    AdviceLine {
        width: root.width
        visible: root.preparation.standbyAddress.length > 0
        words: root.preparation.verified ? qsTr("%1 has checked that %2 is yours as well, and shows so in your profile.").arg(root.preparation.host).arg(root.standby) : qsTr("Put the address of each of your two profiles into a field of the other one: then their servers can check that both are yours (rel=me), and show so.")

        CopyButton {
            visible: !root.preparation.verified
            shell: root.shell
            offer: qsTr("Copy the address on %1").arg(root.lifeboat.standby.host)
            line: root.preparation.standbyAddress
        }
        CopyButton {
            visible: !root.preparation.verified && root.preparation.address.length > 0
            shell: root.shell
            offer: qsTr("Copy the address on %1").arg(root.preparation.host)
            line: root.preparation.address
        }
    }

    AdviceLine {
        width: root.width
        words: root.preparation.aliased ? qsTr("%1 says that %2 is you, too (an alias): %3 can move your followers, for as long as it answers.").arg(root.lifeboat.standby.host).arg(root.preparation.handle).arg(root.preparation.host) : qsTr("Let %1 say that %2 is you, too (an alias). Then %3 can move your followers, for as long as it answers.").arg(root.lifeboat.standby.host).arg(root.preparation.handle).arg(root.preparation.host)

        Button {
            size: Button.Small
            kind: Button.Quiet
            visible: root.preparation.aliased && root.preparation.movePage.length > 0
            symbol: "open-outside"
            text: qsTr("Open the page for moving")
            onClicked: root.shell.openOutside(root.preparation.movePage)
        }
        Button {
            size: Button.Small
            visible: !root.preparation.aliased && root.preparation.aliasPage.length > 0
            symbol: "open-outside"
            text: qsTr("Open the page for aliases")
            onClicked: root.shell.openOutside(root.preparation.aliasPage)
        }
    }

    AdviceLine {
        width: root.width
        words: root.preparation.lastPostReady ? qsTr("Your last post is kept as a draft. Send it as soon as you hear that the server will close: afterwards nobody takes it.") : qsTr("Keep a last post ready that says where you will be. It stays a draft until you send it, and it must go out while the server still answers.")

        Button {
            size: Button.Small
            symbol: root.preparation.lastPostReady ? "" : "write"
            text: root.preparation.lastPostReady ? qsTr("See the last post") : qsTr("Write a last post")
            onClicked: root.shell.composer.writeLast(qsTr("If you do not find me here any more, I am %1.").arg(root.standby))
        }
    }
}
