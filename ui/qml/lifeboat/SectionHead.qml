// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The title of a section over a hairline; what belongs to it stands at the other side.
Item {
    id: root

    required property string title
    property string beside: ""
    // What stands there has a frame that ends where the hairline does; else its words do.
    property bool framed: false
    default property alias buttons: row.data

    implicitHeight: Theme.grown(41, Theme.scale)

    PlainText {
        id: titleText

        anchors.left: parent.left
        width: Math.min(implicitWidth, root.width - row.width - Theme.space16)
        height: parent.height
        text: root.title
        type: Theme.title
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }

    PlainText {
        anchors.left: titleText.right
        anchors.leftMargin: Theme.space16
        anchors.right: row.width > 0 ? row.left : parent.right
        height: parent.height
        text: root.beside
        type: Theme.label
        color: Theme.textFaint
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
        visible: text.length > 0
    }

    Row {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: root.framed ? 0 : -Theme.space16
        anchors.verticalCenter: parent.verticalCenter
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
