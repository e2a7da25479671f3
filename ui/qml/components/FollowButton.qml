// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Follow, or stop following: done as the current account.
Button {
    id: root

    required property ProfileController profile
    required property Navigator navigator

    // One of many.
    property bool quiet: false
    readonly property bool follows: profile.relation === "following" || profile.relation === "requested"

    kind: follows || quiet ? Button.Secondary : Button.Primary
    symbol: follows ? "following" : "follow"
    text: profile.relation === "following" ? qsTr("Following") : profile.relation === "requested" ? qsTr("Requested") : qsTr("Follow")
    visible: profile.relation.length > 0
    onClicked: navigator.acts.follow(profile.person.handle, profile.person.key, !follows)
}
