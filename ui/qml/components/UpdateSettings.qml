// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// This version, newer ones, and the one before.
Column {
    id: root

    required property Navigator navigator
    property string wanted: ""
    property bool asks: false
    readonly property UpdateController updates: navigator.shell.updates
    readonly property updateRow row: updates.row
    readonly property bool all: wanted.length === 0

    onVisibleChanged: if (visible)
        updates.read()
    Component.onCompleted: if (visible)
        updates.read()

    PlainText {
        width: root.width
        visible: root.all
        text: qsTr("Godwit %1").arg(root.row.version)
        type: Theme.heading
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    UpdateOffer {
        width: root.width
        visible: root.all
        updates: root.updates
        bottomPadding: Theme.space16
    }

    Hairline {
        width: root.width
    }

    SettingLine {
        width: root.width
        wanted: root.wanted
        title: qsTr("Look for updates by itself")
        about: root.row.next

        Switch {
            Accessible.name: qsTr("Look for updates by itself")
            checked: root.row.automatic
            enabled: root.row.canAsk
            onToggled: root.updates.setAutomatic(checked)
        }
    }

    SettingLine {
        width: root.width
        wanted: root.wanted
        title: qsTr("From a folder")
        about: qsTr("A stick from a friend, laid out as a mirror. It is verified like one.")

        Button {
            text: qsTr("Choose…")
            enabled: root.row.canAsk && !root.row.busy
            Accessible.description: qsTr("From a folder")
            onClicked: dialogs.openFolder(qsTr("A folder with a release of Godwit"))
        }
    }

    SettingLine {
        width: root.width
        wanted: root.wanted
        title: root.row.previous
        about: root.asks ? qsTr("Godwit restarts. This version does not come again by itself.") : root.row.canGoBack ? qsTr("It lies beside this one.") : qsTr("None lies beside this one.")

        Row {
            spacing: Theme.space8

            Button {
                visible: root.asks
                kind: Button.Quiet
                text: qsTr("Stay")
                onClicked: root.asks = false
            }

            Button {
                text: root.asks ? qsTr("Go back now") : qsTr("Go back…")
                enabled: root.row.canGoBack
                Accessible.description: root.row.previous
                onClicked: {
                    if (root.asks)
                        root.updates.goBack("settings");
                    root.asks = !root.asks;
                }
            }
        }
    }

    UpdateMirrors {
        width: root.width
        visible: root.all
        row: root.row
    }

    LateDialogs {
        id: dialogs

        onChosen: place => root.updates.lookInFolder(place)
    }
}
