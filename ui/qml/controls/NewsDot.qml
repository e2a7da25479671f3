// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Something is new here, and may wait. Whoever carries it says it in words.
Rectangle {
    id: root

    // The ground that it lies on, which rings it.
    property color ring: Theme.transparent

    implicitWidth: Theme.dot
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.accent

    Rectangle {
        z: -1
        anchors.fill: parent
        anchors.margins: -Theme.ring
        visible: root.ring.a > 0
        radius: width / 2
        color: root.ring
    }
}
