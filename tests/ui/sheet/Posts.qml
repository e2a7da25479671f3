// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The measures of a post, to see the acts and marks in their place.
Column {
    id: root

    width: 808

    Repeater {
        model: ["Kit", "Mateo Silva", "Wren", "Priya Raman"]

        Rectangle {
            id: post

            required property int index
            required property string modelData

            width: root.width
            height: 93
            color: index === 1 ? Theme.hover : Theme.surface

            Avatar {
                x: 16
                y: 12
                name: post.modelData
            }
            PlainText {
                id: name

                x: 72
                y: 11
                text: post.modelData
                font.weight: Font.DemiBold
            }
            PlainText {
                x: name.x + name.width + 6
                y: 13
                text: "@" + post.modelData.split(" ")[0].toLowerCase() + "@nest.example"
                type: Theme.label
                color: Theme.textFaint
            }
            PlainText {
                anchors.right: parent.right
                anchors.rightMargin: 20
                y: 13
                text: post.index + 2 + " h"
                type: Theme.label
                color: Theme.textFaint
            }
            PlainText {
                x: 72
                y: 34
                text: "The rest in bar 12 is the best part."
            }
            Repeater {
                model: ["reply", "boost", "favourite", "bookmark"]

                Act {
                    required property int index
                    required property string modelData

                    x: 72 + 72 * index
                    y: 59
                    text: modelData
                    symbol: modelData
                    count: index < 3 ? (index + 1).toString() : ""
                    lit: post.index === 1
                }
            }
            Act {
                x: post.width - 38
                y: 59
                text: "More"
                symbol: "more"
            }
            Hairline {
                y: post.height - 1
                width: post.width
            }
            Rectangle {
                visible: post.index === 2
                width: 3
                height: post.height
                color: Theme.accent
            }
            FocusFrame {
                shown: post.index === 3
                inside: true
            }
        }
    }
}
