// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The title of a section over a hairline; what belongs to it stands at the right.
Item {
    id: root

    required property string title
    property string beside: ""
    default property alias buttons: row.data

    implicitHeight: Theme.grown(40, Theme.scale)

    PlainText {
        id: titleText

        width: Math.min(implicitWidth, root.width - row.width - Theme.space16)
        height: root.height
        text: root.title
        type: Theme.title
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }

    PlainText {
        x: titleText.width + Theme.space16
        width: row.x - x - (row.width > 0 ? Theme.space8 : 0)
        height: root.height
        text: root.beside
        type: Theme.label
        color: Theme.textFaint
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
    }

    Row {
        id: row

        x: root.width - width
        anchors.verticalCenter: parent.verticalCenter
    }

    Rectangle {
        y: root.height - 1
        width: root.width
        height: 1
        color: Theme.hairline
    }
}
