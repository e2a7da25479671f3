// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The kinds of notifications, one of them chosen.
Rectangle {
    id: root

    required property string kind
    property int measure: width

    signal chosen(string kind)

    readonly property list<string> kinds: ["", "mention", "boost", "favourite", "follow", "poll", "edit"]
    readonly property list<string> words: [qsTr("All"), qsTr("Mentions"), qsTr("Boosts"), qsTr("Favourites"), qsTr("Follows"), qsTr("Polls"), qsTr("Edits")]

    implicitHeight: 45
    color: Theme.surface

    ListView {
        id: chips

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure - 20
        height: parent.height
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        // None is current: Tab leads through them.
        keyNavigationEnabled: false
        currentIndex: -1
        highlightFollowsCurrentItem: false
        clip: contentWidth > width
        spacing: 2
        model: root.kinds.length

        delegate: Item {
            id: cell

            required property int index

            width: chip.implicitWidth
            height: 44

            Chip {
                id: chip

                anchors.verticalCenter: parent.verticalCenter
                text: root.words[cell.index]
                checkable: false
                checked: root.kind === root.kinds[cell.index]
                onVisualFocusChanged: if (visualFocus)
                    chips.positionViewAtIndex(cell.index, ListView.Contain)
                onClicked: root.chosen(root.kinds[cell.index])
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
