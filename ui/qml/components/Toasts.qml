// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What was done and what could not be, whoever did it.
Toast {
    id: root

    required property Shell shell
    // What the button takes back; empty: that somebody no longer stands by.
    property string act

    onActed: act.length > 0 ? shell.acts.cancel(act) : shell.standby.undo()

    function offer(sentence: string, act: string) {
        root.act = act;
        show(sentence, qsTr("Undo"));
    }

    Connections {
        target: root.shell.standby

        function onTold(sentence: string) {
            root.show(sentence, "");
        }

        function onTakenAway(sentence: string) {
            root.offer(sentence, "");
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
            root.offer(sentence, act);
        }
    }

    Connections {
        target: root.shell.composer

        function onPosted(edit: bool, later: string) {
            root.show(later.length > 0 ? qsTr("Written down. It goes out %1.").arg(later) : qsTr("Written down. It goes out as soon as the server takes it."), "");
        }

        function onFailed(sentence: string) {
            root.show(sentence, "");
        }
    }
}
