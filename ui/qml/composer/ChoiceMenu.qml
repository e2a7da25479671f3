// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A menu of rows that each have a key; the chosen one has a tick.
Menu {
    id: root

    required property list<choiceRow> choices
    property string chosen
    // A row that has just gone.
    property choiceRow none

    signal picked(string key)

    Instantiator {
        model: root.choices.length
        onObjectAdded: (index, object) => root.insertItem(index, object as MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as MenuItem)

        MenuItem {
            required property int index

            readonly property choiceRow choice: root.choices[index] ?? root.none

            text: choice.words
            symbol: choice.key === root.chosen ? "done" : ""
            onTriggered: root.picked(choice.key)
        }
    }
}
