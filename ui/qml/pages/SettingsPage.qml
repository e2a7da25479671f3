// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// How Godwit looks.
FocusScope {
    id: root

    property int measure: Math.min(560, width - 2 * Theme.space24)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        measure: root.measure + 2 * Theme.space16
        title: qsTr("Settings")
    }

    Flickable {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            x: (root.width - width) / 2
            width: root.measure
            topPadding: Theme.space16

            SettingLine {
                width: parent.width
                title: qsTr("Appearance")
                about: qsTr("As the desktop says, or always the same")

                SegmentedControl {
                    name: qsTr("Appearance")
                    options: [qsTr("System"), qsTr("Light"), qsTr("Dark"), qsTr("Black")]
                    currentIndex: Theme.mode
                    onChosen: index => Preferences.mode = index
                }
            }

            SettingLine {
                width: parent.width
                title: qsTr("Text size")
                about: qsTr("80 to 160 %")

                Row {
                    spacing: Theme.space12

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
                        width: 44
                        text: qsTr("%1 %").arg(Math.round(Theme.scale * 100))
                        type: Theme.label
                        font.weight: Font.DemiBold
                    }
                }
            }

            SettingLine {
                width: parent.width
                title: qsTr("Motion")
                about: qsTr("Pages slide and folds unfold")

                Switch {
                    Accessible.name: qsTr("Motion")
                    checked: Theme.motion
                    onToggled: Preferences.motion = checked
                }
            }
        }
    }
}
