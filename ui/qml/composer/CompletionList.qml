// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What the word at the cursor may become. The keys stay with the text: this only shows and is clicked.
Rectangle {
    id: root

    required property Completer completer
    // A row that has just gone.
    property completionRow none

    signal chosen(int row)

    implicitWidth: 320
    implicitHeight: list.contentHeight + 2 * list.anchors.margins
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline
    visible: completer.rows.length > 0

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: 5
        clip: true
        interactive: contentHeight > height
        model: root.completer.rows.length
        currentIndex: root.completer.current
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Suggestions")

        delegate: Rectangle {
            id: line

            required property int index

            readonly property completionRow row: root.completer.rows[index] ?? root.none
            readonly property bool current: index === root.completer.current

            width: list.width
            height: Theme.grown(row.kind === "person" ? 40 : 32, Theme.scale)
            radius: Theme.radiusSmall
            color: current ? Theme.accentSoft : Theme.transparent
            Accessible.role: Accessible.ListItem
            Accessible.name: row.detail.length > 0 ? qsTr("%1, %2").arg(row.title).arg(row.detail) : row.title
            Accessible.selected: current
            Accessible.onPressAction: root.chosen(index)

            HoverHandler {
                onHoveredChanged: if (hovered)
                    root.completer.select(line.index)
            }

            TapHandler {
                onTapped: root.chosen(line.index)
            }

            CompletionPicture {
                id: picture

                anchors.left: parent.left
                anchors.leftMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                row: line.row
            }

            PlainText {
                id: title

                anchors.left: picture.right
                anchors.leftMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - picture.width - 3 * Theme.space8)
                text: line.row.title
                type: Theme.label
                font.weight: Font.DemiBold
                elide: Text.ElideRight
            }

            PlainText {
                anchors.left: title.right
                anchors.leftMargin: 6
                anchors.right: parent.right
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                text: line.row.detail
                type: Theme.label
                color: Theme.textFaint
                elide: Text.ElideRight
            }
        }
    }
}
