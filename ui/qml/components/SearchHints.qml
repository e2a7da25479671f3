// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The words by which a search is narrowed.
Item {
    id: root

    signal wanted(string operator)

    implicitHeight: Theme.grown(46, Theme.scale)

    PlainText {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Narrow by")
        type: Theme.label
        color: Theme.textFaint
    }

    ListView {
        id: chips

        anchors.left: label.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        height: parent.height
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        // None is current: Tab leads through them.
        keyNavigationEnabled: false
        currentIndex: -1
        highlightFollowsCurrentItem: false
        clip: true
        spacing: 6
        model: ["from:", "to:", "has:image", "before:", "after:", "lang:", "is:bookmarked", "is:own"]

        delegate: Item {
            id: cell

            required property string modelData
            required property int index

            width: chip.implicitWidth
            height: root.height

            Chip {
                id: chip

                anchors.verticalCenter: parent.verticalCenter
                text: cell.modelData
                outlined: true
                checkable: false
                onVisualFocusChanged: if (visualFocus)
                    chips.positionViewAtIndex(cell.index, ListView.Contain)
                // A whole operator is one at once.
                onClicked: root.wanted(text.endsWith(":") ? text : text + " ")
            }
        }
    }
}
