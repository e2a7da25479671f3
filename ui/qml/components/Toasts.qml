// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What was done and what could not be, whoever did it.
Toast {
    id: root

    required property Shell shell
    // What the button does.
    property var undoing: null

    onActed: undoing()

    function offer(sentence: string, undoing: var) {
        root.undoing = undoing;
        show(sentence, qsTr("Undo"));
    }

    Connections {
        target: root.shell.standby

        function onTold(sentence: string) {
            root.show(sentence, "");
        }

        function onTakenAway(sentence: string) {
            root.offer(sentence, () => root.shell.standby.undo());
        }
    }

    Connections {
        target: root.shell.switching

        function onFailed(sentence: string) {
            root.show(sentence, "");
        }
    }

    Connections {
        target: root.shell.acts

        function onFailed(sentence: string) {
            root.show(sentence, "");
        }

        function onUndoable(sentence: string, act: string) {
            root.offer(sentence, () => root.shell.acts.cancel(act));
        }
    }

    Connections {
        target: root.shell.composer

        function onPosted() {
            root.show(qsTr("Written down. It goes out as soon as the server takes it."), "");
        }

        function onFailed(sentence: string) {
            root.show(sentence, "");
        }
    }
}
