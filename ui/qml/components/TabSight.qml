// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What the keyboard has reached in a view that is scrolled is in sight. What was clicked is so already.
TabReach {
    id: root

    // Any that is scrolled.
    required property var view
    // What is left above and below it.
    property int room: Theme.space24

    function reveal(item: Item) {
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        const end = view.originY + view.contentHeight - view.height;
        const wanted = Math.max(top + item.height + room - view.height, Math.min(view.contentY, top - room));
        const y = Math.max(view.originY, Math.min(end, wanted));
        if (y === view.contentY)
            return;
        view.contentY = y;
        // It is read here now.
        if (view.page)
            view.page(0);
    }

    scope: view
    onArrived: item => reveal(item)
}
