// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Shown only once a wait is worth a sign; the one thing in the window that loops.
Icon {
    id: root

    property bool running: false
    readonly property bool due: delay.over && running

    name: "busy"
    size: 16
    visible: due
    onRunningChanged: delay.over = false

    Timer {
        id: delay

        property bool over: false

        interval: Theme.busyDelay
        running: root.running
        onTriggered: over = true
    }

    RotationAnimator on rotation {
        running: root.due && Theme.motion
        loops: Animation.Infinite
        from: 0
        to: 360
        duration: 900
    }
}
