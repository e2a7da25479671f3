// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// What has just been done, and for a while the way back.
T.Control {
    id: root

    property string message
    property string action
    // Seconds left.
    property int secondsLeft: 0

    signal acted
    // The keyboard was in it.
    signal keyboardLeft

    function show(message: string, action: string): void {
        root.message = message;
        root.action = action;
        secondsLeft = Theme.toastStay / 1000;
    }

    function undo(): void {
        const keyed = button.activeFocus;
        secondsLeft = 0;
        acted();
        if (keyed)
            keyboardLeft();
    }

    readonly property real room: (parent?.width ?? 0) - 2 * Theme.space24 - leftPadding - rightPadding - (button.visible ? button.width + words.spacing : 0)

    visible: opacity > 0
    opacity: secondsLeft > 0 ? 1 : 0
    implicitWidth: words.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.grown(44, Theme.scale), words.implicitHeight + 2 * Theme.space8)
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.sliding
            easing.type: Easing.OutCubic
        }
    }

    Timer {
        interval: 1000
        repeat: true
        running: root.secondsLeft > 0 && !root.hovered && !button.activeFocus
        onTriggered: root.secondsLeft -= 1
    }

    contentItem: Item {
        implicitWidth: words.implicitWidth

        Row {
            id: words

            anchors.centerIn: parent
            spacing: Theme.space24

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.room)
                text: root.message
                type: Theme.label
                wrapMode: Text.Wrap
                color: Theme.onInverse
                Accessible.ignored: true
            }

            T.Button {
                id: button

                objectName: "action"

                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                implicitWidth: label.implicitWidth
                implicitHeight: 36
                text: root.action
                Accessible.role: Accessible.Button
                Accessible.name: text
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: root.undo()

                contentItem: PlainText {
                    id: label

                    text: qsTr("%1 · %2 s").arg(root.action).arg(root.secondsLeft)
                    type: Theme.label
                    color: Theme.inverseAccent
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }

                background: FocusFrame {
                    shown: button.visualFocus
                    border.color: Theme.inverseAccent
                    anchors.margins: -2
                    corner: 2
                }
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.inverse
    }
}
