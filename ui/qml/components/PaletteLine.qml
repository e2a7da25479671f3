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
        x: 20
        height: Theme.grown(30, Theme.scale)
        text: root.row.heading
        type: Theme.caption
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
            x: Theme.space8
            width: parent.width - 2 * Theme.space8
            height: parent.height
            radius: Theme.radiusSmall
            color: root.current ? Theme.accentSoft : Theme.transparent
        }

        Icon {
            x: 22
            anchors.verticalCenter: parent.verticalCenter
            name: root.row.symbol
            size: 20
            color: root.current ? Theme.accent : Theme.textDim
            visible: root.row.symbol.length > 0
        }

        Avatar {
            x: 20
            anchors.verticalCenter: parent.verticalCenter
            size: 24
            source: root.row.avatar
            name: root.row.title
            ground: Theme.raised
            visible: root.row.symbol.length === 0 && root.row.detail.length > 0
        }

        Text {
            id: title

            x: 56
            width: Math.min(implicitWidth, caps.x - x - Theme.space12)
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
            x: title.x + title.width + Theme.space12
            width: Math.max(0, caps.x - x - Theme.space12)
            anchors.verticalCenter: parent.verticalCenter
            text: root.row.detail
            type: Theme.label
            color: Theme.textFaint
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        KeyCaps {
            id: caps

            x: parent.width - width - 20
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
