// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Birds over dunes and water, at the foot of the first page.
Canvas {
    id: root

    readonly property color dunes: Theme.sunken
    readonly property color water: Theme.accentSoft
    readonly property color birds: Theme.accent
    // Across, as a part of the width; up from the foot, and how wide.
    readonly property list<point> flock: [Qt.point(0.587, 135), Qt.point(0.622, 154), Qt.point(0.658, 163), Qt.point(0.687, 148), Qt.point(0.711, 170), Qt.point(0.742, 153), Qt.point(0.771, 138), Qt.point(0.791, 159), Qt.point(0.824, 143), Qt.point(0.856, 127)]

    // Heights above the foot at equal steps across, joined by a smooth line: at each it runs as its neighbours lie.
    function ground(context: var, heights: list<real>, colour: color) {
        const step = width / (heights.length - 1);
        const slope = i => (heights[Math.min(i + 1, heights.length - 1)] - heights[Math.max(i - 1, 0)]) / 6;
        context.fillStyle = colour;
        context.beginPath();
        context.moveTo(0, height - heights[0]);
        for (let i = 1; i < heights.length; ++i)
            context.bezierCurveTo((i - 2 / 3) * step, height - heights[i - 1] - slope(i - 1), (i - 1 / 3) * step, height - heights[i] + slope(i), i * step, height - heights[i]);
        context.lineTo(width, height);
        context.lineTo(0, height);
        context.fill();
    }

    function bird(context: var, x: real, y: real) {
        context.beginPath();
        context.moveTo(x - 9, y);
        context.quadraticCurveTo(x - 4, y - 3, x, y + 3);
        context.quadraticCurveTo(x + 4, y - 3, x + 9, y);
        context.stroke();
    }

    onDunesChanged: requestPaint()
    onWaterChanged: requestPaint()
    onBirdsChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.clearRect(0, 0, width, height);
        ground(context, [64, 80, 85, 77, 61, 55, 61, 74, 85, 89, 82, 67, 62], dunes);
        ground(context, [34, 41, 43, 41, 37, 34, 37, 42, 45, 45, 42, 38, 38], water);
        context.strokeStyle = birds;
        context.globalAlpha = 0.75;
        context.lineWidth = 1.75;
        context.lineCap = "round";
        for (const place of flock)
            bird(context, place.x * width, height - place.y);
        context.globalAlpha = 1;
    }
}
