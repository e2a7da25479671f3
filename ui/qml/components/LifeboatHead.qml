// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What would happen now, and the button that tries it.
Item {
    id: root

    required property Shell shell
    required property LifeboatController lifeboat

    readonly property bool below: width < 620

    implicitHeight: (below ? words.height + rehearsal.height + Theme.space16 : Math.max(words.height, rehearsal.height)) + Theme.space24

    Column {
        id: words

        width: root.below ? root.width : Math.min(560, root.width - rehearsal.width - Theme.space32)

        PlainText {
            width: parent.width
            text: qsTr("Lifeboat")
            type: Theme.page
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            text: root.lifeboat.lead
            type: Theme.title
            color: Theme.textDim
            wrapMode: Text.Wrap
        }
    }

    Column {
        id: rehearsal

        x: root.below ? 0 : root.width - width
        y: root.below ? words.height + Theme.space16 : Theme.space8
        visible: root.lifeboat.standby > 0
        width: visible ? implicitWidth : 0
        spacing: Theme.space4

        Button {
            anchors.right: root.below ? undefined : parent.right
            kind: Button.Primary
            size: Button.Main
            symbol: "switch"
            text: qsTr("Try a switch now")
            onClicked: root.shell.switching.rehearse()
        }
        PlainText {
            anchors.right: root.below ? undefined : parent.right
            text: qsTr("Switches and comes back, about 1 s")
            type: Theme.caption
            color: Theme.textFaint
        }
    }
}
