// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

T.ProgressBar {
    id: root

    required property string name

    implicitWidth: 200
    implicitHeight: 6
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name

    background: Rectangle {
        radius: 3
        color: Theme.pressed
    }

    contentItem: Item {
        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: Math.max(root.value > root.from ? height : 0, root.position * parent.width)
            height: parent.height
            radius: 3
            color: Theme.accentFill
        }
    }
}
