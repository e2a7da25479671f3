// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Figures side by side; below each other where they do not fit.
Grid {
    id: root

    required property list<factRow> facts
    // A figure that has just gone.
    property factRow none

    columns: Math.max(1, Math.min(facts.length, Math.floor(width / Theme.grown(150, Theme.scale))))
    columnSpacing: Theme.space24
    rowSpacing: Theme.space12
    topPadding: 10

    Repeater {
        model: root.facts.length

        Column {
            id: fact

            required property int index
            readonly property factRow row: root.facts[index] ?? root.none

            width: Math.floor((root.width + root.columnSpacing) / root.columns) - root.columnSpacing
            bottomPadding: Theme.space4
            spacing: 2
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2, %3").arg(row.label).arg(row.value).arg(row.detail)

            PlainText {
                width: fact.width
                text: fact.row.label
                type: Theme.caption
                color: Theme.textFaint
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            PlainText {
                width: fact.width
                text: fact.row.value
                type: Theme.title
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            PlainText {
                width: fact.width
                text: fact.row.detail
                type: Theme.caption
                color: Theme.textDim
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
