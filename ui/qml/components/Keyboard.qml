// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// The keys of the commands. Where something is typed, a letter is a letter: fields take keys before shortcuts do.
Item {
    id: root

    required property Shell shell
    // The list that keys move in, any that has a currentRow; null where there is none.
    required property var view

    readonly property postRow current: view ? view.currentRow : nobody
    readonly property bool onPost: current.key.length > 0
    property postRow nobody
    // A button that the keyboard has reached takes what presses it.
    readonly property bool onButton: (Window.activeFocusItem as T.AbstractButton)?.visualFocus ?? false
    readonly property list<string> pressing: ["Space", "Return"]
    // `G` was pressed just before: the next letter names a place.
    property bool going: false

    onCurrentChanged: shell.commands.post = current

    function press(command: string) {
        going = false;
        shell.commands.run(command);
    }

    Instantiator {
        model: root.shell.commands.keys

        Shortcut {
            required property keyRow modelData

            sequences: [modelData.sequence]
            enabled: root.enabled && modelData.afterG === root.going && (!modelData.needsPost || root.onPost) && !(root.onButton && root.pressing.includes(modelData.sequence))
            onActivated: root.press(modelData.command)
        }
    }

    Shortcut {
        sequences: ["G"]
        enabled: root.enabled && !root.going
        onActivated: root.going = true
    }

    Timer {
        interval: 1500
        running: root.going
        onTriggered: root.going = false
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
