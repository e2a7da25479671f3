// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

T.ScrollBar {
    id: root

    // How much of it is seen while nobody scrolls.
    property real resting: 0.25

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    minimumSize: 0.06
    visible: size < 1
    hoverEnabled: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.pressed || root.hovered ? Theme.textFaint : Theme.outline
        opacity: root.active || root.hovered ? 1 : root.resting

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.folding
            }
        }
    }
}
