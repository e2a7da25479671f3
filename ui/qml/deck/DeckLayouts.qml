// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The layouts of the deck that are kept.
Column {
    id: root

    required property Deck deck

    function line(index: int): var {
        return lines.itemAt(index);
    }

    // It is named as it begins, by whoever wants to.
    function addOne() {
        deck.addLayout();
        line(deck.layoutCount - 1)?.rename();
    }

    // Of the columns that are shown then, one wants the keyboard, too; it is for the line beside.
    function forget(index: int, reason: int) {
        deck.removeLayout(index);
        Qt.callLater(begin, index, reason);
    }

    function begin(index: int, reason: int) {
        line(Math.min(index, deck.layoutCount - 1))?.begin(reason);
    }

    ShelfHeading {
        width: parent.width
        text: qsTr("Layouts")
    }

    LineRepeater {
        id: lines

        model: root.deck.layoutCount

        DeckLayoutLine {
            width: root.width
            deck: root.deck
            onForgetWanted: reason => root.forget(index, reason)
        }
    }

    ShelfLine {
        width: root.width
        title: qsTr("Begin another layout")
        symbol: "add"
        onClicked: root.addOne()
    }
}
