// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A time near at hand, and when that is.
T.AbstractButton {
    id: root

    required property int index
    required property list<choiceRow> choices
    // A row that has just gone.
    property choiceRow none
    readonly property choiceRow choice: choices[index] ?? none

    signal picked(string key)

    implicitHeight: Theme.grown(32, Theme.scale)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: choice.words
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2").arg(choice.words).arg(choice.detail)
    onClicked: picked(choice.key)
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    contentItem: Item {
        PlainText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: root.choice.words
            type: Theme.label
            font.weight: Font.Medium
            Accessible.ignored: true
        }

        PlainText {
            anchors.left: words.right
            anchors.leftMargin: Theme.space8
            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: root.choice.detail
            type: Theme.label
            color: Theme.textFaint
            horizontalAlignment: Text.AlignRight
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.transparent

        FocusFrame {
            shown: root.visualFocus
            inside: true
        }
    }
}
