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
    // In a column of the deck.
    property bool close: false
    property bool selected: false

    readonly property int edge: navigator.narrow ? Theme.space12 : close ? 14 : Theme.space16
    readonly property int avatarSize: close ? 36 : 44
    readonly property int bodyX: edge + avatarSize + Theme.space12
    readonly property int end: navigator.narrow || close ? Theme.space16 : Theme.behindWords
    readonly property int faceSize: close ? 26 : 28
    // What it leads to.
    readonly property string place: row.hasPost ? "thread/" + row.post.key : row.people.length > 0 ? "person/" + row.people[0].key : ""
    readonly property typeStyle type: close ? Theme.quote : Theme.body

    signal activated

    implicitHeight: words.y + words.height + (close ? 10 : Theme.space12) + 1
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
        acceptedButtons: Qt.LeftButton | Qt.MiddleButton
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: (point, button) => root.navigator.beside(root.place, button) || root.activated()
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
        anchors.rightMargin: -root.edge - root.avatarSize
        y: faces.y + (root.faceSize - height) / 2
        name: root.row.icon
        size: Theme.grown(20, Theme.scale)
        color: Theme.textDim
    }

    Row {
        id: faces

        anchors.left: parent.left
        anchors.leftMargin: root.bodyX
        y: root.close ? 11 : Theme.space12
        spacing: Theme.space4

        Repeater {
            model: Math.min(root.close ? 5 : 8, root.row.people.length)

            Avatar {
                id: face

                required property int index

                size: root.faceSize
                source: root.row.people[face.index].avatar
                name: root.row.people[face.index].name

                TapHandler {
                    acceptedButtons: Qt.LeftButton | Qt.MiddleButton
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: (point, button) => root.navigator.pressPerson(root.row.people[face.index].key, button)
                }
            }
        }
    }

    PlainText {
        anchors.left: faces.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        anchors.rightMargin: root.end
        y: faces.y + (root.faceSize - height) / 2
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideMiddle
        text: root.row.through.length > 0 ? qsTr("%1 · %2").arg(root.row.through).arg(root.navigator.age(root.row.time, root.navigator.minute)) : root.navigator.age(root.row.time, root.navigator.minute)
        type: Theme.label
        color: Theme.textFaint
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.bodyX
        y: faces.y + root.faceSize + (root.close ? Theme.space4 : 5)
        width: root.width - root.bodyX - root.end
        spacing: root.close ? 2 : 0

        Text {
            width: parent.width
            // Styled text makes an ordinary space of what must not break.
            text: root.row.sentence.replace(/\u00a0/g, "&nbsp;")
            // Names are escaped, the rest is ours: see notificationRow().
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: root.type.size
            lineHeight: root.type.line
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
