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
    // Of a place: in a narrow window its rail opens from here.
    property Navigator navigator: null
    readonly property bool opensRail: !canGoBack && navigator !== null && navigator.narrow
    property int measure: width
    default property alias buttons: row.data
    property alias middle: middleRow.data

    signal back

    implicitHeight: 52
    color: Theme.surface

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(root.measure, parent.width)
        height: parent.height

        Loader {
            id: backButton

            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            active: root.canGoBack
            sourceComponent: IconButton {
                text: qsTr("Back")
                symbol: "back"
                onClicked: root.back()
            }
        }

        LateItem {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            page: Qt.resolvedUrl("RailOpener.qml")
            given: ({
                    navigator: root.navigator
                })
            wanted: root.opensRail
        }

        PlainText {
            id: titleText

            readonly property real room: parent.width - anchors.leftMargin - row.width - Theme.space24 - (middleRow.width > 0 ? middleRow.width + Theme.space16 : 0)

            anchors.left: parent.left
            anchors.leftMargin: root.canGoBack ? backButton.width + Theme.space12 : root.opensRail ? Theme.behindHeadFace : Theme.space16
            width: Math.max(0, Math.min(implicitWidth, room))
            anchors.verticalCenter: parent.verticalCenter
            // The line at the foot is not part of what it stands in the middle of.
            anchors.verticalCenterOffset: -1
            text: root.title
            // Without any width it would be laid out as a whole, over the buttons.
            visible: width > 0
            type: Theme.title
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }

        PlainText {
            id: besideText

            anchors.left: titleText.right
            anchors.leftMargin: 10
            anchors.baseline: titleText.baseline
            width: Math.max(0, Math.min(implicitWidth, titleText.room - titleText.width - Theme.space24))
            text: root.beside
            type: Theme.label
            color: Theme.textFaint
            elide: Text.ElideRight
            visible: text.length > 0 && width > 0

            HoverHandler {
                id: hover
            }

            Loader {
                anchors.fill: parent
                active: hover.hovered && besideText.truncated
                sourceComponent: whole
            }
        }

        Row {
            id: middleRow

            anchors.left: besideText.visible ? besideText.right : titleText.right
            anchors.leftMargin: 14
            anchors.verticalCenter: parent.verticalCenter
        }

        Row {
            id: row

            anchors.right: parent.right
            // Alone in a wide window it stands a little further in.
            anchors.rightMargin: root.width > root.measure ? Theme.space12 : Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    Component {
        id: whole

        Item {
            ToolTip {
                text: root.beside
                visible: true
            }
        }
    }
}
