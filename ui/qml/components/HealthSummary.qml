// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The verdict on a server, why, and since when.
Column {
    id: root

    required property HealthController health

    leftPadding: Theme.space24
    rightPadding: Theme.space24
    bottomPadding: Theme.space12
    spacing: Theme.space4

    PlainText {
        width: root.width - 2 * Theme.space24
        text: root.health.sentence
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    PlainText {
        width: root.width - 2 * Theme.space24
        visible: text.length > 0
        text: root.health.reason
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    PlainText {
        width: root.width - 2 * Theme.space24
        visible: text.length > 0
        text: root.health.times
        type: Theme.label
        color: Theme.textFaint
        wrapMode: Text.Wrap
    }

    Item {
        width: 1
        height: Theme.space8
    }

    PlainText {
        width: root.width - 2 * Theme.space24
        visible: root.health.steps.length > 0
        text: qsTr("What was tried")
        type: Theme.label
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
}
