// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The accounts and the places, at the left edge.
Rectangle {
    id: root

    required property Shell shell
    required property string place
    property int notificationCount: 0
    property int talkCount: 0
    property bool wide: false
    // Its places can be dragged away.
    property bool carries: false
    // Stands for an account that has just gone.
    property accountRow nobody

    signal placeWanted(string place)
    signal writeWanted
    // A place has been dragged to this point of the window.
    signal carried(string place, point at)
    signal putDown
    // With the middle button.
    signal besideWanted(string place)

    implicitWidth: wide ? 220 : 64
    color: Theme.background
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Hairline {
        anchors.right: parent.right
        height: parent.height
    }

    Flickable {
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: parent.width - 1
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height

        Column {
            id: column

            width: parent.width
            topPadding: Theme.space12

            Repeater {
                model: root.shell.accounts.order

                RailAccount {
                    required property int modelData

                    width: column.width
                    account: root.shell.accounts.rows[modelData] ?? root.nobody
                    current: root.shell.accounts.currentIndex === modelData
                    samePerson: account.persona === root.shell.accounts.persona
                    wide: root.wide
                    unread: !current && root.shell.unread.ids.includes(account.id)
                    health: (root.shell.health.revision, root.shell.health.mark(account.id))
                    healthWords: (root.shell.health.revision, root.shell.health.words(account.id))
                    onClicked: root.shell.accounts.switchTo(modelData)
                }
            }

            Item {
                width: parent.width
                height: (root.wide ? 20 : Theme.space16) + 1

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.space8
                    width: root.wide ? 184 : 28
                    height: 1
                    color: Theme.hairline
                }
            }

            Repeater {
                model: root.shell.places

                RailItem {
                    required property placeRow modelData

                    anchors.horizontalCenter: parent?.horizontalCenter
                    place: modelData.key
                    name: modelData.title
                    symbol: modelData.symbol
                    wide: root.wide
                    selected: Places.railKey(root.place) === modelData.key
                    news: modelData.key === "notifications" ? root.notificationCount : modelData.key === "conversations" ? root.talkCount : 0
                    onClicked: root.placeWanted(modelData.key)
                    onBesideWanted: root.carries ? root.besideWanted(modelData.key) : click()
                }
            }
        }
    }

    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        width: parent.width - 1

        Repeater {
            model: Places.foot

            RailItem {
                required property placeRow modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                name: modelData.key === "outbox" && root.shell.outbox.paused ? qsTr("%1, paused").arg(modelData.title) : modelData.title
                symbol: modelData.symbol
                wide: root.wide
                selected: root.place === modelData.key
                news: modelData.key === "outbox" ? root.shell.outbox.count : 0
                quietNews: true
                mark: modelData.key === "settings" && root.shell.updates.row.news ? qsTr("Settings: a newer Godwit is there") : ""
                onClicked: root.placeWanted(modelData.key)
                onBesideWanted: root.carries ? root.besideWanted(modelData.key) : click()
            }
        }

        Item {
            width: 1
            height: root.wide ? 10 : Theme.space8
        }

        WriteButton {
            anchors.horizontalCenter: parent?.horizontalCenter
            wide: root.wide
            visible: !root.shell.accounts.current.imported
            onClicked: root.writeWanted()
        }
    }

    Item {
        anchors.fill: parent

        DragHandler {
            id: drag

            property string place: ""

            target: null
            yAxis.enabled: false
            enabled: root.carries
            onActiveChanged: {
                const from = root.mapToItem(column, centroid.pressPosition);
                place = active ? (column.childAt(from.x, from.y) as RailItem)?.place ?? "" : "";
                if (!active)
                    root.putDown();
            }
            onCentroidChanged: if (active && place.length > 0)
                root.carried(place, centroid.scenePosition)
        }
    }
}
