// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A restore: how far it is, what could not be, and the way back.
Column {
    id: root

    required property Shell shell
    required property restoreRow row
    required property RestoreList restores
    property bool unfolded: false
    property bool asks: false
    // Where the table for the server's own page was put.
    property string savedAs
    // Lines that have just gone.
    property signRow noKind
    property factRow nothing

    // The keyboard goes from the button to the answer that changes nothing, and back.
    function ask() {
        const reason = undo.focusReason;
        asks = true;
        stay.forceActiveFocus(reason);
    }

    function leave(reason: int) {
        asks = false;
        undo.forceActiveFocus(reason);
    }

    topPadding: Theme.space12
    spacing: Theme.space8

    PlainText {
        width: root.width
        text: root.row.title
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.role: Accessible.Heading
    }

    PlainText {
        width: root.width
        text: root.row.standing
        type: Theme.label
        color: root.row.underWay ? Theme.textDim : Theme.success
        wrapMode: Text.Wrap
    }

    ProgressBar {
        width: root.width
        visible: root.row.underWay
        name: root.row.undoes ? qsTr("Taken back of %1").arg(root.row.title) : qsTr("Restored of %1").arg(root.row.title)
        to: Math.max(1, root.row.total)
        value: root.row.done
    }

    PlainText {
        width: root.width
        visible: text.length > 0
        text: root.row.counts
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    PlainText {
        width: root.width
        visible: root.row.underWay && !root.row.undoes
        text: qsTr("Whom you keep away comes first, then whom you follow, then lists, filters, hashtags and bookmarks.")
        type: Theme.caption
        color: Theme.textFaint
        wrapMode: Text.Wrap
    }

    PlainText {
        width: root.width
        visible: text.length > 0
        text: root.row.problem
        type: Theme.label
        color: Theme.warning
        wrapMode: Text.Wrap
    }

    Column {
        width: root.width

        Repeater {
            model: root.row.kinds.length

            SignLine {
                required property int index

                width: root.width
                line: root.row.kinds[index] ?? root.noKind
            }
        }
    }

    Column {
        width: root.width
        visible: root.unfolded && root.row.failedCount > 0
        spacing: Theme.space4

        Repeater {
            model: root.unfolded ? root.row.failed.length : 0

            PlainText {
                required property int index
                readonly property factRow failed: root.row.failed[index] ?? root.nothing

                width: root.width
                text: qsTr("%1: %2").arg(failed.label).arg(failed.value)
                type: Theme.label
                color: Theme.textDim
                wrapMode: Text.Wrap
            }
        }

        PlainText {
            readonly property int more: root.row.failedCount - root.row.failed.length

            width: root.width
            visible: more > 0
            text: qsTr("and %Ln more", "", more)
            type: Theme.label
            color: Theme.textDim
        }
    }

    LateDialogs {
        id: dialogs

        onChosen: place => root.restores.saveFollows(root.row.id, place)
    }

    Connections {
        target: root.restores

        function onSaved(restore: int, place: string) {
            if (restore === root.row.id)
                root.savedAs = place;
        }
    }

    AdviceLine {
        width: root.width
        visible: root.row.quicker.length > 0
        topPadding: 0
        words: root.row.quicker

        Button {
            size: Button.Small
            text: qsTr("Save the list…")
            onClicked: dialogs.openFolder(qsTr("The folder for the list"))
        }
        Button {
            size: Button.Small
            kind: Button.Quiet
            symbol: "open-outside"
            text: qsTr("Open the page for imports")
            onClicked: root.shell.openOutside(root.row.importPage)
        }
    }

    PlainText {
        width: root.width
        visible: root.savedAs.length > 0 && root.row.quicker.length > 0
        text: qsTr("The list is %1.").arg(root.savedAs)
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.role: Accessible.AlertMessage
    }

    AdviceLine {
        width: root.width
        visible: root.asks && root.row.canUndo
        topPadding: 0
        words: qsTr("Take back what this restore has done: %1? What was there before stays, and so does what you have changed since.").arg(root.row.wouldUndo)

        Button {
            size: Button.Small
            kind: Button.Danger
            text: qsTr("Take it back")
            onClicked: {
                root.leave(focusReason);
                root.restores.undo(root.row.id);
            }
        }
        Button {
            id: stay

            size: Button.Small
            kind: Button.Quiet
            text: qsTr("Leave it")
            onClicked: root.leave(focusReason)
        }
    }

    Flow {
        width: root.width
        visible: !root.asks || !root.row.canUndo
        spacing: Theme.space8

        Button {
            visible: root.row.underWay
            size: Button.Small
            text: root.row.paused ? qsTr("Go on") : qsTr("Pause")
            onClicked: root.restores.setPaused(root.row.id, !root.row.paused)
        }
        Button {
            visible: root.row.failedCount > 0
            size: Button.Small
            kind: Button.Quiet
            symbol: root.unfolded ? "fold" : "unfold"
            text: root.row.undoes ? qsTr("%Ln not taken back", "", root.row.failedCount) : qsTr("%Ln could not be", "", root.row.failedCount)
            Accessible.description: root.unfolded ? qsTr("Unfolded") : qsTr("Folded")
            onClicked: root.unfolded = !root.unfolded
        }
        Button {
            id: undo

            visible: root.row.canUndo
            size: Button.Small
            symbol: "undo"
            text: qsTr("Undo…")
            onClicked: root.ask()
        }
        Button {
            visible: !root.row.underWay
            size: Button.Small
            kind: Button.Quiet
            symbol: "close"
            text: qsTr("Forget it")
            Accessible.description: qsTr("Shows it no more; what it has done stays.")
            onClicked: root.restores.forget(root.row.id)
        }
    }

    Hairline {
        width: root.width
    }
}
