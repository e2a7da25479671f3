// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// Lines of a page. Where one goes, or all are made anew, the keyboard that was in it stays among them.
Repeater {
    id: root

    // Where it goes when no line is left.
    property Item otherwise: null

    // Into the line that is there now, or the last one, unless something else has taken the keyboard meanwhile.
    function reach(index: int, reason: int) {
        const line = itemAt(Math.min(index, count - 1)) ?? otherwise;
        const stop = line?.activeFocusOnTab ? line : line?.nextItemInFocusChain(true);
        if (ItemTree.isIn(parent, parent.Window.activeFocusItem))
            stop?.forceActiveFocus(reason);
    }

    onItemRemoved: (index, line) => {
        const left = line.Window.activeFocusItem;
        if (ItemTree.isIn(left, line))
            Qt.callLater(reach, index, (left as T.Control)?.focusReason ?? Qt.TabFocusReason);
    }
}
