// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// News above: "12 new".
T.Button {
    id: root

    property string symbol: "newest"
    // In the header of a column.
    property bool small: false
    property bool framed: visualFocus

    implicitWidth: words.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.grown(small ? 22 : 26, Theme.scale)
    leftPadding: symbol.length > 0 ? Theme.space8 : 10
    rightPadding: 10
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Row {
            id: words

            anchors.centerIn: parent
            spacing: 5

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name.length > 0
                name: root.symbol
                size: Theme.grown(16, Theme.scale)
                color: Theme.accent
            }
            PlainText {
                text: root.text
                anchors.verticalCenter: parent.verticalCenter
                type: root.small ? Theme.caption : Theme.label
                color: Theme.accent
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: height / 2
        color: root.down ? Theme.pressed : Theme.accentSoft
        border.width: root.hovered && !root.down ? 1 : 0
        border.color: Theme.accent

        FocusFrame {
            shown: root.framed
            corner: root.height / 2
        }
    }

    containmentMask: HitArea {
        target: root
    }
}
