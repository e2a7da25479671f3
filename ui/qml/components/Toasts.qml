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
    property var deed: null
    // It takes back what was done.
    property bool undoes: false
    // What is promised of a post that was written down, and what it is in the outbox.
    property string promise
    property list<string> promised
    readonly property bool undoable: undoes && secondsLeft > 0 && action.length > 0
    // What a server has refused, and nobody has been told yet: the way back stays for as long as it was offered.
    property string refusal

    signal signInWanted
    signal outboxWanted

    onActed: doIt()
    onUndoableChanged: {
        shell.commands.undoable = undoable;
        Qt.callLater(tellRefusal);
    }

    function doIt() {
        const wanted = deed;
        wanted();
    }

    function offer(sentence: string, word: string, deed: var) {
        root.deed = deed;
        undoes = false;
        show(sentence, word);
    }

    function offerUndo(sentence: string, deed: var) {
        offer(sentence, qsTr("Undo"), deed);
        undoes = true;
    }

    function tellRefusal() {
        if (undoable || refusal.length === 0)
            return;
        offer(refusal, qsTr("See the outbox"), () => outboxWanted());
        refusal = "";
    }

    // Nothing is promised any more that has been done.
    function keepPromise() {
        if (promised.length === 0 || !shell.outbox.areSent(promised))
            return;
        promised = [];
        if (secondsLeft > 0 && message === promise)
            show(qsTr("Sent."), "");
    }

    Connections {
        target: root.shell.outbox

        function onChanged() {
            root.keepPromise();
        }

        function onRefused(sentence: string) {
            root.refusal = sentence;
            root.tellRefusal();
        }
    }

    Connections {
        target: root.shell

        function onTold(sentence: string) {
            root.show(sentence, "");
        }

        function onColumnTaken(sentence: string) {
            root.offerUndo(sentence, () => root.shell.deck().undo());
        }
    }

    Connections {
        target: root.shell.commands

        function onUndoWanted() {
            root.undo();
        }
    }

    Connections {
        target: root.shell.links

        function onFailed(sentence: string, address: string) {
            if (address.length > 0)
                root.offer(sentence, qsTr("Open in the browser"), () => root.shell.openOutside(address));
            else
                root.show(sentence, "");
        }
    }

    Connections {
        target: root.shell.standby

        function onTold(sentence: string) {
            root.show(sentence, "");
        }

        function onTakenAway(sentence: string) {
            root.offerUndo(sentence, () => root.shell.standby.undo());
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
            root.offerUndo(sentence, () => root.shell.acts.cancel(act));
        }

        function onAccountWanted() {
            root.offer(qsTr("For this you need an account."), qsTr("Sign in"), () => root.signInWanted());
        }
    }

    Connections {
        target: root.shell.composer

        function onPosted(edit: bool, later: string, acts: list<string>) {
            root.promise = root.shell.outbox.paused ? qsTr("Written down. The outbox is paused: nothing goes out until you resume it.") : later.length > 0 ? qsTr("Written down. It goes out %1.").arg(later) : qsTr("Written down. It goes out as soon as the server takes it.");
            root.promised = acts;
            root.show(root.promise, "");
            root.keepPromise();
        }

        function onFailed(sentence: string) {
            root.show(sentence, "");
        }
    }
}
