// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What Godwit does by itself when a server is lost.
Column {
    id: root

    property string wanted: ""

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
