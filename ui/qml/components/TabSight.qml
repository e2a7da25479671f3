// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// What the keyboard has reached in a view that is scrolled is in sight. What was clicked is so already.
QtObject {
    id: root

    // Any that is scrolled and can page().
    required property var view
    // What it is reached in.
    property Item scope: view
    // What is left above and below it.
    property int room: Theme.space24
    readonly property Item reached: scope.activeFocus ? scope.Window.activeFocusItem : null

    // While the keyboard goes from one to another, the window still names the one that it leaves.
    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === scope)
                return true;
        }
        return false;
    }

    function reveal(item: Item) {
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        const end = view.originY + view.contentHeight - view.height;
        const wanted = Math.max(top + item.height + room - view.height, Math.min(view.contentY, top - room));
        const y = Math.max(view.originY, Math.min(end, wanted));
        if (y === view.contentY)
            return;
        view.contentY = y;
        // It is read here now.
        view.page(0);
    }

    onReachedChanged: if (holds(reached) && ((reached as TextInput) !== null || ((reached as T.Control)?.visualFocus ?? false)))
        reveal(reached)
}
