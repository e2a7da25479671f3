// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The layouts of the deck that are kept; each is called what its columns are.
Column {
    id: root

    required property Deck deck

    ShelfHeading {
        width: parent.width
        text: qsTr("Layouts")
    }

    Repeater {
        model: root.deck.layoutCount

        ShelfLine {
            required property int index

            width: root.width
            title: (root.deck.count, root.deck.current, root.deck.layoutTitle(index))
            symbol: root.deck.layout === index ? "done" : "deck"
            removal: root.deck.layoutCount > 1 ? qsTr("Forget this layout") : ""
            onClicked: root.deck.layout = index
            onRemoved: root.deck.removeLayout(index)
        }
    }

    ShelfLine {
        width: root.width
        title: qsTr("Begin another layout")
        symbol: "add"
        onClicked: root.deck.addLayout()
    }
}
