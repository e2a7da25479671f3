// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What else a page can do: its menu's items are written inside.
IconButton {
    id: root

    default property alias items: menu.contentData

    text: qsTr("More")
    symbol: "more"
    onClicked: menu.popup(root, Theme.rightToLeft ? 0 : root.width - menu.width, root.height)

    Menu {
        id: menu

        width: Math.min(Theme.grown(320, Theme.scale), root.Window.width - 2 * Theme.space8)
    }
}
