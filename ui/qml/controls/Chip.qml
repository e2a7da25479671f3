// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A small choice or filter. Checkable unless told otherwise.
T.Button {
    id: root

    property string symbol
    property bool outlined: false
    // Among words that are only told it is no louder than they are.
    property bool calm: false
    property bool hot: hovered
    property bool framed: visualFocus

    implicitWidth: words.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.grown(28, Theme.scale)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topInset: 0
    checkable: true
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Row {
            id: words

            anchors.centerIn: parent
            spacing: root.calm ? Theme.space8 : Theme.space4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name.length > 0
                name: root.symbol
                size: Theme.grown(16, Theme.scale)
                color: label.color
            }
            PlainText {
                id: label

                text: root.text
                type: Theme.label
                color: root.checked ? Theme.accent : root.hot ? Theme.text : root.calm ? Theme.textFaint : Theme.textDim
                font.weight: root.checked ? Font.DemiBold : root.calm ? Font.Normal : Font.Medium
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.accentSoft : root.down ? Theme.pressed : root.hot ? Theme.hover : Theme.transparent
        border.width: root.outlined && !root.checked ? 1 : 0
        border.color: Theme.hairline

        FocusFrame {
            shown: root.framed
            corner: root.height / 2
        }
    }

    // The drawn part is small, what the hand hits is not.
    containmentMask: HitArea {
        target: root
    }
}
