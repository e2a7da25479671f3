// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The shape of posts that are still on their way. It does not move.
Column {
    id: root

    property int count: 1

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Loading")

    Repeater {
        model: root.count

        Item {
            id: row

            required property int index

            width: root.width
            height: 72

            Rectangle {
                x: root.LayoutMirroring.enabled ? row.width - width : 0
                width: 44
                height: 44
                radius: 22
                color: Theme.pressed
            }

            Repeater {
                model: [0.39, 0.95, row.index % 2 === 0 ? 0.71 : 0.54]

                Rectangle {
                    required property int index
                    required property real modelData

                    x: root.LayoutMirroring.enabled ? row.width - 56 - width : 56
                    y: [4, 26, 45][index]
                    width: (row.width - 56) * modelData
                    height: index === 0 ? 12 : 10
                    radius: height / 2
                    color: Theme.pressed
                }
            }
        }
    }
}
