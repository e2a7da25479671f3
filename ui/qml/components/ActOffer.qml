// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Who is to send it: the two answers to an act that asks.
Flow {
    id: root

    required property actRow act
    required property Acts acts

    function focusFirst() {
        send.forceActiveFocus(Qt.TabFocusReason);
    }

    // The buttons go, and the list has the keyboard again.
    function answer(sends: bool): void {
        send.focus = false;
        wait.focus = false;
        acts.answer(act.id, sends);
    }

    topPadding: Theme.space8
    bottomPadding: Theme.space4
    spacing: Theme.space8
    visible: act.offeredTo.length > 0
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Who is to send it?")

    TextMetrics {
        id: words

        font.pixelSize: Theme.label.size
        font.weight: Font.DemiBold
        elide: Qt.ElideMiddle
        // Beside the sign and between the edges.
        elideWidth: root.width - Theme.grown(16, Theme.scale) - 4 * Theme.space12
        text: qsTr("Send from %1").arg(root.act.offeredTo)
    }

    Button {
        id: send

        text: words.elidedText
        Accessible.name: words.text
        symbol: "send"
        kind: Button.Tonal
        size: Button.Small
        onClicked: root.answer(true)
    }

    Button {
        id: wait

        text: qsTr("Let it wait")
        symbol: "time"
        size: Button.Small
        onClicked: root.answer(false)
    }
}
