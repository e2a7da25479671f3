// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Where pages are shown one after another.
FocusScope {
    id: root

    required property Shell shell

    // From a list, which is none of its stops, Tab goes on from there, not from the window's first one.
    function walk(by: int) {
        Window.activeFocusItem.nextItemInFocusChain(by > 0).forceActiveFocus(by > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Keys.onTabPressed: walk(1)
    Keys.onBacktabPressed: walk(-1)
    // Where nothing takes the arrows for itself, they are for the list.
    Keys.onDownPressed: shell.commands.run("next")
    Keys.onUpPressed: shell.commands.run("previous")
}
