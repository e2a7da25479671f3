// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A sign in a dark disc, on a picture.
T.AbstractButton {
    id: root

    required property string symbol

    implicitWidth: 22
    implicitHeight: 22
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.symbol
            size: 14
            color: Theme.onMedia
        }
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.mediaTag

        FocusFrame {
            shown: root.visualFocus
            corner: parent.radius
        }
    }

    ToolTip {
        text: root.text
        visible: root.hovered
    }
}
