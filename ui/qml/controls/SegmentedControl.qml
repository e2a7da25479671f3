// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// One of a few, all in sight: one below the other where a line is too short for them. The arrow keys choose.
T.Control {
    id: root

    required property string name
    property list<string> options
    property int currentIndex: 0
    property bool framed: visualFocus

    signal chosen(int index)

    // As wide as it may be; 0: as it needs.
    property real room: 0
    readonly property real inOneLine: (repeater.count, widthOfAll()) + 2 * padding
    readonly property bool stacked: room > 0 && room < inOneLine

    function widthOfAll(): real {
        let sum = 0;
        for (let index = 0; index < repeater.count; ++index)
            sum += repeater.itemAt(index)?.implicitWidth ?? 0;
        return sum;
    }

    padding: 3
    implicitWidth: stacked ? room : inOneLine
    implicitHeight: Math.max(32, segments.implicitHeight + 2 * padding)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Accessible.description: options[currentIndex] ?? ""
    Keys.onLeftPressed: choose(currentIndex + (mirrored ? 1 : -1))
    Keys.onRightPressed: choose(currentIndex + (mirrored ? -1 : 1))
    Keys.onUpPressed: event => {
        event.accepted = stacked;
        if (stacked)
            choose(currentIndex - 1);
    }
    Keys.onDownPressed: event => {
        event.accepted = stacked;
        if (stacked)
            choose(currentIndex + 1);
    }

    function choose(index: int): void {
        if (index >= 0 && index < options.length && index !== currentIndex)
            chosen(index);
    }

    contentItem: Grid {
        id: segments

        columns: root.stacked ? 1 : root.options.length

        Repeater {
            id: repeater

            model: root.options

            Segment {
                required property int index
                required property string modelData

                text: modelData
                selected: index === root.currentIndex
                width: root.stacked ? root.availableWidth : implicitWidth
                height: root.stacked ? implicitHeight : Math.max(implicitHeight, root.height - 2 * root.padding)
                onClicked: root.choose(index)
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.transparent
        border.width: 1
        border.color: Theme.hairline

        FocusFrame {
            shown: root.framed
        }
    }
}
