// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Six weeks of days, of which one is chosen. Arrows go over them, Page up and down over the months.
GridView {
    id: root

    required property PostTime time
    // A row that has just gone.
    property dayRow none

    function chosenIndex(): int {
        const at = time.days.findIndex(day => day.chosen);
        return at >= 0 ? at : time.days.findIndex(day => day.today);
    }

    function take(row: int) {
        if (row >= 0 && row < time.days.length && !time.days[row].past)
            time.chooseDay(time.days[row].key);
    }

    cellWidth: Math.floor(width / 7)
    cellHeight: Theme.grown(30, Theme.scale)
    implicitHeight: 6 * cellHeight
    interactive: false
    model: time.days.length
    activeFocusOnTab: true
    keyNavigationEnabled: true
    onActiveFocusChanged: if (activeFocus)
        currentIndex = chosenIndex()
    Accessible.role: Accessible.List
    Accessible.name: time.month
    Keys.onReturnPressed: take(currentIndex)
    Keys.onSpacePressed: take(currentIndex)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
            return;
        event.accepted = true;
        time.turn(event.key === Qt.Key_PageUp ? -1 : 1);
    }

    delegate: Item {
        id: cell

        required property int index

        readonly property dayRow day: root.time.days[index] ?? root.none

        width: root.cellWidth
        height: root.cellHeight
        opacity: day.past ? 0.45 : 1
        Accessible.role: Accessible.Button
        Accessible.name: day.name
        Accessible.selected: day.chosen
        Accessible.onPressAction: root.take(index)

        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) - 2
            height: width
            radius: width / 2
            color: cell.day.chosen ? Theme.accentFill : hover.hovered && !cell.day.past ? Theme.hover : Theme.transparent
            border.width: cell.day.today && !cell.day.chosen ? 1 : 0
            border.color: Theme.outline

            FocusFrame {
                shown: root.activeFocus && cell.GridView.isCurrentItem
                corner: parent.radius
            }
        }

        PlainText {
            anchors.centerIn: parent
            text: cell.day.words
            type: Theme.label
            font.weight: cell.day.chosen ? Font.DemiBold : Font.Normal
            color: cell.day.chosen ? Theme.onAccent : cell.day.inMonth ? Theme.text : Theme.textFaint
            Accessible.ignored: true
        }

        HoverHandler {
            id: hover
        }

        TapHandler {
            onTapped: root.take(cell.index)
        }
    }
}
