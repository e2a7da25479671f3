// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// Tells what the keyboard has reached in a part of the window. What was clicked it does not tell.
QtObject {
    id: root

    // A focus scope.
    required property Item scope
    // Where the keyboard is in it; null: elsewhere.
    readonly property Item reached: scope.activeFocus ? scope.Window.activeFocusItem : null
    // What it was in is no longer seen.
    readonly property bool lost: reached !== null && !reached.visible && scope.visible

    signal arrived(Item item)

    // While the keyboard goes from one to another, the window still names the one that it leaves.
    function holds(item: Item): bool {
        return ItemTree.isIn(item, scope);
    }

    // A field also where the window itself has put it there.
    function isByKey(item: Item): bool {
        const field = item as T.TextField;
        return field ? field.focusReason !== Qt.MouseFocusReason : (item as T.Control)?.visualFocus ?? false;
    }

    // On to what comes next, as it came. A key that is held would press it: it is nothing that cannot be taken back.
    function passOn() {
        if (!lost)
            return;
        let next = reached.nextItemInFocusChain(true);
        while ((next as Button)?.kind === Button.Danger)
            next = next.nextItemInFocusChain(true);
        next.forceActiveFocus((reached as T.Control)?.focusReason ?? Qt.OtherFocusReason);
    }

    onReachedChanged: if (holds(reached) && isByKey(reached))
        arrived(reached)
}
