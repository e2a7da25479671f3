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

    readonly property SwitchController switching: shell.switching
    readonly property bool below: width < 620
    // The button is at the left edge.
    readonly property bool atStart: below !== Theme.rightToLeft

    implicitHeight: rehearsal.visible ? Math.max(words.height, rehearsal.y + rehearsal.height) : words.height

    Column {
        id: words

        anchors.left: parent.left
        width: root.below || !rehearsal.visible ? Math.min(560, root.width) : Math.min(560, root.width - rehearsal.width - Theme.space32)
        spacing: Theme.space4

        PlainText {
            width: parent.width
            text: qsTr("Lifeboat")
            type: Theme.page
            font.weight: Font.DemiBold
            font.letterSpacing: Theme.page.tracking
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            // Where one would wake up stands out; styled text makes an ordinary space of what must not break.
            text: root.lifeboat.lead.replace(/\u00a0/g, "&nbsp;").replace("<b>", "<b><font color='%1'>".arg(Theme.text)).replace("</b>", "</font></b>")
            textFormat: Text.StyledText
            type: Theme.title
            color: Theme.textDim
            wrapMode: Text.Wrap
            Accessible.name: root.lifeboat.lead.replace(/<[^>]*>/g, "")
        }
    }

    Column {
        id: rehearsal

        x: root.atStart ? 0 : root.width - width
        y: root.below ? words.height + Theme.space16 : Theme.space8
        width: Math.min(root.width, Math.max(button.implicitWidth, 220))
        visible: root.lifeboat.standby.account > 0
        spacing: 6

        Button {
            id: button

            x: root.atStart ? 0 : rehearsal.width - width
            kind: Button.Primary
            size: Button.Main
            symbol: "switch"
            text: qsTr("Try a switch now")
            busy: root.switching.rehearsing
            onClicked: root.switching.rehearse()
        }
        PlainText {
            width: parent.width
            text: root.switching.rehearsal.length > 0 ? root.switching.rehearsal : qsTr("Switches and comes back, about 1 s")
            type: Theme.caption
            color: Theme.textFaint
            horizontalAlignment: root.below ? Text.AlignLeft : Text.AlignRight
            wrapMode: Text.Wrap
        }
    }
}
