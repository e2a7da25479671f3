// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Where the keyboard is: a line around its parent, with a gap; along the inner edge for rows.
Rectangle {
    id: root

    required property bool shown
    property bool inside: false
    // The corner of what it surrounds.
    property real corner: Theme.radius

    anchors.fill: parent
    anchors.margins: inside ? 0 : -Theme.space4
    visible: shown
    color: Theme.transparent
    radius: inside ? 0 : corner + Theme.space4
    border.width: 2
    border.color: Theme.accent
}
