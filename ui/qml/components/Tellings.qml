// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What the window says in passing: what could not be done, and what was.
Toast {
    id: root

    required property Shell shell

    onActed: shell.standby.undo()

    Connections {
        target: root.shell.standby

        function onTold(sentence: string) {
            root.show(sentence, "");
        }

        function onTakenAway(sentence: string) {
            root.show(sentence, qsTr("Undo"));
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
