// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// What is read in what heads a list stays where it is when a part of that has another height: a view keeps its foot, and
// lets it grow upwards.
QtObject {
    id: root

    required property ListView view
    // How far below the top of what heads the list the view's edge was, before that finds its height; -1: not in it.
    property real edge: -1
    // By how much it is higher then, and what is above the edge.
    property real growth: 0
    property real above: 0

    // A part that ended at `end`, below that top, is higher by `by` now.
    function grown(end: real, by: real) {
        const head = view.headerItem;
        if (!head || view.moving)
            return;
        if (growth === 0) {
            edge = view.contentY < head.y + head.height ? view.contentY - head.y : -1;
            above = 0;
        }
        growth += by;
        if (end <= edge)
            above += by;
    }

    readonly property Connections heights: Connections {
        target: root.view.headerItem

        function onHeightChanged() {
            if (root.edge >= 0 && root.growth !== 0 && !root.view.moving)
                root.view.contentY = Math.max(root.view.originY, root.view.headerItem.y + root.edge + root.above);
            root.growth = 0;
        }
    }
}
