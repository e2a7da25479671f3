// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

T.Button {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Tonal,
        Quiet,
        Danger
    }
    enum Size {
        Small = 30,
        Medium = 36,
        Main = 40
    }

    property int kind: Button.Secondary
    property int size: Button.Medium
    property string symbol
    // A sign behind the words.
    property string after
    // Among words that are only told it is no louder than they are.
    property bool calm: false
    // Something is under way that this button began: it stays as it is, but does nothing.
    property bool busy: false
    property bool hot: hovered
    property bool framed: visualFocus
    property color ink: kind === Button.Primary ? (enabled ? Theme.onAccent : Theme.onAccentDisabled) : kind === Button.Secondary ? Theme.text : kind === Button.Danger ? Theme.danger : Theme.accent

    implicitWidth: Math.max(implicitHeight, leftPadding + words.implicitWidth + rightPadding)
    implicitHeight: Theme.grown(size, Theme.scale)
    leftPadding: size === Button.Small ? Theme.space12 : Theme.space16
    rightPadding: leftPadding
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: busy ? qsTr("Under way") : ""
    Keys.onSpacePressed: event => event.accepted = busy || isHeld(event)
    Keys.onReturnPressed: event => press(event)
    Keys.onEnterPressed: event => press(event)

    // What cannot be taken back wants a press of its own, not one that was for what had the keyboard before.
    function isHeld(event: var): bool {
        return kind === Button.Danger && event.isAutoRepeat;
    }

    function press(event: var): void {
        if (!busy && !isHeld(event))
            click();
    }

    contentItem: Item {
        implicitWidth: words.implicitWidth
        opacity: root.enabled || root.kind === Button.Primary ? 1 : 0.45

        Row {
            id: words

            anchors.centerIn: parent
            spacing: Theme.space8

            BusyRing {
                objectName: "busyRing"
                anchors.verticalCenter: parent.verticalCenter
                running: root.busy
                color: root.ink
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name.length > 0 && !root.busy
                name: root.symbol
                size: Theme.grown(root.size === Button.Small ? 16 : 18, Theme.scale)
                color: root.ink
            }
            PlainText {
                visible: text.length > 0
                text: root.text
                type: Theme.label
                color: root.ink
                font.weight: root.calm ? Font.Medium : Font.DemiBold
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name.length > 0
                name: root.after
                size: Theme.grown(16, Theme.scale)
                color: root.ink
            }
        }
    }

    background: ButtonGround {
        kind: root.kind
        opacity: root.enabled ? 1 : 0.45
        hot: root.hot && root.enabled && !root.busy
        down: root.down && !root.busy

        FocusFrame {
            shown: root.framed
        }
    }

    MouseArea {
        anchors.fill: parent
        enabled: root.busy
    }
}
