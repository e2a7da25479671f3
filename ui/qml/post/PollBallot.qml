// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The choices of a poll that can still be voted in.
PromptColumn {
    id: root

    required property pollRow poll
    required property list<int> chosen

    signal chosenOne(int option)

    spacing: Theme.space4

    Repeater {
        model: root.poll.options.length

        delegate: Loader {
            id: choice

            required property int index
            readonly property string title: index < root.poll.options.length ? root.poll.options[index].title : ""
            readonly property bool ticked: root.chosen.includes(index)

            width: root.width
            sourceComponent: root.poll.multiple ? many : one

            Component {
                id: one

                RadioButton {
                    // Told from outside: buttons of two posts are no group.
                    autoExclusive: false
                    text: choice.title
                    checked: choice.ticked
                    onClicked: root.chosenOne(choice.index)
                }
            }

            Component {
                id: many

                CheckBox {
                    text: choice.title
                    checked: choice.ticked
                    onClicked: root.chosenOne(choice.index)
                }
            }
        }
    }
}
