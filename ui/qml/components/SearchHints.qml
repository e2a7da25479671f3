// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The words by which a search can be narrowed further.
Item {
    id: root

    // What it is narrowed by already.
    required property list<string> operators

    signal wanted(string operator)

    implicitHeight: chips.height + 20

    // In a narrow window, or in large letters, they are more than one line.
    Flow {
        id: chips

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        y: 9
        spacing: 6

        PlainText {
            height: Theme.grown(26, Theme.scale)
            rightPadding: 2
            text: qsTr("Narrow by")
            type: Theme.label
            color: Theme.textFaint
        }

        Repeater {
            model: ["from:", "to:", "has:image", "in:", "before:", "after:", "lang:", "is:bookmarked", "is:own"].filter(word => !root.operators.some(operator => operator.startsWith(word)))

            Chip {
                required property string modelData

                implicitHeight: Theme.grown(26, Theme.scale)
                leftPadding: 10
                rightPadding: 10
                text: modelData
                outlined: true
                checkable: false
                // A whole operator is one at once.
                onClicked: root.wanted(text.endsWith(":") ? text : text + " ")
            }
        }
    }
}
