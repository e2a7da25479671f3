// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A list whose rows are all made anew when one comes, goes or is moved: a view then begins at its top, with its first row
// chosen. Here what was chosen stays, or what has come into its place, and so does what is seen.
ListView {
    id: root

    // What tells the rows apart, in their order.
    required property list<string> keys
    // -1: none.
    property int chosen: -1
    property string chosenKey
    // How far it is scrolled.
    property real seen: 0
    readonly property TabSight sight: TabSight {
        view: root
        // A turn later: it moves the keyboard, which is on its way here.
        onReachedChanged: if (holds(reached))
            Qt.callLater(root.follow)
    }

    function choose(index: int) {
        chosen = Math.min(Math.max(0, count - 1), index);
        chosenKey = keys[chosen] ?? "";
        currentIndex = chosen;
    }

    // Keys are for the row that the keyboard is in. The view gives it to the row itself: it goes back to what it was in.
    function follow() {
        const item = sight.reached;
        const index = item && item !== root ? indexAt(0, item.mapToItem(contentItem, 0, 0).y) : -1;
        if (index < 0 || index === currentIndex)
            return;
        const reason = (item as T.Control)?.focusReason ?? Qt.OtherFocusReason;
        choose(index);
        item.forceActiveFocus(reason);
    }

    function step(by: int) {
        choose(Math.max(0, currentIndex + by));
        positionViewAtIndex(currentIndex, ListView.Contain);
    }

    function page(by: int) {
        scrollTo(contentY + by * (height - 2 * Theme.body.line));
    }

    function scrollTo(y: real) {
        contentY = Math.max(originY, Math.min(originY + contentHeight - height, y));
    }

    function look() {
        seen = contentY - originY;
    }

    function restore() {
        const index = keys.indexOf(chosenKey);
        choose(index < 0 ? chosen : index);
        scrollTo(originY + seen);
    }

    model: keys
    clip: true
    focus: true
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    // A turn later: not what the view does itself, with its new rows.
    onContentYChanged: Qt.callLater(look)
    onModelChanged: restore()
}
