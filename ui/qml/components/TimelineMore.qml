// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Opens the menu of what else can be done with a timeline.
IconButton {
    id: root

    required property TimelineController timeline
    required property Navigator navigator
    property string tag: ""
    // What it is as a column of the deck; empty: none.
    property string place: ""

    signal newestWanted

    text: qsTr("More")
    symbol: "more"
    onClicked: menu.need().drop()

    LateItem {
        id: menu

        page: Qt.resolvedUrl("TimelineMenu.qml")
        given: ({
                button: root,
                timeline: Qt.binding(() => root.timeline),
                navigator: root.navigator,
                tag: Qt.binding(() => root.tag),
                place: Qt.binding(() => root.place)
            })

        Connections {
            target: menu.late
            ignoreUnknownSignals: true

            function onNewestWanted() {
                root.newestWanted();
            }
        }
    }
}
