// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The places of a narrow window.
Rectangle {
    id: root

    required property Shell shell
    required property string place
    property int notificationCount: 0
    property int talkCount: 0
    readonly property list<string> wanted: ["home", "notifications", shell.talks ? "conversations" : "lists", "search"]
    readonly property list<placeRow> shown: shell.places.filter(row => wanted.includes(row.key))

    signal placeWanted(string place)
    signal writeWanted

    implicitHeight: 56
    color: Theme.background

    Hairline {
        width: parent.width
    }

    // From edge to edge, with the same room between all of them.
    readonly property int many: Math.max(1, shown.length)
    readonly property real cell: Math.max(0, Math.min(64, (width - 2 * Theme.space24 - 44) / many))

    Row {
        anchors.fill: parent
        anchors.topMargin: 1
        anchors.leftMargin: Theme.space24
        anchors.rightMargin: Theme.space24
        spacing: Math.max(0, (width - 44 - root.cell * root.many) / root.many)

        Repeater {
            model: root.shown

            Item {
                required property placeRow modelData

                width: root.cell
                height: parent.height

                RailItem {
                    anchors.centerIn: parent
                    width: parent.width
                    name: parent.modelData.title
                    symbol: parent.modelData.symbol
                    symbolSize: 22
                    badgeTop: 6
                    selected: Places.railKey(root.place) === parent.modelData.key
                    news: parent.modelData.key === "notifications" ? root.notificationCount : parent.modelData.key === "conversations" ? root.talkCount : 0
                    onClicked: root.placeWanted(parent.modelData.key)
                    onBesideWanted: click()
                }
            }
        }

        Item {
            width: 44
            height: parent.height

            WriteButton {
                anchors.centerIn: parent
                visible: !root.shell.accounts.current.imported
                onClicked: root.writeWanted()
            }
        }
    }
}
