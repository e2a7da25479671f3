// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What can be done with an account of the lifeboat page.
Menu {
    id: root

    required property Shell shell
    property lifeboatAccountRow account

    function show(account: lifeboatAccountRow, from: Item) {
        root.account = account;
        popup(from, from.width - width, from.height);
    }

    MenuItem {
        text: qsTr("Let it stand by…")
        symbol: "lifeboat"
        enabled: root.account.canStandBy
        visible: enabled
        onTriggered: {
            root.shell.chooseStandby();
            root.shell.standby.chosen = root.account.id;
        }
    }

    MenuItem {
        text: qsTr("Change who stands by…")
        symbol: "lifeboat"
        enabled: root.account.standby
        visible: enabled
        onTriggered: root.shell.chooseStandby()
    }

    MenuItem {
        text: qsTr("Ask its server now")
        symbol: "health"
        enabled: !root.account.archived
        visible: enabled
        onTriggered: root.shell.lifeboat.look(root.account.id)
    }

    MenuItem {
        text: qsTr("Copy the name")
        symbol: "copy"
        onTriggered: root.shell.copy(root.account.handle)
    }
}
