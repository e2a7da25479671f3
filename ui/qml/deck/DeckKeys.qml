// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What only the deck has keys for.
Item {
    id: root

    required property Deck deck
    required property Shell shell

    Instantiator {
        model: 9

        Shortcut {
            required property int index

            sequences: ["Alt+" + (index + 1)]
            enabled: root.enabled && index < root.deck.count
            onActivated: root.deck.go(index)
        }
    }

    Instantiator {
        model: root.shell.commands.columnKeys

        Shortcut {
            required property keyRow modelData

            sequences: [modelData.sequence]
            enabled: root.enabled
            onActivated: root.shell.commands.run(modelData.command)
        }
    }
}
