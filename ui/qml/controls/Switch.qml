// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// On or off, at once. Its name is beside it, or said by whoever shows it.
T.Switch {
    id: root

    property bool framed: visualFocus

    implicitWidth: Math.max(36, indicator.width + (text.length > 0 ? words.implicitWidth + spacing : 0))
    implicitHeight: Math.max(36, words.implicitHeight)
    spacing: Theme.space12
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    indicator: Item {
        x: root.mirrored ? 0 : root.width - width
        anchors.verticalCenter: parent?.verticalCenter
        width: 36
        height: 22

        Rectangle {
            anchors.fill: parent
            radius: 11
            color: root.checked ? Theme.accentFill : Theme.pressed
            border.width: root.checked ? 0 : 1
            border.color: Theme.outline
            opacity: root.enabled ? 1 : 0.45
        }

        Rectangle {
            x: root.checked !== root.mirrored ? parent.width - width - inset : inset
            anchors.verticalCenter: parent.verticalCenter
            width: root.checked ? 16 : 14
            height: width
            radius: width / 2
            color: !root.checked ? Theme.outline : root.enabled ? Theme.onAccent : Theme.onAccentDisabled
            opacity: root.enabled || root.checked ? 1 : 0.45

            readonly property int inset: root.checked ? 3 : 4

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }

        FocusFrame {
            shown: root.framed
            corner: 11
        }
    }

    contentItem: PlainText {
        id: words

        rightPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        leftPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        text: root.text
        opacity: root.enabled ? 1 : 0.45
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
