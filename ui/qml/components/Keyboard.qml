// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The keys of the window. Where something is typed, a letter is a letter: fields take keys before shortcuts do.
Item {
    id: root

    required property Shell shell
    required property Navigator navigator
    // The list that keys move in; null where there is none.
    required property Item view

    readonly property postRow current: view ? view.currentRow : nobody
    readonly property bool onPost: current.key.length > 0 && current.actId.length === 0
    property postRow nobody
    property bool going: false

    signal placeWanted(string place)
    signal backWanted
    signal newestWanted
    signal sheetWanted

    function letter(letter: string) {
        going = false;
        const place = Places.keyOf(letter);
        if (place.length > 0)
            placeWanted(place);
    }

    component Key: Shortcut {
        property bool needsPost: false

        enabled: root.enabled && !root.going && (!needsPost || root.onPost)
    }

    Key {
        sequences: ["J"]
        onActivated: root.move(1)
    }

    Key {
        sequences: ["K"]
        onActivated: root.move(-1)
    }

    function move(by: int) {
        navigator.keyboard = true;
        if (view)
            view.step(by);
    }

    Key {
        sequences: ["Space", "PgDown"]
        onActivated: if (root.view)
            root.view.page(1)
    }

    Key {
        sequences: ["Shift+Space", "PgUp"]
        onActivated: if (root.view)
            root.view.page(-1)
    }

    Key {
        sequences: ["O", "Return"]
        needsPost: true
        onActivated: root.navigator.thread(root.current.key)
    }

    Key {
        sequences: ["U", "Escape"]
        onActivated: root.backWanted()
    }

    Key {
        sequences: ["R"]
        needsPost: true
        onActivated: root.navigator.answer(root.current)
    }

    Key {
        sequences: ["Q"]
        needsPost: true
        onActivated: root.navigator.quote(root.current)
    }

    Key {
        sequences: ["E"]
        enabled: root.enabled && !root.going && root.current.own
        onActivated: root.navigator.edit(root.current)
    }

    Key {
        sequences: ["B"]
        needsPost: true
        onActivated: root.navigator.acts.boost(root.current.key, !root.current.boosted)
    }

    Key {
        sequences: ["F"]
        needsPost: true
        onActivated: root.navigator.acts.favourite(root.current.key, !root.current.favourited)
    }

    Key {
        sequences: ["S"]
        needsPost: true
        onActivated: root.navigator.acts.bookmark(root.current.key, !root.current.bookmarked)
    }

    Key {
        sequences: ["L"]
        needsPost: true
        onActivated: root.navigator.follow(root.current.card.url.length > 0 ? root.current.card.url : root.current.url)
    }

    Key {
        sequences: ["V"]
        needsPost: true
        onActivated: if (root.current.media.length > 0)
            root.navigator.media(root.current.media, 0)
    }

    Key {
        sequences: ["X"]
        needsPost: true
        onActivated: root.navigator.fold(root.current.key, root.navigator.isUnfolded(root.current.key, 0))
    }

    Key {
        sequences: ["N", "Ctrl+N"]
        onActivated: root.shell.composer.write()
    }

    Key {
        sequences: ["/", "Ctrl+F"]
        onActivated: root.placeWanted("search")
    }

    Key {
        sequences: ["."]
        onActivated: root.newestWanted()
    }

    Key {
        sequences: ["?"]
        onActivated: root.sheetWanted()
    }

    Key {
        sequences: ["G"]
        onActivated: root.going = true
    }

    Timer {
        interval: 1500
        running: root.going
        onTriggered: root.going = false
    }

    Instantiator {
        model: ["H", "N", "L", "F", "B", "S", "O", "/", ","]

        Shortcut {
            required property string modelData

            sequences: [modelData]
            enabled: root.enabled && root.going
            onActivated: root.letter(modelData.toLowerCase())
        }
    }

    Instantiator {
        model: 9

        Shortcut {
            required property int index

            sequences: ["Ctrl+" + (index + 1)]
            enabled: root.enabled
            onActivated: root.shell.accounts.switchTo(index)
        }
    }
}
