// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// When a switch was last tried, and how long it took.
Column {
    id: root

    required property LifeboatController lifeboat
    // A line that has just gone.
    property signRow none

    SectionHead {
        width: root.width
        title: qsTr("Rehearsals")
    }

    PlainText {
        width: root.width
        visible: root.lifeboat.rehearsals.length === 0
        topPadding: 10
        text: qsTr("None yet. Trying a switch changes nothing: it shows you that it works, and how fast.")
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    Item {
        width: 1
        height: 6
        visible: root.lifeboat.rehearsals.length > 0
    }

    Repeater {
        model: root.lifeboat.rehearsals.length

        SignLine {
            required property int index

            width: root.width
            line: root.lifeboat.rehearsals[index] ?? root.none
        }
    }
}
