// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// What is read stays where it is while rows come and go above it. At its very top a list shows what comes: nothing else
// tells of it there.
ListAnchor {
    id: root

    // The view's own, with an item model's signals.
    required property QtObject model

    function look() {
        if (running || view.atYBeginning)
            return;
        const index = view.indexAt(0, view.contentY + 1);
        const item = view.itemAtIndex(index);
        if (item)
            stay(index, item.y - view.contentY);
    }

    onModelChanged: stop()

    readonly property Connections changes: Connections {
        target: root.model

        function onRowsAboutToBeInserted(parent: var, first: int, last: int) {
            root.look();
        }

        function onRowsInserted(parent: var, first: int, last: int) {
            if (!root.running || first > root.index)
                return;
            root.index += last - first + 1;
            root.holdSoon();
        }

        function onRowsAboutToBeRemoved(parent: var, first: int, last: int) {
            root.look();
        }

        // What comes into its place is read where it was itself taken away.
        function onRowsRemoved(parent: var, first: int, last: int) {
            if (!root.running || first > root.index)
                return;
            root.index -= Math.min(last + 1, root.index) - first;
            root.holdSoon();
        }
    }

    readonly property Connections moves: Connections {
        target: root.view

        function onMovementStarted() {
            root.stop();
        }
    }
}
