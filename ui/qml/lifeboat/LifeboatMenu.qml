// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What can be done with an account of the lifeboat page.
Menu {
    id: root

    required property LifeboatController lifeboat
    property lifeboatAccountRow account

    signal copyWanted(string text)

    function show(account: lifeboatAccountRow, from: Item) {
        root.account = account;
        popup(from, from.width - width, from.height);
    }

    MenuItem {
        text: qsTr("Let it stand by")
        symbol: "lifeboat"
        enabled: root.account.canStandBy
        visible: enabled
        onTriggered: root.lifeboat.setStandby(root.account.id)
    }

    MenuItem {
        text: qsTr("Let it stand by no longer")
        symbol: "remove"
        enabled: root.account.standby
        visible: enabled
        onTriggered: root.lifeboat.setStandby(0)
    }

    MenuItem {
        text: qsTr("Ask its server now")
        symbol: "health"
        enabled: !root.account.archived
        visible: enabled
        onTriggered: root.lifeboat.look(root.account.id)
    }

    MenuItem {
        text: qsTr("Copy the name")
        symbol: "copy"
        onTriggered: root.copyWanted(root.account.handle)
    }
}
