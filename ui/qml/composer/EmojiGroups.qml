// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// The groups of emoji, each shown by one of them.
Row {
    id: root

    required property EmojiShelf shelf
    // A row that has just gone.
    property choiceRow none
    readonly property real pitch: width / Math.max(1, shelf.groups.length)

    signal chosen(string group)

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Groups of emoji")

    Repeater {
        model: root.shelf.groups.length

        T.AbstractButton {
            id: tab

            required property int index

            readonly property choiceRow group: root.shelf.groups[index] ?? root.none
            readonly property bool current: root.shelf.typed.length === 0 && group.key === root.shelf.group

            width: root.pitch
            height: 32
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            text: group.words
            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.selected: current
            onClicked: root.chosen(group.key)
            Keys.onReturnPressed: click()

            contentItem: PlainText {
                text: tab.group.detail
                type: Theme.body
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            background: Rectangle {
                radius: Theme.radiusSmall
                color: tab.current ? Theme.accentSoft : tab.hovered ? Theme.hover : Theme.transparent

                FocusFrame {
                    shown: tab.visualFocus
                    inside: true
                }
            }

            ToolTip {
                text: tab.text
                visible: tab.hovered
            }
        }
    }
}
