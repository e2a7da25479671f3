// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A sheet above the window: a title, what is filled in, and what it is done with. In a narrow window it is the whole
// of it.
FocusScope {
    id: root

    required property string title
    property string about: ""
    default property alias content: column.data
    property alias foot: footColumn.data
    readonly property bool narrow: width < 600
    // Of what is filled in.
    readonly property real measure: column.width
    readonly property Item reached: inside.activeFocus ? Window.activeFocusItem : null

    signal closed

    // What the keyboard has reached is seen.
    function reveal(item: Item) {
        const top = item.mapToItem(inside, 0, 0).y;
        const least = top + item.height + Theme.space12 - body.height;
        body.contentY = Math.max(Math.min(body.contentY, top - Theme.space12), least, 0);
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Accessible.description: about
    Component.onCompleted: forceActiveFocus()
    Keys.onEscapePressed: closed()
    onReachedChanged: if (reached)
        reveal(reached)

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: root.closed()
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.narrow ? root.width : 560
        height: root.narrow ? root.height : Math.min(root.height - 2 * Theme.space16, head.height + body.contentHeight + footColumn.height)
        radius: root.narrow ? 0 : Theme.radius
        color: Theme.raised
        border.width: root.narrow ? 0 : 1
        border.color: Theme.hairline

        // What is clicked beside the text is still the sheet.
        TapHandler {}

        Item {
            id: head

            width: parent.width
            height: Math.max(56, heading.height + 2 * Theme.space12)

            PlainText {
                id: heading

                anchors.left: parent.left
                anchors.leftMargin: Theme.space24
                anchors.right: close.left
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
                type: Theme.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            IconButton {
                id: close

                anchors.right: parent.right
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Close")
                symbol: "close"
                onClicked: root.closed()
            }
        }

        Flickable {
            id: body

            y: head.height
            width: parent.width
            height: parent.height - head.height - footColumn.height
            contentHeight: inside.height
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            T.ScrollBar.vertical: ScrollBar {}

            FocusScope {
                id: inside

                width: body.width
                height: column.height + Theme.space4

                PlainText {
                    id: lead

                    x: Theme.space24
                    width: column.width
                    visible: text.length > 0
                    text: root.about
                    type: Theme.label
                    color: Theme.textDim
                    wrapMode: Text.Wrap
                }

                Column {
                    id: column

                    x: Theme.space24
                    width: inside.width - 2 * Theme.space24
                    topPadding: lead.visible ? lead.height + Theme.space12 : 0
                    spacing: Theme.space12
                }
            }
        }

        Column {
            id: footColumn

            anchors.bottom: parent.bottom
            width: parent.width
            padding: Theme.space24
            topPadding: Theme.space16
            spacing: Theme.space12
        }
    }
}
