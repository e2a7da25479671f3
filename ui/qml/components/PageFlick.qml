// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A page that is scrolled, by the keys for posts and arrows too; what the keyboard has reached in it is in sight.
Flickable {
    id: root

    default property alias content: inside.data
    // Where the keyboard is in it; null: elsewhere.
    readonly property Item reached: sight.reached
    readonly property TabSight sight: TabSight {
        view: root
        scope: inside
        // A hidden button would still be pressed. A turn later: whoever hid it may know better.
        onLostChanged: Qt.callLater(passOn)
    }
    // None of the keys for posts has one here.
    property postRow currentRow

    function step(by: int) {
        scrollTo(contentY + by * Theme.arrowStep);
    }

    function page(by: int) {
        scrollTo(contentY + by * (height - 2 * Theme.body.line));
    }

    function scrollTo(y: real) {
        contentY = Math.max(0, Math.min(contentHeight - height, y));
    }

    contentHeight: inside.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Keys.onDownPressed: step(1)
    Keys.onUpPressed: step(-1)

    T.ScrollBar.vertical: ScrollBar {}

    FocusScope {
        id: inside

        width: root.width
        height: childrenRect.height
    }
}
