// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// Emoji to pick, in rows.
GridView {
    id: root

    required property list<emojiRow> rows
    property int hoveredRow: -1
    // A row that has just gone.
    property emojiRow none
    readonly property int shown: hoveredRow >= 0 ? hoveredRow : currentIndex
    readonly property string named: shown >= 0 && shown < rows.length ? rows[shown].name : ""

    signal taken(int row, bool stay)

    cellWidth: Math.floor(width / Math.max(1, Math.floor(width / 38)))
    cellHeight: 38
    clip: true
    model: rows.length
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Emoji")
    Keys.onReturnPressed: event => root.taken(currentIndex, (event.modifiers & Qt.ShiftModifier) !== 0)
    Keys.onSpacePressed: event => root.taken(currentIndex, (event.modifiers & Qt.ShiftModifier) !== 0)

    delegate: Rectangle {
        id: cell

        required property int index

        readonly property emojiRow emoji: root.rows[index] ?? root.none

        width: root.cellWidth
        height: root.cellHeight
        radius: Theme.radiusSmall
        color: hover.hovered ? Theme.hover : GridView.isCurrentItem ? Theme.accentSoft : Theme.transparent
        Accessible.role: Accessible.Button
        Accessible.name: emoji.name
        Accessible.onPressAction: root.taken(index, false)

        FocusFrame {
            shown: root.activeFocus && cell.GridView.isCurrentItem
            inside: true
        }

        PlainText {
            anchors.centerIn: parent
            text: cell.emoji.picture.length > 0 ? "" : cell.emoji.insert
            type: Theme.heading
        }

        Image {
            anchors.centerIn: parent
            width: 24
            height: 24
            sourceSize: Qt.size(24, 24)
            source: cell.emoji.picture
        }

        HoverHandler {
            id: hover

            onHoveredChanged: root.hoveredRow = hovered ? cell.index : -1
        }

        TapHandler {
            id: tap

            onTapped: root.taken(cell.index, (tap.point.modifiers & Qt.ShiftModifier) !== 0)
        }
    }
}
