// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Follow a hashtag, or stop following it.
Button {
    id: root

    required property ShelfController shelf
    required property string tag

    readonly property bool follows: shelf !== null && shelf.follows(tag, shelf.tags)

    size: Button.Small
    kind: follows ? Button.Secondary : Button.Primary
    symbol: follows ? "done" : ""
    text: follows ? qsTr("Following") : qsTr("Follow")
    onClicked: shelf.follow(tag, !follows)
}
