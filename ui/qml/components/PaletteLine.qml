// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Something that was found: its sign, its name with the letters typed, what it is, and its key.
Column {
    id: root

    required property foundRow row
    property bool current: false

    signal hoveredOver
    signal chosen

    PlainText {
        anchors.left: parent.left
        anchors.leftMargin: 20
        height: Theme.grown(28, Theme.scale)
        text: root.row.heading
        type: Theme.caption
        // Nearer to what it is the heading of than to what is above.
        topPadding: type.lead / 2 + 3
        bottomPadding: -type.lead / 2 - 3
        font.weight: Font.Medium
        color: Theme.textDim
        visible: text.length > 0
        Accessible.role: Accessible.Heading
    }

    Item {
        width: parent.width
        height: Theme.grown(40, Theme.scale)
        Accessible.role: Accessible.ListItem
        Accessible.name: [root.row.title, root.row.detail, root.row.caps.join("+")].filter(part => part.length > 0).join(", ")
        Accessible.selected: root.current
        Accessible.onPressAction: root.chosen()

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            width: parent.width - 2 * Theme.space8
            height: parent.height
            radius: Theme.radiusSmall
            color: root.current ? Theme.accentSoft : Theme.transparent
        }

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: 22
            anchors.verticalCenter: parent.verticalCenter
            name: root.row.symbol
            size: 20
            color: root.current ? Theme.accent : Theme.textDim
            visible: root.row.symbol.length > 0
        }

        Avatar {
            anchors.left: parent.left
            anchors.leftMargin: 20
            anchors.verticalCenter: parent.verticalCenter
            size: 24
            source: root.row.avatar
            name: root.row.title
            ground: Theme.raised
            visible: root.row.symbol.length === 0 && root.row.detail.length > 0
        }

        Text {
            id: title

            anchors.left: parent.left
            anchors.leftMargin: 56
            width: Math.min(implicitWidth, root.width - caps.width - 20 - anchors.leftMargin - Theme.space12)
            anchors.verticalCenter: parent.verticalCenter
            text: root.row.markup
            // Escaped, with our own emphasis: see fuzzyMarkup().
            textFormat: Text.StyledText
            color: Theme.text
            font.pixelSize: Theme.label.size
            font.weight: Font.Medium
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        PlainText {
            anchors.left: title.right
            anchors.leftMargin: Theme.space12
            anchors.right: caps.left
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            text: root.row.detail
            type: Theme.label
            color: Theme.textFaint
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        KeyCaps {
            id: caps

            anchors.right: parent.right
            anchors.rightMargin: 20
            anchors.verticalCenter: parent.verticalCenter
            caps: root.row.caps
        }

        HoverHandler {
            onPointChanged: root.hoveredOver()
        }

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.chosen()
        }
    }
}
