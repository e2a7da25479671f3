// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The places of a narrow window.
Rectangle {
    id: root

    required property string place
    property int notificationCount: 0

    signal placeWanted(string place)
    signal writeWanted

    implicitHeight: 56
    color: Theme.background

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.hairline
    }

    Row {
        anchors.fill: parent
        anchors.topMargin: 1

        Repeater {
            model: Places.narrow

            Item {
                required property placeRow modelData

                width: root.width / (Places.narrow.length + 1)
                height: parent.height

                RailItem {
                    anchors.centerIn: parent
                    width: Math.min(64, parent.width)
                    name: parent.modelData.title
                    symbol: parent.modelData.symbol
                    selected: root.place === parent.modelData.key
                    news: parent.modelData.key === "notifications" ? root.notificationCount : 0
                    onClicked: root.placeWanted(parent.modelData.key)
                }
            }
        }

        Item {
            width: root.width / (Places.narrow.length + 1)
            height: parent.height

            WriteButton {
                anchors.centerIn: parent
                onClicked: root.writeWanted()
            }
        }
    }
}
