// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What a backup holds, kind by kind, and what of it is given.
Column {
    id: root

    required property RestoreController restoring
    // A line that has just gone.
    property restoreKindRow none

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What is restored")

    Repeater {
        model: root.restoring.kinds.length

        Column {
            id: kind

            required property int index
            readonly property restoreKindRow row: root.restoring.kinds[index] ?? root.none

            width: root.width

            CheckBox {
                width: parent.width
                text: kind.row.detail.length > 0 ? qsTr("%1: %2").arg(kind.row.title).arg(kind.row.detail) : kind.row.title
                enabled: kind.row.fresh > 0
                checked: kind.row.chosen
                onToggled: root.restoring.setChosen(kind.row.word, checked)
            }
            PlainText {
                width: parent.width
                leftPadding: Theme.rightToLeft ? 0 : 18 + Theme.space8
                rightPadding: Theme.rightToLeft ? 18 + Theme.space8 : 0
                visible: text.length > 0
                text: kind.row.obstacle
                type: Theme.label
                color: Theme.warning
                wrapMode: Text.Wrap
            }
        }
    }
}
