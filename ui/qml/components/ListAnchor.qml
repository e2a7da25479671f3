// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The row that a list was placed at. Rows that have just come find their height in their first frames; what was placed
// stays meanwhile, until nothing has changed for four ticks. On a busy machine a frame takes longer than a tick, and is
// one all the same.
Timer {
    property int index: -1
    property real offset: 0
    property int quiet: 0
    property int all: 0

    function begin() {
        quiet = 0;
        all = 0;
        restart();
    }

    interval: 100
    repeat: true
    onTriggered: {
        quiet += 1;
        all += 1;
        if (quiet === 4 || all === 20)
            stop();
    }
}
