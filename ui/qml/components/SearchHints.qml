// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The words by which a search can be narrowed further, and which posts come first.
Item {
    id: root

    required property SearchController search
    readonly property list<string> operators: search.operators
    readonly property real line: Theme.grown(26, Theme.scale)
    // Beside the words, where these have most of the width.
    readonly property bool beside: width > 3 * order.width

    signal wanted(string operator)

    implicitHeight: chips.y + chips.height + (beside ? 0 : chips.spacing + line) + 11

    // In a narrow window, or in large letters, they are more than one line.
    Flow {
        id: chips

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: root.beside ? order.left : parent.right
        anchors.rightMargin: root.beside ? Theme.space4 : Theme.space16
        y: 9
        spacing: 6

        PlainText {
            height: root.line
            rightPadding: 2
            text: qsTr("Narrow by")
            type: Theme.label
            color: Theme.textFaint
        }

        Repeater {
            model: ["from:", "to:", "has:image", "in:", "before:", "after:", "lang:", "is:bookmarked", "is:own"].filter(word => !root.operators.some(operator => operator.startsWith(word)))

            Chip {
                required property string modelData

                implicitHeight: root.line
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

    SearchOrderChoice {
        id: order

        anchors.right: parent.right
        // With the margin of the button itself, the chevron stands where it is drawn.
        anchors.rightMargin: 17
        y: (root.beside ? chips.y : chips.y + chips.height + chips.spacing) + (root.line - height) / 2
        search: root.search
    }
}
