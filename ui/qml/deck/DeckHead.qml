// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The line above a column: what it is, what is new in it, who reads it.
Rectangle {
    id: root

    required property string title
    // As it is read out, where a sign beside it says a part.
    property string spoken: title
    required property string symbol
    required property accountRow actor
    required property Navigator navigator
    property string beside: ""
    property int news: 0
    property bool current: false
    property TimelineFiltering filtering: null
    property bool filterAsked: false
    property alias menu: menuPlace.data

    signal newsWanted

    function askFilter() {
        filterAsked = true;
        (filter.item as FilterButton).click();
    }

    implicitHeight: Theme.columnHead
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 2
        color: Theme.accent
        visible: root.current
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        name: root.symbol
        size: Theme.sign
        color: root.current ? Theme.accent : Theme.textDim
        visible: !root.navigator.narrow
    }

    Loader {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        active: root.navigator.narrow
        sourceComponent: RailOpener {
            navigator: root.navigator
        }
    }

    PlainText {
        id: titleText

        readonly property real room: parent.width - anchors.leftMargin - row.width - Theme.space16

        anchors.left: parent.left
        anchors.leftMargin: root.navigator.narrow ? Theme.behindHeadFace : Theme.space16 + Theme.sign + Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -1
        width: Math.min(implicitWidth, room)
        text: root.title
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: root.spoken
    }

    PlainText {
        id: besideText

        anchors.left: titleText.right
        anchors.leftMargin: Theme.space8
        anchors.baseline: titleText.baseline
        width: Math.max(0, Math.min(implicitWidth, titleText.room - titleText.width - Theme.space8))
        text: root.beside
        type: Theme.label
        color: Theme.textFaint
        elide: Text.ElideRight
        visible: text.length > 0 && width > Theme.space24

        HoverHandler {
            id: besideHover
        }

        ToolTip {
            text: root.beside
            visible: besideHover.hovered && besideText.truncated
        }
    }

    Row {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space4

        Pill {
            anchors.verticalCenter: parent.verticalCenter
            small: true
            symbol: ""
            text: qsTr("%n new", "", root.news)
            visible: root.news > 0
            onClicked: root.newsWanted()
        }

        Loader {
            id: filter

            anchors.verticalCenter: parent.verticalCenter
            active: root.filtering !== null && (root.filtering.active || root.filterAsked)
            visible: active
            sourceComponent: FilterButton {
                filtering: root.filtering
                size: 30
            }
        }

        Avatar {
            anchors.verticalCenter: parent.verticalCenter
            size: 22
            source: root.actor.avatar
            name: root.actor.name
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Read by %1").arg(root.actor.handle)

            HoverHandler {
                id: hover
            }

            ToolTip {
                text: root.actor.handle
                visible: hover.hovered
            }
        }

        Item {
            id: menuPlace

            anchors.verticalCenter: parent.verticalCenter
            width: childrenRect.width
            height: childrenRect.height
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
