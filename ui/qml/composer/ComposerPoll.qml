// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The answers of a poll, how long it is open, and how many answers one may give.
Column {
    id: root

    required property PollEditor poll

    function begin() {
        const first = answers.itemAt(0) as PollAnswer;
        if (first)
            first.input.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space8

    Repeater {
        id: answers

        // As many as there may be: a row that is written in stays when the next one comes.
        model: root.poll.most

        PollAnswer {
            width: root.width
            poll: root.poll
            visible: index < root.poll.options.length
        }
    }

    Flow {
        width: parent.width
        topPadding: Theme.space4
        spacing: Theme.space8

        ChoiceButton {
            id: length

            outlined: true
            symbol: "time"
            text: qsTr("Open for %1").arg(root.poll.lengthWords)
            onClicked: lengths.popup(length, 0, length.height)

            ChoiceMenu {
                id: lengths

                choices: root.poll.lengths
                chosen: root.poll.seconds
                onPicked: key => root.poll.seconds = Number(key)
            }
        }

        ChoiceButton {
            outlined: true
            text: root.poll.multiple ? qsTr("Several answers each") : qsTr("One answer each")
            onClicked: root.poll.multiple = !root.poll.multiple
            folds: false
            symbol: "done"
        }
    }
}
