// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A place that is dragged from the rail, and where it would stand.
Item {
    id: root

    required property Deck deck
    required property Shell shell
    required property ListView columns
    property string place: ""
    property point at
    property int slot: -1

    function carry(place: string, at: point) {
        root.place = deck.takes(place) ? place : "";
        root.at = at;
        slot = root.place.length > 0 && contains(at) ? slotAt(columns.mapToItem(columns.contentItem, at)) : -1;
    }

    // Beside the deck it is put back.
    function putDown() {
        if (slot >= 0)
            deck.add(place, 0, slot);
        place = "";
        slot = -1;
    }

    function slotAt(at: point): int {
        const index = columns.indexAt(at.x, at.y);
        if (index < 0)
            return deck.count;
        const column = columns.itemAtIndex(index);
        const after = at.x > column.x + column.width / 2;
        return index + (after !== Theme.rightToLeft ? 1 : 0);
    }

    // The edge between two columns.
    function edgeOf(slot: int): real {
        const column = columns.itemAtIndex(Math.min(slot, deck.count - 1));
        if (!column)
            return Theme.rightToLeft ? width : 0;
        const atRight = (slot === deck.count) !== Theme.rightToLeft;
        return column.mapToItem(root, atRight ? column.width : 0, 0).x;
    }

    Rectangle {
        x: Math.max(0, Math.min(root.width - width, root.edgeOf(root.slot) - width / 2))
        width: 3
        height: parent.height
        color: Theme.accent
        visible: root.slot >= 0
    }

    Rectangle {
        x: root.at.x + Theme.space12
        y: root.at.y - height / 2
        width: words.x + words.implicitWidth + Theme.space16
        height: Theme.grown(40, Theme.scale)
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: root.slot >= 0 ? Theme.accent : Theme.hairline
        visible: root.place.length > 0
        LayoutMirroring.enabled: false

        Icon {
            id: sign

            x: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            name: root.place.length > 0 ? Places.symbol(root.place) : ""
            size: 20
            color: Theme.textDim
        }

        PlainText {
            id: words

            x: sign.x + sign.width + Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: root.place.length > 0 ? root.shell.placeTitle(root.place) : ""
            type: Theme.label
        }
    }
}
