// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// Lets a small control be hit within 36 pixels.
QtObject {
    id: root

    required property Item target
    property real least: 36
    readonly property real besideX: Math.max(0, (least - target.width) / 2)
    readonly property real besideY: Math.max(0, (least - target.height) / 2)

    function contains(point: point): bool {
        return point.x >= -besideX && point.x <= target.width + besideX && point.y >= -besideY && point.y <= target.height + besideY;
    }
}
