// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Who goes on when a server is lost, and whether that happens by itself.
Column {
    id: root

    required property Shell shell
    property string wanted: ""

    SettingLine {
        width: parent.width
        wanted: root.wanted
        title: qsTr("Standby")
        about: root.shell.accounts.standby.id > 0 ? qsTr("%1 takes over when %2 disappears").arg(root.shell.accounts.standby.handle).arg(root.shell.accounts.current.host) : qsTr("Nobody takes over when %1 disappears").arg(root.shell.accounts.current.host)

        Button {
            text: root.shell.accounts.standby.id > 0 ? qsTr("Change…") : qsTr("Choose…")
            Accessible.description: qsTr("Standby")
            onClicked: root.shell.chooseStandby()
        }
    }

    SettingLine {
        width: parent.width
        wanted: root.wanted
        title: qsTr("Go on with the standby by itself")
        about: qsTr("Only when a server is gone for good or has suspended the account. Else you are asked.")

        Switch {
            Accessible.name: qsTr("Go on with the standby by itself")
            checked: Preferences.automaticSwitch
            onToggled: Preferences.automaticSwitch = checked
        }
    }
}
