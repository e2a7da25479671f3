// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What can be said to somebody who asks to follow, or what was said.
Flow {
    id: root

    required property notificationRow row
    required property Navigator navigator

    readonly property personRow person: row.people[0]
    readonly property bool open: row.request === "open"

    // The buttons go, and the list has the keyboard again.
    function answer(accept: bool) {
        yes.focus = false;
        no.focus = false;
        navigator.acts.answerRequest(person, accept);
    }

    topPadding: Theme.space8
    spacing: Theme.space8

    Button {
        id: yes

        size: Button.Small
        kind: Button.Primary
        text: qsTr("Accept")
        visible: root.open
        onClicked: root.answer(true)
    }

    Button {
        id: no

        size: Button.Small
        text: qsTr("Decline")
        visible: root.open
        onClicked: root.answer(false)
    }

    FactLabel {
        text: root.row.request === "accepted" ? qsTr("Accepted") : root.row.request === "declined" ? qsTr("Declined") : qsTr("Answered elsewhere, or taken back")
        visible: !root.open
    }

    Button {
        size: Button.Small
        kind: Button.Quiet
        text: qsTr("See profile")
        ink: Theme.textDim
        visible: root.open
        onClicked: root.navigator.person(root.person.key)
    }

    Rectangle {
        width: 6
        height: 6
        radius: 3
        color: Theme.accent
        visible: root.row.pending
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Your answer has not arrived yet")
    }
}
