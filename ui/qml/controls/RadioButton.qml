// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

T.RadioButton {
    id: root

    property bool framed: visualFocus

    implicitWidth: indicator.width + (text.length > 0 ? words.implicitWidth : 0)
    implicitHeight: Math.max(36, words.implicitHeight)
    spacing: Theme.space8
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        anchors.verticalCenter: parent?.verticalCenter
        width: 18
        height: 18
        radius: 9
        color: root.checked ? Theme.accentFill : Theme.transparent
        border.width: root.checked ? 0 : 1
        border.color: Theme.outline

        Rectangle {
            anchors.centerIn: parent
            visible: root.checked
            width: 8
            height: 8
            radius: 4
            color: Theme.surface
        }

        FocusFrame {
            shown: root.framed
            corner: 9
        }
    }

    contentItem: PlainText {
        id: words

        leftPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
