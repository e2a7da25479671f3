// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

Column {
    id: root

    spacing: 12

    Repeater {
        model: ["Primary", "Secondary", "Tonal", "Quiet", "Danger"]

        Item {
            id: line

            required property int index
            required property string modelData

            width: 776
            height: 36

            PlainText {
                y: 9
                text: line.modelData
                type: Theme.caption
                color: Theme.textFaint
            }
            Row {
                x: 124
                spacing: 12

                Repeater {
                    model: ["Rest", "Hover", "Focus", "Pressed", "Disabled", "Busy"]

                    Button {
                        required property int index
                        required property string modelData

                        width: 98
                        kind: line.index
                        text: modelData
                        hot: index === 1
                        framed: index === 2
                        down: index === 3
                        enabled: index !== 4
                        busy: index === 5
                    }
                }
            }
        }
    }

    Item {
        width: 776
        height: 36

        PlainText {
            y: 9
            text: "Icon button"
            type: Theme.caption
            color: Theme.textFaint
        }
        Row {
            x: 124
            spacing: 74

            Repeater {
                model: ["Rest", "Hover", "Focus", "Pressed", "Selected", "Disabled"]

                IconButton {
                    required property int index
                    required property string modelData

                    symbol: "notifications"
                    text: modelData
                    hot: index === 1
                    framed: index === 2
                    down: index === 3
                    selected: index === 4
                    enabled: index !== 5
                }
            }
        }
    }
}
