// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// One of a few, all in sight. The arrow keys choose.
T.Control {
    id: root

    required property string name
    property list<string> options
    property int currentIndex: 0
    property bool framed: visualFocus

    signal chosen(int index)

    padding: 3
    implicitWidth: segments.implicitWidth + 2 * padding
    implicitHeight: Math.max(32, segments.implicitHeight + 2 * padding)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Accessible.description: options[currentIndex] ?? ""
    Keys.onLeftPressed: choose(currentIndex + (mirrored ? 1 : -1))
    Keys.onRightPressed: choose(currentIndex + (mirrored ? -1 : 1))

    function choose(index: int): void {
        if (index >= 0 && index < options.length && index !== currentIndex)
            chosen(index);
    }

    contentItem: Row {
        id: segments

        Repeater {
            model: root.options

            Segment {
                required property int index
                required property string modelData

                text: modelData
                selected: index === root.currentIndex
                height: Math.max(implicitHeight, root.height - 2 * root.padding)
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
