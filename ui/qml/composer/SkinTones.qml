// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// The skin tone of the emoji that take one.
Row {
    id: root

    required property EmojiShelf shelf
    readonly property list<string> hands: ["✋", "✋🏻", "✋🏼", "✋🏽", "✋🏾", "✋🏿"]
    readonly property list<string> words: [qsTr("No skin tone"), qsTr("Light skin tone"), qsTr("Medium-light skin tone"), qsTr("Medium skin tone"), qsTr("Medium-dark skin tone"), qsTr("Dark skin tone")]

    Repeater {
        model: root.hands.length

        T.AbstractButton {
            id: button

            required property int index

            width: 26
            height: 26
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            text: root.words[index]
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checked: index === root.shelf.tone
            onClicked: root.shelf.tone = index
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()

            contentItem: PlainText {
                text: root.hands[button.index]
                type: Theme.label
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            background: Rectangle {
                radius: Theme.radiusSmall
                color: button.index === root.shelf.tone ? Theme.accentSoft : button.hovered ? Theme.hover : Theme.transparent

                FocusFrame {
                    shown: button.visualFocus
                    inside: true
                }
            }
        }
    }
}
