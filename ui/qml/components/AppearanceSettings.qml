// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// How Godwit looks.
Column {
    id: root

    required property AccountList accounts
    property string wanted: ""
    readonly property list<int> modes: [Theme.Light, Theme.Dark, Theme.Black]
    readonly property list<string> names: [qsTr("Light"), qsTr("Dark"), qsTr("Black")]
    // The palette that is seen, also where the system chose it.
    readonly property int shown: Theme.mode !== Theme.System ? Theme.mode : Theme.dark ? Theme.Dark : Theme.Light

    Flow {
        width: parent.width
        bottomPadding: 20
        spacing: Theme.space16
        visible: root.wanted.length === 0
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Palette")

        Repeater {
            model: 3

            PaletteCard {
                required property int index

                width: Math.min(176, Math.max(120, (root.width - 2 * Theme.space16) / 3))
                mode: root.modes[index]
                text: root.names[index]
                selected: root.shown === mode
                onClicked: Preferences.mode = mode
            }
        }
    }

    Hairline {
        width: parent.width
        visible: root.wanted.length === 0
    }

    SettingLine {
        width: parent.width
        wanted: root.wanted
        title: qsTr("Follow the system")
        about: qsTr("Light or dark, as the desktop says")

        Switch {
            Accessible.name: qsTr("Follow the system")
            checked: Theme.mode === Theme.System
            onToggled: Preferences.mode = checked ? Theme.System : root.shown
        }
    }

    SettingLine {
        width: parent.width
        wanted: root.wanted
        title: qsTr("Accent")
        about: qsTr("The account’s own colour shows as whom you act")

        Row {
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Accent")

            Repeater {
                model: Theme.accents

                AccentDot {
                    required property int index

                    accent: index
                    selected: root.accounts.current.accent === index
                    onClicked: root.accounts.setAccent(root.accounts.current.id, index)
                }
            }
        }
    }

    SettingLine {
        width: parent.width
        wanted: root.wanted
        title: qsTr("Text size")
        about: qsTr("80 to 160 %")

        Row {
            spacing: Theme.space12

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("A", "the letter that stands for the text size")
                type: Theme.label
                color: Theme.textDim
                Accessible.ignored: true
            }

            Slider {
                anchors.verticalCenter: parent.verticalCenter
                name: qsTr("Text size")
                from: 80
                to: 160
                stepSize: 5
                value: Math.round(Theme.scale * 100)
                onMoved: Preferences.scale = value / 100
            }

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("A", "the letter that stands for the text size")
                type: Theme.heading
                color: Theme.textDim
                Accessible.ignored: true
            }

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: 44 * Theme.scale
                text: qsTr("%1 %").arg(Math.round(Theme.scale * 100))
                type: Theme.label
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignRight
            }
        }
    }

    SettingLine {
        width: parent.width
        wanted: root.wanted
        title: qsTr("Density")
        about: qsTr("How much stands between posts")

        SegmentedControl {
            room: root.width
            name: qsTr("Density")
            options: [qsTr("Compact"), qsTr("Calm"), qsTr("Airy")]
            currentIndex: Preferences.density
            onChosen: index => Preferences.density = index
        }
    }

    SettingLine {
        width: parent.width
        wanted: root.wanted
        title: qsTr("Pictures")
        about: qsTr("Keep their height while loading, so that nothing jumps")

        SegmentedControl {
            room: root.width
            name: qsTr("Pictures")
            options: [qsTr("Small"), qsTr("Full"), qsTr("Hidden")]
            currentIndex: Preferences.pictures
            onChosen: index => Preferences.pictures = index
        }
    }

    SettingLine {
        width: parent.width
        wanted: root.wanted
        title: qsTr("Animations")
        about: qsTr("When silent videos and GIFs play by themselves")

        SegmentedControl {
            room: root.width
            name: qsTr("Animations")
            options: [qsTr("Never"), qsTr("On hover"), qsTr("In sight")]
            currentIndex: Preferences.moving
            onChosen: index => Preferences.moving = index
        }
    }

    SettingLine {
        width: parent.width
        wanted: root.wanted
        title: qsTr("Action row")
        about: qsTr("Counts show only where not zero")

        SegmentedControl {
            room: root.width
            name: qsTr("Action row")
            options: [qsTr("Always"), qsTr("On hover")]
            currentIndex: Preferences.actsOnHover ? 1 : 0
            onChosen: index => Preferences.actsOnHover = index === 1
        }
    }

    SettingLine {
        width: parent.width
        wanted: root.wanted
        title: qsTr("Motion")
        about: qsTr("Pages slide and folds unfold")

        Switch {
            Accessible.name: qsTr("Motion")
            checked: Theme.motion
            onToggled: Preferences.motion = checked
        }
    }

    SettingLine {
        width: parent.width
        wanted: root.wanted
        title: qsTr("Relative times")
        about: qsTr("“4 min” instead of 18:42; the exact time on hover")

        Switch {
            Accessible.name: qsTr("Relative times")
            checked: Preferences.relativeTimes
            onToggled: Preferences.relativeTimes = checked
        }
    }

    SettingLine {
        width: parent.width
        wanted: root.wanted
        title: qsTr("Drawn by")
        about: qsTr("From the next start on; try the other one where the window flickers or is slow")

        SegmentedControl {
            room: root.width
            name: qsTr("Drawn by")
            options: [qsTr("Automatic"), qsTr("Processor"), qsTr("Graphics card")]
            currentIndex: Preferences.renderer
            onChosen: index => Preferences.renderer = index
        }
    }
}
