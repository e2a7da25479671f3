// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// Lines of a page. Where one goes, or all are made anew, the keyboard that was in it stays among them.
Repeater {
    id: root

    // Where it goes when no line is left.
    property Item otherwise: null

    function isIn(item: Item, whole: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === whole)
                return true;
        }
        return false;
    }

    // Into the line that is there now, or the last one, unless something else has taken the keyboard meanwhile.
    function reach(index: int) {
        const line = itemAt(Math.min(index, count - 1)) ?? otherwise;
        const stop = line?.activeFocusOnTab ? line : line?.nextItemInFocusChain(true);
        if (isIn(parent, parent.Window.activeFocusItem))
            stop?.forceActiveFocus(Qt.TabFocusReason);
    }

    onItemRemoved: (index, line) => {
        if (isIn(line.Window.activeFocusItem, line))
            Qt.callLater(reach, index);
    }
}
