// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The words by which a search is narrowed.
Item {
    id: root

    signal wanted(string operator)

    implicitHeight: 44

    PlainText {
        id: label

        x: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Narrow by")
        type: Theme.label
        color: Theme.textFaint
    }

    ListView {
        x: label.x + label.width + Theme.space8
        width: parent.width - x - Theme.space16
        height: parent.height
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        spacing: Theme.space4
        model: ["from:", "to:", "has:image", "before:", "after:", "lang:", "is:bookmarked", "is:own"]

        delegate: Item {
            id: cell

            required property string modelData

            width: chip.implicitWidth
            height: 44

            Chip {
                id: chip

                anchors.verticalCenter: parent.verticalCenter
                text: cell.modelData
                outlined: true
                checkable: false
                onClicked: root.wanted(text)
            }
        }
    }
}
