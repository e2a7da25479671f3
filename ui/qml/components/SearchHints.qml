// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The words by which a search is narrowed.
Item {
    id: root

    signal wanted(string operator)

    implicitHeight: chips.height + Theme.grown(18, Theme.scale)

    // In a narrow window, or in large letters, they are more than one line.
    Flow {
        id: chips

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        PlainText {
            height: Theme.grown(28, Theme.scale)
            rightPadding: 2
            text: qsTr("Narrow by")
            type: Theme.label
            color: Theme.textFaint
        }

        Repeater {
            model: ["from:", "to:", "has:image", "before:", "after:", "lang:", "is:bookmarked", "is:own"]

            Chip {
                required property string modelData

                text: modelData
                outlined: true
                checkable: false
                // A whole operator is one at once.
                onClicked: root.wanted(text.endsWith(":") ? text : text + " ")
            }
        }
    }
}
