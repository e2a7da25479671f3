// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// All that can be done with a person.
Menu {
    id: root

    required property ProfileController profile
    required property Navigator navigator
    // What the profile is as a column of the deck, where it is offered here; empty: elsewhere, or none.
    property string place: ""

    MenuItem {
        text: qsTr("Show it as a column")
        symbol: "as-column"
        visible: root.place.length > 0
        onTriggered: root.navigator.addColumn(root.place)
    }

    MenuItem {
        text: qsTr("Copy address")
        symbol: "link"
        enabled: root.profile.url.length > 0
        onTriggered: root.navigator.copy(root.profile.url)
    }

    MenuItem {
        text: qsTr("Open the original")
        symbol: "open-outside"
        enabled: root.profile.url.length > 0
        onTriggered: root.navigator.follow(root.profile.url)
    }

    MenuSeparator {
        visible: !root.profile.own
    }

    MenuItem {
        text: root.profile.muting ? qsTr("Unmute %1").arg(root.profile.person.name) : qsTr("Mute %1").arg(root.profile.person.name)
        symbol: root.profile.muting ? "sound" : "mute"
        visible: !root.profile.own
        onTriggered: root.navigator.acts.mutePerson(root.profile.person, !root.profile.muting)
    }

    MenuItem {
        text: root.profile.blocking ? qsTr("Unblock %1").arg(root.profile.person.name) : qsTr("Block %1").arg(root.profile.person.name)
        symbol: "block"
        danger: !root.profile.blocking
        visible: !root.profile.own
        onTriggered: root.navigator.acts.blockPerson(root.profile.person, !root.profile.blocking)
    }

    MenuItem {
        text: qsTr("Report…")
        symbol: "report"
        danger: true
        visible: !root.profile.own && root.navigator.shell.takesReports
        onTriggered: root.navigator.shell.report.showPerson(root.profile.person)
    }
}
