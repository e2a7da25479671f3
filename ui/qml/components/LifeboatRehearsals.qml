// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// When a switch was last tried, and how long it took.
Column {
    id: root

    required property LifeboatController lifeboat

    SectionHead {
        width: root.width
        title: qsTr("Rehearsals")
    }

    Item {
        width: 1
        height: Theme.space8
    }

    Repeater {
        model: root.lifeboat.rehearsals.length

        SignLine {
            required property int index

            width: root.width
            line: root.lifeboat.rehearsals[index]
        }
    }
}
