// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The text of a post: what flows is one text that can be selected, code stands in boxes of its own.
PromptColumn {
    id: root

    required property list<blockRow> blocks
    required property Navigator navigator
    property typeStyle type: Theme.body
    // For a block of the row before that is about to go.
    property blockRow none

    signal tapped(int button)

    spacing: Theme.space8

    Repeater {
        model: root.blocks.length

        delegate: Loader {
            id: part

            required property int index
            readonly property blockRow block: index < root.blocks.length ? root.blocks[index] : root.none

            // Without a width of its own: a loader that has one asks how wide its item would like to be, for which a text
            // is laid out three times with each change instead of once.
            sourceComponent: block.code ? code : flowing

            Component {
                id: flowing

                FlowingText {
                    width: root.width
                    markup: part.block.markup
                    type: root.type
                    onLinkWanted: (link, button) => root.navigator.press(link, button)
                    onTapped: button => root.tapped(button)
                }
            }

            Component {
                id: code

                CodeBlock {
                    width: root.width
                    block: part.block
                    navigator: root.navigator
                }
            }
        }
    }
}
