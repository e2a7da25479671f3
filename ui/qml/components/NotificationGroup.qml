// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// "Ines and 14 others favourited your post", with their faces and the post's beginning.
Item {
    id: root

    required property notificationRow row
    required property Navigator navigator
    property bool selected: false

    signal activated

    implicitHeight: words.y + words.height + Theme.space12 + 1
    Accessible.role: Accessible.ListItem
    Accessible.name: row.said
    Accessible.onPressAction: root.activated()

    Rectangle {
        anchors.fill: parent
        color: hover.hovered ? Theme.hover : Theme.surface
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.activated()
    }

    Rectangle {
        anchors.left: parent.left
        width: 3
        height: parent.height
        color: Theme.accent
        visible: root.selected
    }

    Icon {
        anchors.right: parent.left
        anchors.rightMargin: -Theme.space16 - 44
        y: Theme.space12 + 4
        name: root.row.icon
        size: Theme.grown(20, Theme.scale)
        color: Theme.textDim
    }

    Row {
        id: faces

        anchors.left: parent.left
        anchors.leftMargin: 72
        y: Theme.space12
        spacing: Theme.space4

        Repeater {
            model: Math.min(8, root.row.people.length)

            Avatar {
                id: face

                required property int index

                size: 28
                source: root.row.people[face.index].avatar
                name: root.row.people[face.index].name

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: root.navigator.person(root.row.people[face.index].key)
                }
            }
        }
    }

    PlainText {
        anchors.left: faces.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: Theme.space12
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideMiddle
        text: root.row.through.length > 0 ? qsTr("%1 · %2").arg(root.row.through).arg(root.navigator.age(root.row.time, root.navigator.minute)) : root.navigator.age(root.row.time, root.navigator.minute)
        type: Theme.label
        color: Theme.textFaint
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 72
        y: faces.y + 28 + Theme.space4
        width: root.width - anchors.leftMargin - 20

        Text {
            width: parent.width
            text: root.row.sentence
            // Names are escaped, the rest is ours: see notificationRow().
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            color: Theme.text
            font.pixelSize: Theme.body.size
            lineHeight: Theme.body.line
            lineHeightMode: Text.FixedHeight
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            text: root.row.detail
            type: Theme.label
            color: Theme.textFaint
            elide: Text.ElideRight
            visible: text.length > 0
        }

        Loader {
            active: root.row.request.length > 0
            visible: active
            sourceComponent: RequestActs {
                row: root.row
                navigator: root.navigator
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
