// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A list whose rows are all made anew when one comes, goes or changes: a view then begins at its top, with its first row
// chosen. Here what was chosen stays, or what has come into its place, and so does what is seen.
ListView {
    id: root

    // -1: none.
    property int chosen: -1
    // How far it is scrolled.
    property real seen: 0
    readonly property TabSight sight: TabSight {
        view: root
        onArrived: item => root.chosen = root.indexAt(0, item.mapToItem(root.contentItem, 0, 0).y)
    }

    function choose(index: int) {
        chosen = Math.min(Math.max(0, count - 1), index);
        currentIndex = chosen;
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
        choose(chosen);
        scrollTo(originY + seen);
    }

    clip: true
    focus: true
    currentIndex: chosen
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    // A turn later: not what the view does itself, with its new rows.
    onContentYChanged: Qt.callLater(look)
    onModelChanged: restore()
}
