// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Which posts of this computer come first.
ChoiceButton {
    id: root

    required property SearchController search

    about: qsTr("Order of the posts on this computer: %1")
    text: search.oldestFirst ? qsTr("Oldest first") : qsTr("Newest first")
    onClicked: menu.popup(root, Theme.rightToLeft ? 0 : root.width - menu.width, root.height)

    Menu {
        id: menu

        MenuItem {
            text: qsTr("Newest first")
            symbol: root.search.oldestFirst ? "" : "done"
            onTriggered: root.search.oldestFirst = false
        }

        MenuItem {
            text: qsTr("Oldest first")
            symbol: root.search.oldestFirst ? "done" : ""
            onTriggered: root.search.oldestFirst = true
        }
    }
}
