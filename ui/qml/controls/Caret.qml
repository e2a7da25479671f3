// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Where the next letter goes. It blinks as the system's do, and is seen while it moves.
Rectangle {
    id: root

    required property bool shown
    property bool lit: true

    function begin() {
        lit = true;
        if (beat.running)
            beat.restart();
    }

    width: 2
    color: Theme.accent
    visible: shown && lit
    onXChanged: begin()
    onYChanged: begin()
    onShownChanged: begin()

    Timer {
        id: beat

        interval: Application.styleHints.cursorFlashTime / 2
        repeat: true
        running: root.shown && interval > 0
        onTriggered: root.lit = !root.lit
    }
}
