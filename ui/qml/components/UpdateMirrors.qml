// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Who can be asked for newer versions, and who answered.
Column {
    id: root

    required property updateRow row
    // For a line that is about to go.
    property signRow none

    topPadding: Theme.space16

    SectionHead {
        width: root.width
        title: qsTr("Mirrors")
        beside: root.row.answered
    }

    Item {
        width: 1
        height: Theme.space8
    }

    Repeater {
        model: root.row.mirrors.length

        SignLine {
            required property int index

            width: root.width
            line: root.row.mirrors[index] ?? root.none
        }
    }

    PlainText {
        width: root.width
        topPadding: root.row.mirrors.length > 0 ? Theme.space8 : 0
        text: root.row.mirrors.length > 0 ? qsTr("Nothing that a mirror gives is trusted: what counts are the signatures.") : qsTr("No mirror is known yet.")
        type: Theme.label
        color: Theme.textFaint
        wrapMode: Text.Wrap
    }
}
