// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The answers of a poll, how long it is open, and how many answers one may give.
Column {
    id: root

    required property PollEditor poll
    // When the draft was kept: stands here where there is room for it.
    property string kept
    readonly property bool tells: choices.childrenRect.height <= length.height && choices.childrenRect.width + Theme.space12 + told.implicitWidth <= width

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

    Item {
        width: parent.width
        height: choices.height

        Flow {
            id: choices

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
                id: many

                outlined: true
                text: root.poll.multiple ? qsTr("Several answers each") : qsTr("One answer each")
                onClicked: counts.popup(many, 0, many.height)

                Menu {
                    id: counts

                    MenuItem {
                        text: qsTr("One answer each")
                        symbol: root.poll.multiple ? "" : "done"
                        onTriggered: root.poll.multiple = false
                    }

                    MenuItem {
                        text: qsTr("Several answers each")
                        symbol: root.poll.multiple ? "done" : ""
                        onTriggered: root.poll.multiple = true
                    }
                }
            }
        }

        PlainText {
            id: told

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.grown(28, Theme.scale)
            text: root.kept
            type: Theme.label
            color: Theme.textFaint
            visible: root.tells
        }
    }
}
