// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The line above a page: back, title, what stands beside it, and buttons at the right.
Rectangle {
    id: root

    required property string title
    property string beside: ""
    property bool canGoBack: false
    property int measure: width
    default property alias buttons: row.data
    property alias middle: middleRow.data

    signal back

    implicitHeight: 52
    color: Theme.surface

    Item {
        x: (parent.width - width) / 2
        width: Math.min(root.measure, parent.width)
        height: parent.height

        IconButton {
            id: backButton

            x: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Back")
            symbol: "back"
            visible: root.canGoBack
            onClicked: root.back()
        }

        PlainText {
            id: titleText

            x: root.canGoBack ? backButton.x + backButton.width + Theme.space4 : Theme.space16
            width: Math.min(implicitWidth, row.x - x - Theme.space8)
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            type: Theme.title
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }

        PlainText {
            anchors.left: titleText.right
            anchors.leftMargin: Theme.space8
            anchors.baseline: titleText.baseline
            width: Math.max(0, Math.min(implicitWidth, row.x - x - Theme.space8))
            text: root.beside
            type: Theme.label
            color: Theme.textFaint
            elide: Text.ElideRight
        }

        Row {
            id: middleRow

            anchors.left: titleText.right
            anchors.leftMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
        }

        Row {
            id: row

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
