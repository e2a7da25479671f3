// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Water at the foot of the first page.
Canvas {
    id: root

    readonly property color far: Theme.sunken
    readonly property color near: Theme.accentSoft

    function wave(context: var, top: real, swell: real, phase: real, colour: color) {
        context.fillStyle = colour;
        context.beginPath();
        context.moveTo(0, height);
        for (let x = 0; x <= width + 8; x += 8)
            context.lineTo(x, top + swell * Math.sin(x / 140 + phase));
        context.lineTo(width, height);
        context.fill();
    }

    onFarChanged: requestPaint()
    onNearChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.clearRect(0, 0, width, height);
        wave(context, height * 0.5, 14, 0.5, far);
        wave(context, height * 0.8, 7, 2.2, near);
    }
}
