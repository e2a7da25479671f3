// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

Item {
    id: root

    width: 776
    height: 250

    Repeater {
        model: ["Field", "Switch, check,\nradio", "Chips, pills", "Account marks", "Act"]

        PlainText {
            required property int index
            required property string modelData

            y: [11, 72, 128, 180, 228][index]
            text: modelData
            type: Theme.caption
            color: Theme.textFaint
        }
    }

    Field {
        x: 124
        width: 150
        name: "Server"
        placeholder: "Server"
    }
    Field {
        x: 286
        width: 150
        name: "Server"
        text: "gts.ex"
        active: true
    }
    Field {
        x: 448
        width: 190
        name: "Server"
        text: "gts.exampl"
        error: " "
    }
    FieldNote {
        x: 448
        y: 46
        error: "No server answers there. Did you mean gts.example?"
        hint: ""
    }
    Field {
        x: 650
        width: 100
        name: "Off"
        placeholder: "Off"
        enabled: false
    }

    Row {
        x: 124
        y: 72
        spacing: 12

        Switch {
            checked: true
        }
        Switch {}
        Switch {
            checked: true
            enabled: false
        }
    }
    Row {
        x: 296
        y: 72
        spacing: 12

        CheckBox {
            checked: true
        }
        CheckBox {}
    }
    Row {
        x: 384
        y: 72
        spacing: 12

        RadioButton {
            checked: true
        }
        RadioButton {
            autoExclusive: false
        }
    }
    SegmentedControl {
        x: 472
        y: 74
        name: "Density"
        options: ["Compact", "Calm", "Airy"]
        currentIndex: 1
    }

    Row {
        x: 124
        y: 124
        spacing: 12

        Chip {
            text: "All"
            checked: true
        }
        Chip {
            text: "Mentions"
        }
        Chip {
            text: "Hover"
            hot: true
        }
        Chip {
            text: "lang:"
            outlined: true
        }
        Pill {
            anchors.verticalCenter: parent.verticalCenter
            text: "12 new"
        }
        Badge {
            anchors.verticalCenter: parent.verticalCenter
            count: 4
        }
        Badge {
            anchors.verticalCenter: parent.verticalCenter
            count: 2
            quiet: true
        }
    }

    Row {
        x: 124
        y: 170
        spacing: 16

        Repeater {
            model: [Avatar.Unmarked, Avatar.Unmarked, Avatar.Slow, Avatar.Unreachable, Avatar.Fine]

            Avatar {
                required property int index
                required property int modelData

                name: "Maren"
                source: "qrc:/sheet/face.svg"
                size: 40
                unread: index === 1
                health: modelData
            }
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: "fine · unread · slow · unreachable · fine (Lifeboat only)"
            type: Theme.caption
            color: Theme.textFaint
        }
    }

    Repeater {
        model: ["Rest", "Hover", "Done", "Pending", "Refused", "Off"]

        Item {
            id: cell

            required property int index
            required property string modelData

            x: 124 + 110 * index
            y: 223

            Act {
                id: act

                text: cell.modelData
                symbol: cell.index < 2 ? "reply" : cell.index === 2 ? "favourite" : "boost"
                doneSymbol: cell.index === 2 ? "favourite-filled" : "boost"
                count: cell.index < 5 ? "12" : ""
                hot: cell.index === 1
                done: cell.index === 2 || cell.index === 3
                pending: cell.index === 3
                refused: cell.index === 4
                enabled: cell.index !== 5
            }
            PlainText {
                x: act.implicitWidth + (cell.index === 5 ? -12 : 6)
                y: 6
                text: cell.modelData
                type: Theme.caption
                color: Theme.textFaint
                opacity: act.opacity
            }
        }
    }
}
